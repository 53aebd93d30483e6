import { assessmentAt } from '../engine/assessment.ts';
import type { Match } from '../engine/match.ts';
import { scan } from '../engine/scan.ts';
import type { Mark, Reply, Request } from '../messages.ts';
import { isOn, readSettings } from '../store/settings.ts';
import { currentPack, type CurrentPack } from './current-pack.ts';
import type { Sender } from './handler.ts';
import { isOwnPage } from './own-page.ts';
import { underlineOf } from './underline.ts';
import { wantedMarks } from './wanted.ts';

/**
 * Finds the claims in the blocks of a page; none where the reader switched the site off. A text that is checked in a page
 * of our own gets all of them, whatever is set for pages.
 */
export async function scanPage(request: Request<'scan'>, sender: Sender): Promise<Reply<'scan'>> {
  const [settings, current] = await Promise.all([readSettings(), currentPack()]);
  const { page, blocks } = request;
  const url = sender.tab?.url ?? page.url;
  const { density, comments, selectionButton } = settings;
  const state = { origin: current.origin, everywhere: density === 'all', comments, selectionButton };
  const isChecked = isOwnPage(sender);
  if (!isChecked && !isOn(settings, url)) return { ...state, marks: [], on: false };
  const marks = scan({ headline: page.headline, blocks }, current.index).flatMap((match) => markOf(match, page.date, current));
  return { ...state, marks: isChecked ? marks : wantedMarks(marks, settings, url), on: true };
}

/** A match with its claim's wording, and the verdict at the page's date. */
function markOf(match: Match, date: string | null, { claims }: CurrentPack): Mark[] {
  const claim = claims.get(match.claim);
  const assessment = claim && assessmentAt(claim.assessments, date);
  if (!claim || !assessment) return [];
  const { verdict } = assessment;
  return [{ ...match, wording: claim.claim, verdict, underline: underlineOf({ ...match, verdict }) }];
}
