import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser, resetBrowser } from '../background/fake-browser.ts';
import { ImportError } from '../../src/notes/import/problem.ts';
import { backupText, readBackup } from '../../src/store/backup/backup-file.ts';
import { restoreBackup, takeBackup } from '../../src/store/backup/backup.ts';
import { isBackupDue } from '../../src/store/backup/due.ts';
import { notesDatabase } from '../../src/store/notes-database.ts';
import { listNotes, orphanedNotes, saveNote, setAnchoring } from '../../src/store/notes-store.ts';
import { readSettings, writeSettings } from '../../src/store/settings.ts';
import { noteOn } from './note-on.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));

beforeEach(async () => {
  resetBrowser();
  await notesDatabase.open();
});
afterEach(() => notesDatabase.delete());

const MADE = '2026-11-21T17:00:00.000Z';
const note = (day: number) => noteOn(`https://news.example/${day}`, `2026-01-0${day}T10:00:00.000Z`);

/** A machine with two notes, one of them orphaned, and settings of the reader's own. */
async function furnish(): Promise<string> {
  const [first, second] = [note(1), note(2)];
  await saveNote(first);
  await saveNote(second);
  await setAnchoring({ found: [first.id], orphaned: [second.id] });
  await writeSettings({ sitesOff: ['news.example'], privateNotes: true, backupDays: 7 });
  return backupText(await takeBackup(MADE));
}

describe('a backup', () => {
  it('restored on an empty machine gives everything back, and the same backup again', async () => {
    const text = await furnish();
    const before = { notes: await listNotes(), orphaned: await orphanedNotes(), settings: await readSettings() };
    await notesDatabase.delete();
    await notesDatabase.open();
    resetBrowser();
    await restoreBackup(readBackup(text));
    expect({ notes: await listNotes(), orphaned: await orphanedNotes(), settings: await readSettings() }).toEqual(before);
    expect(backupText(await takeBackup(MADE))).toBe(text);
  });

  it('takes the place of what is there', async () => {
    const text = await furnish();
    await saveNote(note(3));
    await writeSettings({ sitesOff: [], allOff: true });
    await restoreBackup(readBackup(text));
    expect(backupText(await takeBackup(MADE))).toBe(text);
  });

  it('that the database cannot take changes nothing, settings included', async () => {
    const backup = readBackup(await furnish());
    await saveNote(note(3));
    await writeSettings({ allOff: true });
    const before = backupText(await takeBackup(MADE));
    const add = vi.spyOn(notesDatabase.notes, 'bulkAdd').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(restoreBackup(backup)).rejects.toThrow('full');
    add.mockRestore();
    expect(backupText(await takeBackup(MADE))).toBe(before);
  });

  it.each([
    ['half of it', (text: string) => text.slice(0, -20), null, '', 'unreadable'],
    ['a later format', (text: string) => text.replace('"format": 1', '"format": 99'), null, 'format', 'newer'],
    ['no format', (text: string) => text.replace('"format": 1,', ''), null, 'format', 'missing'],
    ['another kind of file', () => '{"type": "AnnotationCollection"}', null, 'type', 'wrong'],
    ['a setting of another kind', (text: string) => text.replace('"privateNotes": true', '"privateNotes": "yes"'), null, 'settings.privateNotes', 'wrong'],
    ['a setting that nobody knows', (text: string) => text.replace('"privateNotes"', '"public": 1, "privateNotes"'), null, 'settings.public', 'unknown'],
    ['a note without a date', (text: string) => text.replace(/"created": "2026-01-02[^,]*,/, ''), 2, 'note.created', 'missing'],
    ['a fact that nobody knows', (text: string) => text.replace('"title": "Ore', '"mood": 1, "title": "Ore'), 1, 'note.page.mood', 'unknown'],
    ['a note found in some other way', (text: string) => text.replace('"orphaned"', '"lost"'), 2, 'anchoring', 'wrong'],
  ])('with %s is refused, and the entry and field are named', async (_, spoil, entry, field, reason) => {
    const text = await furnish();
    const read = (): unknown => readBackup(spoil(text));
    expect(read).toThrow(ImportError);
    try {
      read();
    } catch (error) {
      expect(error instanceof ImportError ? error.problems : null).toContainEqual({ entry, field, reason });
    }
  });

  it('of a time with fewer settings leaves those that it does not have as they are by default', async () => {
    const text = (await furnish()).replace(/ *"density": "\w+",\n/, '');
    expect(readBackup(text).settings.density).toBe('normal');
  });
});

describe('it is time for a backup', () => {
  const notes = [{ created: '2026-01-01T00:00:00.000Z', modified: '2026-02-01T00:00:00.000Z' }];
  it.each([
    ['never one, and the first note is older than that', null, '2026-02-01T00:00:00.000Z', true],
    ['never one, and the first note is younger', null, '2026-01-20T00:00:00.000Z', false],
    ['a change since the last, which is long ago', '2026-01-15T00:00:00.000Z', '2026-03-01T00:00:00.000Z', true],
    ['a change since the last, which is not long ago', '2026-01-15T00:00:00.000Z', '2026-02-02T00:00:00.000Z', false],
    ['the last is in the future: the clock was wrong then', '2027-01-01T00:00:00.000Z', '2026-03-01T00:00:00.000Z', true],
    ['no change since the last', '2026-02-02T00:00:00.000Z', '2026-09-01T00:00:00.000Z', false],
  ])('%s', (_, last, now, due) => expect(isBackupDue(notes, last, 30, now)).toBe(due));
  it('not where there are no notes', () => expect(isBackupDue([], null, 7, MADE)).toBe(false));
});
