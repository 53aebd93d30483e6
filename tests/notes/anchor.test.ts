// @vitest-environment happy-dom
import { beforeEach, describe as group, expect, it } from 'vitest';
import { MAX_QUOTE, QUOTE_CONTEXT } from '../../src/limits.ts';
import type { Target } from '../../src/messages.ts';
import { anchor } from '../../src/notes/anchoring/anchor.ts';
import { describe } from '../../src/notes/anchoring/describe.ts';

const PAGE = `
<h1>Quarter closes with a surprise</h1>
<p id="one">China refines <b>about 90
   percent</b> of rare earths, the agency said.</p>
<p id="two">Nobody at the ministry would comment on the figures before Thursday.</p><p id="three">Prices held.</p>
<script>var hidden = 'Prices held.';</script>`;

beforeEach(() => {
  document.body.innerHTML = PAGE;
});

/** The first text node below an element that holds the words, and where they begin. */
function find(words: string): [Node, number] {
  const walker = document.createTreeWalker(document.body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node.nodeValue ?? '').indexOf(words);
    if (at >= 0 && node.parentNode?.nodeName !== 'SCRIPT') return [node, at];
  }
  throw new Error(`no "${words}" in the page`);
}

function element(selector: string): Element {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`no ${selector} in the page`);
  return found;
}

function rangeFrom(first: string, last: string): Range {
  const range = document.createRange();
  range.setStart(...find(first));
  const [end, at] = find(last);
  range.setEnd(end, at + last.length);
  return range;
}

function note(first: string, last: string): Target {
  const target = describe(rangeFrom(first, last), 'https://news.example/a');
  if (!target) throw new Error('nothing described');
  return target;
}

group('describing a range', () => {
  it('keeps the quote with single spaces and its surroundings', () => {
    const { quote } = note('refines', 'rare earths');
    expect(quote.exact).toBe('refines about 90 percent of rare earths');
    expect(quote.prefix).toBe('Quarter closes with a surprise China ');
    expect(quote.suffix).toBe(', the agency said. Nobody at the ministry would comment on the figures before Thursday.'.slice(0, QUOTE_CONTEXT));
  });

  it('parts words at block ends, and leaves out white space at both ends of the selection', () => {
    const range = rangeFrom('Thursday', 'Prices');
    expect(describe(range, 'https://news.example/a')?.quote.exact).toBe('Thursday. Prices');
    range.selectNodeContents(element('#two'));
    expect(describe(range, 'https://news.example/a')?.quote.exact).toMatch(/^Nobody .* Thursday\.$/);
  });

  it('refuses a range without text and one longer than a note may keep', () => {
    const range = document.createRange();
    range.selectNodeContents(element('script'));
    expect(describe(range, 'https://news.example/a')).toBeNull();
    document.body.innerHTML = `<p>${'word '.repeat(MAX_QUOTE)}</p>`;
    range.selectNodeContents(document.body);
    expect(describe(range, 'https://news.example/a')).toBeNull();
  });
});

group('anchoring a target', () => {
  it('gives the same words back in the same page', () => {
    const found = anchor(note('about 90', 'rare earths'), document);
    expect(found?.toString().replace(/\s+/g, ' ')).toBe('about 90 percent of rare earths');
    expect(found?.startContainer.parentNode?.nodeName).toBe('B');
  });

  it('finds the passage when paragraphs were put before it and its elements were changed', () => {
    const target = note('refines', 'rare earths');
    document.body.innerHTML = `<div class="notice">Updated at noon.</div><article>${PAGE.replace(/<\/?b>/g, '')}</article>`;
    expect(anchor(target, document)?.toString().replace(/\s+/g, ' ')).toBe('refines about 90 percent of rare earths');
  });

  it('does not trust a path that now leads to other words', () => {
    const target = note('Nobody', 'Thursday');
    document.querySelector('#two')?.before(Object.assign(document.createElement('p'), { textContent: 'Quite another paragraph, which is long enough to hold the same offsets.' }));
    expect(anchor(target, document)?.startContainer.parentElement?.id).toBe('two');
  });

  it('gives nothing when the passage was taken out', () => {
    const target = note('Nobody', 'Thursday');
    document.querySelector('#two')?.remove();
    expect(anchor(target, document)).toBeNull();
  });

  it('reads open shadow roots', () => {
    const host = document.createElement('div');
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>Inside, the smelter at Mountain Pass restarted in spring.</p>';
    document.body.append(host);
    const inner = host.shadowRoot?.querySelector('p')?.firstChild;
    if (!inner) throw new Error('no text in the shadow root');
    const range = document.createRange();
    range.setStart(inner, 8);
    range.setEnd(inner, 37);
    const target = describe(range, 'https://news.example/a');
    expect(target?.quote.exact).toBe('the smelter at Mountain Pass');
    expect(target?.range).toBeNull();
    expect(target && anchor(target, document)?.startContainer).toBe(inner);
  });
});
