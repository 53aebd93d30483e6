import { text } from '../../text.ts';
import { VERDICT_LOOKS } from '../../verdict-looks.ts';
import type { Found } from './check-text.ts';

/** The text as it was checked; each claim in it is underlined as on pages, and leads to its place in the list. */
export function MarkedText({ draft, found }: { draft: string; found: readonly Found[] }) {
  return (
    <p class="marked-text" dir="auto">
      {piecesOf(draft, found).map(({ words, at }) => (at === null ? words : <Marked key={at} words={words} at={at} found={found[at]} />))}
    </p>
  );
}

function Marked({ words, at, found }: { words: string; at: number; found: Found | undefined }) {
  if (!found) return <>{words}</>;
  const { mark, line, word } = VERDICT_LOOKS[found.mark.underline];
  return (
    <a id={`mark-${at + 1}`} href={`#claim-${at + 1}`} title={text(word)} style={{ '--mark': mark, '--look': line }}>
      {words}
    </a>
  );
}

type Piece = { words: string; /** Which of the found it is, or null for text between. */ at: number | null };

/** The text in pieces; where claims overlap, the later begins where the earlier ends, and one within another is only listed. */
function piecesOf(draft: string, found: readonly Found[]): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const [at, { start, end }] of found.entries()) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    if (from > done) pieces.push({ words: draft.slice(done, from), at: null });
    pieces.push({ words: draft.slice(from, end), at });
    done = end;
  }
  if (done < draft.length) pieces.push({ words: draft.slice(done), at: null });
  return pieces;
}
