import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import fc from 'fast-check';
import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { notesToMarkdown, notesToMarkdownFiles } from '../../../src/notes/export/markdown.ts';
import type { MarkdownWords } from '../../../src/notes/export/markdown.ts';
import { zipFiles } from '../../../src/notes/export/zip.ts';
import type { Note } from '../../../src/notes/note.ts';
import { pageName } from '../../../src/notes/page-name.ts';
import { noteOn, noteWith, SAMPLE } from '../sample-notes.ts';
import { anyNote } from './any-note.ts';
import { expectDocumented } from './documented.ts';

const NOW = '2026-11-21T17:00:00.000Z';
const WORDS: MarkdownWords = { title: 'Notes from Assay', verdict: (verdict) => (verdict === 'supported' ? 'Supported' : verdict) };
const markdown = (...notes: Note[]) => notesToMarkdown(notes, NOW, WORDS);
const otherPage = (headline: string | null, source: string): Note =>
  noteWith({ id: crypto.randomUUID(), target: { ...SAMPLE.target, source }, page: { ...SAMPLE.page, url: source, headline } });

type Node = ReturnType<typeof fromMarkdown>['children'][number];

/** The document as a parser that is not ours reads it (CommonMark with GitHub's additions), and its front matter as YAML. */
function reread(text: string): { head: unknown; nodes: Node[] } {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  return { head: parse(head), nodes: fromMarkdown(body, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }).children };
}

/** All nodes of a kind, at any depth. */
function every(nodes: readonly Node[], type: string): Node[] {
  return nodes.flatMap((node) => [...(node.type === type ? [node] : []), ...('children' in node ? every(node.children, type) : [])]);
}

const plain = (node: Node): string => ('value' in node ? node.value : 'children' in node ? node.children.map(plain).join('') : node.type === 'break' ? '\n' : '');

describe('one document', () => {
  it('is what docs/export.md shows', () => expectDocumented('markdown', markdown(SAMPLE)));

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
    expect(reread(text).head).toMatchObject({ title: 'a"\n---\nb: c', notes: 1, tags: ['refining', 'to-check'] });
  });

  it('writes tags that Obsidian takes', () => {
    const text = markdown(noteWith({ tags: ['EU law', '2026', 'a_b', '#x#', '!!', 'наука/химия'] }));
    expect(text).toContain('*2026-11-20* #EU-law #a_b #tag-2026 #x #наука/химия\n');
  });

  it('is read by another parser as the same words, and as nothing but the parts that we wrote', () => {
    fc.assert(fc.property(fc.array(anyNote, { minLength: 1, maxLength: 4 }), (notes) => {
      const { nodes } = reread(notesToMarkdown(notes, NOW, WORDS));
      const squeezed = (text: string) => text.replace(/[\u0000-\u0008\u000e-\u001f\u007f\u202d\u202e\s]+/g, '');
      const quotes = every(nodes, 'blockquote').map((node) => squeezed(plain(node)));
      // A note of a page as a whole has no passage.
      const expected = notes.map((note) => squeezed(note.target.quote.exact)).filter((quote) => quote !== '');
      expect(quotes.filter((quote) => quote !== '').toSorted()).toEqual(expected.toSorted());
      for (const kind of ['html', 'image', 'code', 'inlineCode', 'table', 'thematicBreak', 'footnoteReference']) expect(every(nodes, kind)).toEqual([]);
      const links = every(nodes, 'link').flatMap((node) => ('url' in node ? [node.url] : []));
      expect(links.filter((url) => !/^(?:https?:|mailto:)/i.test(url))).toEqual([]);
    }), { numRuns: 100 });
  });
});

describe('one document a page', () => {
  it('is what docs/export.md shows', () => expectDocumented('markdown-page', notesToMarkdownFiles([SAMPLE], NOW, WORDS)[0]?.content ?? ''));

  it('has a file for each page, each named once whatever the pages are called', () => {
    const notes = [
      SAMPLE, otherPage('Who refines the rare earths?', 'https://b.example/'), otherPage('WHO refines the rare earths?', 'https://c.example/'),
      otherPage('a/b\\c:d*?"<>|', 'https://d.example/'), otherPage('con', 'https://e.example/'), otherPage('../..', 'https://f.example/'),
      otherPage('x'.repeat(300), 'https://g.example/'),
    ];
    expect(notesToMarkdownFiles(notes, NOW, WORDS).map(({ name }) => name)).toEqual([
      'Who refines the rare earths.md', 'Who refines the rare earths 2.md', 'WHO refines the rare earths 3.md',
      'a b c d.md', 'note con.md', 'note.md', `${'x'.repeat(80)}.md`,
    ]);
  });

  it('is unpacked from the archive as it was written', () => {
    const files = notesToMarkdownFiles([SAMPLE, otherPage('Die Größe der Vorkommen', 'https://b.example/')], NOW, WORDS);
    const unpacked = Object.entries(unzipSync(zipFiles(files, NOW))).map(([name, bytes]) => ({ name, content: strFromU8(bytes) }));
    expect(unpacked).toEqual(files);
  });

  it('has front matter that YAML reads as it was, for any notes', () => {
    fc.assert(fc.property(anyNote, (note) => {
      const [file] = notesToMarkdownFiles([note], NOW, WORDS);
      expect(reread(file?.content ?? '').head).toMatchObject({
        ...(pageName(note) === '' ? {} : { title: pageName(note) }),
        ...(note.page.author ? { author: note.page.author } : {}),
        ...(note.page.site ? { site: note.page.site } : {}),
      });
    }), { numRuns: 100 });
  });
});
