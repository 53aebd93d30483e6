import type { BlockKind } from '../match.ts';
import type { Sentence } from '../sentence.ts';

/** A prefix longer than this is a sentence with a colon. */
const LONGEST_PREFIX = 40;
/** White space before it, and the colon. */
const MARGIN = 24;

/**
 * Who speaks a whole block: "Dr. Petrova: ..." in an interview, "NI: ..." before a headline.
 * A label ("Economic leverage: ...") is nobody: a speaker has a title, is a person or body that we know, or an acronym.
 */
export function blockSpeaker(text: string, kind: BlockKind, first: Sentence | undefined, titles: readonly string[]): string | null {
  // Nearly all blocks have none: told before a regular expression goes through them.
  if (!text.slice(0, LONGEST_PREFIX + MARGIN).includes(':')) return null;
  const prefix = /^\s*([\p{L}][\p{L}\p{M}.'’ -]{0,60}?):\s/u.exec(text)?.[1];
  if (!prefix || prefix.length > LONGEST_PREFIX || !first) return null;
  const words = prefix.trim().split(/\s+/);
  const titled = titles.some((title) => prefix.toLowerCase().startsWith(`${title.toLowerCase()} `) || prefix.toLowerCase().startsWith(`${title.toLowerCase()}. `));
  const acronym = kind === 'headline' && words.length === 1 && /^\p{Lu}{2,6}$/u.test(prefix);
  const known = first.hitsAt(0).some((hit) => hit.type === 'person' && (first.tokens[hit.last]?.end ?? 0) <= prefix.length + 1);
  return titled || acronym || known ? prefix.trim() : null;
}
