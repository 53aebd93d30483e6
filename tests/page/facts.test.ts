import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readFacts } from '../../src/page/facts.ts';
import type { PageFacts } from '../../src/messages.ts';

const URL_HERE = 'https://news.example/a/story?utm=1#part';

function factsOf(head: string, body = ''): PageFacts {
  const { document } = parseHTML(`<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`);
  return readFacts(document, URL_HERE);
}

test('reads what meta elements say', () => {
  const facts = factsOf(
    `<title> A  title </title><meta property="article:published_time" content="2025-04-30T10:00:00Z">
     <meta name="author" content="Ines Halloran"><meta property="og:site_name" content="The Courier">`,
    '<main><h1>The <b>headline</b></h1></main>',
  );
  expect(facts).toEqual({
    url: 'https://news.example/a/story?utm=1', title: 'A title', headline: 'The headline', date: '2025-04-30',
    author: 'Ines Halloran', site: 'The Courier', language: 'en-GB',
  });
});

test('reads JSON-LD, wherever the article stands in it', () => {
  const graph = { '@graph': [{ '@type': 'WebSite' }, {
    '@type': ['Thing', 'NewsArticle'], headline: 'H', datePublished: '2024-01-02T03:04:05Z', author: [{ name: 'A. B.' }], publisher: { name: 'P' },
  }] };
  const facts = factsOf(`<script type="application/ld+json">${JSON.stringify(graph)}</script>`);
  expect(facts).toMatchObject({ headline: 'H', date: '2024-01-02', author: 'A. B.', site: 'P' });
});

test.each(['{', 'null', '[[[[[[{"@type":"NewsArticle","headline":"deep"}]]]]]]', '{"@type":"NewsArticle","headline":7,"author":{"name":[]}}'])(
  'broken JSON-LD says nothing: %s', (json) => {
    expect(factsOf(`<script type="application/ld+json">${json}</script>`)).toMatchObject({ headline: null, author: null });
  },
);

test.each([
  ['https://news.example/clean', 'https://news.example/clean'],
  ['/clean', 'https://news.example/clean'],
  ['https://elsewhere.example/clean', 'https://news.example/a/story?utm=1'],
  ['https://news.example/', 'https://news.example/a/story?utm=1'],
  ['http://[broken', 'https://news.example/a/story?utm=1'],
])('canonical address %s gives %s', (href, url) => {
  expect(factsOf(`<link rel="canonical" href="${href}">`).url).toBe(url);
});

test('a date that is no ISO date is no date', () => {
  expect(factsOf('<meta name="date" content="30/04/2025">').date).toBeNull();
});
