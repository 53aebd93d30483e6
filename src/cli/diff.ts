import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { differencesOf } from '../pack/compare.ts';
import { Pack } from '../pack/pack.ts';
import { print } from './print.ts';

/** `npm run claims:diff -- OLD NEW`: what readers would see change between two compiled packs. */
const { positionals: [before, after] } = parseArgs({ allowPositionals: true });
if (before === undefined || after === undefined) {
  process.stderr.write('Name two compiled packs: claims:diff -- OLD.json NEW.json\n');
  process.exitCode = 1;
} else {
  for (const { claim, kind, changes } of differencesOf(read(before), read(after))) {
    print(`${kind} ${claim}\n`);
    for (const change of changes) print(`  ${change.field}\n    - ${change.before}\n    + ${change.after}\n`);
  }
}

function read(file: string): Pack {
  return Pack.parse(JSON.parse(readFileSync(file, 'utf8')));
}
