import { assessmentAt } from '../engine/assessment.ts';
import { STEMMERS } from '../engine/text/stem.ts';
import { tokenize } from '../engine/text/tokens.ts';
import { MAX_RELATED_ANSWERS, MIN_RELATED_SHARE } from '../limits.ts';
import type { Answer } from '../messages.ts';
import type { CurrentPack } from './current-pack.ts';

/** Claims whose wording shares its rarer words with the text, the closest first; they are about it, no more. */
export function relatedClaims(text: string, current: CurrentPack): Answer[] {
  const worded = [...current.claims.values()].map((claim) => ({ claim, words: wordsOf(claim.claim, current) }));
  const rarity = rarityIn(worded.map(({ words }) => words));
  const asked = wordsOf(text, current);
  const most = sum([...asked.keys()], rarity);
  return worded
    .map(({ claim, words }) => ({ claim, shared: [...words.keys()].filter((stem) => asked.has(stem)), words }))
    .map(({ claim, shared, words }) => ({
      claim,
      why: shared.map((stem) => words.get(stem) ?? stem).join(' · '),
      score: most === 0 ? 0 : sum(shared, rarity) / most,
    }))
    .filter(({ score }) => score >= MIN_RELATED_SHARE)
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_RELATED_ANSWERS)
    .map(({ claim, score, why }, at) => ({
      rank: at + 1,
      kind: 'claim',
      id: claim.id,
      wording: claim.claim,
      verdict: assessmentAt(claim.assessments, null)?.verdict ?? null,
      score,
      tier: 'related',
      why,
      figures: [],
    }));
}

/** The stems of a text, each with the word that it stands for. */
function wordsOf(text: string, { index }: CurrentPack): Map<string, string> {
  const stem = STEMMERS[index.language] ?? ((word: string) => word);
  return new Map(tokenize(text).map(({ word }) => [stem(word), word]));
}

/** How much a stem tells: little where every claim has it, most where one or none has. */
function rarityIn(texts: readonly ReadonlyMap<string, string>[]): (stem: string) => number {
  const counts = new Map<string, number>();
  for (const words of texts) for (const stem of words.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return (stem) => Math.log((texts.length + 1) / (counts.get(stem) ?? 1));
}

function sum(stems: readonly string[], rarity: (stem: string) => number): number {
  return stems.reduce((total, stem) => total + rarity(stem), 0);
}
