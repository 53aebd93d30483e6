import type { ConceptBits } from './group.ts';
import type { Sentence } from './sentence.ts';

/** Sentences before one in its paragraph that a pattern may lean on: further back nothing is meant. */
const PARAGRAPH_REACH = 6;
/** And of the block before. */
const BEFORE_REACH = 2;

/** Where the sentences of a block may look beyond it. Each is read only when somebody asks. */
export type Outside = {
  before: () => readonly Sentence[];
  heading: () => readonly Sentence[];
  headline: () => readonly Sentence[];
  /** The concepts of some sentences, until it is asked again. */
  reachOf: (sentences: readonly Sentence[]) => ConceptBits;
};

/** A sentence and what its patterns may lean on. */
export class Context {
  readonly sentence: Sentence;
  private readonly known: {
    previous: readonly Sentence[] | null;
    paragraph: readonly Sentence[] | null;
    leaning: readonly Sentence[] | null;
    reach: ConceptBits | null;
  } = { previous: null, paragraph: null, leaning: null, reach: null };

  /** @param sentences those of its block, in which it stands at a place */
  constructor(private readonly sentences: readonly Sentence[], private readonly at: number, sentence: Sentence, private readonly outside: Outside) {
    this.sentence = sentence;
  }

  /** The sentence before, if need be of the block before. */
  previous(): readonly Sentence[] {
    return (this.known.previous ??= this.at > 0 ? this.sentences.slice(this.at - 1, this.at) : this.outside.before().slice(-1));
  }

  /** Those before it, the nearest first. */
  paragraph(): readonly Sentence[] {
    return (this.known.paragraph ??= [
      ...this.sentences.slice(Math.max(0, this.at - PARAGRAPH_REACH), this.at).toReversed(),
      ...this.outside.before().slice(-BEFORE_REACH).toReversed(),
    ]);
  }

  heading(): readonly Sentence[] {
    return this.outside.heading();
  }

  headline(): readonly Sentence[] {
    return this.outside.headline();
  }

  /** The concepts of all of these. Good until the next sentence is read. */
  reach(): ConceptBits {
    return (this.known.reach ??= this.outside.reachOf([...this.paragraph(), ...this.heading(), ...this.headline()]));
  }

  /** What the second reader sees besides the sentence. */
  leaning(): readonly Sentence[] {
    return (this.known.leaning ??= [...this.previous(), ...this.headline()]);
  }
}
