import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../src/cli/formats/json-schemas.ts';

const FOLDER = 'annotations/schemas';

/** A schema as an editor's program reads it from the file. */
function checker(name: string): z.ZodType {
  const schema: z.core.JSONSchema.JSONSchema = JSON.parse(readFileSync(join(FOLDER, name), 'utf8'));
  return z.fromJSONSchema(schema);
}

test('annotations/schemas is of today: npm run claims:schemas', () => {
  expect(readdirSync(FOLDER).toSorted()).toEqual([...jsonSchemas().keys()].toSorted());
  for (const [name, schema] of jsonSchemas()) expect(readFileSync(join(FOLDER, name), 'utf8'), name).toBe(schema);
});

test('.vscode/settings.json ties a schema to every kind of file', () => {
  const settings: unknown = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
  const { 'yaml.schemas': schemas } = z.object({ 'yaml.schemas': z.record(z.string(), z.array(z.string())) }).parse(settings);
  expect(Object.keys(schemas).toSorted()).toEqual([...jsonSchemas().keys()].map((name) => `./${FOLDER}/${name}`).toSorted());
});

test.each([
  ['claim.json', 'claims/defence-technology/f35-rare-earth-content.yaml', { suits: 'everybody' }],
  ['claim.json', 'claims/defence-technology/f35-rare-earth-content.yaml', { asof: '2025' }],
  ['claim.json', 'claims/defence-technology/f35-rare-earth-content.yaml', { citations: [] }],
  ['source.json', 'sources/usgs-mcs-2025-rare-earths.yaml', { standing: 'heard' }],
  ['series.json', 'figures/rare-earth-reserves-by-country.yaml', { kind: 'pie' }],
  ['concepts.json', 'lexicon/en/places.yaml', { type: 'planet' }],
  ['cues.json', 'lexicon/en/cues.yaml', { negators: 'not' }],
])('%s takes a sound file, and shows a mistake in it', (schema, file, mistake) => {
  const sound: unknown = parse(readFileSync(join('annotations', file), 'utf8'));
  const check = checker(schema);
  expect(check.safeParse(sound).success).toBe(true);
  expect(check.safeParse({ ...z.record(z.string(), z.unknown()).parse(sound), ...mistake }).success).toBe(false);
});
