import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { notesFromJson } from '../../notes/exported-notes.ts';
import { launchWithExtension, type ExtensionInChromium } from '../harness/chromium.ts';
import { holdDatabase } from '../harness/hold-database.ts';
import { orderTab } from '../harness/own-page.ts';
import { ADDRESS, ARTICLE, ARTICLE_LATER, PASSAGE } from '../notes-article.ts';

/** Opens the article, selects the passage and saves it by the shortcut. */
async function keepPassage(chromium: ExtensionInChromium): Promise<Page> {
  const page = await chromium.openArticle(ADDRESS, ARTICLE);
  await page.locator('#passage').selectText();
  await chromium.runCommand('save-selection', page);
  return page;
}

async function exported(notes: Page, format: string): Promise<{ name: string; content: string }> {
  await notes.getByLabel('Format').selectOption(format);
  const waiting = notes.waitForEvent('download');
  await notes.getByRole('button', { name: 'Save file' }).click();
  const download = await waiting;
  return { name: download.suggestedFilename(), content: await readFile(await download.path(), 'utf8') };
}

test('a passage saved by the shortcut is listed, commented on, and exported whole', async () => {
  const chromium = await launchWithExtension();
  try {
    await keepPassage(chromium);
    const notes = await chromium.openOwnPage('notes.html');
    await expect(notes.locator('blockquote')).toHaveText(PASSAGE);
    await expect(notes.getByRole('heading', { name: 'The harbour wall will be raised' })).toBeVisible();

    await notes.getByLabel('Comment').fill('Ask for the flood record.\n# of 1953');
    await expect(notes.getByText('Saved', { exact: true })).toBeVisible();
    await notes.reload();
    await expect(notes.getByLabel('Comment')).toHaveValue('Ask for the flood record.\n# of 1953');

    const markdown = await exported(notes, 'Markdown');
    expect(markdown.name).toMatch(/^assay-notes-\d{4}-\d\d-\d\d\.md$/);
    expect(markdown.content).toContain(`> ${PASSAGE}\n`);
    expect(markdown.content).toContain('Ask for the flood record.\\\n\\# of 1953');

    const json = await exported(notes, 'JSON');
    expect(json.name).toMatch(/\.json$/);
    const [note, ...others] = notesFromJson(json.content);
    expect(others).toEqual([]);
    expect(note?.target.quote.exact).toBe(PASSAGE);
    expect(note?.comment).toBe('Ask for the flood record.\n# of 1953');
    expect(chromium.leaks()).toEqual([]);
  } finally {
    await chromium.close();
  }
});

test('a note is found again after a reload, also where the page has changed', async () => {
  const chromium = await launchWithExtension();
  try {
    const page = await keepPassage(chromium);
    const tab = await chromium.tabId(page);
    const notes = await chromium.openOwnPage('notes.html');
    await expect(notes.locator('blockquote')).toHaveCount(1);
    const id = notesFromJson((await exported(notes, 'JSON')).content)[0]?.id;

    for (const html of [ARTICLE, ARTICLE_LATER]) {
      chromium.serve(ADDRESS, html);
      await page.bringToFront();
      await page.reload();
      // Off our subjects no reader is there by itself: the shortcut brings it.
      await chromium.runCommand('open-list', page);
      await expect.poll(() => orderTab(notes, tab, { type: 'jump-note', id })).toEqual({ ok: true });
    }
    await notes.reload();
    await expect(notes.getByText('was not found')).toHaveCount(0);

    chromium.serve(ADDRESS, ARTICLE.replace(/<p id="passage">.*<\/p>/, ''));
    await page.bringToFront();
    await page.reload();
    await chromium.runCommand('open-list', page);
    await expect(notes.getByText('was not found')).toHaveCount(1);
  } finally {
    await chromium.close();
  }
});

test('the panel shows a note on a page where no reader is by itself', async () => {
  const chromium = await launchWithExtension();
  try {
    const page = await keepPassage(chromium);
    const tab = await chromium.tabId(page);
    // The save is under way when the shortcut returns: a reload before its end would be the reader's own undoing.
    const notes = await chromium.openOwnPage('notes.html');
    await expect(notes.locator('blockquote')).toHaveCount(1);
    await page.reload();
    const panel = await chromium.openOwnPage(`panel.html?tab=${tab}`);
    await panel.getByRole('button', { name: 'Show on the page' }).click();
    const id = notesFromJson((await exported(notes, 'JSON')).content)[0]?.id;
    await expect.poll(() => orderTab(notes, tab, { type: 'jump-note', id })).toEqual({ ok: true });
  } finally {
    await chromium.close();
  }
});

test('a note is known on the AMP page of its article, which names it', async () => {
  const chromium = await launchWithExtension();
  try {
    await keepPassage(chromium);
    const amp = await chromium.openArticle('https://amp.gazette.example/harbour?outputType=amp', ARTICLE.replace('<title>', `<link rel="canonical" href="${ADDRESS}"><title>`));
    const tab = await chromium.tabId(amp);
    await chromium.runCommand('open-list', amp);
    const panel = await chromium.openOwnPage(`panel.html?tab=${tab}`);
    await expect(panel.locator('blockquote')).toHaveText(PASSAGE);
    await expect(panel.getByRole('button', { name: 'Show on the page' })).toBeVisible();
  } finally {
    await chromium.close();
  }
});

test('a deleted note comes back by Undo, which has the focus', async () => {
  const chromium = await launchWithExtension();
  try {
    await keepPassage(chromium);
    const notes = await chromium.openOwnPage('notes.html');
    await notes.getByRole('button', { name: 'Delete' }).click();
    await expect(notes.locator('blockquote')).toHaveCount(0);
    await expect(notes.getByRole('button', { name: 'Undo' })).toBeFocused();
    await notes.keyboard.press('Enter');
    await expect(notes.locator('blockquote')).toHaveText(PASSAGE);
  } finally {
    await chromium.close();
  }
});

test('where the database cannot be opened, the reader is told that notes cannot be kept', async () => {
  const chromium = await launchWithExtension();
  try {
    const holder = await chromium.openOwnPage('options.html');
    await holder.evaluate(holdDatabase, 'assay-notes');
    const notes = await chromium.openOwnPage('notes.html');
    await expect(notes.getByRole('alert')).toContainText('notes cannot be shown or kept', { timeout: 20_000 });
    const panel = await chromium.openOwnPage('panel.html');
    await expect(panel.getByRole('alert')).toContainText('notes cannot be shown or kept', { timeout: 20_000 });
  } finally {
    await chromium.close();
  }
});
