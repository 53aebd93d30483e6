import type { ConceptType } from './lexicon.ts';
import type { ConceptEntry } from './meaning.ts';
import type { Relation } from './relations.ts';
import type { Hit, Reader, Sentence } from './sentence.ts';
import { longest } from './text/longest.ts';
import { PLACE_SIZE, type Places } from './text/phrases.ts';

/** A phrase that stands for concepts, at its place. */
export class ConceptPhrase {
  /** Whether a name begins and ends here, of which no longer one takes the place. */
  isName = false;
  private isHidden = false;

  constructor(readonly first: number, readonly last: number, readonly concepts: readonly ConceptEntry[]) {}

  /** Names hide what lies within them; other phrases hide nothing, so that one claim's phrases never blind another's. */
  hide(names: readonly ConceptPhrase[]): void {
    this.isHidden = names.some((name) => name.first <= this.first && this.last <= name.last);
  }

  shows({ isName }: ConceptEntry): boolean {
    return isName ? this.isName : !this.isHidden;
  }

  /** Adds a hit for each concept that it stands for and that nothing hides. */
  addHits(sentence: Sentence, hits: Hit[]): void {
    for (const entry of this.concepts) if (this.shows(entry)) hits.push(new PhraseHit(sentence, this, entry));
  }
}

/** Most hits are never asked for their clause or relation. */
class PhraseHit implements Hit {
  private known: Relation | null = null;

  constructor(private readonly sentence: Sentence, private readonly phrase: ConceptPhrase, private readonly entry: ConceptEntry) {}

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
    return this.phrase.first;
  }

  get last(): number {
    return this.phrase.last;
  }

  get clause(): number {
    return this.sentence.clauses[this.phrase.first] ?? 0;
  }

  get relation(): Relation {
    return (this.known ??= this.sentence.relationOf(this.phrase, this.entry.adjective));
  }
}

/** The phrases that stand for concepts. Of names that overlap the longer is meant ("Inner Mongolia", "rare earth magnets"). */
export function conceptPhrases(places: Places, phrases: Reader['phrases']): ConceptPhrase[] {
  const found: ConceptPhrase[] = [];
  const names: ConceptPhrase[] = [];
  for (let at = 0; at < places.length; at += PLACE_SIZE) {
    const meaning = phrases.meaningOf(places[at + 2] ?? 0);
    if (!meaning || meaning.concepts.length === 0) continue;
    const phrase = new ConceptPhrase(places[at] ?? 0, places[at + 1] ?? 0, meaning.concepts);
    found.push(phrase);
    if (meaning.isName) names.push(phrase);
  }
  const shown = longest(names);
  for (const name of shown) name.isName = true;
  for (const phrase of found) phrase.hide(shown);
  return found;
}
