import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { LANGUAGES } from '../../src/languages.ts';
import type { Language } from '../../src/languages.ts';

const LOCALES = 'extension/_locales';
const FORMS = ['Zero', 'One', 'Two', 'Few', 'Many'] as const;
/** Counts that reach every plural form that whole numbers have in these languages. */
const COUNTS = [...Array.from({ length: 201 }, (_, count) => count), 1_000_000];

const Messages = z.record(
  z.string(),
  z.object({ message: z.string().check(z.minLength(1)), placeholders: z.optional(z.record(z.string(), z.object({ content: z.string() }))) }),
);
type Messages = z.infer<typeof Messages>;

const read = (language: Language): Messages => Messages.parse(JSON.parse(readFileSync(join(LOCALES, language, 'messages.json'), 'utf8')));
const TEXTS = Object.fromEntries(LANGUAGES.map((language) => [language, read(language)]));
const ENGLISH = read('en');
const TRANSLATED = LANGUAGES.filter((language) => language !== 'en');

/** Keys that stand for a count: `claims` of claimsOne and claimsMany. */
const PLURALS = Object.keys(ENGLISH).filter((key) => key.endsWith('Many')).map((key) => key.slice(0, -'Many'.length)).filter((base) => `${base}One` in ENGLISH);
const isPlural = (key: string): boolean => PLURALS.some((base) => FORMS.some((form) => key === base + form));

/** The endings that a language's counts need, each with the counts that it is for. */
function formsOf(language: Language): Map<string, number[]> {
  const rules = new Intl.PluralRules(language);
  const forms = new Map<string, number[]>([['Many', []]]);
  for (const count of COUNTS) {
    const category = rules.select(count);
    const form = category === 'other' ? 'Many' : category.charAt(0).toUpperCase() + category.slice(1);
    forms.set(form, [...(forms.get(form) ?? []), count]);
  }
  return forms;
}

function keysOf(language: Language): string[] {
  const plain = Object.keys(ENGLISH).filter((key) => !isPlural(key));
  return [...plain, ...PLURALS.flatMap((base) => [...formsOf(language).keys()].map((form) => base + form))];
}

/** The places of a text by number, whether it names them or not. */
function placesOf(messages: Messages, key: string): string {
  const { message, placeholders } = messages[key] ?? { message: '' };
  const filled = message.replaceAll(/\$(\w+)\$/g, (_, name: string) => placeholders?.[name.toLowerCase()]?.content ?? `?${name}`);
  return [...new Set(filled.match(/\$\d|\?\w+/g))].sort().join(' ');
}

const files = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => ending.test(file)).map((file) => join(folder, file));
const SOURCE = [...files('src', /\.tsx?$/).map((file) => readFileSync(file, 'utf8')), readFileSync('manifest.json', 'utf8')].join('\n');
const NAMED = new Set([...SOURCE.matchAll(/["']?__MSG_(\w+?)__|["'](\w+)["']/g)].map(([, inManifest, literal]) => inManifest ?? literal ?? ''));

test('every language has a folder of texts, and no other has', () => {
  expect(readdirSync(LOCALES).sort()).toEqual([...LANGUAGES].sort());
});

test.each(LANGUAGES)('no text is missing in %s, in no plural form, and none is left over', (language) => {
  const has = Object.keys(TEXTS[language] ?? {});
  const wanted = keysOf(language);
  expect({ missing: wanted.filter((key) => !has.includes(key)), left: has.filter((key) => !wanted.includes(key)) }).toEqual({ missing: [], left: [] });
});

test.each(TRANSLATED)('the texts in %s have the same places to fill as the English ones', (language) => {
  const texts = TEXTS[language] ?? {};
  const wrong = Object.keys(texts).filter((key) => !isPlural(key) && placesOf(texts, key) !== placesOf(ENGLISH, key));
  expect(wrong).toEqual([]);
});

test.each(LANGUAGES)('a count is told in every plural form of %s that more than one number takes', (language) => {
  const texts = TEXTS[language] ?? {};
  const wrong = PLURALS.flatMap((base) => [...formsOf(language)].flatMap(([form, counts]) => {
    const places = placesOf(texts, base + form);
    return places === placesOf(ENGLISH, `${base}Many`) || (places === '' && counts.length === 1) ? [] : [base + form];
  }));
  expect(wrong).toEqual([]);
});

test('every text is used', () => {
  const unused = Object.keys(ENGLISH).filter((key) => !NAMED.has(key) && !(isPlural(key) && NAMED.has(key.replace(/(?:One|Many)$/, ''))));
  expect(unused).toEqual([]);
});

test('every text that code asks for is there', () => {
  const asked = [...SOURCE.matchAll(/(?<![\w.])(text|countText)\('(\w+)'/g)].map(([, how, key = '']) => (how === 'countText' ? `${key}Many` : key));
  expect(asked.filter((key) => !(key in ENGLISH))).toEqual([]);
});

/** Texts for people that stand in a component's code: what its elements hold, and the attributes that are read out or shown. */
function textsInCode(file: string): string[] {
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'tsx', jsx: 'automatic', charset: 'utf8' });
  const said = [...code.matchAll(/(?:\btitle|\bplaceholder|\balt|"aria-\w*(?:label|description|text)"): ("(?:[^"\\]|\\.)*")/g)].map(([, literal = '']) => literal);
  const held = [...code.matchAll(/\bchildren: /g)].flatMap(({ index, 0: { length } }) => ownLiterals(code.slice(index + length)));
  // The words of one letter or none: signs, and units that every language writes so.
  return [...said, ...held].filter((literal) => /\p{L}{2}/u.test(ownWords(literal)));
}

/** A literal without what a template fills in. */
function ownWords(literal: string): string {
  const shorter = literal.replaceAll(/\$\{[^{}]*\}|\{[^{}]*\}/g, '');
  return shorter === literal ? literal : ownWords(shorter);
}

/** The string literals of the expression that code begins with, or of the list, but not of what stands deeper in it. */
function ownLiterals(code: string): string[] {
  const found: string[] = [];
  let depth = 0;
  for (const { 0: token, index } of code.matchAll(/(?:[=!]== )?"(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`|[[\](){},]/g)) {
    if (/^[[({]$/.test(token)) depth += token === '[' && depth === 0 && found.length === 0 ? 0 : 1;
    else if (/^[\])}]$/.test(token)) depth -= 1;
    else if (token !== ',' && depth === 0) found.push(token);
    // A list that is only gone through holds no texts.
    if (depth < 0) return code[index + 1] === '.' ? [] : found.filter((literal) => !/^[=!]/.test(literal));
  }
  return found;
}

test.each(['src/ui', 'src/page'])('no text for people stands in the code of %s', (folder) => {
  expect(files(folder, /\.tsx$/).flatMap((file) => textsInCode(file).map((literal) => `${file}: ${literal}`))).toEqual([]);
});
