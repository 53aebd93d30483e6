import browser, { type Omnibox } from 'webextension-polyfill';
import { MAX_SELECTION, MAX_SUGGESTIONS, MIN_SELECTION } from '../limits.ts';
import type { Answer } from '../messages.ts';
import { setPending } from '../store/pending.ts';
import { text } from '../text.ts';
import { VERDICT_LOOKS } from '../verdict-looks.ts';
import { answerLookup } from './lookup.ts';
import { sidePanel } from './side-panel.ts';
import { speak } from './speak.ts';

/** What the address bar holds once a suggestion is chosen: `claim:china-share-of-refining`. */
const CHOSEN = /^claim:([\w-]+)$/;

/** What the bar shows above the suggestions. The browser forgets it with the worker. */
export async function describeOmnibox(): Promise<void> {
  await speak();
  browser.omnibox.setDefaultSuggestion({ description: described(text('omniboxHint')) });
}

/** The claims that answer what has been typed after the keyword, best first. */
export async function suggestAnswers(typed: string, suggest: (results: Omnibox.SuggestResult[]) => void): Promise<void> {
  const asked = typed.trim().slice(0, MAX_SELECTION);
  if (asked.length < MIN_SELECTION) return suggest([]);
  await speak();
  const { answers } = await answerLookup({ type: 'lookup', text: asked });
  suggest(answers.filter(({ kind }) => kind === 'claim').slice(0, MAX_SUGGESTIONS).map(suggestion));
}

/** Enter: the look-up page opens at the chosen claim, or looks up what was typed. */
export async function openTyped(typed: string, where: Omnibox.OnInputEnteredDisposition): Promise<void> {
  const chosen = CHOSEN.exec(typed.trim())?.[1];
  // Left in the session and not in the address, which the browser would keep in its history.
  await setPending(chosen === undefined ? { show: 'lookup', text: typed.trim() } : { show: 'claim', id: chosen }, 'look-up');
  const url = browser.runtime.getURL('lookup.html');
  if (where === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: where === 'newForegroundTab' });
}

function suggestion({ id, wording, verdict }: Answer): Omnibox.SuggestResult {
  const judged = verdict === null ? wording : text('omniboxAnswer', text(VERDICT_LOOKS[verdict].word), wording);
  return { content: `claim:${id}`, description: described(judged) };
}

/** Chrome reads descriptions as XML, Firefox as they are. */
function described(words: string): string {
  return sidePanel() === null ? words : words.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
