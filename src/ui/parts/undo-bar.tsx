import { useEffect, useRef } from 'preact/hooks';
import { text } from '../../text.ts';
import type { Deletion } from './use-deletion.ts';

/** Says that a note was deleted and offers it back; takes the focus that the note's button had. */
export function UndoBar({ deletion }: { deletion: Deletion }) {
  const button = useRef<HTMLButtonElement>(null);
  const { deleted, failed, undo } = deletion;
  useEffect(() => button.current?.focus(), [deleted]);
  return (
    <div role="status">
      {(deleted !== null || failed) && (
        <div class="undo">
          <span>{failed ? text('noteDeletionFailed') : text('noteDeleted')}</span>
          {deleted !== null && (
            <button type="button" ref={button} onClick={undo}>
              {text('undo')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
