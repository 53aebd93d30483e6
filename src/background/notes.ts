import { assessmentAt } from '../engine/assessment.ts';
import type { NoteDraft, Reply, Request } from '../messages.ts';
import { canonicalAddress } from '../notes/address.ts';
import type { Note, NotedClaim } from '../notes/note.ts';
import { storeFailure, type StoreFailure } from '../store/failure.ts';
import { notesForPage, saveNote, setAnchoring } from '../store/notes-store.ts';
import { readSettings } from '../store/settings.ts';
import { text } from '../text.ts';
import { claimIn, type PacksInUse, packsInUse } from './packs-in-use.ts';
import type { Sender } from './handler.ts';
import { isOwnPage } from './own-page.ts';
import { speak } from './speak.ts';

const FAILURE_TEXTS: Record<StoreFailure, string> = {
  unavailable: 'noteNotKeptUnavailable',
  full: 'noteNotKeptFull',
  blocked: 'noteNotKeptBlocked',
  broken: 'noteNotKept',
};

/** Keeps a passage as a note with its claims as they are now; says kindly why where it cannot. */
export async function saveDraft(request: Request<'save-note'>, sender: Sender): Promise<Reply<'save-note'>> {
  return keepDraft(request.draft, sender.tab?.incognito ?? false);
}

/** @param inPrivate made in a private window, where nothing is kept unless the reader asked for it */
export async function keepDraft(draft: NoteDraft, inPrivate: boolean): Promise<Reply<'save-note'>> {
  await speak();
  if (inPrivate && !(await readSettings()).privateNotes) return { ok: false, error: text('notePrivateWindow') };
  try {
    const note = noteOf(draft, await packsInUse());
    await saveNote(note);
    return { ok: true, id: note.id };
  } catch (error) {
    return { ok: false, error: text(FAILURE_TEXTS[storeFailure(error)]) };
  }
}

/**
 * Where the notes of a page are; without comments, since pages never see those. A script in a page learns of its own
 * host only: should a page ever get hold of it, what the reader noted elsewhere stays the reader's.
 */
export async function noteTargets(request: Request<'note-targets'>, sender: Sender): Promise<Reply<'note-targets'>> {
  if (!isOwnPage(sender) && hostOf(request.url) !== hostOf(sender.url)) return { notes: [] };
  try {
    const notes = await notesForPage(request.url);
    return { notes: notes.map(({ id, target }) => ({ id, target })) };
  } catch {
    // Without a database there are no notes; the reader is told where they are listed and saved.
    return { notes: [] };
  }
}

/** Keeps which notes of a page were found again, so that lists can show the others as orphaned. */
export async function keepAnchoring(request: Request<'notes-anchored'>): Promise<Reply<'notes-anchored'>> {
  try {
    await setAnchoring({ found: request.found, orphaned: request.orphaned });
    return { ok: true };
  } catch {
    return { ok: false };
  }
}

function hostOf(address: string | undefined): string | null {
  return address !== undefined && URL.canParse(address) ? new URL(address).host : null;
}

function noteOf(draft: NoteDraft, packs: PacksInUse): Note {
  const now = new Date().toISOString();
  return {
    id: draft.id,
    created: now,
    modified: now,
    // Without tracking parameters, wherever the draft came from.
    target: { ...draft.target, source: canonicalAddress(draft.target.source) },
    page: { ...draft.page, url: canonicalAddress(draft.page.url) },
    claims: draft.claims.flatMap((id) => notedClaim(id, draft.page.date, packs)),
    comment: draft.comment,
    tags: [],
    colour: 'yellow',
  };
}

function notedClaim(id: string, date: string | null, packs: PacksInUse): NotedClaim[] {
  const found = claimIn(packs, id);
  const assessment = found && assessmentAt(found.claim.assessments, date);
  if (!found || !assessment) return [];
  const { claim, home: { pack } } = found;
  return [{ id, wording: claim.claim, verdict: assessment.verdict, pack: pack.id, version: pack.version }];
}
