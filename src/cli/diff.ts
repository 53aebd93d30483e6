import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { differencesOf } from '../pack/compare.ts';
import { Pack } from '../pack/pack.ts';
import { print } from './print.ts';

/** `npm run claims:diff -- OLD NEW`: what readers would see change between two compiled packs. */
const { positionals: [before, after] } = parseArgs({ allowPositionals: true });
try {
  if (before === undefined || after === undefined) throw new Error('Name two compiled packs: claims:diff -- OLD.json NEW.json');
  for (const { claim, kind, changes } of differencesOf(read(before), read(after))) {
    print(`${kind} ${claim}\n`);
    for (const change of changes) print(`  ${change.field}\n    - ${change.before}\n    + ${change.after}\n`);
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}

/** @throws an Error that names the file, and the field where it is no pack */
function read(file: string): Pack {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file}: cannot be read (${error instanceof Error ? error.message : String(error)})`, { cause: error });
  }
  const pack = Pack.safeParse(content);
  if (!pack.success) throw new Error(`${file}: is no claim pack\n${z.prettifyError(pack.error)}`);
  return pack.data;
}
