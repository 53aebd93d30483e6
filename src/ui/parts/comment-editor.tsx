import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { MAX_COMMENT } from '../../limits.ts';
import type { Note } from '../../notes/note.ts';
import { updateNote } from '../../store/notes-store.ts';
import { text } from '../../text.ts';

/** Quiet time after the last key before a comment is saved, in milliseconds: a pause, not every letter. */
const QUIET_MS = 500;

type Saving = 'idle' | 'saved' | 'failed';

/** The comment of a note. It saves itself, and keeps what was typed on screen where it could not. */
export function CommentEditor({ note, focused = false }: { note: Note; focused?: boolean }) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [saving, setSaving] = useState<Saving>('idle');

  const save = async (comment: string): Promise<void> => {
    try {
      const kept = await updateNote(note.id, { comment });
      setSaving(kept === null ? 'failed' : 'saved');
      // What was typed while saving stays.
      if (kept !== null) setTyped((now) => (now === comment ? null : now));
    } catch {
      setSaving('failed');
    }
  };

  useEffect(() => {
    if (typed === null) return undefined;
    const timer = setTimeout(() => void save(typed), QUIET_MS);
    return () => clearTimeout(timer);
  }, [typed]);

  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);

  const saveNow = (): void => {
    if (typed !== null) void save(typed);
  };
  return (
    <div class="comment">
      <label for={id}>{text('noteComment')}</label>
      <p class={saving === 'failed' ? 'saving saving-failed' : 'saving'} role="status">
        {saving === 'saved' && text('commentSaved')}
        {saving === 'failed' && text('noteNotKept')}
      </p>
      <textarea
        id={id}
        ref={field}
        rows={2}
        maxLength={MAX_COMMENT}
        value={typed ?? note.comment}
        placeholder={text('noteCommentHint')}
        onInput={(event) => {
          setSaving('idle');
          setTyped(event.currentTarget.value);
        }}
        onBlur={saveNow}
      />
    </div>
  );
}
