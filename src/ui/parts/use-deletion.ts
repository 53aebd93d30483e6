import { useState } from 'preact/hooks';
import type { Note } from '../../notes/note.ts';
import { deleteNote, restoreNote } from '../../store/notes-store.ts';

/** Deleting notes so that the last one can be brought back. */
export type Deletion = {
  deleted: Note | null;
  /** The last deletion or restoration did not work. */
  failed: boolean;
  remove: (note: Note) => void;
  undo: () => void;
};

export function useDeletion(): Deletion {
  const [deleted, setDeleted] = useState<Note | null>(null);
  const [failed, setFailed] = useState(false);
  const settle = (work: Promise<Note | null>): void => {
    work.then(
      (last) => {
        setDeleted(last);
        setFailed(false);
      },
      () => setFailed(true),
    );
  };
  return {
    deleted,
    failed,
    remove: (note) => settle(deleteNote(note.id)),
    undo: () => {
      if (deleted !== null) settle(restoreNote(deleted).then(() => null));
    },
  };
}
