import { useState } from 'preact/hooks';
import { MAX_TAG } from '../../limits.ts';
import type { Note } from '../../notes/note.ts';
import { changeNotes } from '../../store/notes-store.ts';
import { text } from '../../text.ts';

/** The tags of a note: each goes by its button, a new one comes by Enter. */
export function TagEditor({ note }: { note: Note }) {
  const [failed, setFailed] = useState(false);
  const change = (work: Promise<void>): void => void work.then(() => setFailed(false), () => setFailed(true));
  return (
    <div class="tags">
      <ul class="row" aria-label={text('noteTags')}>
        {note.tags.map((tag) => (
          <li key={tag} class="tag">
            <span dir="auto">{tag}</span>
            <button type="button" class="plain" aria-label={text('noteRemoveTag', tag)} onClick={() => change(changeNotes([note.id], { removeTag: tag }))}>
              ×
            </button>
          </li>
        ))}
        <li>
          <TagField label={text('noteAddTag')} onTag={(addTag) => change(changeNotes([note.id], { addTag }))} />
        </li>
      </ul>
      {failed && <p class="saving-failed" role="status">{text('notesChangeFailed')}</p>}
    </div>
  );
}

/** A field for one tag, handed on by Enter. */
export function TagField({ label, onTag }: { label: string; onTag: (tag: string) => void }) {
  const [typed, setTyped] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const tag = typed.replace(/\s+/g, ' ').trim();
        if (tag !== '') onTag(tag);
        setTyped('');
      }}
    >
      <input class="tag-field" aria-label={label} placeholder={label} maxLength={MAX_TAG} value={typed} onInput={({ currentTarget }) => setTyped(currentTarget.value)} />
    </form>
  );
}
