import type { Page } from '@playwright/test';
import type { Note } from '../../../src/notes/note.ts';

/** Puts notes straight into the database, from a page of the extension that opens it. */
export async function seedNotes(own: Page, notes: readonly Note[]): Promise<void> {
  await own.evaluate(putAll, JSON.stringify(notes));
}

/** Runs in the page: it may use nothing from outside. */
async function putAll(json: string): Promise<void> {
  const notes: { id: string; created: string; target: { source: string }; page: { url: string } }[] = JSON.parse(json);
  // Opened before the page has made it, it would be made without its tables.
  while (!(await indexedDB.databases()).some(({ name }) => name === 'assay-notes')) await new Promise((resolve) => setTimeout(resolve, 50));
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('assay-notes');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error ?? new Error('not opened'));
  });
  const writing = database.transaction('notes', 'readwrite');
  for (const note of notes) {
    const addresses = [...new Set([note.target.source, note.page.url])];
    writing.objectStore('notes').put({ id: note.id, addresses, created: note.created, anchoring: 'unknown', note });
  }
  await new Promise<void>((resolve, reject) => {
    writing.oncomplete = () => resolve();
    writing.onerror = () => reject(writing.error ?? new Error('not written'));
  });
  database.close();
}
