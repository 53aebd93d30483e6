import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { notesDatabase } from '../../src/store/notes-database.ts';
import { listNotes, orphanedNotes, saveComment } from '../../src/store/notes-store.ts';
import { noteOn } from '../store/note-on.ts';
import { samplePack } from '../store/sample-pack.ts';
import { fakeBrowser, resetBrowser } from './fake-browser.ts';
import { senderIn } from './sender.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser }));
vi.mock('../../src/background/current-pack.ts', async (original) => {
  const { readyPack } = await original<typeof import('../../src/background/current-pack.ts')>();
  const current = readyPack(samplePack(), 'database');
  return { currentPack: async () => current };
});
const { keepAnchoring, noteTargets, saveDraft } = await import('../../src/background/notes.ts');
const { writeSettings } = await import('../../src/store/settings.ts');

const ARTICLE = { id: 3, url: 'https://news.example/a' };
const { target, page } = noteOn(ARTICLE.url, '2026-01-01T10:00:00.000Z');
const request = {
  type: 'save-note',
  draft: { id: '0d9f4be1-9a0b-4c1e-8a55-3f0c7a52c2a7', target, page: { ...page, date: '2022-03-01' }, claims: ['china-share-of-separation', 'gone'], comment: 'Check' },
} as const;
const save = (incognito = false) => saveDraft({ ...request, draft: { ...request.draft, claims: [...request.draft.claims] } }, senderIn({ ...ARTICLE, incognito }));

beforeEach(async () => {
  resetBrowser();
  await notesDatabase.open();
});
afterEach(() => notesDatabase.delete());

test('a saved passage is kept with its claim as it was at the page’s date', async () => {
  const reply = await save();
  const [note] = await listNotes();
  expect(reply).toEqual({ ok: true, id: note?.id });
  expect(note).toMatchObject({
    target,
    comment: 'Check',
    claims: [{ id: 'china-share-of-separation', verdict: 'supported', pack: 'assay-test', version: samplePack().version }],
  });
});

test('a message that comes twice keeps one note, and never changes it back', async () => {
  const first = await save();
  const id = first.ok ? first.id : '';
  await saveComment(id, 'Check', 'Changed since');
  expect(await save()).toEqual({ ok: true, id });
  expect((await listNotes()).map(({ comment }) => comment)).toEqual(['Changed since']);
});

test('addresses are kept without what says how the reader came', async () => {
  const tracked = `${ARTICLE.url}?utm_source=mail`;
  const { draft } = request;
  await saveDraft({ ...request, draft: { ...draft, claims: [], target: { ...target, source: tracked }, page: { ...page, url: tracked } } }, senderIn(ARTICLE));
  const [note] = await listNotes();
  expect([note?.target.source, note?.page.url]).toEqual([ARTICLE.url, ARTICLE.url]);
});

test('in a private window nothing is kept, and the reader is told', async () => {
  expect(await save(true)).toEqual({ ok: false, error: 'notePrivateWindow' });
  expect(await listNotes()).toEqual([]);
});

test('in a private window a note is kept where the reader asked for it', async () => {
  await writeSettings({ privateNotes: true });
  expect(await save(true)).toMatchObject({ ok: true });
  expect(await listNotes()).toHaveLength(1);
});

test('a full disk is told as such and leaves nothing half-written', async () => {
  const full = vi.spyOn(notesDatabase.notes, 'add').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(await save()).toEqual({ ok: false, error: 'noteNotKeptFull' });
  full.mockRestore();
  expect(await listNotes()).toEqual([]);
});

test('a database that cannot be opened is told as such; a page then has no notes', async () => {
  notesDatabase.close();
  const refusal = vi.spyOn(notesDatabase, 'open').mockRejectedValue(new Dexie.OpenFailedError('refused'));
  expect(await save()).toEqual({ ok: false, error: 'noteNotKeptUnavailable' });
  expect(await noteTargets({ type: 'note-targets', url: ARTICLE.url }, senderIn(ARTICLE))).toEqual({ notes: [] });
  expect(await keepAnchoring({ type: 'notes-anchored', found: [], orphaned: ['x'] })).toEqual({ ok: false });
  refusal.mockRestore();
});

test('a page learns where its notes are, and never what they say', async () => {
  await save();
  const { notes } = await noteTargets({ type: 'note-targets', url: `${ARTICLE.url}?utm_source=x` }, senderIn(ARTICLE));
  expect(notes).toEqual([{ id: expect.any(String), target }]);
  expect(JSON.stringify(notes)).not.toContain('Check');
});

test('a page of another host learns nothing of it', async () => {
  await save();
  const { notes } = await noteTargets({ type: 'note-targets', url: ARTICLE.url }, senderIn({ id: 4, url: 'https://other.example/a' }));
  expect(notes).toEqual([]);
});

test('a note that its page no longer has is kept as orphaned', async () => {
  const reply = await save();
  const id = reply.ok ? reply.id : '';
  expect(await keepAnchoring({ type: 'notes-anchored', found: [], orphaned: [id] })).toEqual({ ok: true });
  expect(await orphanedNotes()).toEqual(new Set([id]));
});
