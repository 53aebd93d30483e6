import type { Mark } from '../../messages.ts';
import { text } from '../text.ts';

const STANCE_WORDS = {
  asserts: 'stanceAsserts', reports: 'stanceReports', disputes: 'stanceDisputes', asks: 'stanceAsks',
} as const;

/** How the page stands to the claim, in a sentence. */
export function stanceText({ stance, speaker, via }: Pick<Mark, 'stance' | 'speaker' | 'via'>): string {
  const said = stance === 'reports' && speaker ? text('stanceReportsBy', speaker)
    : stance === 'disputes' && speaker ? text('stanceDisputesBy', speaker)
    : text(STANCE_WORDS[stance]);
  return via ? `${said} ${text('stanceVia', via)}` : said;
}

/** Why the sentence was matched: which words stood for what. */
export function Why({ mark }: { mark: Mark }) {
  const slots = Object.entries(mark.why);
  if (slots.length === 0) return null;
  return (
    <details class="why">
      <summary>{text('whyMarked')}</summary>
      <blockquote>{mark.quote}</blockquote>
      <dl>
        {slots.map(([slot, { words, from }]) => (
          <div key={slot}>
            <dt>{slot}</dt>
            <dd>
              “{words}”{from !== 'clause' && from !== 'sentence' && <span class="facts"> {text(FROM_WORDS[from])}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

const FROM_WORDS = {
  previous: 'whyFromPrevious', paragraph: 'whyFromParagraph', heading: 'whyFromHeading', headline: 'whyFromHeadline',
} as const;
