import type { Index } from './compile.ts';
import { bitsOf, type ConceptBits, setBits } from './group.ts';
import { Sentence } from './sentence.ts';
import { type Span, splitSentences, splitTexts } from './text/sentences.ts';

/** Texts whose sentences are kept: the block, the one before, its heading, the headline, and one to spare. More would only fill memory. */
const KEPT_TEXTS = 5;

/** The sentences of texts. The same text is met several times: as a block, before the next one, as a heading of many. */
export class BlockReader {
  private readonly known = new Map<string, Sentence[]>();
  private readonly expected = new Map<string, readonly Span[]>();
  private readonly reach: ConceptBits;

  constructor(readonly index: Index) {
    this.reach = bitsOf(index.reader.concepts, []);
  }

  /** The concepts of sentences, until it is asked again: one sentence at a time looks around itself. */
  reachOf(sentences: readonly Sentence[]): ConceptBits {
    this.reach.fill(0);
    for (const { concepts } of sentences) setBits(this.reach, concepts);
    return this.reach;
  }

  /** Splits texts that will be read: together, since that is quicker. */
  expect(texts: readonly string[]): void {
    const { language, sentenceCues } = this.index;
    for (const [at, spans] of splitTexts(texts, language, sentenceCues).entries()) this.expected.set(texts[at] ?? '', spans);
  }

  /** The sentences of a text, none where there is none. */
  read(text: string | null): Sentence[] {
    if (text === null || text === '') return [];
    const known = this.known.get(text);
    if (known) this.known.delete(text);
    const { language, sentenceCues, reader } = this.index;
    const sentences = known ?? (this.expected.get(text) ?? splitSentences(text, language, sentenceCues)).map((span) => new Sentence(text, span, reader));
    // What was asked for last stands last; the first is the one to forget.
    this.known.set(text, sentences);
    const [oldest] = this.known.keys();
    if (this.known.size > KEPT_TEXTS && oldest !== undefined) this.known.delete(oldest);
    return sentences;
  }
}
