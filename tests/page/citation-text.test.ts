import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { citationMarkdown, passageLink } from '../../src/page/card/citation-text.ts';
import { reportText } from '../../src/page/card/report-text.ts';
import { fakeExtension } from './fake-extension.ts';
import { sampleCard, sampleCitation, sampleMark } from './sample-mark.ts';

beforeEach(() => void fakeExtension(() => null));
afterEach(() => vi.unstubAllGlobals());

test('a citation as Markdown links the sources, and what the database says makes no markup of its own', () => {
  const citations = [sampleCitation({ title: 'Ores [draft]', url: 'https://office.example/a>b' }), sampleCitation({ url: null, document: 'DOI 1' })];
  expect(citationMarkdown(sampleCard({ wording: 'A *bold* claim.', citations })).split('\n')).toEqual([
    '**A \\*bold\\* claim.**', '', 'verdictFalse: Sources contradict it.', '',
    '- [Ores \\[draft\\]](<https://office.example/a%3Eb>), An office, Mar 2025', '- A report, An office, Mar 2025, DOI 1', '',
    expect.stringMatching(/^\*.*a-claim.*\*$/),
  ]);
});

test('a link names the passage, a long one by its ends', () => {
  expect(passageLink('https://news.example/a', ' nine-tenths, all\n told ')).toBe('https://news.example/a#:~:text=nine%2Dtenths%2C%20all%20told');
  const long = 'one two three four five six seven eight nine ten eleven twelve';
  expect(passageLink('https://news.example/a', long)).toBe('https://news.example/a#:~:text=one%20two%20three%20four%20five,eight%20nine%20ten%20eleven%20twelve');
});

test('a report says what was marked, why, and by which pack', () => {
  const mark = sampleMark({ quote: 'They refine it all.', why: { who: { words: 'They', from: 'previous' } } });
  const report = reportText(sampleCard(), mark, 'https://news.example/a');
  for (const part of ['a-claim', 'assay 1', 'https://news.example/a', 'They refine it all.', 'who: They (previous)']) expect(report).toContain(part);
});
