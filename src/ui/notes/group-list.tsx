import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Grouping, NoteGroup } from '../../notes/note-list.ts';
import { groupNotes } from '../../notes/note-list.ts';
import type { Note } from '../../notes/note.ts';
import { text } from '../../text.ts';
import { dateText } from '../parts/date-text.ts';
import { NoteItem } from '../parts/note-item.tsx';
import type { Choice } from './use-choice.ts';

/** Notes drawn at first and with each step further down: more than a screen, and quick however many there are. */
const STEP = 40;

type Props = {
  notes: readonly Note[];
  by: Grouping;
  orphaned: ReadonlySet<string>;
  focusedNote: string | null;
  choice: Choice;
  onDelete: (notes: readonly Note[]) => void;
};

/** The listed notes under their headings, drawn as far as the reader has come. */
export function GroupList({ notes, by, ...rest }: Props) {
  const groups = useMemo(() => groupNotes(notes, by), [notes, by]);
  const total = useMemo(() => groups.reduce((sum, group) => sum + group.notes.length, 0), [groups]);
  const [drawn, setDrawn] = useState(STEP);
  useEffect(() => setDrawn(STEP), [by]);
  const wanted = Math.max(drawn, placeOf(groups, rest.focusedNote) + 1);
  return (
    <>
      {firstOf(groups, wanted).map((group) => <Group key={group.key} group={group} by={by} {...rest} />)}
      {wanted < total && <More onMore={() => setDrawn(wanted + STEP)} />}
    </>
  );
}

/** Draws more when the reader comes near; a button too, for who moves by keyboard. */
function More({ onMore }: { onMore: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  const latest = useRef(onMore);
  latest.current = onMore;
  useEffect(() => {
    const seen = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && latest.current(), { rootMargin: '600px' });
    if (button.current) seen.observe(button.current);
    return () => seen.disconnect();
  }, [onMore]);
  return <button type="button" ref={button} onClick={onMore}>{text('notesMore')}</button>;
}

function Group({ group, by, orphaned, focusedNote, choice, onDelete }: Omit<Props, 'notes'> & { group: NoteGroup }) {
  const [first] = group.notes;
  if (!first) return null;
  return (
    <section class="page-group">
      <h2 dir="auto"><Heading group={group} by={by} /></h2>
      {by === 'page' && <PageLine note={first} />}
      {group.notes.map((note) => (
        <NoteItem
          key={note.id}
          note={note}
          orphaned={orphaned.has(note.id)}
          focused={note.id === focusedNote}
          onDelete={(one) => onDelete([one])}
          chosen={choice.ids.has(note.id)}
          onChoose={choice.toggle}
          withPage={by !== 'page'}
        />
      ))}
    </section>
  );
}

function Heading({ group: { key, name }, by }: { group: NoteGroup; by: Grouping }) {
  if (by === 'page' && /^https?:/i.test(key)) return <a href={key} target="_blank" rel="noopener noreferrer">{name}</a>;
  if (by === 'time') return <>{dateText(name)}</>;
  return <>{name !== '' ? name : text(by === 'claim' ? 'notesNoClaim' : 'notesNoTag')}</>;
}

function PageLine({ note: { page } }: { note: Note }) {
  const facts = [page.site, page.author, page.date === null ? null : dateText(page.date)].filter((fact) => fact !== null);
  return facts.length === 0 ? null : <p class="faint">{facts.join(' · ')}</p>;
}

/** The first notes of the groups, as many as asked. */
function firstOf(groups: readonly NoteGroup[], count: number): NoteGroup[] {
  const first: NoteGroup[] = [];
  let left = count;
  for (const group of groups) {
    if (left <= 0) break;
    first.push({ ...group, notes: group.notes.slice(0, left) });
    left -= group.notes.length;
  }
  return first;
}

function placeOf(groups: readonly NoteGroup[], id: string | null): number {
  return id === null ? -1 : groups.flatMap(({ notes }) => notes).findIndex((note) => note.id === id);
}
