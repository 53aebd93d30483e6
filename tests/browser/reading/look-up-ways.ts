/** Every way into look-up, in both browsers: all give the same answer. */
import { strict as assert } from 'node:assert';
import * as z from 'zod/mini';
import { viewText } from './page-state.ts';
import { pause, until } from './reader-page.ts';
import type { ReaderBrowser, ReaderPage } from './reader-page.ts';

/** Words that make one claim, with a figure that differs. */
export const ASKED = 'China refines 60 percent of rare earths';
export const ANSWER = "China refines about 85 to 92 percent of the world's rare earths.";
const NOTHING = 'The striker scored a late goal in the rain';

const page = (address: string, words: string) => [`https://news.example/${address}`, `<!doctype html><html lang="en"><title>Soup</title><p id="words">${words}</p></html>`] as const;
/** Off our subjects: no reader comes by itself. */
const QUIET = page('quiet', NOTHING);

async function select(tab: ReaderPage): Promise<void> {
  await tab.bringToFront();
  await tab.evaluate("getSelection().selectAllChildren(document.querySelector('#words'))");
}

const wordings = async (tab: ReaderPage): Promise<string[]> =>
  z.array(z.string()).parse(await tab.evaluate("[...document.querySelectorAll('.look-up .claims > li .claim h3')].map((one) => one.textContent)"));

/** The shortcut brings the reader to a page that has none, says that nothing is known, and offers to keep the words. */
export async function shortcutWithoutReader<P extends ReaderPage>(browser: ReaderBrowser<P>): Promise<void> {
  const tab = await browser.openArticle(...QUIET);
  await select(tab);
  await browser.runCommand('lookup-selection', tab);
  await until('the look-up', async () => (await viewText(browser, tab))?.includes('Nothing known about this') ?? false);
  const text = await viewText(browser, tab);
  assert.ok(text?.includes(NOTHING) && text.includes('Save note'), String(text));
  await tab.keyboard.press('Escape');
  await until('Esc closes', async () => (await viewText(browser, tab)) === null);
}

/** The context menu gives the answer in the page, with the selected figure beside the sources'. */
export async function menuInPage<P extends ReaderPage>(browser: ReaderBrowser<P>): Promise<void> {
  const tab = await browser.openArticle(...page('menu', ASKED));
  await select(tab);
  await browser.chooseMenu('lookup-selection', tab);
  await until('the answer', async () => (await viewText(browser, tab))?.includes(ANSWER) ?? false);
  assert.match((await viewText(browser, tab)) ?? '', /You selected: 60 percent\. International Energy Agency, 2024: 91/);
}

/** The panel's field and the look-up page's: typed, Enter, the same answer, the figures by name; then a note of it. */
export async function ownFields<P extends ReaderPage>(browser: ReaderBrowser<P>): Promise<void> {
  for (const path of ['panel.html', 'lookup.html']) {
    const own = await browser.openOwnPage(path);
    await until(`${path} is there`, async () => (await own.evaluate("document.querySelector('[type=search]') !== null")) === true);
    await own.evaluate("document.querySelector('[type=search]').focus()");
    await own.keyboard.type(ASKED);
    await own.keyboard.press('Enter');
    await until('the answer', async () => (await wordings(own)).includes(ANSWER));
    await until('who measured', async () => /International Energy Agency, 2024/.test(String(await own.evaluate("document.querySelector('.look-up .figures')?.innerText"))));
  }
  const own = await browser.openOwnPage('lookup.html');
  await until('the field', async () => (await own.evaluate("document.querySelector('[type=search]') !== null")) === true);
  await own.evaluate("document.querySelector('[type=search]').focus()");
  await own.keyboard.type(NOTHING);
  await own.keyboard.press('Enter');
  await until('nothing', async () => String(await own.evaluate('document.body.innerText')).includes('Nothing known about this'));
  // The field's button comes first, then the one that keeps the words.
  await own.keyboard.press('Tab');
  await own.keyboard.press('Tab');
  await own.keyboard.press('Enter');
  await until('saved', async () => String(await own.evaluate("document.querySelector('.save-passage').innerText")).includes('Saved.'));
  await until('the note is shown with the look-up', async () => String(await own.evaluate("document.querySelector('.own-notes')?.innerText")).includes(NOTHING));
}

const DRAFT = [
  'A draft on metals',
  `${ASKED}, according to the ministry. The Pentagon says each F-35 contains 920 pounds of rare earths.`,
  'Nobody believes that solar panels are made with rare earths. The weather was fine.',
];

/** A pasted draft gets its marks, and a list with verdict, stance and figures; all by keyboard; a reload leaves nothing. */
export async function checkedText<P extends ReaderPage>(browser: ReaderBrowser<P>): Promise<void> {
  const own = await browser.openOwnPage('check.html');
  await until('the box', async () => (await own.evaluate("document.querySelector('textarea') !== null")) === true);
  await own.evaluate("document.querySelector('textarea').focus()");
  await paste(own, DRAFT.join('\n\n'));
  await own.keyboard.press('Tab');
  await own.keyboard.press('Enter');
  const marked = async (): Promise<string[]> => z.array(z.string()).parse(await own.evaluate("[...document.querySelectorAll('.marked-text a')].map((one) => one.textContent)"));
  await until('three marks', async () => (await marked()).length === 3);
  assert.deepEqual(await marked(), [ASKED, 'F-35 contains 920 pounds of rare earths', 'solar panels are made with rare earths']);
  assert.equal(await own.evaluate("document.querySelector('.marked-text').textContent"), DRAFT.join('\n\n'), 'the text is whole');
  const items = async (): Promise<string[]> => z.array(z.string()).parse(await own.evaluate("[...document.querySelectorAll('ol.claims > li')].map((one) => one.innerText)"));
  await until('who measured', async () => (await items())[0]?.includes('International Energy Agency, 2024') ?? false);
  const [first = '', second = '', third = ''] = await items();
  assert.ok(first.includes('Supported') && first.includes('said by the ministry') && first.includes('You say') && first.includes('60 percent'), first);
  assert.match(second, /as said by .*Pentagon/);
  assert.match(third, /Your text disputes this/);

  // From a mark to its claim and back.
  await own.keyboard.press('Tab');
  await own.keyboard.press('Enter');
  await until('the claim has the focus', async () => (await own.evaluate("document.activeElement.id + document.querySelector(':target')?.id")) === 'claim-1claim-1');
  await own.evaluate("document.querySelector('#claim-1 .quote-link').click()");
  await until('the mark is shown', async () => (await own.evaluate("document.querySelector(':target')?.id")) === 'mark-1');

  await own.evaluate("document.querySelector('textarea').focus()");
  await own.keyboard.type('More. ');
  await until('it says that the text has changed', async () => String(await own.evaluate('document.body.innerText')).includes('The text has changed since'));
  await own.evaluate('setTimeout(() => location.reload(), 50), null');
  await pause(1_500);
  await until('nothing is kept', async () => (await own.evaluate("document.querySelector('textarea')?.value")) === '');
}

/** As a paste does it, without the clipboard, which is not the test's. */
async function paste(own: ReaderPage, text: string): Promise<void> {
  await own.evaluate(`document.execCommand('insertText', false, ${JSON.stringify(text)})`);
}
