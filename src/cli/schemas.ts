import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from './formats/json-schemas.ts';

/** `npm run claims:schemas`: writes annotations/schemas/, by which editors' programs show mistakes while they are typed. */
const FOLDER = join('annotations', 'schemas');
mkdirSync(FOLDER, { recursive: true });
for (const [name, schema] of jsonSchemas()) writeFileSync(join(FOLDER, name), schema);
