import type { ConceptType } from './lexicon.ts';
import type { ConceptEntry } from './meaning.ts';
import type { Relation } from './relations.ts';
import type { Hit, Reader, Sentence } from './sentence.ts';
import { longest } from './text/longest.ts';
import { PLACE_SIZE, type Places } from './text/phrases.ts';

/** A phrase at its place. */
export class Word {
  /** Whether a name begins and ends here, of which no longer one takes the place. */
  isName = false;
  private isHidden = false;

  constructor(readonly first: number, readonly last: number, readonly concepts: readonly ConceptEntry[]) {}

  /** Names hide what lies within them; other phrases hide nothing, so that one claim's phrases never blind another's. */
  hide(names: readonly Word[]): void {
    this.isHidden = names.some((name) => name.first <= this.first && this.last <= name.last);
  }

  shows({ isName }: ConceptEntry): boolean {
    return isName ? this.isName : !this.isHidden;
  }

  /** Adds a hit for each concept that it stands for and that nothing hides. */
  addHits(sentence: Sentence, hits: Hit[]): void {
    for (const entry of this.concepts) if (this.shows(entry)) hits.push(new WordHit(sentence, this, entry));
  }
}

/** Most hits are never asked for their clause or relation. */
class WordHit implements Hit {
  private known: Relation | null = null;

  constructor(private readonly sentence: Sentence, private readonly word: Word, private readonly entry: ConceptEntry) {}

  get concept(): string {
    return this.entry.concept;
  }

  get number(): number {
    return this.entry.number;
  }

  get type(): ConceptType {
    return this.entry.type;
  }

  get first(): number {
    return this.word.first;
  }

  get last(): number {
    return this.word.last;
  }

  get clause(): number {
    return this.sentence.clauses[this.word.first] ?? 0;
  }

  get relation(): Relation {
    return (this.known ??= this.sentence.relationOf(this.word, this.entry.adjective));
  }
}

/** The phrases that stand for concepts. Of names that overlap the longer is meant ("Inner Mongolia", "rare earth magnets"). */
export function wordsOf(places: Places, phrases: Reader['phrases']): Word[] {
  const words: Word[] = [];
  const names: Word[] = [];
  for (let at = 0; at < places.length; at += PLACE_SIZE) {
    const meaning = phrases.meaningOf(places[at + 2] ?? 0);
    if (!meaning || meaning.concepts.length === 0) continue;
    const word = new Word(places[at] ?? 0, places[at + 1] ?? 0, meaning.concepts);
    words.push(word);
    if (meaning.isName) names.push(word);
  }
  const shown = longest(names);
  for (const name of shown) name.isName = true;
  for (const word of words) word.hide(shown);
  return words;
}
