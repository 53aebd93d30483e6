import { assessmentAt, type Verdict, VERDICTS } from '../../engine/assessment.ts';
import { SUITS } from '../../pack/claim.ts';
import type { PackClaim } from '../../pack/pack.ts';

type Counted = Pick<PackClaim, 'suits' | 'assessments'>;

/** What the scale comes down to where it is asked whether a claim holds. */
const SIDES: Readonly<Record<'holds' | 'open' | 'fails', readonly Verdict[]>> = {
  holds: ['supported', 'mostly-supported'],
  open: ['needs-context', 'outdated', 'contested', 'prediction'],
  fails: ['unsupported', 'misleading', 'false'],
};

const ABOUT = `# Balance

Today's verdicts by whom a claim suits: whom it helps where it is believed, whatever the verdict. How that is judged:
[annotations/README.md](../annotations/README.md#whom-a-claim-suits). Written by
\`npm run --silent claims -- --format balance > docs/balance.md\`; a test holds it to the claims.

Unequal shares are no fault by themselves: who repeats more that is false has more that is found false. What the numbers are
for: a side whose claims nearly all hold or nearly all fail, or of which there are hardly any, shows where to look for claims
that were passed over.`;

/** The verdicts of today, counted by whom each claim suits: a Markdown page with a table of verdicts and one of what they come down to. */
export function balanceOf({ claims }: { claims: readonly Counted[] }): string {
  const rows = [...SUITS.map((suits) => ({ name: suits, of: claims.filter((claim) => claim.suits === suits) })), { name: 'all', of: claims }];
  const verdicts = table(['suits', ...VERDICTS, 'all'], rows.map(({ name, of }) =>
    [name, ...VERDICTS.map((verdict) => count(of, [verdict])), of.length]));
  const sides = table(['suits', ...Object.keys(SIDES), 'holds, percent', 'fails, percent'], rows.map(({ name, of }) => {
    const [holds, open, fails] = [count(of, SIDES.holds), count(of, SIDES.open), count(of, SIDES.fails)];
    return [name, holds, open, fails, percent(holds, of.length), percent(fails, of.length)];
  }));
  const words = Object.entries(SIDES).map(([side, of]) => `${side}: ${of.join(', ')}`).join('; ');
  return `${ABOUT}\n\n${verdicts}\n\nWhat they come down to (${words}):\n\n${sides}\n`;
}

function count(claims: readonly Counted[], verdicts: readonly Verdict[]): number {
  return claims.filter(({ assessments }) => {
    const latest = assessmentAt(assessments, null);
    return latest !== undefined && verdicts.includes(latest.verdict);
  }).length;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '' : String(Math.round((100 * part) / whole));
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}
