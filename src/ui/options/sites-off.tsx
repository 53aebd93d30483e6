import { useRef } from 'preact/hooks';
import { setSiteOn } from '../../store/settings.ts';
import { text } from '../../text.ts';

/** The sites the reader switched off, each to be switched on again. */
export function SitesOff({ sites }: { sites: readonly string[] }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = (site: string): void => {
    // The button goes with its row: the focus must not go with it.
    heading.current?.focus();
    void setSiteOn(`https://${site}/`, true);
  };
  return (
    <section aria-labelledby="sites-off">
      <h2 id="sites-off" ref={heading} tabIndex={-1}>
        {text('optionsSitesOff')}
      </h2>
      {sites.length === 0 && <p class="quiet">{text('optionsSitesOffEmpty')}</p>}
      <ul class="sites">
        {sites.map((site) => (
          <li key={site} class="row">
            <span>{site}</span>
            <button type="button" class="plain" aria-label={text('siteOnAgain', site)} onClick={() => remove(site)}>
              {text('siteOn')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
