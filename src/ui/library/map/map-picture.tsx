import { geoPath } from 'd3-geo';
import { useMemo } from 'preact/hooks';
import { feature, mesh } from 'topojson-client';
import type { Topology, GeometryCollection } from 'topojson-specification';
import type { Deposit } from '../../../library-messages.ts';
import { text } from '../../../text.ts';
import { MINERAL_LOOKS, mineralGroup } from './minerals.ts';
import { fitted } from './views.ts';
import type { MapView } from './views.ts';

type World = Topology<{ countries: GeometryCollection }>;

type Props = {
  world: World;
  view: MapView;
  /** In pixels. */
  width: number;
  deposits: readonly Deposit[];
  chosen: string | null;
  onChoice: (id: string) => void;
};

/** The picture: land, borders and a sign for each deposit. For the eye and the mouse alone; the list beside it says the same. */
export function MapPicture({ world, view, width, deposits, chosen, onChoice }: Props) {
  const height = Math.round(width * view.height);
  const { projection, land, filling, borders } = useMemo(() => draw(world, view, width), [world, view, width]);
  const placed = deposits.flatMap((deposit) => {
    const at = deposit.place && projection([deposit.place.lon, deposit.place.lat]);
    return at ? [{ deposit, x: at[0], y: at[1] }] : [];
  });
  // The chosen one last, so that nothing lies over it.
  const ordered = placed.toSorted((a, b) => Number(a.deposit.id === chosen) - Number(b.deposit.id === chosen));
  return (
    <svg class="map" role="img" aria-label={text('mapLabel', text(view.name), placed.length)} viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <path class="map-land" d={land} />
      <path class="map-filling" d={filling} />
      <path class="map-borders" d={borders} />
      {ordered.map(({ deposit, x, y }) => {
        const { sign, colour } = MINERAL_LOOKS[mineralGroup(deposit.minerals)];
        const isChosen = deposit.id === chosen;
        const isLeft = x > width * 0.7;
        return (
          <g key={deposit.id} class={isChosen ? 'map-deposit chosen' : 'map-deposit'} transform={`translate(${x} ${y})`} onClick={() => onChoice(deposit.id)}>
            <title>{deposit.name}</title>
            {isChosen && <circle class="map-halo" r="12" />}
            <path d={sign} fill={colour} />
            {isChosen && <text x={isLeft ? -17 : 17} y="5" text-anchor={isLeft ? 'end' : 'start'}>{deposit.name}</text>}
          </g>
        );
      })}
    </svg>
  );
}

function draw(world: World, view: MapView, width: number) {
  const { countries } = world.objects;
  const own = countries.geometries.filter(({ id }) => view.countries.includes(String(id)));
  const picked = feature(world, { type: 'GeometryCollection' as const, geometries: own });
  const all = feature(world, countries);
  const projection = fitted(view, width, own.length > 0 ? picked : all);
  const height = width * view.height;
  if (own.length > 0) projection.clipExtent([[0, 0], [width, height]]);
  // Half a pixel is enough for the eye.
  const path = geoPath(projection).digits(1);
  return {
    projection,
    land: path(all) ?? '',
    filling: path(picked) ?? '',
    borders: path(mesh(world, countries, (a, b) => a !== b)) ?? '',
  };
}
