import { useRef, useState } from 'preact/hooks';
import { deleteAll } from '../../store/delete-all.ts';
import { text } from '../../text.ts';

type State = 'idle' | 'asking' | 'deleted' | 'failed';

/** Deletes notes and settings, once the reader has said so twice. */
export function DeleteEverything() {
  const [state, setState] = useState<State>('idle');
  const heading = useRef<HTMLHeadingElement>(null);
  const go = (next: State): void => {
    // The buttons change: the focus must not go with them.
    heading.current?.focus();
    setState(next);
  };
  return (
    <section aria-labelledby="delete-all">
      <h2 id="delete-all" ref={heading} tabIndex={-1}>
        {text('deleteTitle')}
      </h2>
      <p role="status">{text(state === 'asking' ? 'deleteAsk' : state === 'deleted' ? 'deleteDone' : 'deleteAbout')}</p>
      {state === 'failed' && <p role="alert">{text('deleteFailed')}</p>}
      <div class="row">
        {state === 'asking' ? (
          <>
            <button type="button" onClick={() => void deleteAll().then(() => go('deleted'), () => go('failed'))}>{text('deleteYes')}</button>
            <button type="button" class="plain" onClick={() => go('idle')}>{text('backupCancel')}</button>
          </>
        ) : (
          <button type="button" onClick={() => go('asking')}>{text('deleteButton')}</button>
        )}
      </div>
    </section>
  );
}
