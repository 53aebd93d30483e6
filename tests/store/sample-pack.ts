import { type Pack, PACK_FORMAT } from '../../src/pack/pack.ts';
import { SAMPLE_LEXICON } from './sample-lexicon.ts';

const SAMPLE_SERIES: Pack['series'][number] = {
  id: 'separation-by-country',
  title: 'Separation by country',
  unit: 'percent',
  what: 'share of separated rare earths',
  kind: 'bars',
  asOf: '2025-01',
  note: 'Two countries of many.',
  cite: ['trade-study'],
  points: [
    { of: 'China', period: '2023', value: 88 },
    { of: 'China', period: '2024', value: 86, mark: 'estimate' },
    { of: 'Malaysia', period: '2024', value: 5, cite: ['ministry-report'] },
  ],
};

const SAMPLE_GLOSSARY: Pack['glossary'] = [
  {
    id: 'lanthania', name: 'Lanthania', otherNames: [], kind: 'place', sources: ['ministry-report'],
    text: 'Lanthania is a land with ore. It has two mines.',
  },
  {
    id: 'north-pit', name: 'North Pit', otherNames: ['Pit N'], kind: 'deposit', sources: ['ministry-report'], claims: ['mine-opening'],
    text: 'North Pit is a deposit of rare earths. Nobody has mined it.',
    country: 'Lanthania', region: 'The North', minerals: ['rare earths'],
    coordinates: { lat: 68.2, lon: -20.5, cite: 'trade-study' }, control: [{ by: 'Lanthania', asOf: '2024', cite: 'daily-check' }],
  },
];

/** A small pack, valid in every part, whose first claim is worded as given. */
export function samplePack(wording = 'China separates nine tenths of the world’s rare earths.', version = '2026.11.1+0123456789ab'): Pack {
  return {
    format: PACK_FORMAT,
    id: 'assay-test',
    title: 'A pack for tests',
    version,
    claims: [claim('china-share-of-separation', wording), claim('mine-opening', 'A new mine opens within two years.')],
    sources: [
      source('daily-check', 'Daily Check'),
      source('ministry-report', 'Ministry of Mines'),
      source('trade-study', 'Institute of Trade'),
    ],
    series: [SAMPLE_SERIES],
    glossary: SAMPLE_GLOSSARY,
    lexicon: SAMPLE_LEXICON,
  };
}

function claim(id: string, wording: string): Pack['claims'][number] {
  return {
    id,
    replaces: [],
    theme: 'china-dominance',
    suits: 'china',
    claim: wording,
    assessments: [
      { from: '2020', until: '2024-06', verdict: 'supported', reason: 'The ministry counted it so.' },
      { from: '2024-06', until: null, verdict: 'outdated', reason: 'New plants opened in other places.' },
    ],
    asOf: '2025-01',
    checked: '2026-01-15',
    context: 'Separation is one step of several between the ore and the magnet.',
    figures: [
      { slot: 'part', is: 'found', what: 'share of separation', low: 85, high: 90, unit: 'percent', year: 2024, cite: 'trade-study' },
    ],
    citations: [
      { source: 'ministry-report', bearing: 'supports', finding: 'Nine tenths in 2020.', locator: 'p. 4' },
      { source: 'trade-study', bearing: 'qualifies', finding: 'Less where heavy ones count.', locator: null },
      { source: 'daily-check', bearing: 'contradicts', finding: 'Four fifths by 2024.', locator: null },
    ],
    related: id === 'mine-opening' ? [] : ['mine-opening'],
    patterns: [
      id === 'mine-opening'
        ? { slots: { what: { any: ['rare-earths'] }, how: { any: ['separation'] }, who: { any: ['china'], role: 'target' } } }
        : { slots: { who: { any: ['china'], role: 'agent' }, how: { any: ['separation'] }, what: { any: ['rare-earths'] } } },
    ],
  };
}

function source(id: string, publisher: string): Pack['sources'][number] {
  return {
    id,
    title: `What ${publisher} found`,
    publisher,
    date: '2024-05',
    url: `https://${id}.example/report`,
    kind: 'research',
    language: 'en',
    standing: 'original',
  };
}
