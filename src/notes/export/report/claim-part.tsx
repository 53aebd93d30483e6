import type { Card } from '../../../messages.ts';
import type { CitedSource } from '../cited-sources.ts';
import { ChartTable } from './chart-table.tsx';
import { Verdict } from './verdict.tsx';
import { WebLink } from './web-link.tsx';
import type { ReportWords } from './words.ts';

const BEARING_WORDS = { contradicts: 'bearingContradicts', qualifies: 'bearingQualifies', supports: 'bearingSupports' } as const;

type Props = { card: Card; number: number; places: ReadonlyMap<string, number>; words: ReportWords };

/** What the sources say on a claim: verdict, context, figures, findings. Those that contradict lead, as on the card. */
export function ClaimPart({ card, number, places, words }: Props) {
  return (
    <article id={`claim-${number}`} class="claim">
      <h3>{card.wording}</h3>
      <p><Verdict verdict={card.assessment.verdict} words={words} /> {card.assessment.reason}</p>
      <p>{card.context}</p>
      {card.figures.length > 0 && (
        <ul class="figures">
          {card.figures.map((figure) => (
            <li key={`${figure.what} ${figure.year} ${figure.low} ${figure.is}`}>
              <b>{words.figure(figure)}</b> {words.text('figuresOf', figure.what, figure.year)}
              {figure.is === 'claimed' && <span class="facts"> {words.text('reportClaimed')}</span>}
            </li>
          ))}
        </ul>
      )}
      {card.chart !== null && <ChartTable chart={card.chart} words={words} />}
      <ul class="findings">
        {card.citations.map((citation) => (
          <li key={`${citation.source} ${citation.finding}`}>
            <b>{words.text(BEARING_WORDS[citation.bearing])}</b> {citation.finding} <Place of={citation} places={places} />
          </li>
        ))}
      </ul>
      <p class="facts">{words.text('asOf', words.date(card.asOf))} {card.claim}, {card.pack.id} {card.pack.version}</p>
    </article>
  );
}

function Place({ of: { source, locator }, places }: { of: Card['citations'][number]; places: ReadonlyMap<string, number> }) {
  const place = places.get(source);
  if (place === undefined) return null;
  return <span class="facts">[<a href={`#source-${place}`}>{place}</a>{locator === null ? '' : `, ${locator}`}]</span>;
}

/** One source of the list at the end: all that is needed to find it again. */
export function SourceItem({ source, number, words }: { source: CitedSource; number: number; words: ReportWords }) {
  const facts = [source.publisher, source.date === null ? null : words.date(source.date), source.document];
  return (
    <li id={`source-${number}`} value={number}>
      <WebLink address={source.url} text={source.title} />, {facts.filter((fact) => fact !== null).join(', ')}
      {source.url !== null && <span class="address"> {source.url}</span>}
    </li>
  );
}
