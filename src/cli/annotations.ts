import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { type Document as YamlDocument, isNode, LineCounter, parseDocument } from 'yaml';
import * as z from 'zod';
import type { Lexicon } from '../engine/lexicon.ts';
import { Retired } from '../pack/check/ids.ts';
import { type BannedHost, BannedHosts } from '../pack/check/sources.ts';
import { Claim } from '../pack/claim.ts';
import { ConceptFile, Cues } from '../pack/lexicon.ts';
import { GlossaryEntry } from '../pack/glossary.ts';
import type { Problem } from '../pack/problem.ts';
import { Series } from '../pack/series.ts';
import { Source } from '../pack/source.ts';
import { draftClaims } from './evaluation/draft-claims.ts';

/** One id a line. */
const SHIPPED = 'shipped-ids.txt';

const PackFile = z.strictObject({
  id: z.string(),
  title: z.string(),
  edition: z.string().regex(/^\d{4}\.\d+\.\d+$/),
});

/** All that annotations/ holds, with the file of each entry. */
export type Annotations = {
  pack: z.infer<typeof PackFile>;
  claims: Entry<Claim>[];
  sources: Entry<Source>[];
  series: Entry<Series>[];
  glossary: Entry<GlossaryEntry>[];
  lexicon: Lexicon;
  /** Ids that are no claim's any more, ids that ever shipped, claims that do not ship yet. */
  retired: Retired;
  shipped: readonly string[];
  drafts: ReadonlySet<string>;
  banned: readonly BannedHost[];
  /** The line of a field of a file, for messages. */
  lineOf: (file: string, field: string) => number | undefined;
};
export type Entry<T> = { file: string; value: T };

type Yaml = { file: string; document: YamlDocument; lines: LineCounter };

/** Reads and checks the shape of every file under annotations/. Problems name file, line and field. */
export function readAnnotations(root: string, language = 'en'): { annotations: Annotations; problems: Problem[] } {
  const problems: Problem[] = [];
  const files = new Map<string, Yaml>();
  const read = <T>(schema: z.ZodType<T>, path: string): Entry<T> | null => {
    const yaml = parseYaml(root, path);
    files.set(yaml.file, yaml);
    const broken = yaml.document.errors[0];
    if (broken) {
      problems.push({ file: yaml.file, field: '', message: broken.message.split('\n')[0] ?? 'not YAML', line: yaml.lines.linePos(broken.pos[0]).line });
      return null;
    }
    const parsed = schema.safeParse(yaml.document.toJS());
    if (parsed.success) return { file: yaml.file, value: parsed.data };
    for (const issue of parsed.error.issues) {
      const field = [...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])].join('.');
      problems.push({ file: yaml.file, field, message: issue.message, ...at(lineIn(yaml, field)) });
    }
    return null;
  };
  const readAll = <T extends { id: string }>(schema: z.ZodType<T>, folder: string): Entry<T>[] =>
    yamlFiles(join(root, folder)).flatMap((path) => {
      const entry = read(schema, path);
      if (entry && entry.value.id !== basename(path, '.yaml')) {
        problems.push({ file: entry.file, field: 'id', message: 'must be the file name without .yaml' });
      }
      return entry ? [entry] : [];
    });
  const claims = readAll(Claim, 'claims');
  const sources = readAll(Source, 'sources');
  const series = readAll(Series, 'figures');
  const glossary = readAll(GlossaryEntry, 'glossary');
  const lexicon = readLexicon(join(root, 'lexicon', language), language, read, problems);
  const pack = read(PackFile, join(root, 'pack.yaml'))?.value ?? { id: 'unknown', title: '', edition: '0000.0.0' };
  const list = <T>(schema: z.ZodType<T[]>, name: string): T[] => (existsSync(join(root, name)) ? (read(schema, join(root, name))?.value ?? []) : []);
  const retired = list(Retired, 'retired.yaml');
  const banned = list(BannedHosts, 'banned-hosts.yaml');
  const shipped = existsSync(join(root, SHIPPED)) ? readFileSync(join(root, SHIPPED), 'utf8').split('\n').filter((id) => id !== '') : [];
  const lineOf = (file: string, field: string): number | undefined => {
    const yaml = files.get(file);
    return yaml && lineIn(yaml, field);
  };
  return { annotations: { pack, claims, sources, series, glossary, lexicon, retired, shipped, drafts: draftClaims(root), banned, lineOf }, problems };
}

type Read = <T>(schema: z.ZodType<T>, path: string) => Entry<T> | null;

function readLexicon(folder: string, language: string, read: Read, problems: Problem[]): Lexicon {
  const concepts: Record<string, Lexicon['concepts'][string]> = {};
  for (const path of yamlFiles(folder)) {
    if (basename(path) === 'cues.yaml') continue;
    const entry = read(ConceptFile, path);
    for (const [id, concept] of Object.entries(entry?.value.concepts ?? {})) {
      if (!entry) break;
      if (Object.hasOwn(concepts, id)) problems.push({ file: entry.file, field: `concepts.${id}`, message: 'this concept is defined twice' });
      concepts[id] = { ...concept, type: entry.value.type };
    }
  }
  const cues = read(Cues, join(folder, 'cues.yaml'));
  if (!cues) throw new Error(`the lexicon of "${language}" has no usable cues.yaml: ${problems.map((p) => `${p.field} ${p.message}`).slice(-3).join('; ')}`);
  return { language, concepts, cues: cues.value };
}

function yamlFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

function parseYaml(root: string, path: string): Yaml {
  const lines = new LineCounter();
  return { file: relative(root, path), document: parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines }), lines };
}

/** The line of the deepest part of a field's path that the file has. */
function lineIn({ document, lines }: Yaml, field: string): number | undefined {
  const path = field === '' ? [] : field.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
  for (let depth = path.length; depth > 0; depth--) {
    const node = document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return undefined;
}

function at(line: number | undefined): { line?: number } {
  return line === undefined ? {} : { line };
}
