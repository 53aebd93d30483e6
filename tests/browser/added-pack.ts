import type { Pack } from '../../src/pack/pack.ts';
import { SAMPLE_LEXICON } from '../store/sample-lexicon.ts';
import { samplePack } from '../store/sample-pack.ts';

export const ADDED_WORDING = 'Airships carry most of the mail.';
export const ADDED_CLAIM = 'airships-share-of-mail';

/** A pack on a subject of its own: none of its words wakes Assay without it. */
export function airshipPack(): Pack {
  const { claims: [model], ...rest } = samplePack(ADDED_WORDING, '2026.11.1+00000000a1a5');
  if (!model) throw new Error('The sample pack has no claim.');
  return {
    ...rest,
    id: 'airships',
    title: 'Airships',
    series: [],
    glossary: [],
    claims: [{ ...model, id: ADDED_CLAIM, theme: 'airships', suits: 'none', figures: [], related: [], patterns: [{ slots: { who: { any: ['airships'] }, what: { any: ['carrying'] } } }] }],
    lexicon: {
      ...SAMPLE_LEXICON,
      concepts: { airships: { type: 'product', words: ['zeppelin', 'airship'] }, carrying: { type: 'action', words: ['carry', 'carries'] } },
    },
  };
}
export const ADDED_ARTICLE = '<!doctype html><title>Mail</title><article><h1>Mail</h1><p>Post is slow. Zeppelins carry the letters over the hills.</p></article>';
