import { useEffect, useId, useState } from 'preact/hooks';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Deposit } from '../../../library-messages.ts';
import { countText, text } from '../../../text.ts';
import { Notice } from '../../parts/notice.tsx';
import { useLibrary } from '../ask-library.ts';
import { useWidth } from '../use-width.ts';
import { DepositList } from './deposit-list.tsx';
import { MapPicture } from './map-picture.tsx';
import { MINERAL_GROUPS, MINERAL_LOOKS, mineralGroup } from './minerals.ts';
import type { MineralGroup } from './minerals.ts';
import { MAP_VIEWS } from './views.ts';
import type { MapViewId } from './views.ts';

const VIEW_IDS = Object.keys(MAP_VIEWS).filter((id): id is MapViewId => id in MAP_VIEWS);

/** The deposits of the glossary on a map, and as a list that says the same. */
export function DepositMap() {
  const state = useLibrary('library-deposits', { type: 'library-deposits' });
  const world = useWorld();
  const { box, width } = useWidth();
  const [viewId, setViewId] = useState<MapViewId>('ukraine');
  const [group, setGroup] = useState<MineralGroup | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const view = MAP_VIEWS[viewId];
  const inView = typeof state === 'object' ? state.deposits.filter((deposit) => view.shows(deposit)) : [];
  const shown = inView.filter(({ minerals }) => group === null || mineralGroup(minerals) === group);
  const unplaced = shown.filter(({ place }) => place === null).length;
  return (
    <section class="deposit-map" aria-labelledby="map-title">
      <h2 id="map-title">{text('mapTitle')}</h2>
      <p class="faint">{text('mapNote')}</p>
      <div class="filters">
        <Choice label={text('mapView')} value={viewId} options={VIEW_IDS.map((id) => [id, text(MAP_VIEWS[id].name)])} onChoice={(id) => {
          setViewId(VIEW_IDS.find((one) => one === id) ?? 'ukraine');
          setChosen(null);
        }} />
        <Choice label={text('mapMineral')} value={group ?? ''} options={[['', text('libraryAll')], ...groupOptions(inView)]}
          onChoice={(id) => setGroup(MINERAL_GROUPS.find((one) => one === id) ?? null)} />
      </div>
      <p class="faint" role="status">
        {state === 'loading' ? text('loading') : countText('mapDeposits', shown.length)} {unplaced > 0 && countText('mapUnplaced', unplaced)}
      </p>
      {(state === 'failed' || world === 'failed') && <Notice kind="problem">{text('libraryFailed')}</Notice>}
      <div class="map-and-list">
        <div>
          <div class="map-box" ref={box}>
            {typeof world === 'object' && width > 0 && <MapPicture world={world} view={view} width={width} deposits={shown} chosen={chosen} onChoice={setChosen} />}
          </div>
          <Key groups={new Set(shown.map(({ minerals }) => mineralGroup(minerals)))} />
          <p class="faint">{text('mapCredit')}</p>
        </div>
        <DepositList deposits={shown} chosen={chosen} onChoice={setChosen} />
      </div>
    </section>
  );
}

function groupOptions(deposits: readonly Deposit[]): [string, string][] {
  const there = new Map(MINERAL_GROUPS.map((group) => [group, deposits.filter(({ minerals }) => mineralGroup(minerals) === group).length]));
  return [...there].filter(([, count]) => count > 0).map(([group, count]) => [group, `${text(MINERAL_LOOKS[group].name)} (${count})`]);
}

function Choice({ label, value, options, onChoice }: { label: string; value: string; options: readonly (readonly [string, string])[]; onChoice: (id: string) => void }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoice(event.currentTarget.value)}>
        {options.map(([option, name]) => <option key={option} value={option}>{name}</option>)}
      </select>
    </div>
  );
}

/** What the signs mean. */
function Key({ groups }: { groups: ReadonlySet<MineralGroup> }) {
  return (
    <ul class="map-key">
      {MINERAL_GROUPS.filter((group) => groups.has(group)).map((group) => (
        <li key={group}>
          <svg viewBox="-9 -9 18 18" width="18" height="18" aria-hidden="true"><path d={MINERAL_LOOKS[group].sign} fill={MINERAL_LOOKS[group].colour} /></svg>
          {text(MINERAL_LOOKS[group].name)}
        </li>
      ))}
    </ul>
  );
}

/** The countries, loaded when the map is first opened. */
function useWorld(): 'loading' | 'failed' | Topology<{ countries: GeometryCollection }> {
  const [world, setWorld] = useState<ReturnType<typeof useWorld>>('loading');
  useEffect(() => {
    import('assay:world').then(({ WORLD }) => setWorld(() => WORLD), () => setWorld('failed'));
  }, []);
  return world;
}
