import * as z from 'zod';
import { numberConcepts } from '../../engine/group.ts';
import { PatternCompiler } from '../../engine/pattern-compiler.ts';
import { compile } from '../../engine/compile.ts';
import { glossaryReferences } from '../check/glossary.ts';
import { claimProblems, packProblems } from '../check/references.ts';
import { GlossaryEntry } from '../glossary.ts';
import { Pack, PackClaim } from '../pack.ts';
import { Series } from '../series.ts';
import { Source } from '../source.ts';
import { triggersOf } from '../triggers.ts';

/** One thing wrong in a pack file: the entry (`claims[3] china-share`; empty where it is the file's), the field in it, and what it is. */
export type PackFileProblem = { entry: string; field: string; message: string };

/** Thrown where a pack file is not taken: whole or not at all. */
export class PackFileError extends Error {
  override readonly name = 'PackFileError';

  constructor(readonly problems: readonly PackFileProblem[]) {
    super(problems.map(({ entry, field, message }) => `${entry || 'file'}, ${field || 'whole'}: ${message}`).join('; '));
  }
}

type Pause = () => Promise<void>;

const List = z.array(z.unknown());
/** The pack with its lists unread, so that a problem can be told with its entry. */
const Shell = Pack.extend({ claims: List.min(1), sources: List, series: List.default([]), glossary: List.default([]) });

/**
 * Reads a claim pack from a file and checks all of it: shape, references, patterns.
 * @param ownId id of the pack that comes with Assay, which no file may take; null where there is none
 * @param pause lets others run; called after each entry
 * @returns the pack, and the words of which the sentinel must find one
 * @throws PackFileError naming each entry and field that is not as it should be; then nothing of the file is to be used
 */
export async function readPackFile(text: string, ownId: string | null, pause: Pause): Promise<{ pack: Pack; triggers: string[] }> {
  const shell = shapeOf(Shell, parsed(text), '');
  if ('problems' in shell) throw new PackFileError(shell.problems);
  const { id } = shell.value;
  if (id === ownId) throw fileProblem('id', `"${id}" is the pack that comes with Assay`);
  const problems: PackFileProblem[] = [];
  const read = async <T extends { id: string }>(schema: z.ZodType<T>, name: 'claims' | 'sources' | 'series' | 'glossary'): Promise<T[]> => {
    const values: T[] = [];
    for (const [at, item] of shell.value[name].entries()) {
      const shape = shapeOf(schema, item, entryName(name, at, item));
      if ('problems' in shape) problems.push(...shape.problems);
      else values.push(shape.value);
      await pause();
    }
    return values;
  };
  const pack: Pack = {
    ...shell.value,
    claims: await read(PackClaim, 'claims'),
    sources: await read(Source, 'sources'),
    series: await read(Series, 'series'),
    glossary: await read(GlossaryEntry, 'glossary'),
  };
  if (problems.length > 0) throw new PackFileError(problems);
  await checkWhole(pack, pause);
  return { pack, triggers: triggersOf(pack) };
}

/** References and patterns of a pack whose entries are each of the right shape. */
async function checkWhole(pack: Pack, pause: Pause): Promise<void> {
  const named = <T extends { id: string }>(list: readonly T[], name: string): { file: string; value: T }[] =>
    list.map((value, at) => ({ file: entryName(name, at, value), value }));
  const { lexicon } = pack;
  const whole = {
    claims: named(pack.claims, 'claims'),
    sources: named(pack.sources, 'sources'),
    series: named(pack.series, 'series'),
    glossary: named(pack.glossary, 'glossary'),
    lexicon,
  };
  const known = { claims: new Set(pack.claims.map(({ id }) => id)), sources: new Set(pack.sources.map(({ id }) => id)) };
  const found = [...packProblems(whole), ...whole.glossary.flatMap(({ file, value }) => glossaryReferences(value, known).map((problem) => ({ file, ...problem })))];
  for (const { file, value } of whole.claims) {
    found.push(...claimProblems(file, value, known, lexicon));
    await pause();
  }
  const problems = found.map(({ file, field, message }) => ({ entry: file, field, message }));
  if (problems.length > 0) throw new PackFileError(problems);
  await compileAll(pack, pause);
}

/** What compiles here compiles in the worker. */
async function compileAll({ claims, lexicon }: Pack, pause: Pause): Promise<void> {
  try {
    compile({ claims: [], lexicon });
  } catch (error) {
    throw fileProblem('lexicon', messageOf(error));
  }
  const compiler = new PatternCompiler(lexicon, numberConcepts(lexicon.concepts));
  for (const [at, claim] of claims.entries()) {
    for (const [p, pattern] of claim.patterns.entries()) {
      try {
        compiler.compile(claim.id, pattern);
      } catch (error) {
        throw new PackFileError([{ entry: entryName('claims', at, claim), field: `patterns.${p}`, message: messageOf(error) }]);
      }
    }
    await pause();
  }
}

function shapeOf<T>(schema: z.ZodType<T>, input: unknown, entry: string): { value: T } | { problems: PackFileProblem[] } {
  const shape = schema.safeParse(input);
  if (shape.success) return { value: shape.data };
  return { problems: shape.error.issues.map((issue) => ({
    entry,
    field: [...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])].join('.'),
    message: issue.message,
  })) };
}

/** `claims[3] china-share-of-mining`: by its place in the file and, where it has one, by its id. */
function entryName(list: string, at: number, item: unknown): string {
  const id = typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string' ? ` ${item.id}` : '';
  return `${list}[${at}]${id}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw fileProblem('', 'the file is no JSON, or only a part of it');
  }
}

function fileProblem(field: string, message: string): PackFileError {
  return new PackFileError([{ entry: '', field, message }]);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
