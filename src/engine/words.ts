import { type ConceptType, NAME_TYPES } from './lexicon.ts';
import type { Relation } from './relations.ts';
import type { ConceptEntry, Entry, Hit, Sentence } from './sentence.ts';
import { longest } from './text/longest.ts';
import type { Found } from './text/phrases.ts';

/** A phrase at its place, and the hits made of it so far: one for each entry that somebody asked for. */
export class Word {
  hits: (Hit | undefined)[] | null = null;
  /** Whether a name begins and ends here, of which no longer one takes the place. */
  isName = false;
  private isHidden = false;

  constructor(readonly first: number, readonly last: number, readonly entries: readonly Entry[]) {}

  /** Names hide what lies within them; other phrases hide nothing, so that one claim's phrases never blind another's. */
  hide(names: readonly Word[]): void {
    this.isHidden = names.some((name) => name.first <= this.first && this.last <= name.last);
  }

  shows({ type }: ConceptEntry): boolean {
    return NAME_TYPES.has(type) ? this.isName : !this.isHidden;
  }
}

/** Most hits are never asked for their clause or relation. */
export class WordHit implements Hit {
  readonly concept: string;
  readonly type: ConceptType;
  readonly first: number;
  readonly last: number;
  private known: Relation | null = null;

  constructor(private readonly sentence: Sentence, private readonly word: Word, private readonly entry: ConceptEntry) {
    this.concept = entry.concept;
    this.type = entry.type;
    this.first = word.first;
    this.last = word.last;
  }

  get clause(): number {
    return this.sentence.clauses[this.first] ?? 0;
  }

  get relation(): Relation {
    return (this.known ??= this.sentence.relationOf(this.word, this.entry.adjective));
  }
}

/** The phrases that stand for concepts. Of names that overlap the longer is meant ("Inner Mongolia", "rare earth magnets"). */
export function wordsOf(phrases: readonly Found<Entry>[]): Word[] {
  const words: Word[] = [];
  for (const { first, last, values } of phrases) {
    if (values.some(({ kind }) => kind === 'concept')) words.push(new Word(first, last, values));
  }
  const names = longest(words.filter(({ entries }) => entries.some((entry) => entry.kind === 'concept' && NAME_TYPES.has(entry.type))));
  for (const name of names) name.isName = true;
  for (const word of words) word.hide(names);
  return words;
}
