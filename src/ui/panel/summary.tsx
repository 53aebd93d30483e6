import { VERDICTS } from '../../engine/assessment.ts';
import type { Mark } from '../../messages.ts';
import { countText } from '../parts/count-text.ts';
import { VerdictLabel } from '../parts/verdict-label.tsx';

/** How many claims the page has, and how they fare. */
export function Summary({ marks }: { marks: readonly Mark[] }) {
  const verdicts = new Map(marks.map((mark) => [mark.claim, mark.verdict]));
  const tally = VERDICTS.map((verdict) => ({ verdict, count: [...verdicts.values()].filter((v) => v === verdict).length }));
  return (
    <div class="summary" role="status">
      <p>{countText('claims', verdicts.size)}</p>
      {verdicts.size > 1 && (
        <ul class="tally">
          {tally.filter(({ count }) => count > 0).map(({ verdict, count }) => (
            <li key={verdict}>
              <VerdictLabel verdict={verdict} /> {count}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
