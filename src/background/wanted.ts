import type { Mark } from '../messages.ts';
import type { Settings } from '../store/settings.ts';
import { siteOf } from '../store/site.ts';
import { isBorneOut } from './underline.ts';

/**
 * The marks that the reader wants to see on a page: no hidden claims, themes or verdicts, and in the quiet density only what
 * wants a second look.
 * @param themeOf the theme of a claim by its id
 */
export function wantedMarks(marks: readonly Mark[], { density, hidden, themesOff, verdictsOff }: Settings, url: string, themeOf: (claim: string) => string | undefined): Mark[] {
  const site = siteOf(url);
  const isHidden = ({ claim }: Mark): boolean => hidden.some((one) => one.claim === claim && (one.site === null || one.site === site));
  const isLeftOut = ({ claim, verdict }: Mark): boolean => verdictsOff.includes(verdict) || themesOff.includes(themeOf(claim) ?? '');
  return marks.filter((mark) => !isHidden(mark) && !isLeftOut(mark) && (density !== 'quiet' || !isBorneOut(mark)));
}
