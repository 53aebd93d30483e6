import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../src/page/blocks.ts';
import type { HiddenCheck, ReadBlock } from '../../src/page/blocks.ts';
import { MAX_BLOCK_LENGTH, MAX_TEXT_PER_PAGE } from '../../src/limits.ts';
import { placeOf } from '../../src/page/block-text.ts';

/** Blocks as the command line reads them: without a browser, without layout. */
function blocksOf(body: string, isHidden?: HiddenCheck, withComments = false): ReadBlock[] {
  const { document } = parseHTML(`<!doctype html><html><head><title>t</title></head><body>${body}</body></html>`);
  return [...readBlocks(document.body, isHidden, withComments)].filter((block) => block !== null);
}

const textsOf = (body: string): string[] => blocksOf(body).map(({ text }) => text);

describe('what is read', () => {
  test('paragraphs, items, quotes, captions and cells, in the order of the page', () => {
    const blocks = blocksOf(
      `<h1>Head</h1><p>One.</p><ul><li>Two.</li></ul><blockquote><p>Three.</p></blockquote>
       <figure><figcaption>Four.</figcaption></figure><table><tr><td>Five.</td></tr></table><div>Six.</div>`,
    );
    expect(blocks.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'headline Head', 'paragraph One.', 'item Two.', 'quote Three.', 'caption Four.', 'cell Five.', 'paragraph Six.',
    ]);
  });

  test('inline elements stay within their sentence, white space becomes one space', () => {
    expect(textsOf('<p>Rare\n   <b>earth</b>\u00a0mag<i>nets</i>  sell. </p>')).toEqual(['Rare earth magnets sell.']);
  });

  test('soft hyphens and zero-width spaces are no part of a word', () => {
    expect(textsOf('<p>neo\u00addym\u200bium</p>')).toEqual(['neodymium']);
  });

  test('nor are joiners and marks of direction, wherever a page strews them', () => {
    expect(textsOf('<p>\u202eneo\u200ddym\u2066ium\u202c \u200e sells</p>')).toEqual(['neodymium sells']);
  });

  test('text beside blocks in one box is a block of its own', () => {
    expect(textsOf('<div>Before. <p>Inside.</p> After.</div>')).toEqual(['Before.', 'Inside.', 'After.']);
  });

  test('text in an open dialog, and after it', () => {
    expect(textsOf('<dialog open><p>Inside.</p></dialog><p>After.</p>')).toEqual(['Inside.', 'After.']);
  });

  test('two line breaks part paragraphs, one within a sentence does not', () => {
    expect(textsOf('<div>First line<br>goes on.<br><br>Second.</div>')).toEqual(['First line goes on.', 'Second.']);
  });

  test('each block knows the heading above and the text before', () => {
    const last = blocksOf('<h1>H</h1><p>One.</p><h2>Part</h2><p>Two.</p><p>Three.</p>').at(-1);
    expect(last).toMatchObject({ heading: 'Part', before: 'Two.' });
  });

  test('sections are told apart by headings', () => {
    const sections = blocksOf('<p>a</p><p>b</p><h2>h</h2><p>c</p>').map(({ section }) => section);
    expect(sections).toEqual([0, 0, 1, 1]);
  });
});

test('comments are read where the reader wants that, and what else is no story still is not', () => {
  const body = '<p>Story.</p><section id="comments"><p>Said.</p><form><p>Log in.</p></form></section><div class="ad-box">Buy.</div>';
  expect(blocksOf(body, undefined, true).map(({ text }) => text)).toEqual(['Story.', 'Said.']);
});

describe('what is left out', () => {
  test.each([
    ['navigation', '<nav>x</nav>'],
    ['an aside', '<aside><p>x</p></aside>'],
    ['the site header', '<header><p>x</p></header>'],
    ['a footer', '<footer><p>x</p></footer>'],
    ['a form', '<form><label>x</label><textarea>y</textarea></form>'],
    ['code', '<pre>x</pre><p><code>y</code></p>'],
    ['scripts and styles', '<script>x</script><style>y</style><noscript>z</noscript>'],
    ['an editor', '<div contenteditable="true">x</div><div contenteditable="">y</div>'],
    ['hidden text', '<p hidden>x</p><p style="display:none">y</p><p aria-hidden="true">z</p>'],
    ['comments', '<section id="comments"><p>x</p></section><div class="comment-list">y</div><article class="comment">z</article>'],
    ['cookie bars', '<div class="cookie-bar">x</div><div id="cookie-consent">y</div><div class="onetrust-banner">z</div>'],
    ['adverts', '<div class="ad-slot">x</div><div class="advertisement">y</div><div class="sponsored">z</div>'],
    ['related stories', '<div class="related-articles"><p>x</p></div><div class="sidebar">y</div>'],
    ['roles of the frame', '<div role="navigation">x</div><div role="banner">y</div><div role="alertdialog">z</div>'],
    ['paragraphs that are all link', '<p><a href="/x">Read this other story</a></p><h3><a href="/y">Teaser</a></h3>'],
  ])('%s', (_name, html) => {
    expect(textsOf(`${html}<p>Kept.</p>`)).toEqual(['Kept.']);
  });

  test('what cannot be seen, as the browser says', () => {
    const blocks = blocksOf('<p id="a">Unseen.</p><p>Seen.</p>', (element) => element.id === 'a');
    expect(blocks.map(({ text }) => text)).toEqual(['Seen.']);
  });
});

describe('what only looks like a side part', () => {
  test.each([
    ['a form around the whole page', '<form><main><p>Kept.</p></main></form>'],
    ['a box named after its sidebar', '<div class="with-sidebar"><p>Kept.</p></div>'],
    ['a box with adverts around the story', '<div class="ads"><h1>Kept.</h1></div>'],
    ['a category called like a side part', '<div class="post category-sponsored tag-comments"><p>Kept.</p></div>'],
    ['a state of the body', '<div class="no-comments"><p>Kept.</p></div>'],
    ['words that begin like ad', '<div class="address additional"><p>Kept.</p></div>'],
    ['the header of an article', '<article><header><p>Kept.</p></header></article>'],
    ['a headline that is a link', '<h1><a href="/">Kept.</a></h1>'],
    ['a paragraph with a link', '<p>Ke<a href="/">pt.</a></p>'],
  ])('%s', (_name, html) => {
    expect(textsOf(html)).toEqual(['Kept.']);
  });
});

test('every word leads back to its own place in the page', () => {
  const [block] = blocksOf('<p>\n  One <b>two</b>\n three\u00ad <i> four</i>five.</p>');
  expect(block?.text).toBe('One two three fourfive.');
  for (const word of ['One', 'two', 'three', 'four', 'five']) {
    const start = block?.text.indexOf(word) ?? -1;
    const place = placeOf(block?.pieces ?? [], start, start + word.length);
    expect(place?.start.node).toBe(place?.end.node);
    expect(place?.start.node.data.slice(place.start.offset, place.end.offset)).toBe(word);
  }
});

test('of a text without end only as much is read as a block may hold, and the next block is read all the same', () => {
  const texts = textsOf(`<p>${'word '.repeat(MAX_BLOCK_LENGTH)}<b>tail</b></p><p>${'x'.repeat(3 * MAX_BLOCK_LENGTH)}</p><p>Next.</p>`);
  expect(texts.map((text) => text.length)).toEqual([MAX_BLOCK_LENGTH, MAX_BLOCK_LENGTH, 'Next.'.length]);
});

test('of a page without end only as much is read as an article may hold', () => {
  const many = Math.ceil(MAX_TEXT_PER_PAGE / MAX_BLOCK_LENGTH);
  expect(textsOf(`<p>${'x'.repeat(MAX_BLOCK_LENGTH)}</p>`.repeat(many + 20))).toHaveLength(many);
});

test('a span over several elements begins and ends in their text', () => {
  const [block] = blocksOf('<p>One <b>two</b> three.</p>');
  const place = placeOf(block?.pieces ?? [], 4, 13);
  expect([place?.start.node.data, place?.start.offset, place?.end.node.data, place?.end.offset]).toEqual(['two', 0, ' three.', 6]);
});
