import { notesToJson } from '../../notes/export/json.ts';
import { notesToMarkdown } from '../../notes/export/markdown.ts';
import type { Note } from '../../notes/note.ts';
import { text } from '../../text.ts';
import { VERDICT_LOOKS } from '../../verdict-looks.ts';
import { saveFile } from './save-file.ts';

/** Writes all notes to a file, in the format the reader chooses. */
export function ExportButtons({ notes }: { notes: readonly Note[] }) {
  const write = (suffix: string, type: string, format: (now: string) => string): void => {
    const now = new Date().toISOString();
    saveFile(`assay-notes-${now.slice(0, 10)}.${suffix}`, type, format(now));
  };
  const title = text('exportTitle');
  const verdict = (v: keyof typeof VERDICT_LOOKS): string => text(VERDICT_LOOKS[v].word);
  return (
    <div class="row">
      <button type="button" onClick={() => write('md', 'text/markdown', (now) => notesToMarkdown(notes, now, { title, verdict }))}>
        {text('exportMarkdown')}
      </button>
      <button type="button" onClick={() => write('json', 'application/ld+json', (now) => notesToJson(notes, now, title))}>
        {text('exportJson')}
      </button>
    </div>
  );
}
