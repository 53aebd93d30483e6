import { readFileSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import * as z from 'zod';
import { compile } from '../engine/compile.ts';
import { blocksOfHtml } from './html-blocks.ts';
import { loadPack } from './load-pack.ts';
import { print } from './print.ts';
import { type ScanLine, scanDocument } from './scan-document.ts';
import { blocksOfText, type CutDocument } from '../engine/text-blocks.ts';

const USAGE = `Usage: npm run --silent scan -- [--json] [--emit-text OUT] FILE...
       npm run --silent scan -- --jsonl FILE
FILE is .txt, .md or .html, or - for text on standard input.
--json       one JSON object a match
--jsonl      FILE holds lines {"id", "text"}; prints one JSON object a match, with that id
--emit-text  writes the text that the offsets index (one FILE)`;

/** What was given cannot be read: told in one line, exit 2. */
class InputError extends Error {}

const Line = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });

function readInput(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw new InputError(`${file}: cannot be read (${error instanceof Error ? error.message : String(error)})`);
  }
}

function documentOf(file: string): { document: CutDocument; text: string } {
  const content = readInput(file);
  const ending = extname(file).toLowerCase();
  if (content.includes('\u0000')) throw new InputError(`${file}: is no text file`);
  if (['.html', '.htm', '.xhtml'].includes(ending)) return blocksOfHtml(content);
  if (file !== '-' && !['.txt', '.md', '.markdown', ''].includes(ending)) throw new InputError(`${file}: is neither .txt, .md nor .html`);
  return { document: blocksOfText(content, ending === '.md' || ending === '.markdown'), text: content };
}

function* linesOf(file: string): Generator<z.infer<typeof Line>> {
  for (const [at, line] of readInput(file).split('\n').entries()) {
    if (line.trim() === '') continue;
    yield parseLine(line, `${file}, line ${at + 1}`);
  }
}

function parseLine(line: string, place: string): z.infer<typeof Line> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new InputError(`${place}: is not JSON`);
  }
  const parsed = Line.safeParse(value);
  if (!parsed.success) throw new InputError(`${place}: ${parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')}`);
  return parsed.data;
}

function forPeople(file: string, lines: readonly ScanLine[], wordings: ReadonlyMap<string, string>): string {
  const head = `${file}: ${lines.length} ${lines.length === 1 ? 'claim' : 'claims'}\n`;
  return head + lines.map((line) => {
    const who = line.speaker ?? line.via;
    const figures = line.figures.map(({ page, source, outcome }) => (source
      ? `    page: ${page.text}; ${source.is === 'found' ? 'sources found' : 'as it circulates'}: ${source.low === source.high ? source.low : `${source.low} to ${source.high}`} ${source.unit} (${source.year}): ${outcome}\n`
      : `    page: ${page.text}; no figure to compare\n`)).join('');
    return `\n  "${line.quote}"\n    ${wordings.get(line.claim) ?? line.claim}\n    ${line.assessment}; the page ${line.stance}${who ? ` (${who})` : ''}\n${figures}    why: ${Object.entries(line.why).map(([slot, words]) => `${slot} = ${words}`).join(', ')}\n`;
  }).join('');
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, jsonl: { type: 'string' }, 'emit-text': { type: 'string' } },
  });
  if (values.jsonl === undefined && positionals.length === 0) throw new InputError(USAGE);
  if (values['emit-text'] !== undefined && positionals.length !== 1) throw new InputError('--emit-text takes one FILE');
  const pack = loadPack();
  const index = compile(pack);
  if (values.jsonl !== undefined) {
    for (const { id, text } of linesOf(values.jsonl)) {
      for (const line of scanDocument(blocksOfText(text, false), index, pack)) print(`${JSON.stringify({ id, ...line })}\n`);
    }
    return;
  }
  const wordings = new Map(pack.claims.map(({ id, claim }) => [id, claim]));
  for (const file of positionals) {
    const { document, text } = documentOf(file);
    if (values['emit-text'] !== undefined) writeFileSync(values['emit-text'], text);
    const lines = scanDocument(document, index, pack);
    print(values.json ? lines.map((line) => `${JSON.stringify({ file, ...line })}\n`).join('') : forPeople(file, lines, wordings));
  }
}

try {
  main();
} catch (error) {
  if (!(error instanceof InputError) && !(error instanceof TypeError && 'code' in error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
