import type { Pack } from '../../pack/pack.ts';

/** The places of the lexicon that are countries (regions: their country by recognised borders), by ISO 3166 code. */
const CODES: Readonly<Record<string, string>> = {
  china: 'CN', russia: 'RU', ukraine: 'UA', 'united-states': 'US', japan: 'JP', india: 'IN', australia: 'AU', canada: 'CA',
  brazil: 'BR', vietnam: 'VN', myanmar: 'MM', malaysia: 'MY', laos: 'LA', kazakhstan: 'KZ', mongolia: 'MN', 'north-korea': 'KP',
  'south-korea': 'KR', greenland: 'GL', sweden: 'SE', norway: 'NO', germany: 'DE', france: 'FR', britain: 'GB', turkey: 'TR',
  'saudi-arabia': 'SA', 'south-africa': 'ZA', chile: 'CL', argentina: 'AR', congo: 'CD', tanzania: 'TZ', angola: 'AO',
  estonia: 'EE', 'europe-union': 'EU', indonesia: 'ID', taiwan: 'TW', iran: 'IR', crimea: 'UA', donetsk: 'UA', luhansk: 'UA',
  kherson: 'UA', zaporizhzhia: 'UA', 'inner-mongolia': 'CN', alaska: 'US', 'bayan-obo': 'CN',
};

/** Finds the countries that a text names, by the words that the lexicon has for them: codes in the order of the alphabet. */
export function countryFinder({ concepts }: Pack['lexicon']): (text: string) => string[] {
  const codes = new Map<string, string>();
  for (const [id, code] of Object.entries(CODES)) {
    const concept = concepts[id];
    for (const word of [...(concept?.words ?? []), ...(concept?.adjectives ?? [])]) codes.set(word.replace(/^=/, ''), code);
  }
  if (codes.size === 0) return () => [];
  // The longest first: Inner Mongolia is not Mongolia, South Korea is not Korea.
  const words = [...codes.keys()].sort((a, b) => b.length - a.length).map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const named = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) => [...new Set([...text.matchAll(named)].flatMap(([word]) => codes.get(word) ?? []))].sort();
}
