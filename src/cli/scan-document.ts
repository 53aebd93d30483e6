import { assessmentAt } from '../engine/assessment.ts';
import type { Index } from '../engine/compile.ts';
import { scan } from '../engine/scan.ts';
import type { Match } from '../engine/match.ts';
import type { Pack } from '../pack/pack.ts';
import type { CutDocument } from '../engine/text-blocks.ts';

/** One match as the command line prints it: documented in README.md, "Command line". */
export type ScanLine = {
  start: number;
  end: number;
  quote: string;
  claim: string;
  tier: 'match';
  stance: Match['stance'];
  speaker: string | null;
  via: string | null;
  assessment: string;
  figures: { page: Match['figures'][number]['page']; source: SourceLine | null; outcome: string }[];
  why: Record<string, string>;
};
type SourceLine = { low: number; high: number; unit: string; year: number; is: 'claimed' | 'found' };

/** Scans a document; offsets are UTF-16 code units into the text that its blocks were cut from. */
export function scanDocument(document: CutDocument, index: Index, pack: Pack): ScanLine[] {
  const offsets = new Map(document.blocks.map(({ id, offset }) => [id, offset]));
  const claims = new Map(pack.claims.map((claim) => [claim.id, claim]));
  return scan(document, index).map((match) => {
    const offset = offsets.get(match.block) ?? 0;
    const { quote, claim, tier, stance, speaker, via } = match;
    return {
      start: match.start + offset,
      end: match.end + offset,
      quote, claim, tier, stance, speaker, via,
      assessment: assessmentAt(claims.get(claim)?.assessments ?? [], null)?.verdict ?? '',
      figures: match.figures.map(({ page, source, outcome }) => ({ page, source: source && sourceLine(source), outcome })),
      why: Object.fromEntries(Object.entries(match.why).map(([slot, { words }]) => [slot, words])),
    };
  });
}

function sourceLine({ low, high, unit, year, is }: SourceLine): SourceLine {
  return { low, high, unit, year, is };
}
