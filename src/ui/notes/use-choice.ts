import { useState } from 'preact/hooks';
import type { Note } from '../../notes/note.ts';

/** The notes that the reader has selected in a list. */
export type Choice = { ids: ReadonlySet<string>; toggle: (note: Note) => void; choose: (notes: readonly Note[]) => void };

export function useChoice(): Choice {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  return {
    ids,
    toggle: ({ id }) =>
      setIds((before) => {
        const now = new Set(before);
        if (!now.delete(id)) now.add(id);
        return now;
      }),
    choose: (notes) => setIds(new Set(notes.map(({ id }) => id))),
  };
}
