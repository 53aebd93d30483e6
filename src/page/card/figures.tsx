import type { Card, Mark } from '../../messages.ts';
import { text } from '../text.ts';
import { formatFigure } from './format.ts';

type FigureCheck = Mark['figures'][number];
type Source = Card['figures'][number];

const OUTCOME_WORDS = { same: 'figuresSame', differs: 'figuresDiffer', none: 'figuresNone' } as const;

/** The page's figures beside the sources'. */
export function Comparisons({ checks }: { checks: readonly FigureCheck[] }) {
  return <>{checks.map((check) => <Comparison key={`${check.slot} ${check.page.text}`} check={check} />)}</>;
}

/** The claim's other figures: what sources measured, and what merely circulates. */
export function OtherFigures({ checks, sources }: { checks: readonly FigureCheck[]; sources: readonly Source[] }) {
  const others = sources.filter((figure) => !isShown(figure, checks));
  return (
    <>
      <FigureList heading={text('figuresFound')} figures={others.filter(({ is }) => is === 'found')} />
      <FigureList heading={text('figuresClaimed')} figures={others.filter(({ is }) => is === 'claimed')} />
    </>
  );
}

function Comparison({ check }: { check: FigureCheck }) {
  const { page, source, outcome } = check;
  return (
    <div class={`comparison ${outcome}`}>
      <dl>
        <div>
          <dt>{text('figuresPage')}</dt>
          <dd>{page.text}</dd>
        </div>
        <div>
          {/* Agreeing with what merely circulates is not agreeing with the sources. */}
          <dt>{text(source?.is === 'claimed' ? 'figuresCirculating' : 'figuresSources')}</dt>
          <dd>
            {source ? formatFigure(source) : text('figuresNoSource')}
            {source && <span class="facts">{text('figuresOf', source.what, source.year)}</span>}
          </dd>
        </div>
      </dl>
      <p class="outcome">
        {source?.is === 'claimed' && outcome === 'same' ? text('figuresSameAsClaimed') : text(OUTCOME_WORDS[outcome])}
      </p>
    </div>
  );
}

function FigureList({ heading, figures }: { heading: string; figures: readonly Source[] }) {
  if (figures.length === 0) return null;
  return (
    <>
      <h3>{heading}</h3>
      <ul class="figures">
        {figures.map((figure) => (
          <li key={`${figure.what} ${figure.year} ${figure.low}`}>
            <b>{formatFigure(figure)}</b> {text('figuresOf', figure.what, figure.year)}
          </li>
        ))}
      </ul>
    </>
  );
}

function isShown(figure: Source, checks: readonly FigureCheck[]): boolean {
  return checks.some(
    ({ source }) => source?.what === figure.what && source.year === figure.year && source.low === figure.low && source.is === figure.is,
  );
}
