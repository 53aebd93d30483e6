import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type ClaimSource, compile, type Index } from '../../src/engine/compile.ts';
import type { Lexicon } from '../../src/engine/lexicon.ts';
import type { Document, Match } from '../../src/engine/match.ts';
import { scan } from '../../src/engine/scan.ts';
import { Cues } from '../../src/pack/lexicon.ts';

/** The real small words of English, and a few concepts that no edit of the database can move. */
export const lexicon: Lexicon = {
  language: 'en',
  cues: Cues.parse(parse(readFileSync('annotations/lexicon/en/cues.yaml', 'utf8'))),
  concepts: {
    china: { type: 'place', words: ['China', 'Beijing'], adjectives: ['Chinese'] },
    russia: { type: 'place', words: ['Russia', 'Moscow'], adjectives: ['Russian'] },
    laos: { type: 'place', words: ['Laos'] },
    'united-states': { type: 'place', words: ['US', 'U.S.', 'United States'], adjectives: ['American'] },
    putin: { type: 'person', words: ['Putin', 'Vladimir Putin'] },
    'rare-earths': { type: 'material', words: ['rare earth', 'rare earth element', 'REE'] },
    graphite: { type: 'material', words: ['graphite'] },
    mining: { type: 'stage', words: ['mine', '=production'] },
    refining: { type: 'stage', words: ['refine', '=processing'] },
    supply: { type: 'action', words: ['supply', 'supplies'] },
    offer: { type: 'action', words: ['ready to', 'offer'] },
    'new-mine': { type: 'thing', words: ['new mine'] },
    build: { type: 'action', words: ['build', 'built'] },
    ban: { type: 'action', words: ['ban'] },
    lift: { type: 'action', words: ['lift'] },
    'only-way': { type: 'quality', words: ['no alternative', 'only way'] },
    reserves: { type: 'measure', words: ['reserve'] },
  },
};

const found = { what: 'share', cite: 'source', unit: 'percent', year: 2024, is: 'found' } as const;
const share = (stage: string): ClaimSource['patterns'][number] => ({
  slots: {
    who: { any: ['china'], role: 'place', from: ['clause', 'previous'] },
    stage: { any: [stage] },
    what: { any: ['rare-earths'], from: ['clause', 'previous'] },
    share: { figure: 'share', of: ['what', 'stage'] },
  },
});

export const claims: ClaimSource[] = [
  { id: 'refining-share', family: 'shares', patterns: [share('refining')], figures: [{ ...found, slot: 'share', low: 85, high: 92 }] },
  { id: 'mining-share', family: 'shares', patterns: [share('mining')], figures: [{ ...found, slot: 'share', low: 60, high: 70 }] },
  {
    id: 'supplies-russia',
    figures: [],
    patterns: [{ slots: { who: { any: ['laos'], role: 'agent' }, does: { any: ['supply'] }, whom: { any: ['russia'], role: 'target' } } }],
  },
  { id: 'putin-offer', figures: [], patterns: [{ speech: 'who', slots: { who: { any: ['putin'] }, does: { any: ['offer'] }, what: { any: ['rare-earths'] } } }] },
  { id: 'no-new-mine', figures: [], patterns: [{ polarity: 'negative', slots: { what: { any: ['new-mine'] }, does: { any: ['build'] } } }] },
  { id: 'ban', figures: [], patterns: [{ against: ['lift'], slots: { who: { any: ['china'] }, does: { any: ['ban'] }, what: { any: ['rare-earths'] } } }] },
  {
    id: 'only-russia',
    figures: [],
    patterns: [{ slots: { only: { any: ['only-way'] }, partner: { any: ['russia'], from: ['clause', 'previous'] } } }],
  },
];

export const index: Index = compile({ claims, lexicon });

/** Scans one paragraph. */
export function scanText(text: string, around: Partial<Document['blocks'][number]> & { headline?: string } = {}): Match[] {
  const { headline = null, ...block } = around;
  return scan({ headline, blocks: [{ id: '1', kind: 'paragraph', text, heading: null, before: null, ...block }] }, index);
}

/** The claims found in a paragraph. */
export function claimsIn(text: string): string[] {
  return scanText(text).map(({ claim }) => claim);
}

/** The one match of a paragraph. @throws where there is none or more than one */
export function onlyMatch(text: string, around: Parameters<typeof scanText>[1] = {}): Match {
  const matches = scanText(text, around);
  const [match] = matches;
  if (!match || matches.length !== 1) throw new Error(`${matches.length} matches in "${text}"`);
  return match;
}
