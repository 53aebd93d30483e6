import type { Pack } from '../../pack/pack.ts';

/** Every answer that a pack can give, named `claim:ID`, `term:ID` or `series:ID`. */
export function answersOf({ claims, glossary, series }: Pick<Pack, 'claims' | 'glossary' | 'series'>): Set<string> {
  const named = [['claim', claims], ['term', glossary], ['series', series]] as const;
  return new Set(named.flatMap(([kind, entries]) => entries.map(({ id }) => `${kind}:${id}`)));
}
