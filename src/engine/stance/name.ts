import type { Sentence } from '../sentence.ts';
import type { SmallWords } from '../small-words.ts';
import type { Token } from '../text/tokens.ts';
import { isCapital } from './saying.ts';

/** Plain words of a speaker: "the think tank", "one oxide trader". */
const PLAIN = 4;

/**
 * The name in a stretch of words, as the page gives it: "Brandon J. Weichert" of "author Brandon J. Weichert", "Ukrainian
 * officials", "officials in Kyiv"; without a name the plain words ("the report"); null where a pronoun stands for them.
 */
export function nameIn({ small, tokens }: Sentence, stretch: readonly Token[]): readonly Token[] | null {
  const words = beforeRelative(stretch, small);
  const end = words.at(-1);
  if (!end || small.pronouns.has(end.word)) return null;
  // The first word of a sentence stands in capitals anyway.
  const isNamed = (token: Token): boolean => isCapital(token) && !(token === tokens[0] && (small.determiners.has(token.word) || isPreposition(token, small)));
  const last = words.findLastIndex(isNamed);
  if (last < 0) return plainIn(words, small);
  const first = runStart(words, last, isNamed, small);
  const next = words[last + 1];
  if (!next) return withPlace(words, first, last, small);
  if (isPreposition(next, small) || words.length - last > PLAIN || next.shape === 'number') return withPlace(words, first, last, small);
  return words.slice(withArticle(words, first, small));
}

/** "economists who went through the records": the name ends where something is told of it. */
function beforeRelative(words: readonly Token[], small: SmallWords): readonly Token[] {
  const cut = words.findLastIndex(({ word }) => small.clauseMakers.has(word) || small.asideOpeners.has(word));
  const after = words[cut + 1];
  if (cut < 0 || !after) return words;
  // "land that Russia claims": there the relative clause has a subject of its own.
  const isOwn = cut === 0 || isCapital(after) || small.determiners.has(after.word) || small.pronouns.has(after.word) || small.asideOpeners.has(words[cut]?.word ?? '');
  return isOwn ? words.slice(cut + 1) : words.slice(0, cut);
}

/** The first of the capitalised words that end at a place: "Federal Institute for Geosciences". */
function runStart(words: readonly Token[], last: number, isNamed: (token: Token) => boolean, small: SmallWords): number {
  let first = last;
  for (let at = last - 1; at >= 0; at--) {
    const token = words[at];
    if (!token) break;
    if (isNamed(token)) first = at;
    else if (!small.nameLinks.has(token.word)) break;
  }
  return first;
}

/** "officials in Kyiv", "members of Congress": a plain noun with the place or body that it belongs to; but "Trump on Monday" is Trump. */
function withPlace(words: readonly Token[], first: number, last: number, small: SmallWords): readonly Token[] | null {
  const link = small.determiners.has(words[first - 1]?.word ?? '') ? first - 2 : first - 1;
  const preposition = words[link];
  if (!preposition || link < 1 || !isPreposition(preposition, small)) return words.slice(first, last + 1);
  if (!small.inside.has(preposition.word) && !small.partOf.has(preposition.word)) return plainIn(words.slice(0, link), small);
  let start = link - 1;
  while (start > 0 && link - start < PLAIN && !isPreposition(words[start - 1], small) && !small.determiners.has(words[start]?.word ?? '')) start--;
  return small.pronouns.has(words[start]?.word ?? '') ? words.slice(first, last + 1) : words.slice(start, last + 1);
}

/** "a former Treasury official", "the Pentagon paper": from the article before the name. */
function withArticle(words: readonly Token[], first: number, small: SmallWords): number {
  for (let at = first - 1; at >= Math.max(0, first - PLAIN + 1); at--) {
    if (small.determiners.has(words[at]?.word ?? '')) return at;
    if (isPreposition(words[at], small)) break;
  }
  return first;
}

/** "analysts", "opponents of the plant", "the report": all if they are few, else from the last article on, or the last few words. */
function plainIn(words: readonly Token[], small: SmallWords): readonly Token[] | null {
  const link = words.findIndex((word) => isPreposition(word, small));
  if (link > 0 && words.length <= PLAIN + 2 && words.every(({ shape }) => shape !== 'number')) return words;
  const from = Math.max(0, words.length - PLAIN);
  const article = words.findLastIndex(({ word }, at) => at >= from && at < words.length - 1 && small.determiners.has(word));
  const found = words.slice(article < 0 ? Math.max(0, words.length - PLAIN + 1) : article).filter((word) => word.shape !== 'number' && !isPreposition(word, small));
  const end = found.at(-1);
  return end && !small.pronouns.has(end.word) ? found : null;
}

function isPreposition(token: Token | undefined, small: SmallWords): boolean {
  return token !== undefined && (small.inside.has(token.word) || small.towards.has(token.word) || small.by.has(token.word));
}
