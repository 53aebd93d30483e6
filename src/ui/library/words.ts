import type { EntryKind } from '../../library-messages.ts';
import { text } from '../../text.ts';

/** What each list is called. */
export const LIST_WORDS: Record<EntryKind, string> = {
  claim: 'libraryClaims', source: 'librarySources', series: 'libraryData', term: 'libraryGlossary',
};

/** What one entry of each kind is called. */
export const KIND_WORDS: Record<EntryKind, string> = {
  claim: 'libraryClaim', source: 'librarySource', series: 'librarySeries', term: 'libraryTerm',
};

/** What the groups of each list are called as a whole. */
export const GROUP_WORDS: Record<EntryKind, string> = {
  claim: 'libraryTheme', source: 'libraryKind', series: 'libraryKind', term: 'libraryKind',
};

/** How many entries there are, one and many. */
export const COUNT_WORDS: Record<EntryKind, string> = {
  claim: 'libraryClaimsCount', source: 'librarySourcesCount', series: 'libraryDataCount', term: 'libraryGlossaryCount',
};

const THEME_WORDS: Readonly<Record<string, string>> = {
  alternatives: 'themeAlternatives',
  'annexation-and-law': 'themeAnnexationAndLaw',
  'china-dominance': 'themeChinaDominance',
  'china-export-controls': 'themeChinaExportControls',
  'defence-technology': 'themeDefenceTechnology',
  'rare-earth-basics': 'themeRareEarthBasics',
  'russia-other-minerals': 'themeRussiaOtherMinerals',
  'russia-resources': 'themeRussiaResources',
  'ukraine-narratives': 'themeUkraineNarratives',
  'ukraine-obstacles': 'themeUkraineObstacles',
  'ukraine-rare-earths': 'themeUkraineRareEarths',
  'ukraine-wealth': 'themeUkraineWealth',
  'us-russia-deal': 'themeUsRussiaDeal',
  'us-supply': 'themeUsSupply',
  'us-ukraine-deal': 'themeUsUkraineDeal',
  'war-frame': 'themeWarFrame',
  'world-race': 'themeWorldRace',
};

/** The themes of the bundled claims. */
export const THEMES = Object.keys(THEME_WORDS);

const GROUPS: Readonly<Record<string, string>> = {
  ...THEME_WORDS,
  'primary-data': 'sourcePrimaryData',
  'official-document': 'sourceOfficialDocument',
  law: 'sourceLaw',
  'company-filing': 'sourceCompanyFiling',
  research: 'sourceResearch',
  news: 'sourceNews',
  'fact-check': 'sourceFactCheck',
  line: 'seriesLine',
  bars: 'seriesBars',
  person: 'termPerson',
  body: 'termBody',
  place: 'termPlace',
  deposit: 'termDeposit',
  company: 'termCompany',
  mineral: 'termMineral',
  term: 'termTerm',
};

/** A theme or kind in the reader's language; one that only an added pack knows keeps its id, with spaces. */
export function groupText(group: string): string {
  const key = GROUPS[group];
  return key === undefined ? group.replaceAll('-', ' ') : text(key);
}
