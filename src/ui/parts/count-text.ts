import browser from 'webextension-polyfill';
import { text } from '../../text.ts';

/** How the keys of each plural form end; a form that a language's texts do not have falls back on `Many`. */
const ENDINGS = { zero: 'Zero', one: 'One', two: 'Two', few: 'Few', many: 'Many', other: 'Many' } as const;

/** A string with a number in it, in the plural form that the reader's language wants (Intl.PluralRules). */
export function countText(key: string, count: number): string {
  const form = ENDINGS[new Intl.PluralRules(browser.i18n.getUILanguage()).select(count)];
  return text(`${key}${form}`, count) || text(`${key}Many`, count);
}
