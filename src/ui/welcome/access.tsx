import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { text } from '../../text.ts';

const EVERYWHERE = { origins: ['http://*/*', 'https://*/*'] };

/** Whether Assay may read pages, followed as it changes; null until the browser has told. */
function useAccess(): boolean | null {
  const [allowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    const read = (): void => void browser.permissions.contains(EVERYWHERE).then(setAllowed, () => undefined);
    browser.permissions.onAdded.addListener(read);
    browser.permissions.onRemoved.addListener(read);
    read();
    return () => {
      browser.permissions.onAdded.removeListener(read);
      browser.permissions.onRemoved.removeListener(read);
    };
  }, []);
  return allowed;
}

/** Says whether the browser lets Assay read pages, which Firefox may leave to the reader, and asks for it on a click. */
export function Access() {
  const allowed = useAccess();
  // The request must be the first thing that the click does.
  const allow = (): void => void browser.permissions.request(EVERYWHERE).catch(() => false);
  return (
    <section aria-labelledby="access">
      <h2 id="access">{text('welcomeAccess')}</h2>
      <p role="status">{allowed !== null && text(allowed ? 'welcomeAllowed' : 'welcomeNotAllowed')}</p>
      {allowed === false && (
        <p>
          <button type="button" onClick={allow}>{text('welcomeAllow')}</button>
        </p>
      )}
    </section>
  );
}
