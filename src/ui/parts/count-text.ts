import { text } from '../../text.ts';

/** A string with a number in it: the key ends in One for 1 and in Many for all else. */
export function countText(key: string, count: number): string {
  return count === 1 ? text(`${key}One`) : text(`${key}Many`, count);
}
