import type { Pack } from '../../src/pack/pack.ts';

/** A lexicon of a few words: enough to compile a pack and to find one claim. */
export const SAMPLE_LEXICON: Pack['lexicon'] = {
  language: 'en',
  concepts: {
    china: { type: 'place', words: ['China', 'Beijing'], adjectives: ['Chinese'] },
    'rare-earths': { type: 'material', words: ['rare earth'] },
    separation: { type: 'stage', words: ['separate', 'separation'] },
  },
  cues: {
    abbreviations: [], clauseOpeners: ['while'], bareOpeners: ['while'], insertions: [], determiners: ['the', 'a'], quantifiers: ['all'],
    chainEnds: ['is'], prepositions: { inside: ['in', 'of'], towards: ['to'], by: ['by'], apart: ['outside'] },
    passive: ['was'], negators: ['not'], notNegators: [], denials: [], denyingVerbs: [], reportingVerbs: [],
    reportingPhrases: [], viaPhrases: [], suppositions: ['if'], titles: [],
    numbers: {
      units: { percent: ['percent'] }, values: { nine: 9 }, scales: {}, fractions: { tenth: 0.1 }, ordinals: {},
      superlatives: [], about: ['about'], atLeast: [], atMost: [], rangeLinks: ['to'], ratioLinks: ['out of'],
    },
  },
};
