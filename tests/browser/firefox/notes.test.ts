import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { randomFrom } from '../../../src/cli/random.ts';
import { notesFromJson } from '../../notes/exported-notes.ts';
import { launchFirefox, type ExtensionInFirefox } from '../harness/firefox.ts';
import { manyNotes } from '../../notes/many-notes.ts';
import { ADDRESS, ARTICLE, ARTICLE_LATER, PASSAGE } from '../notes-article.ts';

const WAIT = { timeout: 10_000, interval: 200 };

test('a passage looked up and saved from the context menu is listed, found after a reload, and exported', async () => {
  const firefox = await launchFirefox();
  try {
    const notes = await firefox.openOwnPage('notes.html', 'h1');
    const page = await firefox.openArticle(ADDRESS, ARTICLE);
    await selectPassage(page);
    await firefox.chooseMenu('lookup-selection', page);
    await vi.waitFor(async () => expect(await firefox.inOverlay(page, 'root.textContent.length > 0')).toBe(true), WAIT);

    await selectPassage(page);
    await firefox.chooseMenu('save-selection', page);
    await vi.waitFor(async () => expect(await quotes(notes)).toEqual([PASSAGE]), WAIT);

    await exportBy(notes, 'markdown');
    expect(await downloaded(firefox, '.md')).toContain(`> ${PASSAGE}\n`);
    await exportBy(notes, 'json');
    const kept = notesFromJson(await downloaded(firefox, '.json'));
    expect(kept.map((note) => note.target.quote.exact)).toEqual([PASSAGE]);

    firefox.serve(ADDRESS, ARTICLE_LATER);
    await page.reload();
    // Off our subjects no reader is there by itself: the shortcut brings it.
    await firefox.runCommand('open-list', page);
    await vi.waitFor(async () => expect(await jumpTo(notes, kept[0]?.id ?? '')).toBe(true), WAIT);

    firefox.serve(ADDRESS, ARTICLE.replace(/<p id="passage">.*<\/p>/, ''));
    await page.reload();
    await firefox.runCommand('open-list', page);
    await vi.waitFor(async () => expect(await notes.$$eval('.orphaned', (told) => told.length)).toBe(1), WAIT);
    expect(firefox.leaks()).toEqual([]);
  } finally {
    await firefox.close();
  }
});

test('the background page ended at random moments of saving: each note is kept, once', async () => {
  const firefox = await launchFirefox();
  try {
    const notes = await firefox.openOwnPage('notes.html', 'h1');
    const random = randomFrom(20261125);
    const drafts = manyNotes(16).map(({ id, target, page }, at) => ({ id, target, page, claims: [], comment: `Comment ${at}` }));
    for (let at = 0; at < drafts.length; at += 2) {
      const sending = Promise.all(drafts.slice(at, at + 2).map((draft) => send(notes, draft)));
      await new Promise((resolve) => setTimeout(resolve, random() * 150));
      await firefox.stopWorker();
      await sending;
    }
    for (const draft of drafts) expect(await send(notes, draft)).toBe(true);
    await vi.waitFor(async () => {
      const comments = await notes.$$eval('textarea', (fields) => fields.map((field) => field.value));
      expect(comments.sort()).toEqual(drafts.map(({ comment }) => comment).sort());
    }, WAIT);
  } finally {
    await firefox.close();
  }
});

/** Asks the background page to save; false where it ended before it answered. */
async function send(notes: Page, draft: object): Promise<boolean> {
  const reply: unknown = await notes.evaluate(async (sent) => {
    const late = new Promise((resolve) => setTimeout(resolve, 8_000, null));
    return await Promise.race([browser?.runtime.sendMessage({ type: 'save-note', draft: sent }).catch(() => null), late]);
  }, draft);
  return z.object({ ok: z.literal(true) }).safeParse(reply).success;
}

test('a passage saved by the shortcut takes a comment that stays', async () => {
  const firefox = await launchFirefox();
  try {
    const notes = await firefox.openOwnPage('notes.html', 'h1');
    const page = await firefox.openArticle(ADDRESS, ARTICLE);
    await selectPassage(page);
    await firefox.runCommand('save-selection', page);
    await vi.waitFor(async () => expect(await quotes(notes)).toEqual([PASSAGE]), WAIT);

    await notes.bringToFront();
    await notes.focus('textarea');
    await notes.keyboard.type('Ask for the flood record.');
    await notes.waitForFunction(() => document.querySelector('.saving')?.textContent === 'Saved');
    const again = await firefox.openOwnPage('notes.html', 'textarea');
    expect(await again.$eval('textarea', (field) => field.value)).toBe('Ask for the flood record.');
  } finally {
    await firefox.close();
  }
});

async function selectPassage(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#passage') ?? document.body));
}

async function quotes(notes: Page): Promise<(string | null)[]> {
  return await notes.$$eval('blockquote', (found) => found.map((quote) => quote.textContent));
}

async function exportBy(notes: Page, format: string): Promise<void> {
  await notes.bringToFront();
  const formats = 'select:has(option[value="json"])';
  await notes.waitForSelector(formats);
  await notes.select(formats, format);
  const button = await notes.waitForSelector('::-p-xpath(//button[contains(., "Save file")])');
  await button?.click();
}

async function downloaded(firefox: ExtensionInFirefox, suffix: string): Promise<string> {
  return await vi.waitFor(async () => {
    const name = (await readdir(firefox.downloads)).find((file) => file.endsWith(suffix));
    if (name === undefined) throw new Error(`No ${suffix} file was saved.`);
    const content = await readFile(join(firefox.downloads, name), 'utf8');
    if (content === '') throw new Error('The file is still being written.');
    return content;
  }, WAIT);
}

async function jumpTo(notes: Page, id: string): Promise<boolean> {
  const replies: unknown = await notes.evaluate(async (note, address) => {
    const tabs = (await browser?.tabs.query({ url: address })) ?? [];
    const order = async (tab = 0) => await browser?.tabs.sendMessage(tab, { type: 'jump-note', id: note }).catch(() => null);
    return await Promise.all(tabs.map((tab) => order(tab.id)));
  }, id, ADDRESS);
  return z.array(z.unknown()).parse(replies).some((reply) => z.object({ ok: z.literal(true) }).safeParse(reply).success);
}
