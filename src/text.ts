import browser from 'webextension-polyfill';
import * as z from 'zod/mini';
import { LANGUAGES, type Language, type LanguageChoice } from './languages.ts';

const Messages = z.record(
  z.string(),
  z.object({ message: z.string(), placeholders: z.optional(z.record(z.string(), z.object({ content: z.string() }))) }),
);
type Messages = z.infer<typeof Messages>;

/** How the keys of each plural form end. */
const ENDINGS = { zero: 'Zero', one: 'One', two: 'Two', few: 'Few', many: 'Many', other: 'Many' } as const;

/** What is spoken here, with its texts; null where they could not be read: then the browser's own i18n gives them. */
let spoken: { language: Language; messages: Messages } | null = null;

/**
 * Loads the texts of the language that the reader chose, or of the browser's; `text` and `countText` speak it from then on.
 * The browser's own i18n steps in where a file cannot be read: it cannot switch, and Chromium has left a page of a fresh
 * installation without any texts.
 */
export async function loadTexts(choice: LanguageChoice): Promise<void> {
  const language = choice === 'browser' ? languageOfBrowser() : choice;
  if (spoken?.language !== language) spoken = await readTexts(language);
}

function languageOfBrowser(): Language {
  const own = browser.i18n.getUILanguage().split('-')[0];
  return LANGUAGES.find((known) => known === own) ?? 'en';
}

async function readTexts(language: Language): Promise<{ language: Language; messages: Messages } | null> {
  try {
    const response = await fetch(browser.runtime.getURL(`_locales/${language}/messages.json`));
    return { language, messages: Messages.parse(await response.json()) };
  } catch {
    return null;
  }
}

/** A string of the reader's language, with its places ($1 or named) filled. */
export function text(key: string, ...places: (string | number)[]): string {
  const found = spoken?.messages[key];
  if (!found) return browser.i18n.getMessage(key, places.map(String));
  const place = (number: string): string => String(places[Number(number) - 1] ?? '');
  return found.message.replaceAll(/\$(\w+)\$|\$(\d)/g, (_, name: string | undefined, number: string | undefined) => {
    if (number !== undefined) return place(number);
    return (found.placeholders?.[name?.toLowerCase() ?? '']?.content ?? '').replaceAll(/\$(\d)/g, (_all, inner: string) => place(inner));
  });
}

/** A string with a number in it, in the plural form that its language wants (Intl.PluralRules). */
export function countText(key: string, count: number): string {
  const form = ENDINGS[new Intl.PluralRules(locale()).select(count)];
  return text(`${key}${form}`, count) || text(`${key}Many`, count);
}

/** The language that texts are in, as Intl takes it, with the browser's region where that speaks the same: `en-GB`, `uk`. */
export function locale(): string {
  const own = browser.i18n.getUILanguage();
  const language = spoken?.language ?? languageOfBrowser();
  return own.split('-')[0] === language ? own : language;
}
