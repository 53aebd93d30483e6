import { readFileSync } from 'node:fs';

/** A fixture page, with words that a mark must cover. */
export type Fixture = { file: string; marked: readonly { words: string; claim: string; stance?: string }[] };

/** The fixture pages of several sections and layouts; everything around their stories must stay unmarked. */
export const FIXTURES: readonly Fixture[] = [
  {
    file: 'sample.html',
    marked: [
      { words: 'refines about 90 percent', claim: 'china-share-of-rare-earth-refining' },
      { words: 'contains about 920 pounds', claim: 'f35-rare-earth-content' },
      { words: 'submarine needs 9,200 pounds', claim: 'submarine-rare-earth-content' },
      { words: 'destroyer needs about 5,200 pounds', claim: 'destroyer-rare-earth-content' },
      { words: '78 percent of US weapon systems', claim: 'us-weapons-and-chinese-rare-earths' },
      { words: '17 rare earth elements', claim: 'number-of-rare-earth-elements' },
      { words: 'rare earths are fairly abundant', claim: 'rare-earths-abundance' },
      { words: 'costly to separate', claim: 'rare-earth-separation-difficulty' },
      { words: 'only country that can process', claim: 'china-as-only-rare-earth-processor' },
      { words: 'Less than 1 percent of rare earths are recycled', claim: 'rare-earth-recycling-share' },
      { words: 'solar panels are made with rare earths', claim: 'rare-earths-in-solar-panels', stance: 'reports' },
      { words: '98 percent of the world', claim: 'china-share-of-gallium' },
      { words: 'depends heavily on China', claim: 'us-dependence-on-china-for-rare-earths' },
    ],
  },
  {
    file: 'export-controls.html',
    marked: [
      { words: 'stopped exporting rare earths to Japan', claim: 'china-rare-earth-embargo-on-japan-2010' },
      { words: 'China banned exports of rare earths', claim: 'china-rare-earth-exports-april-2025' },
      { words: 'monopoly on separating heavy rare earths', claim: 'china-heavy-rare-earth-separation' },
      { words: 'forced the United States to back down', claim: 'chinese-controls-and-us-trade-retreat' },
      { words: "did not end China's export controls", claim: 'trump-xi-deal-and-rare-earth-controls', stance: 'disputes' },
      { words: 'mine 60 percent', claim: 'china-share-of-rare-earth-mining', stance: 'asks' },
    ],
  },
  {
    file: 'kitchen-of-metals.html',
    marked: [
      { words: 'as common as copper', claim: 'rare-earths-abundance' },
      { words: '17 rare earth elements', claim: 'number-of-rare-earth-elements' },
      { words: 'cannot be built without rare earths', claim: 'rare-earths-in-electric-vehicles' },
      { words: 'essential for modern technology', claim: 'rare-earths-in-modern-technology' },
      { words: 'Demand for rare earths is growing', claim: 'rare-earth-demand-growth' },
      { words: 'Rare earths are irreplaceable', claim: 'rare-earth-substitutes' },
      { words: 'Solar panels do not contain rare earths', claim: 'rare-earths-in-solar-panels', stance: 'disputes' },
      { words: 'cause serious environmental damage', claim: 'rare-earth-mining-and-environment' },
    ],
  },
  {
    file: 'minerals-ledger.html',
    marked: [
      { words: 'given Ukraine $350 billion', claim: 'us-aid-to-ukraine-amount' },
      { words: 'contains no security guarantees', claim: 'minerals-deal-and-security-guarantees' },
      { words: 'first proposed the minerals', claim: 'ukraine-as-first-proposer-of-minerals-deal' },
      { words: 'holds about 5 percent', claim: 'ukraine-share-of-world-rare-earths' },
      { words: 'vast reserves of rare earths', claim: 'ukraine-mineral-and-rare-earth-wealth' },
      { words: 'are worth $14.8 trillion', claim: 'ukraine-mineral-wealth-value' },
      { words: 'lie in territory held by Russia', claim: 'ukraine-rare-earths-in-russian-held-land' },
      { words: 'before there is lasting peace', claim: 'ukraine-mining-before-peace' },
      { words: 'open up rare earth supplies', claim: 'end-of-war-and-rare-earth-supply' },
    ],
  },
];

/** The source of a fixture page. */
export function fixturePage(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8');
}
