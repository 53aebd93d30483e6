/** What pages may try against the reader; each scenario is played in Chromium and in Firefox alike. */
import { strict as assert } from 'node:assert';
import { MAX_MARKS_PER_PAGE } from '../../../src/limits.ts';
import { fixturePage } from '../../pages/expected.ts';
import { openCard } from './kinds-of-pages.ts';
import { hosts, isPainted, middleOfWords, painted, viewText } from './page-state.ts';
import { pause, until } from './reader-page.ts';
import type { ReaderBrowser, ReaderPage } from './reader-page.ts';

const GALLIUM = '98 percent of the world';
const F35 = 'about 920 pounds';
const F35_SENTENCE = 'Each F-35 fighter contains about 920 pounds of rare earths.';

/** A page that exchanged every built-in function gets none of them called, and is read all the same. */
export async function tamperedBuiltIns<P extends ReaderPage>(browser: ReaderBrowser<P>): Promise<void> {
  const page = await browser.openArticle('https://news.example/tampered', fixturePage('hostile/tampered.html'));
  await pause(2_500);
  await page.keyboard.press('F9');
  assert.equal(await page.evaluate('window.calls'), 1, 'none of it was called while the page was read');
  await until('marks', () => isPainted(page, GALLIUM));
  const { x, y } = await middleOfWords(page, GALLIUM);
  await page.keyboard.press('F8');
  await page.mouse.click(x, y);
  await pause(1_500);
  await page.keyboard.press('F9');
  assert.equal(await page.evaluate('window.calls'), 1, 'nor while the card opened');
  assert.match((await viewText(browser, page)) ?? '', /gallium/);
}

/** Nothing inside the overlay can be read: by its constructor, its events, its host, a selection or a copy. */
export async function spiedOverlay<P extends ReaderPage>(browser: ReaderBrowser<P>): Promise<void> {
  const page = await browser.openArticle('https://news.example/spying', fixturePage('hostile/spying.html'));
  await until('marks', () => isPainted(page, F35));
  await openCard(browser, page, F35, 'F-35');
  await browser.clickInOverlay(page, 'h2');
  for (const key of ['Tab', 'Shift', 'Escape']) await page.keyboard.press(key);
  await browser.runCommand('open-list', page);
  await until('the list', async () => (await viewText(browser, page)) !== null);
  await page.evaluate('window.spy()');
  assert.equal(await page.evaluate('window.hosts.length > 0'), true, 'the page had its hands on the host');
  assert.deepEqual(await page.evaluate('window.seen'), []);
}

/** However a page hides, moves or throws out the overlay, the next card stands where it should, in full. */
export async function movedOverlay<P extends ReaderPage>(browser: ReaderBrowser<P>): Promise<void> {
  const page = await browser.openArticle('https://news.example/moved', fixturePage('hostile.html'));
  await until('marks', () => isPainted(page, GALLIUM));
  await openCard(browser, page, '98 percent', 'gallium');
  for (const attack of [
    "host.style.cssText = 'opacity: 0 !important; transform: scale(0.1) !important; clip-path: inset(50%) !important; display: none !important; pointer-events: auto !important'",
    "host.animate([{ opacity: 0, transform: 'translate(500px)' }], { duration: 1e9, fill: 'both' })",
    "document.documentElement.style.cssText = 'opacity: 0.01; transform: scale(2); filter: blur(9px)'",
    'host.remove()',
    'document.body.append(host)',
    'host.hidePopover()',
    "host.setAttribute('hidden', ''); host.removeAttribute('popover')",
  ]) {
    await page.evaluate(`(() => { const host = document.querySelector('assay-overlay'); ${attack}; })()`);
    await page.keyboard.press('Escape');
    await page.evaluate("document.documentElement.removeAttribute('style')");
    const { x, y } = await middleOfWords(page, '98 percent');
    await page.mouse.click(x, y);
    await until(`a card after ${attack}`, async () => (await viewText(browser, page))?.includes('gallium') ?? false);
    await pause(300);
    const looks = await browser.inOverlay(page, `(() => {
      const { opacity, transform, clipPath, filter, pointerEvents } = getComputedStyle(root.host);
      const { left, top, width, height } = root.querySelector('.card').getBoundingClientRect();
      return [opacity, transform, clipPath, filter, pointerEvents, width > 200 && height > 100 && left >= 0 && top >= 0 ? true : JSON.stringify([left, top, width, height])].join();
    })()`);
    assert.equal(looks, '1,none,none,none,none,true', attack);
    const shown = await browser.inOverlay(page, "(({ left, top }) => ({ x: left + 60, y: top + 60 }))(root.querySelector('.card').getBoundingClientRect())");
    assert.equal(await page.evaluate(`(({ x, y }) => document.elementFromPoint(x, y)?.localName)(${JSON.stringify(shown)})`), 'assay-overlay', `on top after ${attack}`);
    assert.equal(await hosts(page), 1);
  }
}

/** Events that the page makes up neither open, nor close, nor press anything. */
export async function syntheticEvents<P extends ReaderPage>(browser: ReaderBrowser<P>): Promise<void> {
  const page = await browser.openArticle('https://news.example/synthetic', fixturePage('hostile.html'));
  await until('marks', () => isPainted(page, GALLIUM));
  await page.evaluate('window.fakeHover()');
  await pause(800);
  assert.equal(await hosts(page), 0, 'opens nothing');
  await openCard(browser, page, '98 percent', 'gallium');
  await page.evaluate(`(() => {
    const host = document.querySelector('assay-overlay');
    for (const target of [host, document.body, document, window]) {
      for (const type of ['click', 'pointerdown', 'pointerup', 'pointermove', 'pointerleave']) target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, clientX: 3, clientY: 3 }));
      target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
      target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    }
    host.click();
  })()`);
  await pause(800);
  assert.match((await viewText(browser, page)) ?? '', /gallium/, 'closes nothing');
  assert.ok((await painted(page)).length > 0, 'switches nothing off');
}

/** A page cannot lay something of its own over an open card and let the reader click through: the card steps aside. */
export async function coveredCard<P extends ReaderPage>(browser: ReaderBrowser<P>): Promise<void> {
  const page = await browser.openArticle('https://news.example/covered', fixturePage('hostile/spying.html'));
  await until('marks', () => isPainted(page, F35));
  for (const cover of ["cover.popover = 'manual'; cover.showPopover()", 'cover.showModal()']) {
    await openCard(browser, page, F35, 'F-35');
    await page.evaluate(`(() => {
      const cover = document.createElement(${JSON.stringify(cover.includes('Modal') ? 'dialog' : 'div')});
      cover.id = 'cover';
      cover.style.cssText = 'position: fixed; inset: 0; width: 100vw; height: 100vh; pointer-events: none; background: white';
      document.body.append(cover);
      ${cover};
    })()`);
    await until(`aside for ${cover}`, async () => (await viewText(browser, page)) === null);
    await page.evaluate("document.getElementById('cover').remove()");
  }
}

/** Marks that a page clears, replaces by its own or moves to other words come back; cards say what they said. */
export async function tamperedMarks<P extends ReaderPage>(browser: ReaderBrowser<P>): Promise<void> {
  const page = await browser.openArticle('https://news.example/marks', fixturePage('hostile.html'));
  await until('marks', () => isPainted(page, GALLIUM));
  await page.evaluate("window.before = [...CSS.highlights.values()]");
  await pause(2_500);
  assert.equal(await page.evaluate('[...CSS.highlights.values()].every((one, i) => one === window.before[i])'), true, 'left alone, they are not painted anew');
  const before = (await painted(page)).toSorted((a, b) => (a.text < b.text ? -1 : 1));
  for (const attack of [
    'CSS.highlights.clear()',
    'for (const one of CSS.highlights.values()) one.clear()',
    "for (const [name, one] of CSS.highlights) CSS.highlights.set(name, new Highlight(...Array.from(one, () => { const range = document.createRange(); range.selectNodeContents(document.querySelector('h1')); return range; })))",
    "for (const one of CSS.highlights.values()) for (const range of one) range.selectNodeContents(document.querySelector('h1'))",
    "for (const one of CSS.highlights.values()) { const range = document.createRange(); range.selectNodeContents(document.querySelector('h1')); one.add(range); }",
  ]) {
    await page.evaluate(`(() => { ${attack} })()`);
    await until(`marks as before ${attack}`, async () => {
      const now = (await painted(page)).toSorted((a, b) => (a.text < b.text ? -1 : 1));
      return JSON.stringify(now) === JSON.stringify(before) || now;
    });
  }
  const heading = await middleOfWords(page, 'Hostile');
  await page.evaluate("for (const one of CSS.highlights.values()) for (const range of one) range.selectNodeContents(document.querySelector('h1'))");
  await page.mouse.click(heading.x, heading.y);
  await pause(500);
  assert.equal(await viewText(browser, page), null, 'no card where the page moved a mark to');
}

/** A hundred thousand changes, in bursts and one by one: the page answers, and what stands there afterwards is marked. */
export async function mutationStorm<P extends ReaderPage>(browser: ReaderBrowser<P>): Promise<void> {
  const page = await browser.openArticle('https://news.example/storm', fixturePage('hostile.html'));
  await until('marks', () => isPainted(page, GALLIUM));
  await page.evaluate(`(async () => {
    const box = document.createElement('div');
    const text = document.createTextNode('tick');
    document.body.append(box, text);
    for (let burst = 0; burst < 10; burst++) {
      for (let i = 0; i < 2500; i++) {
        const line = document.createElement('p');
        line.textContent = 'Tick ' + i + ' of gallium';
        box.append(line);
        box.setAttribute('aria-hidden', String(i % 2 === 0));
        text.data = 'tick ' + i;
        if (i % 5) line.remove();
      }
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    box.remove();
    const claim = document.createElement('p');
    claim.textContent = ${JSON.stringify(F35_SENTENCE)};
    document.querySelector('#claim').replaceWith(claim);
    document.querySelector('#link').remove();
  })()`);
  await until('what the storm left', async () => (await isPainted(page, F35)) && !(await isPainted(page, GALLIUM)), 30_000);
  await page.evaluate("document.querySelector('h1').insertAdjacentHTML('afterend', '<p>Less than 1 percent of rare earths are recycled, a study found.</p>')");
  await until('what comes after it', () => isPainted(page, 'Less than 1 percent'));
}

/** Five megabytes in one text, a hundred thousand elements, ten thousand levels: what stands after them is marked. */
export async function hugePages<P extends ReaderPage>(browser: ReaderBrowser<P>): Promise<void> {
  for (const [name, build] of [
    ['five megabytes of words', "const p = document.createElement('p'); p.textContent = 'gallium and rare earths from China '.repeat(150000); document.body.append(p)"],
    ['five megabytes without a space', "const p = document.createElement('p'); p.textContent = 'gallium'.repeat(750000); document.body.append(p)"],
    ['five megabytes of spaces', "const p = document.createElement('p'); p.textContent = ' '.repeat(5000000); document.body.append(p)"],
    ['lines without end', "const p = document.createElement('p'); p.innerHTML = 'gallium and China<br>'.repeat(50000); document.body.append(p)"],
    ['a hundred thousand elements', "const box = document.createElement('div'); box.innerHTML = '<span>a</span><i></i>'.repeat(50000); document.body.append(box)"],
    // Not laid out: Chromium itself does not outlive five thousand boxes in one another.
    ['ten thousand levels', "const style = document.createElement('style'); style.textContent = '.deep { display: none }'; document.head.append(style); let at = document.createElement('div'); at.className = 'deep'; document.body.append(at); for (let i = 0; i < 10000; i++) { const box = document.createElement('div'); if (i % 10 === 0) box.append('Level ' + i + '. '); at.append(box); at = box; }"],
  ] as const) {
    const page = await browser.openArticle(`https://news.example/huge-${name.replaceAll(' ', '-')}`, '<!doctype html><html lang="en"><head><title>Huge</title></head><body><h1>Huge</h1><p>Gallium.</p></body></html>');
    await page.evaluate(`(() => { ${build}; const claim = document.createElement('p'); claim.textContent = ${JSON.stringify(F35_SENTENCE)}; document.body.append(claim); })()`);
    await until(name, () => isPainted(page, F35), 30_000);
    await page.evaluate("document.documentElement.replaceChildren()");
  }
}

/** A page that grows for ever, with claims in all of it, keeps its reader within bounds. */
export async function endlessGrowth<P extends ReaderPage>(browser: ReaderBrowser<P>): Promise<void> {
  const page = await browser.openArticle('https://news.example/growth', fixturePage('hostile.html'));
  await page.evaluate(`(() => {
    let section = 0;
    window.growing = setInterval(() => {
      const parts = Array.from({ length: 20 }, () => '<h2>Part ' + section++ + '</h2><p>As of day ' + section + ', ${F35_SENTENCE}</p>');
      document.body.insertAdjacentHTML('beforeend', parts.join(''));
    }, 50);
  })()`);
  await until('as many marks as there may be', async () => (await painted(page)).length === MAX_MARKS_PER_PAGE || (await painted(page)).length, 40_000);
  await pause(2_500);
  assert.equal((await painted(page)).length, MAX_MARKS_PER_PAGE);
  await page.evaluate('clearInterval(window.growing)');
}

/** Invisible letters neither hide a claim nor shift its mark; look-alike letters are other letters, and marked as nothing else. */
export async function oddLetters<P extends ReaderPage>(browser: ReaderBrowser<P>): Promise<void> {
  const strewn = Array.from(F35_SENTENCE, (letter, at) => letter + ['\u200B', '', '\u200D', '', '\u00AD', '\u2060', '', '\u200E'][at % 8]).join('');
  const page = await browser.openArticle('https://news.example/odd', `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Odd</title></head><body>
    <h1>Odd</h1><p id="strewn">${strewn}</p>
    <h2>Turned</h2><p id="turned">\u202E${F35_SENTENCE}\u202C</p>
    <h2>Alike</h2><p id="alike">Еаch F-35 fіghtеr соntаіns аbоut 920 роunds оf rаrе еаrths.</p>
    <h2>Plain</h2><p id="plain">China produces 98 percent of the world's gallium.</p></body></html>`);
  await until('marks', () => isPainted(page, GALLIUM));
  const ids = await page.evaluate(`[...CSS.highlights.values()].flatMap((one) => [...one].map((range) => range.startContainer.parentElement.id)).sort().join()`);
  assert.equal(ids, 'plain,strewn,turned');
  const [first] = (await painted(page)).filter(({ text }) => text.includes('\u200B'));
  assert.match((first?.text ?? '').replaceAll(/[\u200B-\u200F\u00AD\u2060]/g, ''), /^F-35 fighter contains about 920 pounds of rare earths$/);
}
