/** Sentences as news has them, read by the scanner when the page opens. English, as most of the claims' own words. */
export const SAMPLE_TEXT =
  'China refines about 90 percent of the world’s rare earths. The Pentagon says each F-35 contains 920 pounds of rare earths. The weather was fine.';
