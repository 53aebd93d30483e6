import type { Stem } from './stem.ts';
import { type Token, tokenize } from './tokens.ts';

/** Where a phrase stands: first and last token, both included, and all that it stands for. */
export type Found<T> = { first: number; last: number; values: readonly T[] };

type Node<T> = { next: Map<string, Node<T>> | null; values: T[] };

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

/**
 * Many phrases found in one pass: a trie over stemmed tokens.
 * Time grows with the text only, not with the number of phrases.
 */
export class PhraseBook<T> {
  private readonly root: Node<T> = { next: null, values: [] };
  private readonly stem: Stem;

  constructor(stem: Stem) {
    this.stem = stem;
  }

  /** @param value the same object for the same meaning: each is found once at a place
   *  @param phrase words; `=word` matches only that form, an acronym only in capitals */
  add(phrase: string, value: T): void {
    let node = this.root;
    for (const part of phrase.trim().split(/\s+/)) {
      const exact = part.startsWith('=');
      for (const token of tokenize(exact ? part.slice(1) : part)) {
        node = step(node, this.keyOf(token, exact, part));
      }
    }
    if (node !== this.root && !node.values.includes(value)) node.values.push(value);
  }

  private keyOf(token: Token, exact: boolean, part: string): string {
    if (ACRONYM.test(part)) return `^${token.word}`;
    return exact ? `=${token.word}` : this.stem(token.word);
  }

  /** All phrases of the text by their first word, also those within others. */
  find(tokens: readonly Token[]): Found<T>[] {
    return tokens.flatMap((_, first) => this.startingAt(tokens, first));
  }

  private startingAt(tokens: readonly Token[], first: number): Found<T>[] {
    const found: Found<T>[] = [];
    let nodes: readonly Node<T>[] = [this.root];
    for (let at = first; at < tokens.length; at++) {
      const token = tokens[at];
      if (!token || (at > first && !joins(tokens, at))) break;
      nodes = nodes.flatMap((node) => this.follow(node, token));
      if (nodes.length === 0) break;
      const values = [...new Set(nodes.flatMap((node) => node.values))];
      if (values.length > 0) found.push({ first, last: at, values });
    }
    return found;
  }

  private follow(node: Node<T>, token: Token): Node<T>[] {
    const { next } = node;
    if (!next) return [];
    const reached: Node<T>[] = [];
    for (const key of [this.stem(token.word), `=${token.word}`]) {
      const child = next.get(key);
      if (child) reached.push(child);
    }
    if (token.shape !== 'upper') return reached;
    for (const key of [`^${token.word}`, `^${token.word.replace(/s$/, '')}`]) {
      const child = next.get(key);
      if (child && !reached.includes(child)) reached.push(child);
    }
    return reached;
  }
}

function step<T>(node: Node<T>, key: string): Node<T> {
  node.next ??= new Map();
  let child = node.next.get(key);
  if (!child) node.next.set(key, (child = { next: null, values: [] }));
  return child;
}

/** Of phrases that overlap, the first, and of those that begin together the longest. */
export function longest<T extends { first: number; last: number }>(found: readonly T[]): T[] {
  const kept: T[] = [];
  for (const [at, one] of found.entries()) {
    const before = kept.at(-1);
    if (before && one.first <= before.last && !(one.first === before.first && one.last === before.last)) continue;
    const longer = found.slice(at + 1).some((other) => other.first === one.first && other.last > one.last);
    if (!longer) kept.push(one);
  }
  return kept;
}
