import type { Document } from '../match.ts';

/** "citing X" stands near the top, or in the source line at the end. */
const BLOCKS_READ = 8;
const NAME = String.raw`((?:The\s|the\s)?\p{Lu}[\p{L}\p{N}.&’'-]*(?:\s(?:of|for|and|the|de)(?=\s\p{Lu})|\s\p{Lu}[\p{L}\p{N}.&’'-]*){0,6})`;

/** Finds page-wide attribution from the phrases of a language's cues. */
export function viaFinder(phrases: readonly string[]): (document: Document) => string | null {
  if (phrases.length === 0) return () => null;
  const escaped = phrases.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s'));
  const pattern = new RegExp(`(?:^|[\\s,(])(?:${escaped.join('|')})\\s${NAME}`, 'u');
  return (document) => {
    const blocks = [...document.blocks.slice(0, BLOCKS_READ), ...document.blocks.slice(BLOCKS_READ).slice(-2)];
    for (const { text } of blocks) {
      const name = pattern.exec(text)?.[1];
      if (name) return name.replace(/[.’']+$/, '');
    }
    return null;
  };
}
