import { useState } from 'preact/hooks';
import type { Note } from '../../notes/note.ts';
import { changeNotes } from '../../store/notes-store.ts';
import { countText, text } from '../../text.ts';
import { TagField } from '../parts/tag-editor.tsx';
import type { Choice } from './use-choice.ts';

type Props = { choice: Choice; chosen: readonly Note[]; shown: readonly Note[]; onDelete: (notes: readonly Note[]) => void };

/** What can be done with all selected notes at once. */
export function ChosenBar({ choice, chosen, shown, onDelete }: Props) {
  const [failed, setFailed] = useState(false);
  const tag = (addTag: string): void =>
    void changeNotes(chosen.map(({ id }) => id), { addTag }).then(() => setFailed(false), () => setFailed(true));
  return (
    <div class="chosen row" role="group" aria-label={countText('notesChosen', chosen.length)}>
      <span role="status">{chosen.length > 0 && countText('notesChosen', chosen.length)}</span>
      <button type="button" class="plain" onClick={() => choice.choose(shown)}>{text('notesChooseShown')}</button>
      {chosen.length > 0 && (
        <>
          <button type="button" class="plain" onClick={() => choice.choose([])}>{text('notesChooseNone')}</button>
          <TagField label={text('notesTagChosen')} onTag={tag} />
          <button type="button" onClick={() => onDelete(chosen)}>{text('notesDeleteChosen')}</button>
        </>
      )}
      {failed && <p class="saving-failed" role="alert">{text('notesChangeFailed')}</p>}
    </div>
  );
}
