import type { Mark } from '../messages.ts';
import type { Settings } from '../store/settings.ts';
import { siteOf } from '../store/site.ts';
import { isBorneOut } from './underline.ts';

/** The marks that the reader wants to see on a page: no hidden claims, and in the quiet density only what wants a second look. */
export function wantedMarks(marks: readonly Mark[], { density, hidden }: Settings, url: string): Mark[] {
  const site = siteOf(url);
  const isHidden = ({ claim }: Mark): boolean => hidden.some((one) => one.claim === claim && (one.site === null || one.site === site));
  return marks.filter((mark) => !isHidden(mark) && (density !== 'quiet' || !isBorneOut(mark)));
}
