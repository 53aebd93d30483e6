import { parseArgs } from 'node:util';
import { staleClaims } from '../pack/stale.ts';
import { loadPack } from './load-pack.ts';
import { print } from './print.ts';

/** `npm run claims:stale -- --months 12`: claims that want review, the one checked longest ago first. */
const { values } = parseArgs({ options: { months: { type: 'string', default: '12' } } });
const months = Number(values.months);
if (!Number.isInteger(months) || months < 0) {
  process.stderr.write(`--months is a whole number, not "${values.months}".\n`);
  process.exitCode = 1;
} else {
  for (const { id, checked, asOf } of staleClaims(loadPack().claims, months, new Date().toISOString().slice(0, 10))) {
    print(`${id}\tchecked ${checked}, as of ${asOf}\n`);
  }
}
