import { parseArgs } from 'node:util';
import { assessmentAt } from '../engine/assessment.ts';
import { loadPack } from './load-pack.ts';
import { print } from './print.ts';

/** Lists the claims of the database: a line for people, or with `--json` one JSON object a claim. */
const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
for (const { id, replaces, theme, assessments, claim, asOf, citations } of loadPack().claims) {
  const assessment = assessmentAt(assessments, null)?.verdict ?? '';
  const sources = new Set(citations.map(({ source }) => source)).size;
  print(values.json
    ? `${JSON.stringify({ id, replaces, theme, assessment, claim, asOf, sources })}\n`
    : `${id}\n  ${claim}\n  ${assessment}, as of ${asOf}, ${sources} sources\n`);
}
