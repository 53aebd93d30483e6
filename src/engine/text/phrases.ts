import { type Form, KEPT_FORMS } from './forms.ts';
import { hashOf } from './hash.ts';
import { NONE, type PhraseTrie } from './phrase-trie.ts';
import type { Stem } from './stem.ts';
import type { Token } from './tokens.ts';

/** Where phrases stand: first token, last token (included) and number of the meaning, in turn. */
export type Places = readonly number[];
export const PLACE_SIZE = 3;

/**
 * What is known of a word: its stem, also as a number; its keys in the trie, NONE where no phrase has it; and the nodes of
 * the phrases that begin with it.
 */
export type KnownWord = {
  readonly form: Form;
  readonly stemmed: string;
  readonly code: number;
  readonly stem: number;
  readonly exact: number;
  readonly capital: number;
  readonly nodes: readonly number[];
  readonly capitalNode: number;
};
/** Of more children than these the one sought is found by halves. */
const FEW = 8;
/** More meanings than any lexicon has. */
const MOST_MEANINGS = 2 ** 26;
/** The root of the trie. */
const ROOT = 0;

/** No phrase spans a comma or a stop; in "U.S. president" stops part single letters. */
function joins(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.gap === 'break') return false;
  if (token.gap !== 'stop') return true;
  const before = tokens[at - 1];
  return before !== undefined && before.end - before.start === 1 && /^\.\s?$/.test(token.between);
}

/**
 * Many phrases found in one pass over stemmed tokens. Time grows with the text only, not with the number of phrases.
 * @param M what several values that stand at one place mean together
 */
export class PhraseBook<T, M> {
  /** By the numbers of their forms. */
  private readonly words = Array.from({ length: KEPT_FORMS + 1 }, (): KnownWord | undefined => undefined);
  private readonly values: (readonly T[])[];
  private readonly meanings: M[];
  private readonly unions = new Map<number, number>();
  /** What `find` has found so far: one list for all texts, since one that grows leaves garbage behind. */
  private readonly found: number[] = [];
  private size = 0;

  constructor(private readonly trie: PhraseTrie<T>, private readonly stem: Stem, private readonly meaning: (values: readonly T[]) => M) {
    this.values = [...trie.meanings];
    this.meanings = this.values.map(meaning);
  }

  /** The meaning of a number that `find` gave. */
  meaningOf(number: number): M | undefined {
    return this.meanings[number];
  }

  /** What is known of each word of a text, in order. */
  wordsOf(tokens: readonly Token[]): KnownWord[] {
    return tokens.map(({ form }) => {
      const known = this.words[form.number];
      return known?.form === form ? known : this.learn(form);
    });
  }

  /**
   * All phrases of the text by their first word, also those within others.
   * @param words those of the tokens
   */
  find(tokens: readonly Token[], words: readonly KnownWord[]): Places {
    this.size = 0;
    for (let first = 0; first < words.length; first++) {
      const word = words[first];
      if (!word) continue;
      for (const node of word.nodes) this.follow(node, first, first, tokens, words);
      if (word.capitalNode !== NONE && tokens[first]?.shape === 'upper') this.follow(word.capitalNode, first, first, tokens, words);
    }
    return this.found.slice(0, this.size);
  }

  private learn(form: Form): KnownWord {
    const { keys } = this.trie;
    const { word } = form;
    const stemmed = this.stem(word);
    const stem = keys.stem.get(stemmed) ?? NONE;
    const exact = keys.exact.get(word) ?? NONE;
    const capital = keys.capital.get(word) ?? keys.capital.get(word.replace(/s$/, '')) ?? NONE;
    const nodes = [this.child(ROOT, stem), this.child(ROOT, exact)].filter((node) => node !== NONE);
    const known = { form, stemmed, code: hashOf(stemmed), stem, exact, capital, nodes, capitalNode: this.child(ROOT, capital) };
    this.words[form.number] = known;
    return known;
  }

  /** Goes on from a node as far as the words lead. */
  private follow(node: number, first: number, at: number, tokens: readonly Token[], words: readonly KnownWord[]): void {
    const { firstChild, meaningOf } = this.trie;
    const meaning = meaningOf[node] ?? NONE;
    if (meaning !== NONE) this.tell(meaning, first, at);
    if (firstChild[node] === firstChild[node + 1]) return;
    const after = words[at + 1];
    if (!after || !joins(tokens, at + 1)) return;
    const byStem = this.child(node, after.stem);
    if (byStem !== NONE) this.follow(byStem, first, at + 1, tokens, words);
    const byForm = this.child(node, after.exact);
    if (byForm !== NONE) this.follow(byForm, first, at + 1, tokens, words);
    const byCapital = tokens[at + 1]?.shape === 'upper' ? this.child(node, after.capital) : NONE;
    if (byCapital !== NONE) this.follow(byCapital, first, at + 1, tokens, words);
  }

  /** The child of a node by the key of a word, or NONE. */
  private child(node: number, key: number): number {
    if (key === NONE) return NONE;
    const { keyOf, firstChild } = this.trie;
    let low = firstChild[node] ?? 0;
    let high = firstChild[node + 1] ?? 0;
    while (high - low > FEW) {
      const middle = (low + high) >>> 1;
      if ((keyOf[middle] ?? 0) <= key) low = middle;
      else high = middle;
    }
    for (; low < high; low++) if (keyOf[low] === key) return low;
    return NONE;
  }

  /** A form may lead to a phrase in two ways, as it stands and by its stem: what it stands for is told once. */
  private tell(meaning: number, first: number, last: number): void {
    const { found } = this;
    for (let at = this.size - PLACE_SIZE; at >= 0 && found[at] === first; at -= PLACE_SIZE) {
      if (found[at + 1] !== last) continue;
      found[at + 2] = this.union(found[at + 2] ?? NONE, meaning);
      return;
    }
    found[this.size++] = first;
    found[this.size++] = last;
    found[this.size++] = meaning;
  }

  /** Both meanings in one. The same two meet wherever a word stands. */
  private union(one: number, other: number): number {
    const key = one * MOST_MEANINGS + other;
    const known = this.unions.get(key);
    if (known !== undefined) return known;
    const values = [...new Set([...(this.values[one] ?? []), ...(this.values[other] ?? [])])];
    this.values.push(values);
    const union = this.meanings.push(this.meaning(values)) - 1;
    this.unions.set(key, union);
    return union;
  }
}
