/** What a UTF-16 code unit can be in a word. */
export const OTHER = 1;
export const LETTER = 2;
export const DIGIT = 3;
/** Marks, soft hyphens and zero-width characters: they stand within words, never at their start. */
export const WITHIN = 4;
/** The first half of a pair: its whole code point must be asked. */
const PAIR = 5;

const known = new Uint8Array(0x10000);

function kindOfCharacter(character: string): number {
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  return /[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/u.test(character) ? WITHIN : OTHER;
}

/** The kind of the character that begins at a code unit. Each is asked of the Unicode tables once. */
export function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (Number.isNaN(unit)) return OTHER;
  const found = known[unit];
  if (found !== undefined && found !== 0 && found !== PAIR) return found;
  const point = text.codePointAt(at) ?? unit;
  const kind = kindOfCharacter(String.fromCodePoint(point));
  known[unit] = unit >= 0xd800 && unit < 0xdc00 ? PAIR : kind;
  return kind;
}

/** How many code units the character at a place takes. */
export function widthAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit < 0xdc00 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
