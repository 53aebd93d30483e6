import { useId, useMemo, useState } from 'preact/hooks';
import type { Note } from '../../../notes/note.ts';
import { text } from '../../../text.ts';
import { saveFile } from '../../parts/save-file.ts';
import { copyExport } from './copy-export.ts';
import { FORMATS, FORMAT_IDS } from './formats.ts';
import type { Format, FormatId } from './formats.ts';
import { pageScopes, tagScopes } from './scopes.ts';
import type { Scope } from './scopes.ts';

type Props = {
  notes: readonly Note[];
  /** What a search or a filter leaves of them; all where there is none. */
  shown?: readonly Note[];
  /** What the reader chose one by one. */
  selected?: readonly Note[];
};

/** Takes notes along, as a file or on the clipboard: which, in which format. */
export function ExportBar({ notes, shown = notes, selected = [] }: Props) {
  const id = useId();
  const pages = useMemo(() => pageScopes(notes), [notes]);
  const tags = useMemo(() => tagScopes(notes), [notes]);
  const sets: Scope[] = [
    { id: 'all', label: text('exportAll', notes.length), notes },
    ...(shown.length < notes.length ? [{ id: 'shown', label: text('exportShown', shown.length), notes: shown }] : []),
    ...(selected.length > 0 ? [{ id: 'selected', label: text('exportSelected', selected.length), notes: selected }] : []),
  ];
  const [scopeId, setScopeId] = useState('all');
  const [formatId, setFormatId] = useState<FormatId>('markdown');
  const [outcome, setOutcome] = useState('');
  const scope = [...sets, ...pages, ...tags].find((each) => each.id === scopeId) ?? sets[0];
  const format: Format = FORMATS[formatId];

  const take = (how: (content: string | Uint8Array<ArrayBuffer>, now: string) => Promise<string>): void => {
    const now = new Date().toISOString();
    setOutcome('');
    format
      .write(scope?.notes ?? [], now)
      .then((content) => (content === null ? text('exportNoSources') : how(content, now)))
      .then(setOutcome, () => setOutcome(text('exportFailed')));
  };
  const save = (): void =>
    take(async (content, now) => {
      const name = `assay-${format.file.of}-${now.slice(0, 10)}.${format.file.ending}`;
      // Excel takes a table for UTF-8 only behind a byte order mark.
      saveFile(name, format.type, formatId === 'csv' ? `\ufeff${String(content)}` : content);
      return text('exportSaved', name);
    });
  const copy = (): void => take(async (content) => text((await copyExport(content, format.type)) ? 'copied' : 'copyFailed'));

  return (
    <section class="export" aria-label={text('exportLabel')}>
      <div class="row">
        <div class="field">
          <label for={`${id}-which`}>{text('exportWhich')}</label>
          <select id={`${id}-which`} value={scope?.id} onChange={(event) => setScopeId(event.currentTarget.value)}>
            {sets.map((set) => <option key={set.id} value={set.id}>{set.label}</option>)}
            <Group label={text('exportPage')} scopes={pages} />
            <Group label={text('exportTag')} scopes={tags} />
          </select>
        </div>
        <div class="field">
          <label for={`${id}-format`}>{text('exportFormat')}</label>
          <select id={`${id}-format`} value={formatId} onChange={(event) => setFormatId(FORMAT_IDS[event.currentTarget.selectedIndex] ?? 'markdown')}>
            {FORMAT_IDS.map((each) => <option key={each} value={each}>{text(FORMATS[each].name)}</option>)}
          </select>
        </div>
        <button type="button" onClick={save}>{text('exportSave')}</button>
        {format.copies && <button type="button" class="plain" onClick={copy}>{text('exportCopy')}</button>}
      </div>
      <p class="faint" role="status">{outcome}</p>
    </section>
  );
}

function Group({ label, scopes }: { label: string; scopes: readonly Scope[] }) {
  if (scopes.length === 0) return null;
  return (
    <optgroup label={label}>
      {scopes.map((scope) => <option key={scope.id} value={scope.id}>{`${scope.label} (${scope.notes.length})`}</option>)}
    </optgroup>
  );
}
