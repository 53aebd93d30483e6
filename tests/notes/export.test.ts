import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { notesFromJson, notesToJson } from '../../src/notes/export/json.ts';
import { notesToMarkdown } from '../../src/notes/export/markdown.ts';
import type { MarkdownWords } from '../../src/notes/export/markdown.ts';
import { noteOn, noteWith, SAMPLE } from './sample-notes.ts';

const NOW = '2026-11-21T17:00:00.000Z';
const WORDS: MarkdownWords = { title: 'Notes from Assay', verdict: (verdict) => (verdict === 'supported' ? 'Supported' : verdict) };
const markdown = (...notes: (typeof SAMPLE)[]) => notesToMarkdown(notes, NOW, WORDS);

/** The fenced sample of a language in docs/export.md. */
function documented(language: string): string {
  const docs = readFileSync(new URL('../../docs/export.md', import.meta.url), 'utf8');
  return new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(docs)?.[1] ?? '';
}

describe('Markdown', () => {
  it('is what docs/export.md shows', () => {
    expect(markdown(SAMPLE)).toBe(documented('markdown'));
  });

  it('puts the notes of one page under one heading', () => {
    const second = noteWith({ ...noteOn('though new plants are planned'), id: '6b3e0d1c-1111-4c1e-8a55-0d9f4be1c2a7' });
    expect(markdown(SAMPLE, second).match(/^## /gm)).toHaveLength(1);
  });

  it.each([
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['[click](javascript:alert(1))', '\\[click\\](javascript:alert(1))'],
    ['![[Secret note]] and {{template}}', '!\\[\\[Secret note\\]\\] and \\{\\{template\\}\\}'],
    ['a\n---\n# b', 'a --- # b'],
    ['`code` *bold* _it_ ~~no~~ a|b', '\\`code\\` \\*bold\\* \\_it\\_ \\~\\~no\\~\\~ a\\|b'],
    ['# heading', '\\# heading'],
    ['1. item', '1\\. item'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['==lit== %%gone%%', '\\=\\=lit\\=\\= \\%\\%gone\\%\\%'],
    ['right\u202eto left', 'rightto left'],
  ])('shows %j as text', (hostile, shown) => {
    expect(markdown(noteOn(hostile))).toContain(`\n> ${shown}\n`);
  });

  it('keeps the lines and paragraphs of a comment, each as text', () => {
    expect(markdown(noteWith({ comment: 'one\n- two\n\n> three' }))).toContain('\none\\\n\\- two\n\n\\> three\n');
  });

  it('links to web addresses only, and lets none break out of the link', () => {
    const at = (source: string) => markdown(noteWith({ target: { ...SAMPLE.target, source } }));
    expect(at('javascript:alert(1)')).toContain('\n## Who refines the rare earths?\n');
    expect(at('https://a.example/)>[x](<y')).toContain('(<https://a.example/%29%3E%5Bx%5D%28%3Cy>)');
  });

  it('keeps front matter in its place whatever the title', () => {
    const text = notesToMarkdown([SAMPLE], NOW, { ...WORDS, title: 'a"\n---\nb: c' });
    expect(text.split('\n').slice(0, 5)).toEqual(['---', 'title: "a\\"\\n---\\nb: c"', `exported: ${NOW}`, 'notes: 1', '---']);
  });
});

describe('JSON', () => {
  it('is what docs/export.md shows', () => {
    expect(notesToJson([SAMPLE], NOW, WORDS.title)).toBe(documented('json'));
  });

  it('gives every note back as it was', () => {
    const line = fc.string({ unit: 'binary', maxLength: 80 });
    const note = fc.record({ comment: line, exact: line, tags: fc.array(fc.string({ minLength: 1, maxLength: 20 }), { maxLength: 4 }), ranged: fc.boolean() });
    fc.assert(fc.property(fc.array(note, { maxLength: 5 }), (changes) => {
      const notes = changes.map(({ comment, exact, tags, ranged }) => {
        const { target } = noteOn(exact);
        return noteWith({ comment, tags, target: { ...target, range: ranged ? target.range : null } });
      });
      expect(notesFromJson(notesToJson(notes, NOW, WORDS.title))).toEqual(notes);
    }));
  });

  it.each([
    ['a note without a quote', (text: string) => text.replace('TextQuoteSelector', 'CssSelector')],
    ['a verdict of its own', (text: string) => text.replace('"supported"', '"proven"')],
    ['fewer notes than it names', (text: string) => text.replace('"total": 1', '"total": 2')],
    ['half a file', (text: string) => text.slice(0, 300)],
  ])('refuses %s', (_, spoil) => {
    const text = notesToJson([SAMPLE], NOW, WORDS.title);
    expect(() => notesFromJson(spoil(text))).toThrow();
  });
});
