import { useEffect, useId, useState } from 'preact/hooks';
import type { EntryKind, LibraryReply } from '../../library-messages.ts';
import { MAX_SELECTION } from '../../limits.ts';
import { text } from '../../text.ts';
import { VERDICT_LOOKS } from '../../verdict-looks.ts';
import { wording } from '../parts/wording.ts';
import { listAddress, NO_FILTER } from './route.ts';
import type { ListFilter } from './route.ts';
import { GROUP_WORDS, groupText } from './words.ts';

/** Time after the last key before a list is searched, in milliseconds. */
const QUIET_MS = 200;

type Choices = Pick<LibraryReply<'library-list'>, 'groups' | 'verdicts' | 'countries'>;
type Props = { kind: EntryKind; filter: ListFilter; words: string; onWords: (words: string) => void; choices: Choices | null };

/** What narrows a list: words, theme or kind, assessment, country, dates. The address says all of it but the words. */
export function Filters({ kind, filter, words, onWords, choices }: Props) {
  const narrow = (change: Partial<ListFilter>): void => {
    location.hash = listAddress(kind, { ...filter, ...change }).replace('library.html', '');
  };
  const isNarrowed = words !== '' || Object.values(filter).some((value) => value !== null);
  return (
    <div class="filters" role="search">
      <SearchField words={words} onWords={(typed) => {
        onWords(typed);
        narrow({});
      }} />
      <Choice label={text(GROUP_WORDS[kind])} value={filter.group} onChoice={(group) => narrow({ group })}
        options={named(choices?.groups, groupText)} />
      {kind === 'claim' && (
        <Choice label={text('libraryAssessment')} value={filter.verdict}
          onChoice={(id) => narrow({ verdict: choices?.verdicts.find((choice) => choice.id === id)?.id ?? null })}
          options={(choices?.verdicts ?? []).map(({ id, count }) => ({ id, label: text(VERDICT_LOOKS[id].word), count }))} />
      )}
      <Choice label={text('libraryCountry')} value={filter.country} onChoice={(country) => narrow({ country })} options={named(choices?.countries, countryName())} />
      <DateField label={text('libraryFrom')} value={filter.from} onDate={(from) => narrow({ from })} />
      <DateField label={text('libraryTo')} value={filter.to} onDate={(to) => narrow({ to })} />
      {isNarrowed && (
        <button type="button" class="plain" onClick={() => {
          onWords('');
          narrow(NO_FILTER);
        }}>{text('libraryShowAll')}</button>
      )}
    </div>
  );
}

function SearchField({ words, onWords }: { words: string; onWords: (words: string) => void }) {
  const id = useId();
  const [typed, setTyped] = useState(words);
  useEffect(() => setTyped(words), [words]);
  useEffect(() => {
    if (typed === words) return undefined;
    const timer = setTimeout(() => onWords(typed), QUIET_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <div class="field search">
      <label for={id}>{text('librarySearch')}</label>
      <input id={id} type="search" value={typed} maxLength={MAX_SELECTION} autocomplete="off" spellcheck={false} onInput={(event) => setTyped(event.currentTarget.value)} />
    </div>
  );
}

type Option = { id: string; label: string; count: number };

function Choice({ label, value, options, onChoice }: { label: string; value: string | null; options: readonly Option[]; onChoice: (id: string | null) => void }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={(event) => onChoice(event.currentTarget.value || null)}>
        <option value="">{text('libraryAll')}</option>
        {options.map((option) => <option key={option.id} value={option.id}>{`${option.label} (${option.count})`}</option>)}
      </select>
    </div>
  );
}

function DateField({ label, value, onDate }: { label: string; value: string | null; onDate: (date: string | null) => void }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input id={id} type="date" value={value ?? ''} onChange={(event) => onDate(event.currentTarget.value || null)} />
    </div>
  );
}

function named(choices: readonly { id: string; count: number }[] | undefined, name: (id: string) => string): Option[] {
  return (choices ?? []).map(({ id, count }) => ({ id, label: name(id), count })).sort((a, b) => a.label.localeCompare(b.label));
}

function countryName(): (code: string) => string {
  const names = new Intl.DisplayNames(wording().locale, { type: 'region' });
  return (code) => names.of(code) ?? code;
}
