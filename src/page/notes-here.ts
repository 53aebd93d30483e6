import { anchor } from '../notes/anchoring/anchor.ts';
import { readPageText } from '../notes/anchoring/page-text.ts';
import { ask } from './channel.ts';

/** The reader's notes on this page: found again, or reported as orphaned. Where they are is told to nobody else. */
export class NotesHere {
  private found = new Map<string, Range>();

  /** Looks for all notes of the page and tells the worker which are still there. */
  async refresh(url: string): Promise<void> {
    const reply = await ask('note-targets', { type: 'note-targets', url });
    const hadNotes = this.found.size > 0;
    if (!reply || (reply.notes.length === 0 && !hadNotes)) return;
    this.found = new Map();
    const orphaned: string[] = [];
    // Read once for all notes: on a long page this is the costly part.
    const text = readPageText(document);
    for (const { id, target } of reply.notes) {
      const range = anchor(target, document, text);
      if (range) this.found.set(id, range);
      else orphaned.push(id);
    }
    await ask('notes-anchored', { type: 'notes-anchored', found: [...this.found.keys()], orphaned });
  }

  /** The place of a note, or null where it was not found. */
  placeOf(id: string): Range | null {
    return this.found.get(id) ?? null;
  }
}
