/** The lexicon of one language: which words speak of which concept, and the small words that carry stance. */

export const CONCEPT_TYPES = [
  'place', 'body', 'person', 'material', 'product', 'stage', 'measure', 'action', 'quality', 'event', 'thing',
] as const;
export type ConceptType = (typeof CONCEPT_TYPES)[number];

/** What has a name of its own: who and what a sentence speaks of. */
export const NAME_TYPES: ReadonlySet<ConceptType> = new Set(['place', 'body', 'person', 'material', 'product']);

export type Concept = {
  type: ConceptType;
  /** Words and phrases, stemmed when compiled. `=word` is taken as it is; an all-capital word of up to five letters must stand in capitals. */
  words: readonly string[];
  /** Forms that qualify a noun ("Chinese"): the concept is then no subject of its own. */
  adjectives?: readonly string[] | undefined;
  /** A group stands for all its members wherever a pattern names it. */
  members?: readonly string[] | undefined;
};

/** What stance, clauses, roles and figures need of a language besides its concepts. */
export type Cues = {
  abbreviations: readonly string[];
  /** Words that open a clause of their own after a comma, and those that need no comma. */
  clauseOpeners: readonly string[];
  bareOpeners: readonly string[];
  /** Those that open a clause within another, which goes on after the next comma. */
  insertions: readonly string[];
  determiners: readonly string[];
  /** Indefinite articles: after a name and a comma they say what it is. */
  articles: readonly string[];
  /** Words that begin a sentence after an abbreviation which may also end one. */
  sentenceOpeners: readonly string[];
  conjunctions: readonly string[];
  /** What may stand between the members of a list. */
  listWords: readonly string[];
  participleEndings: readonly string[];
  /** Endings of words that may stand between a preposition and its name. */
  modifierEndings: readonly string[];
  passiveEndings: readonly string[];
  /** Words that end so and are no participles: "is open to". */
  notPassive: readonly string[];
  adverbEndings: readonly string[];
  /** Words within the names of speakers. */
  nameLinks: readonly string[];
  partOf: readonly string[];
  pronouns: readonly string[];
  /** Between a speaker and the verb: "Putin has also said". */
  auxiliaries: readonly string[];
  /** Words that begin what a verb of speech says: "that", "whether". */
  speechOpeners: readonly string[];
  /** After a verb of speech: somebody else's word for it ("is said to have promised"). */
  hearsay: readonly string[];
  relatives: readonly string[];
  /** "that": it opens what somebody says, or a clause that speaks of a part. */
  complementizers: readonly string[];
  /** Words that quantify: they end the chain of nouns that a figure measures. */
  quantifiers: readonly string[];
  /** Words that end that chain: "is", "which", "while". */
  chainEnds: readonly string[];
  prepositions: {
    inside: readonly string[];
    towards: readonly string[];
    by: readonly string[];
    /** Before a name, these take it out: "outside China", "unlike Russia". */
    apart: readonly string[];
    /** Pairs that take nothing out: "do without". */
    notApart: readonly string[];
  };
  passive: readonly string[];
  /** "to" before a verb. */
  infinitive: readonly string[];
  negators: readonly string[];
  /** Negators that deny nothing: "not only", "no doubt". */
  notNegators: readonly string[];
  /** After these "but" means "except". */
  nobody: readonly string[];
  /** After another negation these lift it: "cannot be made without". */
  withoutWords: readonly string[];
  /** What is said of a claim to deny it: "is a myth", "there is no evidence". */
  denials: readonly string[];
  /** Verbs of speakers who deny: "rejected", "disputes". */
  denyingVerbs: readonly string[];
  reportingVerbs: readonly string[];
  /** Forms that are nouns as well ("states", "reports"): verbs only before "that" or a pause, or after a name. */
  doubtfulVerbs: readonly string[];
  /** Before a name: "according to". */
  reportingPhrases: readonly string[];
  /** "citing": before the name of whom the page as a whole rests on. */
  viaPhrases: readonly string[];
  /** Nouns for what somebody holds: "the claim that". */
  propositions: readonly string[];
  /** "but", "while": what follows is said against what stands before. */
  turns: readonly string[];
  /** Verbs that report only at the end of a sentence: ", the ministry announced on Monday". */
  closingVerbs: readonly string[];
  /** After "by" and a name: "by the Pentagon's reckoning". */
  reckoningNouns: readonly string[];
  /** "The agency puts the share at 90 percent", "visitors describe it as": the word that must follow to its verbs, as they stand. */
  framingVerbs: Readonly<Record<string, readonly string[]>>;
  /** Verbs that report where a figure follows: "the institute counts 114 billion". */
  figureVerbs: readonly string[];
  /** Verbs that report only before "that", a pause or a quotation: "the realists hold that". */
  thatVerbs: readonly string[];
  /** Nouns for what is said: "the Kremlin's reply is that", "rumours that", "so the argument goes". */
  speechNouns: readonly string[];
  /** What such a noun does: "goes", "runs". */
  circulating: readonly string[];
  /** Told by nobody in particular: "reportedly", "is said to". */
  namelessPhrases: readonly string[];
  /** Words of speech that report nothing: "said so", "needless to say". */
  notReporting: readonly string[];
  /** "after", "where": what follows says something else than what stands before. */
  asideOpeners: readonly string[];
  /** Verbs by which one bears out what the page says: "as the minister has acknowledged". */
  concedingVerbs: readonly string[];
  /** "as" before such a verb. */
  likeWords: readonly string[];
  /** "whether": what follows is a question. */
  whetherWords: readonly string[];
  /** "would", after a clause with "if": what would be is only supposed. */
  wouldWords: readonly string[];
  /** "than": after "nobody" or "never" it makes a superlative. */
  comparing: readonly string[];
  /** Before a figure: "for less than 500 million" after a negation says at least so much. */
  fallingShort: readonly string[];
  /** Verbs of speech that command where "to" follows: "told firms to apply". */
  commandVerbs: readonly string[];
  /** "in truth": against what the sentence before reports. */
  correctives: readonly string[];
  /** Denials of what somebody holds: "the claim that ... ignores". */
  heldDenials: readonly string[];
  /** Openers of what is only supposed: "if", "whether". */
  suppositions: readonly string[];
  titles: readonly string[];
  numbers: FigureWords;
};

export type FigureWords = {
  units: Readonly<Record<string, readonly string[]>>;
  /** Number words to their value. */
  values: Readonly<Record<string, number>>;
  scales: Readonly<Record<string, number>>;
  /** "half", "third": the part of one. */
  fractions: Readonly<Record<string, number>>;
  ordinals: Readonly<Record<string, number>>;
  superlatives: readonly string[];
  /** "fifth place", "ranks fifth" */
  rankPlaces: readonly string[];
  rankVerbs: readonly string[];
  about: readonly string[];
  atLeast: readonly string[];
  atMost: readonly string[];
  /** In "half a trillion", "a fifth". */
  articles: readonly string[];
  /** Within a number: "three hundred and fifty". */
  joins: readonly string[];
  rangeOpeners: readonly string[];
  /** Units that are millions of tonnes when capitalised: "1.9 Mt". */
  megatonnes: readonly string[];
  /** Between two numbers of a range. */
  rangeLinks: readonly string[];
  /** "nine out of ten" */
  ratioLinks: readonly string[];
};

export type Lexicon = { language: string; concepts: Readonly<Record<string, Concept>>; cues: Cues };
