import type { SmallWords } from './small-words.ts';
import type { Token } from './text/tokens.ts';

export type PrepositionCues = {
  inside: ReadonlySet<string>;
  towards: ReadonlySet<string>;
  by: ReadonlySet<string>;
  /** Words, and pairs of words: "apart from". */
  apart: ReadonlySet<string>;
  /** "do without": what follows is not taken out. */
  notApart: ReadonlySet<string>;
  /** The second words of the pairs of both. */
  pairEnds: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  small: SmallWords;
};

/**
 * How a name stands in its clause, told by the word that governs it:
 * `of`: "Chinese", "China's"; `inside`: "in China", "from China", "of China"; `towards`: "to China", "on China";
 * `by`: "by China"; `apart`: "outside China", "unlike China"; `bare`: a subject or object.
 */
export type Relation = 'bare' | 'of' | 'inside' | 'towards' | 'by' | 'apart';

/** Words that may stand between a preposition and its name: "in neighbouring Russia", "by far-off China". */
const REACH = 3;
/** "using": shorter words that end so are no participles ("king"). */
const SHORTEST_PARTICIPLE = 5;

/** @param adjective whether the lexicon has the form as one that qualifies a noun */
export function relationOf(tokens: readonly Token[], first: number, last: number, adjective: boolean, cues: PrepositionCues): Relation {
  const governing = prepositionBefore(tokens, first, cues);
  // "unlike the US, which has built none", "an alternative to China, which refines most": of that clause it is the subject.
  const isSubject = cues.small.relatives.has(tokens[last + 1]?.word ?? '');
  if (isSubject && (governing === 'apart' || governing === 'towards')) return 'bare';
  if (governing === 'apart') return 'apart';
  if (adjective || tokens[last]?.possessive) return 'of';
  // "with China producing most of it": the name is the subject of the participle.
  if (governing === 'towards' && participleAfter(tokens, last, cues.small)) return 'bare';
  return governing ?? 'bare';
}

/** "producing", "currently producing" */
function participleAfter(tokens: readonly Token[], last: number, small: SmallWords): boolean {
  const next = tokens[last + 1];
  const participle = next && (small.isAdverb(next.word) || small.auxiliaries.has(next.word)) ? tokens[last + 2] : next;
  return participle !== undefined && participle.gap === 'space' && participle.word.length >= SHORTEST_PARTICIPLE && small.isParticiple(participle.word);
}

function prepositionBefore(tokens: readonly Token[], first: number, cues: PrepositionCues): Relation | null {
  let isPastParticiple = false;
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    const token = tokens[at];
    if (!token || tokens[at + 1]?.gap === 'break') return null;
    const relation = governs(token.word, tokens[at - 1], cues);
    // "without denting its reliance": the denting is not done, the reliance is there.
    if (relation) return relation === 'apart' && isPastParticiple ? null : relation;
    isPastParticiple ||= cues.small.isParticiple(token.word);
    const passes = cues.determiners.has(token.word) || cues.small.isModifier(token.word);
    if (!passes) return null;
  }
  return null;
}

function governs(word: string, before: Token | undefined, cues: PrepositionCues): Relation | null {
  if (before && cues.pairEnds.has(word)) {
    const pair = `${before.word} ${word}`;
    // "cannot do without": what is named is needed.
    if (cues.notApart.has(pair)) return null;
    // "apart from", "other than", "instead of": the pair decides.
    if (cues.apart.has(pair)) return 'apart';
  }
  if (cues.apart.has(word)) return 'apart';
  if (cues.by.has(word)) return 'by';
  if (cues.inside.has(word)) return 'inside';
  return cues.towards.has(word) ? 'towards' : null;
}
