import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import * as z from 'zod/mini';
import { notesToJson } from '../../../src/notes/export/json.ts';
import { Note } from '../../../src/notes/note.ts';
import { manyNotes } from '../../notes/many-notes.ts';
import type { ExtensionInChromium } from '../harness/chromium.ts';
import { askWorker } from '../harness/own-page.ts';
import { seedNotes } from '../harness/seed-notes.ts';

/** Numbers from 0 to 1, the same for the same seed. */
export type Random = () => number;

/** Notes worked on in one round: enough that a write takes longer than no time. */
const NOTES = 200;

/** Saves notes, stops the worker meanwhile, and saves those again that got no answer. Gives what was lost, doubled or broken. */
export async function killWhileSaving(chromium: ExtensionInChromium, own: Page, random: Random): Promise<string[]> {
  const drafts = manyNotes(4).map(({ target, page }, at) => ({ id: crypto.randomUUID(), target, page, claims: [], comment: `Comment ${at}` }));
  const send = async (draft: object, patience: number): Promise<boolean> => {
    const late = wait(patience).then(() => null);
    const reply = await Promise.race([askWorker(own, { type: 'save-note', draft }).catch(() => null), late]);
    return z.object({ ok: z.literal(true) }).safeParse(reply).success;
  };
  const sending = drafts.map((draft) => send(draft, 2_000));
  await wait(random() * 120);
  await chromium.stopWorker();
  const answered = await Promise.all(sending);
  const kept = new Map((await keptNotes(own)).map((note) => [note.id, note]));
  const lost = drafts.filter(({ id }, at) => answered[at] && !kept.has(id)).map(({ id }) => `${id} was answered and is lost`);
  const again = await Promise.all(drafts.filter((_, at) => !answered[at]).map((draft) => send(draft, 30_000)));
  const after = (await keptNotes(own)).filter(({ id }) => drafts.some((draft) => draft.id === id));
  const wrong = drafts.filter(({ id, comment }) => after.find((note) => note.id === id)?.comment !== comment).map(({ id }) => `${id} is not as it was sent`);
  if (again.some((ok) => !ok)) lost.push('a note could not be saved again');
  return after.length === drafts.length ? [...lost, ...wrong] : [...lost, ...wrong, `${after.length} notes of ${drafts.length}`];
}

/** Tags many notes at once and ends the page meanwhile: all are tagged, or none. */
export async function killWhileEditing(chromium: ExtensionInChromium, own: Page, random: Random): Promise<string[]> {
  await seedNotes(own, manyNotes(NOTES).map((note) => ({ ...note, tags: [] })));
  const page = await chromium.openOwnPage('notes.html');
  await page.getByRole('searchbox', { name: 'Search your notes' }).fill('number');
  await page.getByRole('button', { name: 'Select all shown' }).click();
  const field = page.getByRole('textbox', { name: 'Tag them' });
  await field.fill('killed');
  await field.press('Enter', { noWaitAfter: true });
  await wait(random() * 60);
  await page.close({ runBeforeUnload: false });
  return allOrNone((await keptNotes(own)).filter(({ id, tags }) => isSeeded(id) && tags.includes('killed')), 'tagged');
}

/** Imports a file of notes and ends the page meanwhile: all are there, or none. */
export async function killWhileImporting(chromium: ExtensionInChromium, own: Page, random: Random): Promise<string[]> {
  await own.evaluate(removeSeeded);
  const page = await chromium.openOwnPage('notes.html');
  const file = { name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from(notesToJson(manyNotes(NOTES), '2026-11-25T12:00:00.000Z', 'Notes')) };
  await page.locator('input[type="file"]').setInputFiles(file);
  await wait(random() * 250);
  await page.close({ runBeforeUnload: false });
  return allOrNone((await keptNotes(own)).filter(({ id }) => isSeeded(id)), 'imported');
}

function isSeeded(id: string): boolean {
  return id.startsWith('00000000-');
}

function allOrNone(notes: readonly Note[], done: string): string[] {
  return notes.length === 0 || notes.length === NOTES ? [] : [`${notes.length} of ${NOTES} notes were ${done}`];
}

/** All notes in the database, each whole; throws where one is not. */
async function keptNotes(own: Page): Promise<Note[]> {
  const rows: unknown = JSON.parse(await own.evaluate(readAll));
  return z.array(z.object({ note: Note })).parse(rows).map(({ note }) => note);
}

/** Runs in the page: it may use nothing from outside. */
async function readAll(): Promise<string> {
  const opening = indexedDB.open('assay-notes');
  await new Promise((resolve) => (opening.onsuccess = resolve));
  const reading = opening.result.transaction('notes').objectStore('notes').getAll();
  await new Promise((resolve) => (reading.onsuccess = resolve));
  opening.result.close();
  return JSON.stringify(reading.result);
}

/** Runs in the page: it may use nothing from outside. */
async function removeSeeded(): Promise<void> {
  const opening = indexedDB.open('assay-notes');
  await new Promise((resolve) => (opening.onsuccess = resolve));
  const removing = opening.result.transaction('notes', 'readwrite');
  removing.objectStore('notes').delete(IDBKeyRange.bound('00000000-', '00000001'));
  await new Promise((resolve) => (removing.oncomplete = resolve));
  opening.result.close();
}
