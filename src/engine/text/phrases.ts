import type { Stem } from './stem.ts';
import { type Token, tokenize } from './tokens.ts';

/** Where a phrase stands: first and last token, both included, and all that it stands for. */
export type Found<T> = { first: number; last: number; values: readonly T[] };

/** A place in the trie: what may come next, by stem, by exact form, by acronym. */
type Node<T> = {
  stems: Branch<T> | null;
  exact: Branch<T> | null;
  capital: Branch<T> | null;
  values: T[];
};

/** The ways on from a node. Nearly all nodes have one, which needs no map: so the trie stays small enough for the cache. */
class Branch<T> {
  private others: Map<string, Node<T>> | null = null;

  constructor(private readonly key: string, private readonly node: Node<T>) {}

  get(key: string): Node<T> | undefined {
    return key === this.key ? this.node : this.others?.get(key);
  }

  /** The node of a key, a new one where there is none. */
  at(key: string): Node<T> {
    const known = this.get(key);
    if (known) return known;
    const made = emptyNode<T>();
    (this.others ??= new Map<string, Node<T>>()).set(key, made);
    return made;
  }
}

function emptyNode<T>(): Node<T> {
  return { stems: null, exact: null, capital: null, values: [] };
}

/** Capitals that are a name and not a word: US, EU, REE, IAEA. */
const ACRONYM = /^\p{Lu}{2,5}s?$/u;

/** No phrase spans a comma or a stop; in "U.S. president" stops part single letters. */
function joins(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.gap === 'break') return false;
  if (token.gap !== 'stop') return true;
  const before = tokens[at - 1];
  return before !== undefined && before.end - before.start === 1 && /^\.\s?$/.test(token.between);
}

/** What one word is to the trie: its stem, and where phrases that begin with it go on. */
type Start<T> = { stem: string; nodes: readonly Node<T>[]; capital: Node<T> | null };

/** Forms whose starts are kept: more than a long page has. */
const KNOWN_STARTS = 20_000;

/**
 * Many phrases found in one pass: a trie over stemmed tokens.
 * Time grows with the text only, not with the number of phrases.
 */
export class PhraseBook<T> {
  private readonly root: Node<T> = emptyNode();
  private readonly stem: Stem;
  private readonly starts = new Map<string, Start<T>>();

  constructor(stem: Stem) {
    this.stem = stem;
  }

  /**
   * @param phrase words; `=word` matches only that form, an acronym only in capitals
   * @param value the same object for the same meaning: each is found once at a place
   */
  add(phrase: string, value: T): void {
    let node = this.root;
    for (const part of phrase.trim().split(/\s+/)) {
      const exact = part.startsWith('=');
      for (const { word } of tokenize(exact ? part.slice(1) : part)) {
        if (ACRONYM.test(part)) node = (node.capital ??= new Branch(word, emptyNode<T>())).at(word);
        else if (exact) node = (node.exact ??= new Branch(word, emptyNode<T>())).at(word);
        else node = this.stemmed(node, this.stem(word));
      }
    }
    if (node !== this.root && !node.values.includes(value)) node.values.push(value);
    this.starts.clear();
  }

  private stemmed(node: Node<T>, stem: string): Node<T> {
    return (node.stems ??= new Branch(stem, emptyNode<T>())).at(stem);
  }

  /** All phrases of the text by their first word, also those within others. */
  find(tokens: readonly Token[]): Found<T>[] {
    const found: Found<T>[] = [];
    const starts = tokens.map(({ word }) => this.startOf(word));
    for (let first = 0; first < starts.length; first++) {
      const start = starts[first];
      if (!start) continue;
      for (const node of start.nodes) follow(node, first, first, tokens, starts, found);
      if (start.capital && tokens[first]?.shape === 'upper') follow(start.capital, first, first, tokens, starts, found);
    }
    return found;
  }

  private startOf(word: string): Start<T> {
    const known = this.starts.get(word);
    if (known) return known;
    const stem = this.stem(word);
    const nodes = [this.root.stems?.get(stem), this.root.exact?.get(word)].filter((node) => node !== undefined);
    const start = { stem, nodes, capital: capitalOf(this.root, word) ?? null };
    if (this.starts.size >= KNOWN_STARTS) this.starts.clear();
    this.starts.set(word, start);
    return start;
  }
}

function capitalOf<T>(node: Node<T>, word: string): Node<T> | undefined {
  return node.capital?.get(word) ?? node.capital?.get(word.replace(/s$/, ''));
}

/** A form may lead to a phrase in two ways, as it stands and by its stem: what it stands for is told once. */
function add<T>(one: Found<T>, found: Found<T>[]): void {
  for (let at = found.length - 1; found[at]?.first === one.first; at--) {
    const other = found[at];
    if (other?.last !== one.last) continue;
    found[at] = { ...other, values: [...new Set([...other.values, ...one.values])] };
    return;
  }
  found.push(one);
}

/** Goes on from a node as far as the words lead. */
function follow<T>(node: Node<T>, first: number, at: number, tokens: readonly Token[], starts: readonly Start<T>[], found: Found<T>[]): void {
  if (node.values.length > 0) add({ first, last: at, values: node.values }, found);
  const next = at + 1;
  const token = tokens[next];
  const start = starts[next];
  if (!token || !start || !joins(tokens, next)) return;
  const byStem = node.stems?.get(start.stem);
  if (byStem) follow(byStem, first, next, tokens, starts, found);
  const byForm = node.exact?.get(token.word);
  if (byForm) follow(byForm, first, next, tokens, starts, found);
  const capital = token.shape === 'upper' ? capitalOf(node, token.word) : undefined;
  if (capital) follow(capital, first, next, tokens, starts, found);
}

/**
 * Of phrases that overlap, the first, and of those that begin together the longest.
 * @param found in the order of their first words, as `find` gives them
 */
export function longest<T extends { first: number; last: number }>(found: readonly T[]): T[] {
  const ends = new Map<number, number>();
  for (const { first, last } of found) ends.set(first, Math.max(last, ends.get(first) ?? 0));
  const kept: T[] = [];
  for (const one of found) {
    const before = kept.at(-1);
    const isTaken = before !== undefined && one.first <= before.last && one.first !== before.first;
    if (!isTaken && one.last === ends.get(one.first)) kept.push(one);
  }
  return kept;
}
