import type { Lexicon } from '../../engine/lexicon.ts';
import { splitSentences } from '../../engine/text/sentences.ts';
import type { Claim } from '../claim.ts';
import type { Problem } from '../problem.ts';

/** Words that judge: in a claim's wording they take a side, in an id they say the verdict. */
const LOADED = /\b(?:so-called|alleged(?:ly)?|supposed(?:ly)?|myths?|hoax|debunk\w*|propaganda|regime|puppet|fake|lies|liars?)\b/i;
const JUDGING_ID = /(?:^|-)(?:false|true|fake|myth|hoax|lie|lies|wrong|debunked|misleading|refuted|not)(?:-|$)/;
/** A context answers "so what is true?": one sentence leaves out why, many are an article. */
const CONTEXT_SENTENCES = { least: 2, most: 4 };

/** What of the editorial rules on wording a machine can see. */
export function claimWording({ id, claim, context }: Claim, { language, cues }: Lexicon): Omit<Problem, 'file'>[] {
  const sentenceCues = { abbreviations: new Set(cues.abbreviations), openers: new Set(cues.sentenceOpeners) };
  const count = (text: string): number => splitSentences(text, language, sentenceCues).length;
  const { least, most } = CONTEXT_SENTENCES;
  const sentences = count(context);
  const loaded = LOADED.exec(claim)?.[0];
  const judging = JUDGING_ID.exec(id)?.[0].replaceAll('-', '');
  return [
    ...(claim.endsWith('.') && count(claim) === 1 ? [] : [{ field: 'claim', message: 'must be one sentence that ends with a full stop' }]),
    ...(loaded === undefined ? [] : [{ field: 'claim', message: `"${loaded}" takes a side` }]),
    ...(judging === undefined ? [] : [{ field: 'id', message: `names the subject, not a verdict: "${judging}"` }]),
    ...(sentences < least || sentences > most ? [{ field: 'context', message: `must be two to four sentences, but has ${sentences}` }] : []),
  ];
}
