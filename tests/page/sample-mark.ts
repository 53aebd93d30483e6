import type { Card, Mark } from '../../src/messages.ts';

/** A mark with the fields that a test does not care about filled in. */
export function sampleMark(fields: Partial<Mark> = {}): Mark {
  return {
    block: 'b1', start: 0, end: 10, quote: 'ten letter', claim: 'a-claim', tier: 'match', stance: 'asserts',
    speaker: null, via: null, figures: [], why: {}, wording: 'A claim.', verdict: 'false', underline: 'false',
    ...fields,
  };
}

type Citation = Card['citations'][number];

export function sampleCitation(fields: Partial<Citation> = {}): Citation {
  return {
    bearing: 'supports', finding: 'It finds so.', locator: null, source: 'a-source', title: 'A report', publisher: 'An office',
    date: '2025-03', url: 'https://office.example/report', document: null, kind: 'research', standing: 'original', stateMedia: false,
    ...fields,
  };
}

export function sampleCard(fields: Partial<Card> = {}): Card {
  return {
    claim: 'a-claim', theme: 'a-theme', wording: 'A claim.', context: 'What is true.',
    assessment: { from: '2024-05', until: null, verdict: 'false', reason: 'Sources contradict it.' },
    now: null, asOf: '2026-04', checked: '2026-11-22', figures: [], chart: null, citations: [sampleCitation()], related: [],
    pack: { id: 'assay', version: '1' },
    ...fields,
  };
}
