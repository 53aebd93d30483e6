import { MAX_BLOCK_LENGTH } from '../limits.ts';
import { BlockReader } from './block-reader.ts';
import { candidatesFor } from './candidates.ts';
import type { Index } from './compile.ts';
import { Context, type Outside } from './context.ts';
import { checkFigure } from './figures/compare.ts';
import type { Block, Document, FigureCheck, Match, SlotFill } from './match.ts';
import type { Pattern } from './pattern.ts';
import { bestOf, type Found } from './rank.ts';
import type { Sentence } from './sentence.ts';
import { type Fill, fillPattern, type Fills, isPossible } from './slots/fill.ts';
import { blockSpeaker } from './stance/block-speaker.ts';
import { findQuotes } from './stance/quotes.ts';
import { readStance, type Surroundings } from './stance/stance.ts';

/**
 * Finds the claims that a document speaks about.
 * @param document its headline and blocks
 * @param index from `compile`
 * @returns matches in order of blocks and places; offsets are UTF-16 code units into each block's text
 */
export function scan(document: Document, index: Index): Match[] {
  const via = index.via(document);
  const reader = new BlockReader(index);
  reader.expect(document.blocks.map(({ text }) => boundedText(text)));
  return document.blocks.flatMap((block) => scanOne(block, document.headline, via, reader));
}

/** Finds the claims of one block: for pages that change, only changed blocks are scanned again. */
export function scanBlock(block: Block, headline: string | null, via: string | null, index: Index): Match[] {
  return scanOne(block, headline, via, new BlockReader(index));
}

function boundedText(text: string): string {
  return text.slice(0, MAX_BLOCK_LENGTH);
}

function scanOne(block: Block, headline: string | null, via: string | null, reader: BlockReader): Match[] {
  const { index } = reader;
  const text = boundedText(block.text);
  const sentences = reader.read(text);
  const tried = sentences.map((sentence) => candidatesFor(sentence, index.candidates));
  if (tried.every((patterns) => patterns.length === 0)) return [];
  const around: Surroundings = {
    quotes: findQuotes(text),
    blockSpeaker: blockSpeaker(text, block.kind, sentences[0], index.titles),
    siblings: sentences,
  };
  const outside: Outside = {
    before: once(() => reader.read(block.before === null ? null : block.before.slice(-MAX_BLOCK_LENGTH))),
    heading: once(() => reader.read(block.heading)),
    headline: once(() => reader.read(headline)),
    reachOf: (some) => reader.reachOf(some),
  };
  const matches: Match[] = [];
  for (const [at, sentence] of sentences.entries()) {
    const patterns = tried[at] ?? [];
    if (patterns.length > 0) matches.push(...matchesOf(new Context(sentences, at, sentence, outside), patterns, around, block, via, index));
  }
  return matches;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function matchesOf(context: Context, patterns: readonly Pattern[], around: Surroundings, block: Block, via: string | null, index: Index): Match[] {
  const { sentence } = context;
  const leaning = (): readonly Sentence[] => context.leaning();
  const found: Found[] = [];
  for (const pattern of patterns) {
    const { claim } = pattern;
    // In order of cost: what is nowhere in reach, then what the second reader would veto in any case, then the slots.
    if (!isPossible(pattern, context) || index.secondReader.doubts(claim, 'strong', sentence, leaning)) continue;
    const fills = fillPattern(pattern, context, index.chainCues);
    if (!fills || (strengthOf(fills) === 'weak' && index.secondReader.doubts(claim, 'weak', sentence, leaning))) continue;
    found.push(foundWith(pattern, fills, index));
  }
  return bestOf(found).flatMap(({ pattern, fills, figures }): Match[] => {
    const { stance, speaker } = readStance(sentence, pattern, fills, around);
    if (stance === 'disputes' && index.secondReader.doubts(pattern.claim, 'disputed', sentence, leaning)) return [];
    const { start, end } = spanOf(sentence, fills);
    return [{
      block: block.id, start, end,
      quote: block.text.slice(start, end),
      claim: pattern.claim,
      tier: 'match',
      stance, speaker, via, figures,
      why: Object.fromEntries([...fills].map(([slot, fill]) => [slot, explain(fill)])),
    }];
  });
}

/** Words of its own by which a sentence is taken for a claim without much doubt. */
const STRONG = 4;

/** Strong where the sentence itself says it all, in several words. */
function strengthOf(fills: Fills): 'strong' | 'weak' {
  const own = [...fills.values()].filter(({ from }) => from === 'clause' || from === 'sentence').length;
  return own === fills.size && own >= STRONG ? 'strong' : 'weak';
}

function foundWith(pattern: Pattern, fills: Fills, index: Index): Found {
  const claim = index.claims.get(pattern.claim);
  const figures: FigureCheck[] = [];
  for (const [slot, fill] of fills) {
    if (!('figure' in fill)) continue;
    const { low, high, unit, comparator, asOf, text } = fill.figure;
    const sources = (claim?.figures ?? []).filter((source) => source.slot === slot);
    figures.push(checkFigure(slot, { low, high, unit, comparator, asOf, text }, sources));
  }
  return { pattern, fills, figures, family: claim?.family ?? null };
}

function placeOf(fill: Fill): { first: number; last: number } {
  return 'hit' in fill ? fill.hit : fill.figure;
}

/** From the first to the last word that filled a slot in this sentence. */
function spanOf(sentence: Sentence, fills: Fills): { start: number; end: number } {
  const places = [...fills.values()].filter((fill) => fill.sentence === sentence).map(placeOf);
  const first = Math.min(...places.map((place) => place.first));
  const last = Math.max(...places.map((place) => place.last));
  const end = Math.max(sentence.tokens[last]?.end ?? 0, ...[...fills.values()].flatMap((fill) => ('figure' in fill && fill.figure.last === last ? [endOfFigure(sentence, fill.figure)] : [])));
  return { start: sentence.tokens[first]?.start ?? sentence.span.start, end };
}

/** A percent sign belongs to the figure's words. */
function endOfFigure(sentence: Sentence, figure: { first: number; text: string }): number {
  return (sentence.tokens[figure.first]?.start ?? 0) + figure.text.length;
}

function explain(fill: Fill): SlotFill {
  const { tokens, text } = fill.sentence;
  const { first, last } = placeOf(fill);
  const words = 'figure' in fill ? fill.figure.text : text.slice(tokens[first]?.start ?? 0, tokens[last]?.end ?? 0);
  return { words, from: fill.from };
}
