import messages from '../../../extension/_locales/en/messages.json' with { type: 'json' };
import { figureText } from '../../../src/figure-text.ts';
import type { ReportWords } from '../../../src/notes/export/report/words.ts';
import { VERDICT_LOOKS } from '../../../src/verdict-looks.ts';
import * as z from 'zod/mini';

const Messages = z.record(z.string(), z.object({ message: z.string(), placeholders: z.optional(z.record(z.string(), z.object({ content: z.string() }))) }));
const MESSAGES = Messages.parse(messages);

/** The English text of a key, as browsers fill it; a missing key is an error here. */
export function english(key: string, ...places: (string | number)[]): string {
  const entry = MESSAGES[key];
  if (!entry) throw new Error(`_locales has no ${key}`);
  return entry.message
    .replace(/\$(\w+)\$/g, (_, name: string) => entry.placeholders?.[name.toLowerCase()]?.content ?? '')
    .replace(/\$(\d)/g, (_, place: string) => String(places[Number(place) - 1] ?? ''));
}

/** The words that the notes page hands to exports, in English; dates as they are. */
export const WORDS: ReportWords = {
  language: 'en',
  text: english,
  date: (date) => date.slice(0, 10),
  figure: (figure) => figureText(figure, { locale: 'en', text: english }),
  verdict: (verdict) => ({ ...VERDICT_LOOKS[verdict], word: english(VERDICT_LOOKS[verdict].word) }),
};
