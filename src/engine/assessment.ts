/** The one scale of verdicts, from holds to does not hold. Its words and icons: docs/verdicts.md, _locales. */
export const VERDICTS = [
  'supported',
  'mostly-supported',
  'needs-context',
  'outdated',
  'contested',
  'prediction',
  'unsupported',
  'misleading',
  'false',
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What the sources made of a claim from one date until another (ISO dates, to the day, month or year). */
export type Assessment = { from: string; until: string | null; verdict: Verdict; reason: string };

/**
 * The assessment that holds on a date.
 * @param assessments of one claim, in order of time, at least one
 * @param date ISO date (`2025-04`, `2025-04-30`), or null for the latest
 * @returns the one whose span holds the date; before all of them the first, without a date the last
 */
export function assessmentAt(assessments: readonly Assessment[], date: string | null): Assessment | undefined {
  if (date === null) return assessments.at(-1);
  const begun = assessments.filter((a) => a.from <= date.slice(0, a.from.length));
  return begun.at(-1) ?? assessments[0];
}
