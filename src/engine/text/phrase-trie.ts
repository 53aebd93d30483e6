import type { Stem } from './stem.ts';
import { tokenize } from './tokens.ts';

/**
 * All phrases of a lexicon as a tree of words, in three rows of numbers: what pages are read with must stay in the fast
 * memory. Nodes are numbered level by level, so that the children of one stand side by side, in the order of their keys.
 */
export type PhraseTrie<T> = {
  keys: WordKeys;
  /** The key of the word that leads to each node; the root is 0 and has none. */
  keyOf: Int32Array;
  /** The first child of each node; those of the next begin where its own end. */
  firstChild: Int32Array;
  /** Which of the meanings a phrase that ends here has, or NONE. */
  meaningOf: Int32Array;
  meanings: readonly (readonly T[])[];
};

export const NONE = -1;

/** Words of phrases by number, by how a phrase wants them: by stem, by the very form, as an acronym. Most words of a text have none. */
export type WordKeys = { stem: ReadonlyMap<string, number>; exact: ReadonlyMap<string, number>; capital: ReadonlyMap<string, number> };

/** Capitals that are a name and not a word: US, EU, REE, IAEA. */
const ACRONYM = /^\p{Lu}{2,5}s?$/u;

type Node<T> = { children: Map<number, Node<T>>; values: T[] };

/** Puts phrases together word by word. */
export class PhraseTrieBuilder<T> {
  private readonly root: Node<T> = { children: new Map(), values: [] };
  private readonly keys = { stem: new Map<string, number>(), exact: new Map<string, number>(), capital: new Map<string, number>() };
  private words = 0;

  constructor(private readonly stem: Stem) {}

  /**
   * @param phrase words; `=word` matches only that form, an acronym only in capitals
   * @param value the same object for the same meaning: each is found once at a place
   */
  add(phrase: string, value: T): void {
    let node = this.root;
    for (const part of phrase.trim().split(/\s+/)) {
      const isExact = part.startsWith('=');
      for (const { word } of tokenize(isExact ? part.slice(1) : part)) {
        if (ACRONYM.test(part)) node = childOf(node, this.keyOf('capital', word));
        else if (isExact) node = childOf(node, this.keyOf('exact', word));
        else node = childOf(node, this.keyOf('stem', this.stem(word)));
      }
    }
    if (node !== this.root && !node.values.includes(value)) node.values.push(value);
  }

  build(): PhraseTrie<T> {
    const nodes = [this.root];
    const keyOf = [NONE];
    const firstChild: number[] = [];
    const meanings: T[][] = [];
    const meaningOf: number[] = [];
    // The list grows while it is walked: level by level.
    for (const { children, values } of nodes) {
      firstChild.push(nodes.length);
      meaningOf.push(values.length === 0 ? NONE : meanings.push(values) - 1);
      for (const [key, child] of [...children].toSorted(([a], [b]) => a - b)) {
        keyOf.push(key);
        nodes.push(child);
      }
    }
    firstChild.push(nodes.length);
    return { keys: this.keys, keyOf: Int32Array.from(keyOf), firstChild: Int32Array.from(firstChild), meaningOf: Int32Array.from(meaningOf), meanings };
  }

  private keyOf(kind: keyof WordKeys, word: string): number {
    const known = this.keys[kind].get(word);
    if (known !== undefined) return known;
    this.keys[kind].set(word, this.words);
    return this.words++;
  }
}

function childOf<T>(node: Node<T>, key: number): Node<T> {
  const known = node.children.get(key);
  if (known) return known;
  const made: Node<T> = { children: new Map(), values: [] };
  node.children.set(key, made);
  return made;
}
