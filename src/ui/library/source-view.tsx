import type { SourceEntry } from '../../library-messages.ts';
import { text } from '../../text.ts';
import { EntryAnchor, LinkList } from './links.tsx';
import { BEARING_WORDS, isWeb, sourceFacts } from './source-facts.ts';
import { wording } from '../parts/wording.ts';
import { groupText } from './words.ts';

/** A source: what it is, where it stands, and all that cites it. */
export function SourceView({ entry: { source, language, archive, note, citedBy, series, terms } }: { entry: SourceEntry }) {
  const names = new Intl.DisplayNames(wording().locale, { type: 'language' });
  return (
    <>
      <p>{[groupText(source.kind), ...sourceFacts(source), names.of(language) ?? language].join(' · ')}</p>
      {isWeb(source.url) && <p><a href={source.url} target="_blank" rel="noopener noreferrer">{source.url}</a></p>}
      {isWeb(archive) && <p><a href={archive} target="_blank" rel="noopener noreferrer">{text('libraryArchive')}</a></p>}
      {source.document !== null && <p>{source.document}</p>}
      {note !== null && <p class="faint">{note}</p>}
      <section>
        <h3>{text('libraryCitedBy')}</h3>
        {citedBy.length === 0 && <p class="faint">{text('libraryCitedByNone')}</p>}
        <ul class="citations">
          {citedBy.map(({ claim, bearing, finding, locator }) => (
            <li key={`${claim.id} ${finding}`}>
              <EntryAnchor link={claim} />
              <p><span class="bearing">{text(BEARING_WORDS[bearing])}</span> {finding}{locator !== null && <span class="faint"> {locator}</span>}</p>
            </li>
          ))}
        </ul>
      </section>
      <LinkList heading="libraryData" links={series} />
      <LinkList heading="libraryGlossary" links={terms} />
    </>
  );
}
