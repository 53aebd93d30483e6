/** The countries of the world by recognised borders, made by the build: tools/build/map.mjs. */
declare module 'assay:world' {
  import type { GeometryCollection, Topology } from 'topojson-specification';

  export const WORLD: Topology<{ countries: GeometryCollection }>;
}
