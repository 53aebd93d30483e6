import { assessmentAt } from '../engine/assessment.ts';
import type { Match } from '../engine/match.ts';
import { scan } from '../engine/scan.ts';
import type { Mark, Reply, Request } from '../messages.ts';
import { isOn, readSettings } from '../store/settings.ts';
import type { ReadyPack } from './current-pack.ts';
import type { Sender } from './handler.ts';
import { isOwnPage } from './own-page.ts';
import { claimIn, type PacksInUse, packsInUse } from './packs-in-use.ts';
import { underlineOf } from './underline.ts';
import { wantedMarks } from './wanted.ts';

/**
 * Finds the claims in the blocks of a page; none where the reader switched the site off. A text that is checked in a page
 * of our own gets all of them, whatever is set for pages.
 */
export async function scanPage(request: Request<'scan'>, sender: Sender): Promise<Reply<'scan'>> {
  const [settings, inUse] = await Promise.all([readSettings(), packsInUse()]);
  const { page, blocks } = request;
  const url = sender.tab?.url ?? page.url;
  const { density, comments, selectionButton } = settings;
  const state = { origin: inUse.origin, everywhere: density === 'all', comments, selectionButton };
  const isChecked = isOwnPage(sender);
  if (!isChecked && !isOn(settings, url)) return { ...state, marks: [], on: false };
  const marks = inUse.packs.flatMap((pack) => scan({ headline: page.headline, blocks }, pack.index).flatMap((match) => markOf(match, page.date, pack, inUse)));
  return { ...state, marks: isChecked ? marks : wantedMarks(marks, settings, url, (claim) => claimIn(inUse, claim)?.claim.theme), on: true };
}

/** A match with its claim's wording, and the verdict at the page's date; none where another pack's claim of its id counts. */
function markOf(match: Match, date: string | null, pack: ReadyPack, inUse: PacksInUse): Mark[] {
  const found = claimIn(inUse, match.claim);
  const assessment = found && assessmentAt(found.claim.assessments, date);
  if (found?.home !== pack || !assessment) return [];
  const { verdict } = assessment;
  return [{ ...match, wording: found.claim.claim, verdict, underline: underlineOf({ ...match, verdict }) }];
}
