import type { Card } from '../../../src/messages.ts';
import { sampleCard, sampleCitation } from '../../page/sample-mark.ts';
import { SAMPLE } from '../sample-notes.ts';

const [claim] = SAMPLE.claims;

/** What the pack says of the claim of SAMPLE, with one source of each way of writing. Made up, but for the subject. */
export const SAMPLE_CARD: Card = sampleCard({
  claim: claim?.id ?? '',
  wording: claim?.wording ?? '',
  context: 'The share is that of separation into single oxides; of mining it is lower.',
  assessment: { from: '2024', until: null, verdict: 'mostly-supported', reason: 'Two of three sources give about nine tenths.' },
  figures: [
    { low: 85, high: 92, unit: 'percent', year: 2024, is: 'found', what: 'share of separation', cite: 'energy-office-review-2025' },
    { low: 90, high: 90, unit: 'percent', year: 2025, is: 'claimed', what: 'share of refining', cite: 'example-times-2025' },
  ],
  chart: {
    title: 'Separation of rare earths by country', what: 'oxides, by weight', unit: 'percent', kind: 'bars', period: '2024', asOf: '2025-03', note: 'Made up.',
    points: [
      { of: 'China', period: '2024', low: 85, high: 92, mark: 'estimate' },
      { of: 'Malaysia', period: '2024', low: 8, high: 8, mark: null },
    ],
    sources: [{ title: 'Minerals Review 2025', publisher: 'Office of Energy', date: '2025', url: null }],
  },
  citations: [
    sampleCitation({
      bearing: 'contradicts', finding: 'Puts the share at 80 percent when plants under repair are left out.', locator: 'p. 12',
      source: 'journal-of-metals-2024', title: 'Separation & refining: a {re}view of 100% of plants', publisher: 'Journal of Metals',
      date: '2024-06', url: 'https://doi.org/10.5555/metals.2024_6', kind: 'research',
    }),
    sampleCitation({
      bearing: 'supports', finding: 'Gives 85 to 92 percent for 2024.', locator: 'table 3',
      source: 'energy-office-review-2025', title: 'Minerals Review 2025', publisher: 'Office of Energy',
      date: '2025', url: null, document: 'EO/2025/17', kind: 'official-document',
    }),
    sampleCitation({
      bearing: 'supports', finding: 'Repeats the figure.', source: 'example-times-2025', title: 'Nine tenths of it',
      publisher: 'Example Times', date: '2025-04-30', url: 'https://times.example/nine-tenths?page=1#top', kind: 'news',
    }),
  ],
});

export const SAMPLE_CARDS: ReadonlyMap<string, Card> = new Map([[SAMPLE_CARD.claim, SAMPLE_CARD]]);
