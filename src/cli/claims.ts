import { parseArgs } from 'node:util';
import { assessmentAt } from '../engine/assessment.ts';
import type { Pack } from '../pack/pack.ts';
import { balanceOf } from './formats/balance.ts';
import { bookOf } from './formats/book.ts';
import { claimReviewOf } from './formats/claim-review.ts';
import { glossaryOf } from './formats/glossary.ts';
import { hostsOf } from './formats/hosts.ts';
import { seriesTableOf } from './formats/series-table.ts';
import { tableOf } from './formats/table.ts';
import { loadPack } from './load-pack.ts';
import { print } from './print.ts';

const FORMATS = new Map<string, (pack: Pack) => string>([
  ['claimreview', claimReviewOf], ['csv', tableOf], ['markdown', bookOf], ['hosts', hostsOf], ['series-csv', seriesTableOf],
  ['glossary', glossaryOf], ['balance', balanceOf],
]);

/** Lists the claims of the database: a line for people, with `--json` one JSON object a claim, with `--format` the whole in a standard format. */
const { values } = parseArgs({ options: { json: { type: 'boolean', default: false }, format: { type: 'string' } } });
const pack = loadPack();
if (values.format !== undefined) {
  const write = FORMATS.get(values.format);
  if (write) print(write(pack));
  else {
    process.stderr.write(`There is no format "${values.format}": it is one of ${[...FORMATS.keys()].join(', ')}.\n`);
    process.exitCode = 1;
  }
} else for (const { id, replaces, theme, assessments, claim, asOf, citations } of pack.claims) {
  const assessment = assessmentAt(assessments, null)?.verdict ?? '';
  const sources = new Set(citations.map(({ source }) => source)).size;
  print(values.json
    ? `${JSON.stringify({ id, replaces, theme, assessment, claim, asOf, sources })}\n`
    : `${id}\n  ${claim}\n  ${assessment}, as of ${asOf}, ${sources} sources\n`);
}
