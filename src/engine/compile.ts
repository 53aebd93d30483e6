import { unitBook } from './figures/figure.ts';
import type { Concept, ConceptType, Cues, Lexicon } from './lexicon.ts';
import type { Document, Scope, SourceFigure } from './match.ts';
import type { ConceptSlotSource, FigureSlotSource, Pattern, PatternSource, Slot } from './pattern.ts';
import type { CueKind, Entry, Reader } from './sentence.ts';
import type { FillCues } from './slots/fill.ts';
import type { SentenceCues } from './text/sentences.ts';
import { PhraseBook } from './text/phrases.ts';
import { STEMMERS } from './text/stem.ts';
import { viaFinder } from './stance/via.ts';

/** What the engine needs of a claim. */
export type ClaimSource = {
  id: string;
  family?: string | undefined;
  patterns: readonly PatternSource[];
  figures: readonly (SourceFigure & { slot: string | null })[];
};

/** What the engine needs of a pack. */
export type PackSource = { claims: readonly ClaimSource[]; lexicon: Lexicon };

/** A pack ready for scanning. */
export type Index = {
  language: string;
  reader: Reader;
  fillCues: FillCues;
  sentenceCues: SentenceCues;
  bareOpeners: ReadonlySet<string>;
  titles: readonly string[];
  via: (document: Document) => string | null;
  claims: ReadonlyMap<string, ClaimSource>;
  /** Patterns by the concepts of their anchor. */
  anchored: ReadonlyMap<string, readonly Pattern[]>;
};

const DEFAULT_FROM: readonly Scope[] = ['clause'];

/**
 * Compiles a pack: words into a trie, patterns under their rarest concept.
 * @throws if the lexicon's language has no stemmer, or a pattern names an unknown concept or slot
 */
export function compile(pack: PackSource): Index {
  const { lexicon } = pack;
  const stem = STEMMERS[lexicon.language];
  if (!stem) throw new Error(`no stemmer for the language "${lexicon.language}"`);
  const phrases = new PhraseBook<Entry>(stem);
  addConcepts(phrases, lexicon);
  addCues(phrases, lexicon.cues);
  const { cues } = lexicon;
  const determiners = new Set(cues.determiners);
  const { inside, towards, by, apart } = cues.prepositions;
  return {
    language: lexicon.language,
    reader: {
      phrases,
      clauseCues: {
        openers: new Set([...cues.clauseOpeners, ...cues.bareOpeners, ...cues.insertions]),
        bareOpeners: new Set(cues.bareOpeners),
        insertions: new Set(cues.insertions),
        articles: new Set(cues.articles),
      },
      prepositions: { inside: new Set(inside), towards: new Set(towards), by: new Set(by), apart: new Set(apart), determiners, relatives: new Set(cues.relatives) },
      figureWords: cues.numbers,
      units: unitBook(cues.numbers),
    },
    fillCues: { ends: new Set(cues.chainEnds), quantifiers: new Set(cues.quantifiers), passive: new Set(cues.passive) },
    sentenceCues: { abbreviations: new Set(cues.abbreviations) },
    bareOpeners: new Set(cues.bareOpeners),
    titles: cues.titles,
    via: viaFinder(cues.viaPhrases),
    ...compileClaims(pack.claims, lexicon),
  };
}

/** The part of an index that its claims make: with another part, the same words look for other claims. */
export function compileClaims(claims: readonly ClaimSource[], lexicon: Lexicon): Pick<Index, 'claims' | 'anchored'> {
  const patterns = claims.flatMap((claim) => claim.patterns.map((pattern) => compilePattern(claim.id, pattern, lexicon)));
  return { claims: new Map(claims.map((claim) => [claim.id, claim])), anchored: byAnchor(anchorAll(patterns)) };
}

function addConcepts(phrases: PhraseBook<Entry>, lexicon: Lexicon): void {
  for (const [concept, { type, words, adjectives }] of Object.entries(lexicon.concepts)) {
    const noun: Entry = { kind: 'concept', concept, type, adjective: false };
    const adjective: Entry = { ...noun, adjective: true };
    for (const word of words) phrases.add(word, noun);
    for (const word of adjectives ?? []) phrases.add(word, adjective);
  }
}

function addCues(phrases: PhraseBook<Entry>, cues: Cues): void {
  const lists: readonly [CueKind, readonly string[]][] = [
    ['negator', cues.negators], ['not-negator', cues.notNegators], ['denial', cues.denials],
    ['denying-verb', cues.denyingVerbs], ['reporting-verb', cues.reportingVerbs],
    ['doubtful-verb', cues.doubtfulVerbs], ['reporting-phrase', cues.reportingPhrases], ['supposition', cues.suppositions], ['title', cues.titles],
  ];
  for (const [cue, words] of lists) {
    const entry: Entry = { kind: 'cue', cue };
    for (const word of words) phrases.add(word, entry);
  }
}

function conceptNamed(id: string, claim: string, lexicon: Lexicon): Concept {
  const concept = lexicon.concepts[id];
  if (!concept) throw new Error(`${claim}: unknown concept "${id}"`);
  return concept;
}

/** Concepts with groups spread out. */
function spread(ids: readonly string[], claim: string, lexicon: Lexicon): Set<string> {
  return new Set(ids.flatMap((id) => [id, ...(conceptNamed(id, claim, lexicon).members ?? [])]));
}

function compilePattern(claim: string, source: PatternSource, lexicon: Lexicon): Pattern {
  const slots = Object.entries(source.slots).map(([name, slot]) =>
    'figure' in slot ? figureSlot(name, slot) : conceptSlot(name, slot, claim, lexicon));
  for (const slot of slots) {
    const named = slot.kind === 'figure' ? slot.of : [slot.beside, slot.after];
    for (const name of named) {
      if (name !== null && !(name in source.slots)) throw new Error(`${claim}: slot "${slot.name}" names an unknown slot "${name}"`);
    }
  }
  const never = Object.entries(source.never ?? {}).map(([name, n]) => ({
    name, any: spread(n.any, claim, lexicon), from: n.from ?? 'clause', beside: n.beside ?? null,
  }));
  return {
    claim,
    slots,
    byName: new Map(slots.map((slot) => [slot.name, slot])),
    never,
    against: spread(source.against ?? [], claim, lexicon),
    negative: source.polarity === 'negative',
    speech: source.speech ?? null,
    near: slots.flatMap((slot) => (slot.kind === 'concept' && !slot.optional && slot.from.every(isNear) ? [slot.any] : [])),
    concepts: new Set(slots.flatMap((slot) => (slot.kind === 'concept' ? [...slot.any] : []))),
  };
}

function conceptSlot(name: string, source: ConceptSlotSource, claim: string, lexicon: Lexicon): Slot {
  const any = spread(source.any, claim, lexicon);
  const types = new Set<ConceptType>([...any].map((id) => conceptNamed(id, claim, lexicon).type));
  return {
    kind: 'concept', name, any, types,
    role: source.role ?? null,
    from: source.from ?? DEFAULT_FROM,
    beside: source.beside ?? null,
    after: source.after ?? null,
    optional: source.optional ?? false,
  };
}

function figureSlot(name: string, source: FigureSlotSource): Slot {
  return {
    kind: 'figure', name,
    dimension: source.figure,
    of: source.of ?? [],
    min: source.min ?? -Infinity,
    max: source.max ?? Infinity,
    optional: source.optional ?? false,
  };
}

const ELSEWHERE = 1e9;

function isNear(scope: Scope): boolean {
  return scope === 'clause' || scope === 'sentence';
}

/** Orders each pattern's slots: the anchor (the slot whose concepts the fewest patterns use), then the others by need. */
function anchorAll(patterns: readonly Pattern[]): Pattern[] {
  const uses = new Map<string, number>();
  for (const pattern of patterns) for (const concept of pattern.concepts) uses.set(concept, (uses.get(concept) ?? 0) + 1);
  const commonness = (slot: Slot): number => {
    if (slot.kind !== 'concept' || slot.optional || !slot.from.some(isNear)) return Infinity;
    // A slot that may be filled from elsewhere can be missing in the sentence itself: the last choice.
    const elsewhere = slot.from.every(isNear) ? 0 : ELSEWHERE;
    return [...slot.any].reduce((sum, concept) => sum + (uses.get(concept) ?? 0), elsewhere);
  };
  return patterns.map((pattern) => {
    const anchor = pattern.slots.toSorted((a, b) => commonness(a) - commonness(b))[0];
    if (!anchor || commonness(anchor) === Infinity) throw new Error(`${pattern.claim}: a pattern needs a slot that its own sentence can fill`);
    return { ...pattern, slots: [anchor, ...inOrder(pattern.slots.filter((slot) => slot !== anchor), anchor.name)] };
  });
}

/** A slot comes after those it names; verbs early, since roles hang on them; figures and optional slots last. */
function inOrder(slots: readonly Slot[], anchor: string): Slot[] {
  const weight = (slot: Slot): number => {
    if (slot.optional) return slot.kind === 'figure' ? 4 : 3;
    if (slot.kind === 'figure') return 2;
    return slot.types.has('action') || slot.types.has('stage') ? 0 : 1;
  };
  const waiting = slots.toSorted((a, b) => weight(a) - weight(b));
  const done = new Set([anchor]);
  const ordered: Slot[] = [];
  while (waiting.length > 0) {
    const ready = waiting.findIndex((slot) => needs(slot).every((name) => done.has(name)));
    const [slot] = waiting.splice(Math.max(0, ready), 1);
    if (!slot) break;
    done.add(slot.name);
    ordered.push(slot);
  }
  return ordered;
}

function needs(slot: Slot): string[] {
  if (slot.kind === 'figure') return [...slot.of];
  return [slot.beside, slot.after].filter((name) => name !== null);
}

function byAnchor(patterns: readonly Pattern[]): Map<string, Pattern[]> {
  const index = new Map<string, Pattern[]>();
  for (const pattern of patterns) {
    const anchor = pattern.slots[0];
    if (anchor?.kind !== 'concept') continue;
    for (const concept of anchor.any) {
      const list = index.get(concept);
      if (list) list.push(pattern);
      else index.set(concept, [pattern]);
    }
  }
  return index;
}
