import { renderToString } from 'preact-render-to-string';
import type { Card } from '../../../messages.ts';
import { byPage } from '../../by-page.ts';
import type { Note } from '../../note.ts';
import { pageName } from '../../page-name.ts';
import { citedSources } from '../cited-sources.ts';
import { ClaimPart, SourceItem } from './claim-part.tsx';
import { PagePart } from './page-part.tsx';
import { STYLE } from './style.ts';
import type { ReportWords } from './words.ts';

/**
 * Writes notes as one HTML file that needs nothing else: the notes by page, the claims that they mention with context
 * and findings, the sources. It runs no script and loads nothing.
 * @param cards what the pack in use says of the claims; a claim that it no longer has stays as it was noted
 * @param exported the time of the export, ISO
 */
export function notesToReport(notes: readonly Note[], cards: ReadonlyMap<string, Card>, exported: string, words: ReportWords): string {
  return `<!DOCTYPE html>\n${renderToString(<Report notes={notes} cards={cards} exported={exported} words={words} />)}\n`;
}

type Props = { notes: readonly Note[]; cards: ReadonlyMap<string, Card>; exported: string; words: ReportWords };

function Report({ notes, cards, exported, words }: Props) {
  const { text } = words;
  const pages = byPage(notes);
  const claims = [...new Set(notes.flatMap((note) => note.claims.map(({ id }) => id)))].flatMap((id) => cards.get(id) ?? []);
  const sources = citedSources(claims);
  const claimPlaces = new Map(claims.map(({ claim }, index) => [claim, index + 1]));
  const sourcePlaces = new Map(sources.map(({ source }, index) => [source, index + 1]));
  return (
    <html lang={words.language}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{text('exportTitle')}</title>
        <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      </head>
      <body>
        <header>
          <h1>{text('exportTitle')}</h1>
          <p class="facts">{text('reportLead', notes.length, pages.length, words.date(exported))}</p>
        </header>
        {pages.length > 1 && <Contents pages={pages} label={text('reportContents')} />}
        <main>
          {pages.map((onPage, index) => (
            <PagePart key={onPage[0]?.id} notes={onPage} number={index + 1} cards={cards} places={claimPlaces} words={words} />
          ))}
          {claims.length > 0 && (
            <section>
              <h2>{text('reportClaims')}</h2>
              {claims.map((card, index) => (
                <ClaimPart key={card.claim} card={card} number={index + 1} places={sourcePlaces} words={words} />
              ))}
            </section>
          )}
          {sources.length > 0 && (
            <section>
              <h2>{text('reportSources')}</h2>
              <ol class="sources">
                {sources.map((source, index) => <SourceItem key={source.source} source={source} number={index + 1} words={words} />)}
              </ol>
            </section>
          )}
        </main>
      </body>
    </html>
  );
}

function Contents({ pages, label }: { pages: readonly (readonly Note[])[]; label: string }) {
  return (
    <nav aria-label={label}>
      <ol>
        {pages.flatMap(([first], index) => (first === undefined ? [] : [
          <li key={first.id}><a href={`#page-${index + 1}`} dir="auto">{pageName(first)}</a></li>,
        ]))}
      </ol>
    </nav>
  );
}
