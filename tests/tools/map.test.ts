import { gzipSync } from 'node:zlib';
import { geoContains } from 'd3-geo';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildMap } from '../../tools/build/map.mjs';

const UKRAINE = '804';
const RUSSIA = '643';

let text = '';
let world: Topology<{ countries: GeometryCollection }>;

beforeAll(async () => {
  text = await buildMap();
  world = JSON.parse(text);
});

function country(id: string): GeometryCollection['geometries'][number] {
  const found = world.objects.countries.geometries.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no country ${id}`);
  return found;
}

function countriesAt(point: [number, number]): string[] {
  return world.objects.countries.geometries.filter((one) => geoContains(feature(world, one), point)).map((one) => String(one.id));
}

describe('recognised borders', () => {
  const places: [string, [number, number]][] = [
    ['Simferopol', [34.1, 44.95]], ['Sevastopol, inland', [33.7, 44.65]], ['Kerch, inland', [36.2, 45.3]], ['Armiansk', [33.7, 46.08]],
    ['Dzhankoi', [34.39, 45.71]], ['Donetsk', [37.8, 48]], ['Horlivka', [38.05, 48.3]], ['Mariupol, inland', [37.5, 47.2]],
    ['Luhansk', [39.3, 48.57]], ['Sievierodonetsk', [38.49, 48.95]], ['Zaporizhzhia', [35.14, 47.84]], ['Melitopol', [35.37, 46.85]],
    ['Enerhodar, inland', [34.7, 47.4]], ['Kherson, inland', [32.7, 46.75]], ['Henichesk, inland', [34.7, 46.4]], ['Kyiv', [30.5, 50.45]], ['Lviv', [24.03, 49.84]],
  ];
  test.each(places)('%s lies in Ukraine alone', (_name, point) => {
    expect(countriesAt(point)).toEqual([UKRAINE]);
  });

  test.each<[string, [number, number]]>([
    ['Rostov', [39.7, 47.3]], ['Krasnodar', [38.97, 45.03]], ['Belgorod', [36.6, 50.55]], ['Murmansk', [33.3, 68.7]], ['Kaliningrad', [21, 54.6]],
  ])('%s lies in Russia alone', (_name, point) => {
    expect(countriesAt(point)).toEqual([RUSSIA]);
  });

  test('no line is drawn inside Ukraine: the one border with Russia runs where it is recognised', () => {
    const { coordinates } = mesh(world, world.objects.countries, (a, b) => a !== b && [a.id, b.id].includes(UKRAINE) && [a.id, b.id].includes(RUSSIA));
    const points = coordinates.flat();
    expect(points.length).toBeGreaterThan(20);
    for (const [lon = 0, lat = 0] of points) {
      // From the corner with Belarus to the Sea of Azov; nowhere south of it, at Crimea or at Perekop.
      expect(lat).toBeGreaterThan(46.9);
      expect(lon).toBeGreaterThan(31);
      // East of a line from Sumy by Kharkiv to Luhansk: never through Donetsk, Zaporizhzhia or Kherson.
      if (lat < 50) expect(lon).toBeGreaterThan(37.4);
      if (lat < 48.5) expect(lon).toBeGreaterThan(38);
    }
  });

  test('of the borders in the picture none touches Crimea or the land from Kherson to Donetsk', () => {
    const { coordinates } = mesh(world, world.objects.countries, (a, b) => a !== b);
    const inside = coordinates.flat().filter(([lon = 0, lat = 0]) => (lon > 31 && lon < 37.9 && lat > 44 && lat < 48.6) || (lon > 32 && lon < 36.9 && lat > 44 && lat < 46.5));
    expect(inside).toEqual([]);
  });

  test('states that hardly anybody recognises are part of whom they belong to', () => {
    expect(countriesAt([44.06, 9.56])).toEqual(['706']);
    expect(countriesAt([33.3, 35.25])).toEqual(['196']);
  });
});

test('Ukraine and Russia are there once', () => {
  expect(country(UKRAINE).type).toBe('MultiPolygon');
  expect(world.objects.countries.geometries.filter(({ id }) => id === RUSSIA)).toHaveLength(1);
});

test('it weighs less than 60 KB packed', () => {
  expect(gzipSync(text, { level: 9 }).length).toBeLessThan(60 * 1024);
});
