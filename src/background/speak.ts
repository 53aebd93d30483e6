import { readSettings } from '../store/settings.ts';
import { loadTexts } from '../text.ts';

/** Readies the texts in the language that the reader set: to be awaited before `text`, as the worker may just have been started. */
export async function speak(): Promise<void> {
  await loadTexts((await readSettings()).language);
}
