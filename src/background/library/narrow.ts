import { VERDICTS } from '../../engine/assessment.ts';
import type { Choice, Filter, LibraryReply } from '../../library-messages.ts';
import type { Listed } from './catalogue.ts';

/** What the filter leaves, in the same order. */
export function filtered(rows: readonly Listed[], { group, verdict, country, from, to }: Omit<Filter, 'kind' | 'words'>): Listed[] {
  return rows.filter((row) =>
    (group === null || row.group === group) &&
    (verdict === null || row.verdict === verdict) &&
    (country === null || row.countries.includes(country)) &&
    (from === null || (row.date !== null && row.date >= from.slice(0, row.date.length))) &&
    (to === null || (row.date !== null && row.date.slice(0, to.length) <= to)));
}

type Choices = Pick<LibraryReply<'library-list'>, 'groups' | 'verdicts' | 'countries'>;
const counted = new WeakMap<readonly Listed[], Choices>();

/** What a list can be filtered by, counted once. */
export function choicesIn(all: readonly Listed[]): Choices {
  const known = counted.get(all);
  if (known !== undefined) return known;
  const verdicts = new Map(tally(all.flatMap(({ verdict }) => verdict ?? [])).map(({ id, count }) => [id, count]));
  const choices = {
    groups: tally(all.map(({ group }) => group)),
    verdicts: VERDICTS.flatMap((id) => {
      const count = verdicts.get(id);
      return count === undefined ? [] : [{ id, count }];
    }),
    countries: tally(all.flatMap(({ countries }) => countries)),
  };
  counted.set(all, choices);
  return choices;
}

/** How often each comes up, the most frequent first. */
function tally<Id extends string>(ids: readonly Id[]): (Choice & { id: Id })[] {
  const counts = new Map<Id, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].map(([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count);
}
