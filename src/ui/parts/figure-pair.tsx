import { figureText } from '../../figure-text.ts';
import type { Card, Mark } from '../../messages.ts';
import { text } from '../../text.ts';
import type { CardState } from './use-card.ts';
import { wording } from './wording.ts';

type FigureCheck = Mark['figures'][number];

const OUTCOME_WORDS = { same: 'figuresSame', differs: 'figuresDiffer', none: 'figuresNone' } as const;

type Props = {
  /** What the reader's figures are called: those they selected, or those of their text. */
  label: string;
  checks: readonly FigureCheck[];
  /** The claim's card, which knows who measured. */
  card: CardState;
};

/** The reader's figures, each beside the one that a source measured, by name and year. */
export function FigurePairs({ label, checks, card }: Props) {
  return checks.map((check) => <FigurePair key={`${check.slot} ${check.page.text}`} label={label} check={check} card={card} />);
}

function FigurePair({ label, check: { page, source, outcome }, card }: Omit<Props, 'checks'> & { check: FigureCheck }) {
  const isCirculating = source?.is === 'claimed';
  return (
    <div class={`figures outcome-${outcome}`}>
      <dl>
        <div>
          <dt>{label}</dt>
          <dd>{page.text}</dd>
        </div>
        <div>
          {/* Agreeing with what merely circulates is not agreeing with the sources. */}
          <dt>{isCirculating ? text('figuresCirculating') : sayer(source, card)}</dt>
          <dd>{source === null ? text('figuresNoSource') : figureText(source, wording())}</dd>
        </div>
      </dl>
      {source !== null && <p class="faint">{source.what}</p>}
      <p>{text(isCirculating && outcome === 'same' ? 'figuresSameAsClaimed' : OUTCOME_WORDS[outcome])}</p>
    </div>
  );
}

/** `USGS, 2025`; the sources in general where it is not known who measured. */
function sayer(source: Card['figures'][number] | null, card: CardState): string {
  if (source === null) return text('figuresSources');
  const publisher = typeof card === 'object' ? card.citations.find((citation) => citation.source === source.cite)?.publisher : undefined;
  return text('figuresOf', publisher ?? text('figuresSources'), source.year);
}
