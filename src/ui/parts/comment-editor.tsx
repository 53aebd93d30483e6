import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { MAX_COMMENT } from '../../limits.ts';
import type { Note } from '../../notes/note.ts';
import { saveComment } from '../../store/notes-store.ts';
import { text } from '../../text.ts';
import { forgetTyped, keepTyped } from './typed-comments.ts';

/** Quiet time after the last key before a comment is saved, in milliseconds: a pause, not every letter. */
const QUIET_MS = 500;

/** What the reader has typed and what the comment was when they began; null while nothing is unsaved. */
type Typed = { from: string; to: string } | null;
type Saving = 'idle' | 'saved' | 'both' | 'failed';

const SAVING_WORDS = { idle: null, saved: 'commentSaved', both: 'noteBothKept', failed: 'noteNotKept' } as const;

/** The comment of a note. It saves itself, and keeps what was typed, on screen and over a crash, where it could not. */
export function CommentEditor({ note, focused = false }: { note: Note; focused?: boolean }) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState<Typed>(null);
  const [saving, setSaving] = useState<Saving>('idle');

  const save = async ({ from, to }: NonNullable<Typed>): Promise<void> => {
    try {
      const kept = await saveComment(note.id, from, to);
      if (kept === null) return setSaving('failed');
      setSaving(kept === to ? 'saved' : 'both');
      // What was typed while saving stays; what another page wrote comes before it.
      setTyped((now) => (now === null || now.to === to ? settled(note.id) : { from: kept, to: kept.endsWith(to) ? kept.slice(0, kept.length - to.length) + now.to : now.to }));
    } catch {
      setSaving('failed');
    }
  };

  useEffect(() => {
    if (typed === null) return undefined;
    keepTyped(note.id, typed);
    const timer = setTimeout(() => void save(typed), QUIET_MS);
    return () => clearTimeout(timer);
  }, [typed]);

  useEffect(() => {
    if (focused) field.current?.focus();
  }, [focused]);

  const word = SAVING_WORDS[saving];
  return (
    <div class="comment">
      <label for={id}>{text('noteComment')}</label>
      <p class={saving === 'failed' ? 'saving saving-failed' : 'saving'} role="status">{word !== null && text(word)}</p>
      <textarea
        id={id}
        ref={field}
        rows={2}
        maxLength={MAX_COMMENT}
        value={typed?.to ?? note.comment}
        placeholder={text('noteCommentHint')}
        onInput={({ currentTarget }) => {
          setSaving('idle');
          const to = currentTarget.value;
          setTyped((now) => ({ from: now?.from ?? note.comment, to }));
        }}
        onBlur={() => {
          if (typed !== null) void save(typed);
        }}
      />
    </div>
  );
}

function settled(id: string): null {
  forgetTyped(id);
  return null;
}
