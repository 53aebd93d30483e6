import type { Card } from '../../../messages.ts';
import type { Note, NotedClaim } from '../../note.ts';
import { pageName } from '../../page-name.ts';
import { Verdict } from './verdict.tsx';
import { WebLink } from './web-link.tsx';
import type { ReportWords } from './words.ts';

type Shared = { cards: ReadonlyMap<string, Card>; places: ReadonlyMap<string, number>; words: ReportWords };

/** The notes of one page under its title and facts. */
export function PagePart({ notes, number, ...shared }: Shared & { notes: readonly Note[]; number: number }) {
  const [first] = notes;
  if (first === undefined) return null;
  const { site, author, date } = first.page;
  const facts = [site, author, date === null ? null : shared.words.date(date)].filter((fact) => fact !== null && fact !== '');
  return (
    <section id={`page-${number}`} class="page">
      <h2 dir="auto"><WebLink address={first.target.source} text={pageName(first)} /></h2>
      {facts.length > 0 && <p class="facts">{facts.join(' · ')}</p>}
      {notes.map((note) => <NotePart key={note.id} note={note} {...shared} />)}
    </section>
  );
}

function NotePart({ note, ...shared }: Shared & { note: Note }) {
  const { quote } = note.target;
  return (
    <article class={`note ${note.colour}`}>
      {quote.exact !== '' && <blockquote dir="auto">{quote.exact}</blockquote>}
      {note.comment.trim() !== '' && <p class="comment" dir="auto">{note.comment}</p>}
      {note.claims.length > 0 && (
        <ul class="noted">
          {note.claims.map((claim) => <li key={claim.id}><Noted claim={claim} {...shared} /></li>)}
        </ul>
      )}
      <p class="facts">{[shared.words.date(note.created), ...note.tags].join(' · ')}</p>
    </article>
  );
}

/** A claim as it was when the note was made, and what has become of it since. */
function Noted({ claim, cards, places, words }: Shared & { claim: NotedClaim }) {
  const place = places.get(claim.id);
  const now = cards.get(claim.id)?.assessment.verdict;
  return (
    <>
      <Verdict verdict={claim.verdict} words={words} />{' '}
      {place === undefined ? claim.wording : <a href={`#claim-${place}`}>{claim.wording}</a>}
      {now !== undefined && now !== claim.verdict && (
        <span class="since"> {words.text('verdictNow')} <Verdict verdict={now} words={words} /></span>
      )}
    </>
  );
}
