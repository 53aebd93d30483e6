import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { Cues } from '../../src/pack/lexicon.ts';
import type { Pack } from '../../src/pack/pack.ts';

/** A lexicon of a few concepts, with the small words of the real one: enough to compile a pack and to find one claim. */
export const SAMPLE_LEXICON: Pack['lexicon'] = {
  language: 'en',
  concepts: {
    china: { type: 'place', words: ['China', 'Beijing'], adjectives: ['Chinese'] },
    'rare-earths': { type: 'material', words: ['rare earth'] },
    separation: { type: 'stage', words: ['separate', 'separation'] },
  },
  cues: Cues.parse(parse(readFileSync(new URL('../../annotations/lexicon/en/cues.yaml', import.meta.url), 'utf8'))),
};
