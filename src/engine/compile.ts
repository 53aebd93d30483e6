import { anchorAll } from './anchor.ts';
import { type CandidateIndex, candidateIndex } from './candidates.ts';
import { numberBook } from './figures/number-book.ts';
import { numberConcepts } from './group.ts';
import { type Cues, type Lexicon, NAME_TYPES } from './lexicon.ts';
import type { Document, SourceFigure } from './match.ts';
import { type CueKind, type Entry, type Meaning, meaningOf } from './meaning.ts';
import { Once } from './once.ts';
import type { PatternSource } from './pattern.ts';
import { PatternCompiler } from './pattern-compiler.ts';
import { type ReadingSource, SecondReader } from './second-reading/second-reader.ts';
import type { Reader } from './sentence.ts';
import { smallWords } from './small-words.ts';
import type { ChainCues } from './slots/attach.ts';
import type { SentenceCues } from './text/sentences.ts';
import { PhraseTrieBuilder } from './text/phrase-trie.ts';
import { PhraseBook } from './text/phrases.ts';
import { STEMMERS } from './text/stem.ts';
import { viaFinder } from './stance/via.ts';

/** What the engine needs of a claim. */
export type ClaimSource = {
  id: string;
  family?: string | undefined;
  patterns: readonly PatternSource[];
  /** What its second reader learned; none where it had too little practice. */
  reading?: ReadingSource | undefined;
  figures: readonly (SourceFigure & { slot: string | null })[];
};

/** What the engine needs of a pack. */
export type PackSource = { claims: readonly ClaimSource[]; lexicon: Lexicon };

/** A pack ready for scanning. */
export type Index = {
  language: string;
  reader: Reader;
  chainCues: ChainCues;
  sentenceCues: SentenceCues;
  titles: readonly string[];
  via: (document: Document) => string | null;
  claims: ReadonlyMap<string, ClaimSource>;
  secondReader: SecondReader;
  candidates: CandidateIndex;
};

/**
 * Compiles a pack: words into a trie, patterns under their rarest concept.
 * @throws if the lexicon's language has no stemmer, or a pattern names an unknown concept or slot
 */
export function compile(pack: PackSource): Index {
  const { lexicon } = pack;
  const stem = STEMMERS[lexicon.language];
  if (!stem) throw new Error(`no stemmer for the language "${lexicon.language}"`);
  const trie = new PhraseTrieBuilder<Entry>(stem);
  addConcepts(trie, lexicon);
  addCues(trie, lexicon.cues);
  const { cues } = lexicon;
  const concepts = Object.keys(lexicon.concepts).length;
  const determiners = new Set(cues.determiners);
  const small = smallWords(cues);
  const { inside, towards, by, apart, notApart } = cues.prepositions;
  return {
    language: lexicon.language,
    reader: {
      phrases: new PhraseBook<Entry, Meaning>(trie.build(), stem, meaningOf),
      concepts,
      once: new Once(concepts),
      clauseCues: {
        openers: new Set([...cues.clauseOpeners, ...cues.bareOpeners, ...cues.insertions]),
        bareOpeners: new Set(cues.bareOpeners),
        insertions: new Set(cues.insertions),
        articles: new Set(cues.articles),
        small,
      },
      prepositions: { inside: new Set(inside), towards: new Set(towards), by: new Set(by), apart: new Set(apart), notApart: new Set(notApart), pairEnds: new Set([...apart, ...notApart].flatMap((phrase) => phrase.split(' ').slice(1))), determiners, small },
      numbers: numberBook(cues.numbers),
      small,
    },
    chainCues: { ends: new Set(cues.chainEnds), quantifiers: new Set(cues.quantifiers) },
    sentenceCues: { abbreviations: new Set(cues.abbreviations), openers: new Set(cues.sentenceOpeners) },
    titles: cues.titles,
    via: viaFinder(cues.viaPhrases),
    ...compileClaims(pack.claims, lexicon),
  };
}

/** The part of an index that its claims make: with another part, the same words look for other claims. */
export function compileClaims(claims: readonly ClaimSource[], lexicon: Lexicon): Pick<Index, 'claims' | 'secondReader' | 'candidates'> {
  const numbers = numberConcepts(lexicon.concepts);
  const compiler = new PatternCompiler(lexicon, numbers);
  const patterns = claims.flatMap((claim) => claim.patterns.map((pattern) => compiler.compile(claim.id, pattern)));
  const readings = new Map(claims.flatMap(({ id, reading }) => (reading ? [[id, reading] as const] : [])));
  return {
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    secondReader: new SecondReader(readings),
    candidates: candidateIndex(anchorAll(patterns), numbers),
  };
}

function addConcepts(trie: PhraseTrieBuilder<Entry>, lexicon: Lexicon): void {
  const numbers = numberConcepts(lexicon.concepts);
  for (const [concept, { type, words, adjectives }] of Object.entries(lexicon.concepts)) {
    const number = numbers.get(concept) ?? 0;
    const noun: Entry = { kind: 'concept', concept, number, type, isName: NAME_TYPES.has(type), adjective: false };
    const adjective: Entry = { ...noun, adjective: true };
    for (const word of words) trie.add(word, noun);
    for (const word of adjectives ?? []) trie.add(word, adjective);
  }
}

function addCues(trie: PhraseTrieBuilder<Entry>, cues: Cues): void {
  const lists: readonly [CueKind, readonly string[]][] = [
    ['negator', cues.negators], ['not-negator', cues.notNegators], ['denial', cues.denials],
    ['denying-verb', cues.denyingVerbs], ['reporting-verb', cues.reportingVerbs],
    ['doubtful-verb', cues.doubtfulVerbs], ['reporting-phrase', cues.reportingPhrases], ['supposition', cues.suppositions],
    ['proposition', cues.propositions], ['framing-verb', Object.values(cues.framingVerbs).flat().map((verb) => `=${verb}`)],
    ['figure-verb', cues.figureVerbs], ['that-verb', cues.thatVerbs], ['speech-noun', cues.speechNouns],
    ['nameless-phrase', cues.namelessPhrases], ['not-reporting', cues.notReporting],
    ['corrective', cues.correctives], ['held-denial', cues.heldDenials],
    ['reckoning-noun', cues.reckoningNouns], ['closing-verb', cues.closingVerbs], ['title', cues.titles],
  ];
  for (const [cue, words] of lists) {
    const entry: Entry = { kind: 'cue', cue };
    for (const word of words) trie.add(word, entry);
  }
}
