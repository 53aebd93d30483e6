import type { Filter, LibraryReply, LibraryRequest } from '../../library-messages.ts';
import { MIN_SELECTION } from '../../limits.ts';
import { currentPack } from '../current-pack.ts';
import { answerLookup } from '../lookup.ts';
import { catalogueOf, type Listed } from './catalogue.ts';
import { choicesIn, filtered } from './narrow.ts';

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
