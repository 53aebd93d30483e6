import * as z from 'zod';
import { Retired } from '../../pack/check/ids.ts';
import { BannedHosts } from '../../pack/check/sources.ts';
import { Claim } from '../../pack/claim.ts';
import { GlossaryEntry } from '../../pack/glossary.ts';
import { ConceptFile, Cues } from '../../pack/lexicon.ts';
import { Series } from '../../pack/series.ts';
import { Source } from '../../pack/source.ts';

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  claim: Claim, source: Source, series: Series, glossary: GlossaryEntry, concepts: ConceptFile, cues: Cues, retired: Retired, 'banned-hosts': BannedHosts,
};

/**
 * What an editor's program needs to show mistakes while they are typed: JSON Schema (draft 7, which YAML language servers
 * know best) of every kind of file in annotations/, by file name.
 */
export function jsonSchemas(): Map<string, string> {
  return new Map(Object.entries(SCHEMAS).map(([name, schema]) =>
    [`${name}.json`, `${JSON.stringify({ title: name, ...z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }) }, null, 2)}\n`]));
}
