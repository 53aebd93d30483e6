import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { geoContains } from 'd3-geo';
import { feature, mergeArcs, quantize } from 'topojson-client';
import { filter, filterWeight, planarRingArea, planarTriangleArea, presimplify, simplify } from 'topojson-simplify';
import { PlainError } from './plain-error.mjs';

/**
 * The countries of the world by recognised borders, simplified for the library's map (docs/decisions/0014).
 * Natural Earth, from which world-atlas is made, draws borders as they are held on the ground.
 */

/** @typedef {import('topojson-specification').GeometryCollection<{ name?: string }>} Countries */
/** @typedef {import('topojson-specification').Topology<{ countries: Countries }>} World */
/** @typedef {Countries['geometries'][number]} Country */

/** Parts that Natural Earth gives to another country: a point in each, whom it belongs to, and whom it is drawn with. */
const MISPLACED = [{ point: /** @type {[number, number]} */ ([34.1, 44.95]), drawnWith: 'Russia', belongsTo: 'Ukraine' }];

/** States that hardly anybody recognises, drawn as countries of their own. */
const UNRECOGNISED = [
  { name: 'Somaliland', belongsTo: 'Somalia' },
  { name: 'N. Cyprus', belongsTo: 'Cyprus' },
];

/** No deposit of the glossary lies there, and its coast takes much room. */
const LEFT_OUT = ['Antarctica', 'Fr. S. Antarctic Lands', 'S. Geo. and the Is.', 'Heard I. and McDonald Is.'];

/** Least area that a bend must span to be kept, in square degrees; the map zooms in on Ukraine, so there a twentieth of it. */
const LEAST_BEND = 0.04;
const UKRAINE = { west: 21, east: 42, south: 43, north: 53, detail: 20 };

/** Steps into which the world's width is divided: half a kilometre at the equator would be 80,000. */
const STEPS = 20_000;

/** Builds the map's topology. @returns {Promise<string>} TopoJSON with one object, `countries`, each with its ISO number as `id` */
export async function buildMap() {
  /** @type {World} */
  const world = JSON.parse(await readFile(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8'));
  const { countries } = world.objects;
  countries.geometries = countries.geometries.filter(({ properties }) => !LEFT_OUT.includes(nameOf(properties) ?? ''));
  for (const { point, drawnWith, belongsTo } of MISPLACED) give(world, takePart(world, named(world, drawnWith), point), named(world, belongsTo));
  for (const { name, belongsTo } of UNRECOGNISED) {
    const part = named(world, name);
    countries.geometries = countries.geometries.filter((country) => country !== part);
    give(world, part, named(world, belongsTo));
  }
  const simple = simplify(presimplify(world, (triangle) => planarTriangleArea(triangle) * detailAt(triangle[0])), LEAST_BEND);
  const large = filterWeight(simple, LEAST_BEND, (ring) => planarRingArea(ring) * detailAt(ring[0]));
  const small = quantize(filter(simple, large), STEPS);
  return JSON.stringify(small, (key, value) => (key === 'properties' || key === 'bbox' ? undefined : value));
}


/** How much more a bend matters at a place than elsewhere. @param {readonly number[] | undefined} point */
function detailAt([x = 0, y = 0] = []) {
  const { west, east, south, north, detail } = UKRAINE;
  return x > west && x < east && y > south && y < north ? detail : 1;
}

/** @param {Country['properties']} properties */
function nameOf(properties) {
  return properties !== undefined && 'name' in properties ? properties.name : undefined;
}

/** @param {World} world @param {string} name */
function named(world, name) {
  const country = world.objects.countries.geometries.find(({ properties }) => nameOf(properties) === name);
  if (country === undefined) throw new PlainError(`The map's borders cannot be mended: world-atlas has no ${name}.`);
  return country;
}

/**
 * Takes from a country the polygon around a point.
 * @param {World} world @param {Country} country @param {[number, number]} point
 * @returns {Country}
 */
function takePart(world, country, point) {
  if (country.type !== 'MultiPolygon') throw new PlainError('The map\'s borders cannot be mended: a country of many parts is one.');
  const part = country.arcs.find((arcs) => geoContains(feature(world, { type: 'Polygon', arcs }), point));
  if (part === undefined) throw new PlainError(`The map's borders cannot be mended: ${point.join(', ')} does not lie where it did.`);
  country.arcs = country.arcs.filter((arcs) => arcs !== part);
  return { type: 'Polygon', arcs: part };
}

/** Joins a part to a country, without a line between them. @param {World} world @param {Country} part @param {Country} country */
function give(world, part, country) {
  Object.assign(country, mergeArcs(world, [part, country].filter(isArea)));
}

/** @param {Country} country @returns {country is import('topojson-specification').Polygon | import('topojson-specification').MultiPolygon} */
function isArea(country) {
  return country.type === 'Polygon' || country.type === 'MultiPolygon';
}
