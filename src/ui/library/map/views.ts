import { geoConicConformal, geoConicEqualArea, geoEqualEarth } from 'd3-geo';
import type { GeoPermissibleObjects, GeoProjection } from 'd3-geo';
import type { Deposit } from '../../../library-messages.ts';

/** ISO 3166 numbers, which world-atlas uses. */
const UKRAINE = '804';
const RUSSIA = '643';

/** A part of the world that the map shows. */
export type MapView = {
  /** Key of its name. */
  name: string;
  /** The countries that fill the picture; all where there are none. */
  countries: readonly string[];
  /** Height for a width of one. */
  height: number;
  projection: () => GeoProjection;
  shows: (deposit: Deposit) => boolean;
};

export const MAP_VIEWS = {
  ukraine: {
    name: 'mapUkraine', countries: [UKRAINE], height: 0.68,
    projection: () => geoConicConformal().parallels([46, 51]).rotate([-31.3, 0]),
    shows: ({ country }) => country === 'Ukraine',
  },
  russia: {
    name: 'mapRussia', countries: [UKRAINE, RUSSIA], height: 0.56,
    projection: () => geoConicEqualArea().parallels([50, 70]).rotate([-95, 0]),
    shows: ({ country }) => country === 'Ukraine' || country === 'Russia',
  },
  world: { name: 'mapWorld', countries: [], height: 0.44, projection: () => geoEqualEarth(), shows: () => true },
} as const satisfies Record<string, MapView>;

export type MapViewId = keyof typeof MAP_VIEWS;

/** The projection of a view for a picture of a width, in pixels. @param filling what fills the picture */
export function fitted(view: MapView, width: number, filling: GeoPermissibleObjects): GeoProjection {
  const edge = 12;
  return view.projection().fitExtent([[edge, edge], [width - edge, width * view.height - edge]], filling);
}
