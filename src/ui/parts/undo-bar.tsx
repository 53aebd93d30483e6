import { useEffect, useRef } from 'preact/hooks';
import { countText, text } from '../../text.ts';
import type { Deletion } from './use-deletion.ts';

/** Says that notes were deleted and offers them back; takes the focus that the note's button had. */
export function UndoBar({ deletion }: { deletion: Deletion }) {
  const button = useRef<HTMLButtonElement>(null);
  const { deleted, failed, undo } = deletion;
  useEffect(() => button.current?.focus(), [deleted]);
  return (
    <div role="status">
      {(deleted.length > 0 || failed) && (
        <div class="undo">
          <span>{failed ? text('noteDeletionFailed') : countText('notesDeleted', deleted.length)}</span>
          {deleted.length > 0 && (
            <button type="button" ref={button} onClick={undo}>
              {text('undo')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
