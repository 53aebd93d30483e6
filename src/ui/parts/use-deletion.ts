import { useState } from 'preact/hooks';
import type { Note } from '../../notes/note.ts';
import { deleteNotes, restoreNotes } from '../../store/notes-store.ts';

/** Deleting notes so that the last ones deleted can be brought back. */
export type Deletion = {
  deleted: readonly Note[];
  /** The last deletion or restoration did not work. */
  failed: boolean;
  remove: (notes: readonly Note[]) => void;
  undo: () => void;
};

export function useDeletion(): Deletion {
  const [deleted, setDeleted] = useState<readonly Note[]>([]);
  const [failed, setFailed] = useState(false);
  const settle = (work: Promise<readonly Note[]>): void => {
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
    remove: (notes) => settle(deleteNotes(notes.map(({ id }) => id))),
    undo: () => {
      if (deleted.length > 0) settle(restoreNotes(deleted).then(() => []));
    },
  };
}
