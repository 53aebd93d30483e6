import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Page } from 'puppeteer-core';
import { expect, test, vi } from 'vitest';
import { notesFromJson } from '../../notes/exported-notes.ts';
import { NOTES, NOTES_FILE } from '../exchange-notes.ts';
import { launchFirefox, type ExtensionInFirefox } from '../harness/firefox.ts';

const WAIT = { timeout: 10_000, interval: 200 };

test('notes are taken in from a file, exported, and read again; a spoiled file is refused', async () => {
  const firefox = await launchFirefox();
  const folder = await mkdtemp(join(tmpdir(), 'assay-import-'));
  try {
    const notes = await firefox.openOwnPage('notes.html', '.take-along');
    await takeIn(notes, join(folder, 'bad.json'), NOTES_FILE.replace('"total": 3', '"total": 4'));
    await notes.waitForSelector('[role="alert"]');
    expect(await notes.$eval('[role="alert"]', (alert) => alert.textContent)).toContain('“total” says that there is more than this file holds.');

    await takeIn(notes, join(folder, 'good.json'), NOTES_FILE);
    await vi.waitFor(async () => expect(await notes.$$('blockquote')).toHaveLength(3), WAIT);
    expect(notesFromJson(await saved(firefox, notes, 'json', '.json'))).toEqual(NOTES);
    expect(parse(await saved(firefox, notes, 'csv', '.csv'), { columns: true, bom: true })).toHaveLength(3);
    expect(await saved(firefox, notes, 'bibtex', '.bib')).toMatch(/^@\w+\{/);
    expect(await saved(firefox, notes, 'report', '.html')).toContain('What the sources say');
    expect(firefox.leaks()).toEqual([]);
  } finally {
    await firefox.close();
    await rm(folder, { recursive: true, force: true });
  }
});

async function takeIn(notes: Page, path: string, text: string): Promise<void> {
  await writeFile(path, text);
  await (await notes.$('input[type="file"]'))?.uploadFile(path);
}

async function saved(firefox: ExtensionInFirefox, notes: Page, format: string, ending: string): Promise<string> {
  await notes.bringToFront();
  await notes.select('select:has(option[value="json"])', format);
  const button = await notes.waitForSelector('::-p-xpath(//button[contains(., "Save file")])');
  await button?.click();
  return await vi.waitFor(async () => {
    const name = (await readdir(firefox.downloads)).find((file) => file.endsWith(ending));
    if (name === undefined) throw new Error(`No ${ending} file was saved.`);
    const content = await readFile(join(firefox.downloads, name), 'utf8');
    if (content === '') throw new Error('The file is still being written.');
    return content;
  }, WAIT);
}
