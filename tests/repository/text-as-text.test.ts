import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What would make markup or code of a text. */
const MAKES_MARKUP = /\b(?:innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|dangerouslySetInnerHTML|document\.write(?:ln)?)\b|\beval\(|\bnew Function\b/;

/** The style sheet of the report, which is ours: no part of it comes from a note or a claim. */
const ALLOWED = new Set(['notes/export/report/report.tsx: dangerouslySetInnerHTML={{ __html: STYLE }}']);

test('no text is ever made markup or code', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((name) =>
    readFileSync(`src/${name}`, 'utf8').split('\n').flatMap((line) => {
      const inCode = line.replace(/^\s*(?:\/\/|\*|\/\*).*/, '');
      if (!MAKES_MARKUP.test(inCode)) return [];
      const attribute = /dangerouslySetInnerHTML=\{\{[^}]*\}\}/.exec(inCode)?.[0];
      return [`${name.replaceAll('\\', '/')}: ${attribute ?? inCode.trim()}`];
    }));
  expect(found.filter((entry) => !ALLOWED.has(entry))).toEqual([]);
});
