import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { backUpIfDue } from '../../src/background/backup.ts';
import { readLastBackup } from '../../src/store/backup/last-backup.ts';
import { notesDatabase } from '../../src/store/notes-database.ts';
import { saveNote } from '../../src/store/notes-store.ts';
import { writeSettings } from '../../src/store/settings.ts';
import { noteOn } from '../store/note-on.ts';
import { resetBrowser } from './fake-browser.ts';

const download = vi.fn(async (_options: { url: string; filename: string }) => 1);
const allowed = { downloads: true };
vi.mock('webextension-polyfill', async () => {
  const { fakeBrowser } = await import('./fake-browser.ts');
  const downloads = { download: (options: Parameters<typeof download>[0]) => download(options) };
  return { default: { ...fakeBrowser, downloads, permissions: { contains: async () => allowed.downloads } } };
});

const NOW = '2026-03-01T10:00:00.000Z';

beforeEach(async () => {
  resetBrowser();
  allowed.downloads = true;
  await notesDatabase.open();
  await saveNote(noteOn('https://news.example/a', '2026-01-01T10:00:00.000Z'));
});
afterEach(() => notesDatabase.delete());

test('a backup is saved by itself when it is time, and not again until it is time again', async () => {
  await writeSettings({ backup: 'download' });
  await backUpIfDue(NOW);
  expect(download).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ filename: 'assay-backup-2026-03-01.json' }));
  expect(await readLastBackup()).toBe(NOW);
  await backUpIfDue('2026-05-01T10:00:00.000Z');
  expect(download).toHaveBeenCalledTimes(1);
});

test('nothing is saved where the reader wants a reminder only, or took the permission back', async () => {
  await backUpIfDue(NOW);
  await writeSettings({ backup: 'download' });
  allowed.downloads = false;
  await backUpIfDue(NOW);
  expect(download).not.toHaveBeenCalled();
  expect(await readLastBackup()).toBeNull();
});

test('a download that the browser refuses counts as none: it is tried again', async () => {
  await writeSettings({ backup: 'download' });
  download.mockRejectedValueOnce(new Error('no'));
  await expect(backUpIfDue(NOW)).rejects.toThrow('no');
  await backUpIfDue(NOW);
  expect(await readLastBackup()).toBe(NOW);
});
