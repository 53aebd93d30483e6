import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import * as z from 'zod/mini';
import { Note } from '../../../src/notes/note.ts';
import { NOTES, NOTES_FILE } from '../exchange-notes.ts';
import { launchWithExtension } from '../harness/chromium.ts';

const BackupNotes = z.object({ notes: z.array(z.object({ note: Note })) });

test('a backup is saved, its notes are lost, it is restored, and the restoring is undone', async () => {
  const chromium = await launchWithExtension();
  try {
    const notes = await chromium.openOwnPage('notes.html');
    await notes.getByLabel('File of notes').setInputFiles({ name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from(NOTES_FILE) });
    await expect(notes.locator('blockquote')).toHaveCount(3);

    const options = await chromium.openOwnPage('options.html');
    const waiting = options.waitForEvent('download');
    await options.getByRole('button', { name: 'Save a backup' }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toMatch(/^assay-backup-\d{4}-\d\d-\d\d\.json$/);
    const text = await readFile(await download.path(), 'utf8');
    expect(BackupNotes.parse(JSON.parse(text)).notes.map(({ note }) => note)).toEqual(NOTES.toReversed());
    await expect(options.getByText('Last saved on')).toBeVisible();

    await notes.bringToFront();
    for (let left = 3; left > 0; left -= 1) {
      await notes.getByRole('button', { name: 'Delete' }).first().click();
      await expect(notes.locator('blockquote')).toHaveCount(left - 1);
    }
    await options.bringToFront();
    const file = options.getByLabel('File of a backup');
    await file.setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(options.getByText('holds notes: 3. It takes the place of all your present notes (0)')).toBeVisible();
    await options.getByRole('button', { name: 'Replace them' }).click();
    await expect(options.getByText('Restored. Notes now: 3.')).toBeVisible();
    await expect(notes.locator('blockquote')).toHaveCount(3);
    await options.getByRole('button', { name: 'Undo' }).click();
    await expect(notes.locator('blockquote')).toHaveCount(0);

    await file.setInputFiles({ name: 'backup.json', mimeType: 'application/json', buffer: Buffer.from(text.replace('"orphaned"', '"x"').replace('"unknown"', '"lost"')) });
    await expect(options.getByRole('alert')).toContainText('Entry 1: “anchoring” is not what it should be.');
    expect(chromium.leaks()).toEqual([]);
  } finally {
    await chromium.close();
  }
});
