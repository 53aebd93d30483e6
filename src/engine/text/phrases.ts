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
  private others: Map<number, Node<T>> | null = null;

  constructor(private readonly key: number, private readonly node: Node<T>) {}

  get(key: number): Node<T> | undefined {
    return key === this.key ? this.node : this.others?.get(key);
  }

  /** The node of a key, a new one where there is none. */
  at(key: number): Node<T> {
    const known = this.get(key);
    if (known) return known;
    const made = emptyNode<T>();
    (this.others ??= new Map<number, Node<T>>()).set(key, made);
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

/** What one word is to the trie: its keys, each -1 where no phrase has it, and where phrases that begin with it go on. */
type Start<T> = Keys & { nodes: readonly Node<T>[]; capitalNode: Node<T> | null };
/** The keys of its stem, its form, and of the acronym that it or its singular is. */
type Keys = { stem: number; exact: number; capital: number };

const NO_KEY = -1;
/** Forms whose starts are kept: more than a long page has. */
const KNOWN_STARTS = 20_000;

/**
 * Many phrases found in one pass: a trie over stemmed tokens.
 * Time grows with the text only, not with the number of phrases.
 */
export class PhraseBook<T> {
  private readonly root: Node<T> = emptyNode();
  private readonly stem: Stem;
  /** Words of phrases by number: most words of a text have none, and numbers are told apart at once. */
  private readonly keys = { stem: new Map<string, number>(), exact: new Map<string, number>(), capital: new Map<string, number>() };
  private readonly starts = new Map<string, Start<T>>();
  private readonly unions = new Map<readonly T[], Map<readonly T[], readonly T[]>>();

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
        if (ACRONYM.test(part)) node = next(node, 'capital', keyOf(this.keys.capital, word));
        else if (exact) node = next(node, 'exact', keyOf(this.keys.exact, word));
        else node = next(node, 'stems', keyOf(this.keys.stem, this.stem(word)));
      }
    }
    if (node !== this.root && !node.values.includes(value)) node.values.push(value);
    this.starts.clear();
    this.unions.clear();
  }

  /** All phrases of the text by their first word, also those within others. */
  find(tokens: readonly Token[]): Found<T>[] {
    const found: Found<T>[] = [];
    const starts = tokens.map(({ word }) => this.startOf(word));
    for (let first = 0; first < starts.length; first++) {
      const start = starts[first];
      if (!start) continue;
      for (const node of start.nodes) this.follow(node, first, first, tokens, starts, found);
      if (start.capitalNode && tokens[first]?.shape === 'upper') this.follow(start.capitalNode, first, first, tokens, starts, found);
    }
    return found;
  }

  private startOf(word: string): Start<T> {
    const known = this.starts.get(word);
    if (known) return known;
    const stem = this.keys.stem.get(this.stem(word)) ?? NO_KEY;
    const exact = this.keys.exact.get(word) ?? NO_KEY;
    const capital = this.keys.capital.get(word) ?? this.keys.capital.get(word.replace(/s$/, '')) ?? NO_KEY;
    const nodes = [this.root.stems?.get(stem), this.root.exact?.get(exact)].filter((node) => node !== undefined);
    const start = { stem, exact, capital, nodes, capitalNode: this.root.capital?.get(capital) ?? null };
    if (this.starts.size >= KNOWN_STARTS) this.starts.clear();
    this.starts.set(word, start);
    return start;
  }

  /** Goes on from a node as far as the words lead. */
  private follow(node: Node<T>, first: number, at: number, tokens: readonly Token[], starts: readonly Start<T>[], found: Found<T>[]): void {
    if (node.values.length > 0) this.tell(node.values, first, at, found);
    const after = starts[at + 1];
    if (!after || !joins(tokens, at + 1)) return;
    const byStem = after.stem === NO_KEY ? undefined : node.stems?.get(after.stem);
    if (byStem) this.follow(byStem, first, at + 1, tokens, starts, found);
    const byForm = after.exact === NO_KEY ? undefined : node.exact?.get(after.exact);
    if (byForm) this.follow(byForm, first, at + 1, tokens, starts, found);
    const byCapital = after.capital === NO_KEY || tokens[at + 1]?.shape !== 'upper' ? undefined : node.capital?.get(after.capital);
    if (byCapital) this.follow(byCapital, first, at + 1, tokens, starts, found);
  }

  /** A form may lead to a phrase in two ways, as it stands and by its stem: what it stands for is told once. */
  private tell(values: readonly T[], first: number, last: number, found: Found<T>[]): void {
    for (let at = found.length - 1; found[at]?.first === first; at--) {
      const other = found[at];
      if (other?.last !== last) continue;
      found[at] = { first, last, values: this.union(other.values, values) };
      return;
    }
    found.push({ first, last, values });
  }

  /** Both lists in one. The same two meet wherever a word stands. */
  private union(some: readonly T[], more: readonly T[]): readonly T[] {
    const unions = this.unions.get(some) ?? new Map<readonly T[], readonly T[]>();
    const union = unions.get(more) ?? [...new Set([...some, ...more])];
    this.unions.set(some, unions.set(more, union));
    return union;
  }
}

/** The node of a key after another, a new one where there is none. */
function next<T>(node: Node<T>, way: 'stems' | 'exact' | 'capital', key: number): Node<T> {
  return (node[way] ??= new Branch(key, emptyNode<T>())).at(key);
}

/** The number of a word, a new one where it has none. */
function keyOf(keys: Map<string, number>, word: string): number {
  const known = keys.get(word);
  if (known !== undefined) return known;
  keys.set(word, keys.size);
  return keys.size - 1;
}
