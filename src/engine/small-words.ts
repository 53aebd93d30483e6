import type { Cues } from './lexicon.ts';
import { remembered } from './text/remembered.ts';

/** The small words of a language, ready to be asked. Their meaning: lexicon.ts. */
export type SmallWords = {
  conjunctions: ReadonlySet<string>;
  listWords: ReadonlySet<string>;
  relatives: ReadonlySet<string>;
  /** Relatives and complementizers: what follows them speaks of a part of the sentence only. */
  clauseMakers: ReadonlySet<string>;
  nameLinks: ReadonlySet<string>;
  partOf: ReadonlySet<string>;
  pronouns: ReadonlySet<string>;
  auxiliaries: ReadonlySet<string>;
  speechOpeners: ReadonlySet<string>;
  complementizers: ReadonlySet<string>;
  hearsay: ReadonlySet<string>;
  /** Whether a verb frames with a particle: "puts ... at". */
  frames: (verb: string, particle: string) => boolean;
  circulating: ReadonlySet<string>;
  asideOpeners: ReadonlySet<string>;
  concedingVerbs: ReadonlySet<string>;
  likeWords: ReadonlySet<string>;
  commandVerbs: ReadonlySet<string>;
  whetherWords: ReadonlySet<string>;
  wouldWords: ReadonlySet<string>;
  comparing: ReadonlySet<string>;
  fallingShort: ReadonlySet<string>;
  articles: ReadonlySet<string>;
  /** "without": after another negation it lifts it. */
  withoutWords: ReadonlySet<string>;
  /** "nobody": a "but" after it means "except". */
  nobody: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  /** "but", "while": what follows is said against what stands before. */
  turns: ReadonlySet<string>;
  by: ReadonlySet<string>;
  /** "in", "at", "of": between a speaker and where they are. */
  inside: ReadonlySet<string>;
  towards: ReadonlySet<string>;
  passive: ReadonlySet<string>;
  infinitive: ReadonlySet<string>;
  isParticiple: (word: string) => boolean;
  isModifier: (word: string) => boolean;
  isAdverb: (word: string) => boolean;
  mayBePassive: (word: string) => boolean;
};

export function smallWords(cues: Cues): SmallWords {
  const endsInPassive = endsIn(cues.passiveEndings);
  const notPassive = new Set(cues.notPassive);
  return {
    conjunctions: new Set(cues.conjunctions),
    listWords: new Set(cues.listWords),
    relatives: new Set(cues.relatives),
    clauseMakers: new Set([...cues.relatives, ...cues.complementizers]),
    nameLinks: new Set(cues.nameLinks),
    partOf: new Set(cues.partOf),
    pronouns: new Set(cues.pronouns),
    auxiliaries: new Set(cues.auxiliaries),
    speechOpeners: new Set(cues.speechOpeners),
    complementizers: new Set(cues.complementizers),
    hearsay: new Set(cues.hearsay),
    frames: pairs(cues.framingVerbs),
    circulating: new Set(cues.circulating),
    asideOpeners: new Set(cues.asideOpeners),
    concedingVerbs: new Set(cues.concedingVerbs),
    likeWords: new Set(cues.likeWords),
    commandVerbs: new Set(cues.commandVerbs),
    whetherWords: new Set(cues.whetherWords),
    wouldWords: new Set(cues.wouldWords),
    comparing: new Set(cues.comparing),
    fallingShort: new Set(cues.fallingShort),
    articles: new Set(cues.articles),
    withoutWords: new Set(cues.withoutWords),
    nobody: new Set(cues.nobody),
    determiners: new Set(cues.determiners),
    turns: new Set(cues.turns),
    by: new Set(cues.prepositions.by),
    inside: new Set(cues.prepositions.inside),
    towards: new Set(cues.prepositions.towards),
    passive: new Set(cues.passive),
    infinitive: new Set(cues.infinitive),
    isParticiple: endsIn(cues.participleEndings),
    isModifier: endsIn(cues.modifierEndings),
    isAdverb: endsIn(cues.adverbEndings),
    mayBePassive: (word) => endsInPassive(word) && !notPassive.has(word),
  };
}

function pairs(verbs: Cues['framingVerbs']): (verb: string, particle: string) => boolean {
  const sets = new Map(Object.entries(verbs).map(([particle, forms]) => [particle, new Set(forms)]));
  return (verb, particle) => sets.get(particle)?.has(verb) ?? false;
}

function endsIn(endings: readonly string[]): (word: string) => boolean {
  return remembered((word) => endings.some((ending) => word.endsWith(ending)));
}
