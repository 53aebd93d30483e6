import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { readFile } from 'node:fs/promises';
import { Cite } from '@citation-js/core';
import { expect, test, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { notesFromJson } from '../../notes/exported-notes.ts';
import { NOTES, NOTES_FILE } from '../exchange-notes.ts';
import { launchWithExtension } from '../harness/chromium.ts';

async function takeIn(notes: Page, text: string): Promise<void> {
  const [chooser] = await Promise.all([notes.waitForEvent('filechooser'), notes.getByRole('button', { name: 'Import notes' }).click()]);
  await chooser.setFiles({ name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** Saves an export as the reader does. */
async function saved(notes: Page, format: string, which?: string): Promise<{ path: string; name: string; bytes: Buffer; text: string }> {
  if (which !== undefined) await notes.getByLabel('Export', { exact: true }).selectOption(which);
  await notes.getByLabel('Format').selectOption(format);
  const waiting = notes.waitForEvent('download');
  await notes.getByRole('button', { name: 'Save file' }).click();
  const download = await waiting;
  const path = await download.path();
  const bytes = await readFile(path);
  return { path, name: download.suggestedFilename(), bytes, text: bytes.toString('utf8') };
}

test('notes are taken in from a file, and taken along in every format', async () => {
  const chromium = await launchWithExtension();
  try {
    const notes = await chromium.openOwnPage('notes.html');
    await takeIn(notes, NOTES_FILE);
    await expect(notes.getByText('Notes added: 3, brought up to date: 0, already here: 0.')).toBeVisible();
    await takeIn(notes, NOTES_FILE);
    await expect(notes.getByText('Notes added: 0, brought up to date: 0, already here: 3.')).toBeVisible();
    await expect(notes.locator('blockquote')).toHaveCount(3);

    const json = await saved(notes, 'JSON');
    expect(json.name).toMatch(/^assay-notes-\d{4}-\d\d-\d\d\.json$/);
    expect(notesFromJson(json.text)).toEqual(NOTES);

    const csv = await saved(notes, 'Table (CSV)');
    const rows: unknown[] = parse(csv.bytes, { columns: true, bom: true });
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({ comment: "'=1+1 <b>bold</b>", verdicts: 'Supported' });

    const zip = await saved(notes, 'Markdown, a file for each page');
    const files = unzipSync(zip.bytes);
    expect(Object.keys(files)).toEqual(['Who refines the rare earths.md', 'Another page.md']);
    expect(strFromU8(files['Another page.md'] ?? new Uint8Array())).toContain('\n> \\<script\\>alert(1)\\</script\\>\n');

    const bibtex = await saved(notes, 'Sources as BibTeX');
    expect(bibtex.name).toMatch(/^assay-sources-.*\.bib$/);
    const ris = await saved(notes, 'Sources as RIS');
    const titles = [new Cite(bibtex.text, { forceType: '@bibtex/text' }), new Cite(ris.text, { forceType: '@ris/file' })].map(({ data }) => data.length);
    const csl: unknown = JSON.parse((await saved(notes, 'Sources as CSL-JSON')).text);
    expect(csl).toHaveLength(titles[0] ?? 0);
    expect(titles[0]).toBeGreaterThan(1);
    expect(titles[1]).toBe(titles[0]);

    const report = await saved(notes, 'Report for print (HTML)');
    const page = await chromium.context.newPage();
    await page.setContent(report.text);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Notes from Assay');
    await expect(page.locator('article.note')).toHaveCount(3);
    await expect(page.getByRole('heading', { name: 'What the sources say' })).toBeVisible();
    expect(await page.locator('.sources li').count()).toBe(titles[0]);
    expect(chromium.leaks()).toEqual([]);
  } finally {
    await chromium.close();
  }
});

test('one page’s notes, one tag’s notes, and the clipboard', async () => {
  const chromium = await launchWithExtension();
  try {
    const notes = await chromium.openOwnPage('notes.html');
    await takeIn(notes, NOTES_FILE);
    await expect(notes.locator('blockquote')).toHaveCount(3);
    expect(notesFromJson((await saved(notes, 'JSON', 'Another page (1)')).text)).toEqual(NOTES.slice(2));
    expect(notesFromJson((await saved(notes, 'JSON', 'to check (2)')).text)).toEqual(NOTES.slice(0, 2));

    await chromium.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await notes.getByLabel('Format').selectOption('Markdown');
    await notes.getByRole('button', { name: 'Copy' }).click();
    await expect(notes.getByText('Copied.')).toBeVisible();
    expect(await notes.evaluate(() => navigator.clipboard.readText())).toContain('# Notes from Assay');
    await notes.getByLabel('Format').selectOption('Report for print (HTML)');
    await notes.getByRole('button', { name: 'Copy' }).click();
    await expect.poll(() => notes.evaluate(async () => (await navigator.clipboard.read())[0]?.types)).toContain('text/html');
  } finally {
    await chromium.close();
  }
});

test('a file with a mistake is refused whole, and the entry and field are named', async () => {
  const chromium = await launchWithExtension();
  try {
    const notes = await chromium.openOwnPage('notes.html');
    await takeIn(notes, NOTES_FILE.replace('"exact": "<script>alert(1)</script>"', '"exact": 7'));
    await expect(notes.getByRole('alert')).toContainText('Nothing was imported');
    await expect(notes.getByRole('alert')).toContainText('Entry 3: “target.selector[2].exact” is not what it should be.');
    await expect(notes.locator('blockquote')).toHaveCount(0);
    await takeIn(notes, NOTES_FILE.slice(0, 500));
    await expect(notes.getByRole('alert')).toContainText('The file is no JSON, or only a part of it.');
  } finally {
    await chromium.close();
  }
});
