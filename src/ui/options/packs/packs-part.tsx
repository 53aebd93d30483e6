import { useEffect, useRef, useState } from 'preact/hooks';
import { addedPacks, onPacksChanged, removePack, setPackOn } from '../../../store/added-packs.ts';
import { storedPack } from '../../../store/pack-store.ts';
import { text } from '../../../text.ts';
import { ask } from '../../parts/ask.ts';
import { Notice } from '../../parts/notice.tsx';
import { Switch } from '../../parts/switch.tsx';
import { AddPack } from './add-pack.tsx';

type Listed = { id: string; title: string; version: string; claims: number; isOwn: boolean };

/** The claim packs: Assay's own and those from files, each to be switched off, the latter to be removed. */
export function PacksPart({ off }: { off: readonly string[] }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const [packs, setPacks] = useState<readonly Listed[] | 'unavailable'>([]);
  useEffect(() => {
    const read = (): void => void listed().then(setPacks, () => setPacks('unavailable'));
    read();
    // On a first start the worker may still be loading the pack that comes with Assay: it answers when it has.
    ask('card', { type: 'card', claim: '', date: null }).then(read, () => undefined);
    return onPacksChanged(read);
  }, []);
  const remove = (id: string): void => {
    // The button goes with its row: the focus must not go with it.
    heading.current?.focus();
    removePack(id).catch(() => setPacks('unavailable'));
  };
  return (
    <section aria-labelledby="packs">
      <h2 id="packs" ref={heading} tabIndex={-1}>{text('optionsPacks')}</h2>
      <p class="faint">{text('optionsPacksAbout')}</p>
      {packs === 'unavailable' ? <Notice kind="problem">{text('packsUnavailable')}</Notice> : (
        <ul class="sites">
          {packs.map((pack) => (
            <li key={pack.id}><PackRow pack={pack} on={!off.includes(pack.id)} onRemove={() => remove(pack.id)} /></li>
          ))}
        </ul>
      )}
      <AddPack ownId={packs === 'unavailable' ? null : (packs.find(({ isOwn }) => isOwn)?.id ?? null)} />
    </section>
  );
}

function PackRow({ pack: { id, title, version, claims, isOwn }, on, onRemove }: { pack: Listed; on: boolean; onRemove: () => void }) {
  return (
    <div class="row pack-row">
      <Switch on={on} onChange={(next) => void setPackOn(id, next)}>
        {title}
        <span class="faint"> {text(claims === 1 ? 'packAboutOne' : 'packAbout', version, claims)}</span>
      </Switch>
      {isOwn ? <span class="faint">{text('packOwn')}</span> : (
        <button type="button" class="plain" aria-label={text('packRemoveNamed', title)} onClick={onRemove}>{text('packRemove')}</button>
      )}
    </div>
  );
}

async function listed(): Promise<Listed[]> {
  const [own, added] = await Promise.all([storedPack(), addedPacks()]);
  return [...(own ? [{ ...own, isOwn: true }] : []), ...added.map((pack) => ({ ...pack, isOwn: false }))];
}
