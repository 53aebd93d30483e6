import type { ComponentChildren } from 'preact';
import type { Stance } from '../../engine/match.ts';
import type { Mark } from '../../messages.ts';
import { text } from '../../text.ts';
import { VerdictLabel } from '../parts/verdict-label.tsx';
import { passes, tally } from './filter.ts';
import type { Filter } from './filter.ts';

const STANCE_WORDS: Record<Stance, string> = {
  asserts: 'filterAsserts', reports: 'filterReports', disputes: 'filterDisputes', asks: 'filterAsks',
};

type Props = { marks: readonly Mark[]; filter: Filter; onFilter: (filter: Filter) => void };

/** One button a verdict and a stance that the page has: pressed it leaves only those claims, pressed again all are back. */
export function FilterBar({ marks, filter, onFilter }: Props) {
  const { verdicts, stances } = tally(marks);
  const shown = marks.filter((mark) => passes(filter, mark)).length;
  return (
    <div class="filter" role="group" aria-label={text('filterLabel')}>
      {verdicts.length > 1 && verdicts.map(([verdict, count]) => (
        <Chip key={verdict} isOn={filter !== null && 'verdict' in filter && filter.verdict === verdict} onPress={(on) => onFilter(on ? { verdict } : null)}>
          <VerdictLabel verdict={verdict} /> {count}
        </Chip>
      ))}
      {stances.length > 1 && stances.map(([stance, count]) => (
        <Chip key={stance} isOn={filter !== null && 'stance' in filter && filter.stance === stance} onPress={(on) => onFilter(on ? { stance } : null)}>
          {text(STANCE_WORDS[stance])} {count}
        </Chip>
      ))}
      <p role="status" class="faint">{filter !== null && text('filterShown', shown, marks.length)}</p>
    </div>
  );
}

function Chip({ isOn, onPress, children }: { isOn: boolean; onPress: (on: boolean) => void; children: ComponentChildren }) {
  return (
    <button type="button" class="chip" aria-pressed={isOn} onClick={() => onPress(!isOn)}>
      {children}
    </button>
  );
}
