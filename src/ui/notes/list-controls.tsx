import { GROUPINGS } from '../../notes/note-list.ts';
import type { Grouping } from '../../notes/note-list.ts';
import { text } from '../../text.ts';

const GROUPING_WORDS = { page: 'notesByPage', time: 'notesByTime', claim: 'notesByClaim', tag: 'notesByTag' } as const;

type Props = { search: string; onSearch: (search: string) => void; by: Grouping; onBy: (by: Grouping) => void };

/** What of the notes is listed, and how it is put together. */
export function ListControls({ search, onSearch, by, onBy }: Props) {
  return (
    <div class="list-controls row">
      <input type="search" aria-label={text('notesSearch')} placeholder={text('notesSearch')} value={search} onInput={({ currentTarget }) => onSearch(currentTarget.value)} />
      <label>
        {text('notesBy')}{' '}
        <select value={by} onChange={({ currentTarget }) => onBy(GROUPINGS[currentTarget.selectedIndex] ?? 'page')}>
          {GROUPINGS.map((one) => <option key={one} value={one}>{text(GROUPING_WORDS[one])}</option>)}
        </select>
      </label>
    </div>
  );
}
