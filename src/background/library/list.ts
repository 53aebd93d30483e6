import { VERDICTS } from '../../engine/assessment.ts';
import type { Choice, Filter, LibraryReply, LibraryRequest } from '../../library-messages.ts';
import { MIN_SELECTION } from '../../limits.ts';
import { currentPack } from '../current-pack.ts';
import { answerLookup } from '../lookup.ts';
import { catalogueOf, type Listed } from './catalogue.ts';

/** A window of one of the library's lists, with what it can be filtered by. */
export async function answerList({ filter, start, count }: LibraryRequest<'library-list'>): Promise<LibraryReply<'library-list'>> {
  const { pack, origin } = await currentPack();
  const all = catalogueOf(pack)[filter.kind];
  const left = filtered(await searched(all, filter), filter);
  return {
    total: left.length,
    all: all.length,
    rows: left.slice(start, start + count).map(({ countries: _countries, searched: _searched, ...row }) => row),
    ...choicesIn(all),
    origin,
  };
}

type Choices = Pick<LibraryReply<'library-list'>, 'groups' | 'verdicts' | 'countries'>;
const counted = new WeakMap<readonly Listed[], Choices>();

/** What a list can be filtered by, counted once. */
function choicesIn(all: readonly Listed[]): Choices {
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

/** What the filter leaves, in the same order. */
export function filtered(rows: readonly Listed[], { group, verdict, country, from, to }: Omit<Filter, 'kind' | 'words'>): Listed[] {
  return rows.filter((row) =>
    (group === null || row.group === group) &&
    (verdict === null || row.verdict === verdict) &&
    (country === null || row.countries.includes(country)) &&
    (from === null || (row.date !== null && row.date >= from.slice(0, row.date.length))) &&
    (to === null || (row.date !== null && row.date.slice(0, to.length) <= to)));
}

/** What the words find: first what a look-up answers, best first, then the entries that hold all of them. */
async function searched(rows: readonly Listed[], { kind, words }: Filter): Promise<readonly Listed[]> {
  const asked = words.trim();
  if (asked === '') return rows;
  const answers = asked.length < MIN_SELECTION ? [] : (await answerLookup({ type: 'lookup', text: asked })).answers;
  const ranks = new Map(answers.flatMap((answer) => (answer.kind === kind ? [[answer.id, answer.rank] as const] : [])));
  const parts = asked.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
  return rows
    .filter((row) => ranks.has(row.id) || parts.every((part) => row.searched.includes(part)))
    .toSorted((a, b) => (ranks.get(a.id) ?? Infinity) - (ranks.get(b.id) ?? Infinity) || 0);
}

/** How often each comes up, the most frequent first. */
function tally<Id extends string>(ids: readonly Id[]): (Choice & { id: Id })[] {
  const counts = new Map<Id, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].map(([id, count]) => ({ id, count })).sort((a, b) => b.count - a.count);
}
