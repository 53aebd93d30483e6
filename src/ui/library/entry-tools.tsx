import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Entry } from '../../library-messages.ts';
import { text } from '../../text.ts';
import { saveFile } from '../parts/save-file.ts';
import { entryFiles, entryText } from './export/entry-files.ts';
import type { EntryFile } from './export/entry-files.ts';
import { entryAddress } from '../parts/entry-address.ts';

/** Takes an entry along: on the clipboard, as a file, or its address within the extension. */
export function EntryTools({ entry }: { entry: Entry }) {
  const [outcome, setOutcome] = useState('');
  const copy = (content: string): void => {
    navigator.clipboard.writeText(content).then(() => setOutcome(text('copied')), () => setOutcome(text('copyFailed')));
  };
  const save = ({ name, type, write }: EntryFile): void => {
    write().then((content) => {
      saveFile(name, type, content);
      setOutcome(text('exportSaved', name));
    }, () => setOutcome(text('exportFailed')));
  };
  return (
    <section class="entry-tools" aria-label={text('libraryTake')}>
      <div class="row">
        <button type="button" onClick={() => copy(entryText(entry))}>{text('libraryCopy')}</button>
        <button type="button" class="plain" onClick={() => copy(browser.runtime.getURL(entryAddress(entry)))}>{text('libraryCopyAddress')}</button>
        {entryFiles(entry, new Date().toISOString()).map((file) => (
          <button type="button" key={file.name} class="plain" onClick={() => save(file)}>{text('librarySaveAs', text(file.label))}</button>
        ))}
      </div>
      <p class="faint" role="status">{outcome}</p>
    </section>
  );
}
