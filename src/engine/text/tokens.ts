/** Words and numbers of a text with their places. Offsets are UTF-16 code units into the block's text. */

export type Token = {
  start: number;
  end: number;
  /** Lower case, without possessive, soft hyphens, zero-width characters and accents of form. */
  word: string;
  /** "China's" */
  possessive: boolean;
  /** As written: ALL CAPITALS, Capitalised, or neither. */
  shape: 'upper' | 'capital' | 'lower' | 'number';
  /** What stands before it: nothing or spaces, a hyphen, a full stop, or other punctuation. */
  gap: 'space' | 'hyphen' | 'stop' | 'break';
  /** The characters before it, as written. */
  between: string;
};

// A word may hold marks, soft hyphens and zero-width characters (scraped and hostile text has them within words).
const TOKEN = /\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]*(?:['’]\p{L}{1,3}(?!\p{L}))?/gu;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const APOSTROPHE = /['’]/;

function shapeOf(raw: string): Token['shape'] {
  if (/^\p{N}/u.test(raw)) return 'number';
  // "REEs", "EVs": the plural of an acronym is one too.
  if ((raw.toUpperCase() === raw && raw.toLowerCase() !== raw) || /^\p{Lu}{2,}s$/u.test(raw)) return 'upper';
  const first = raw.slice(0, 1);
  return first.toLowerCase() !== first ? 'capital' : 'lower';
}

function gapOf(between: string): Token['gap'] {
  // Signs of a figure part nothing: "90% of", "worth $500".
  const bare = between.replace(/[\s%٪$€₽£<>≥≤~≈+]+/g, '');
  if (bare === '') return 'space';
  if (/^[-‐‑&/]$/.test(bare)) return 'hyphen';
  if (bare === '.') return 'stop';
  return 'break';
}

/**
 * Splits a stretch of text into tokens.
 * @param text the block's text
 * @param from start of the stretch
 * @param to end of the stretch
 */
export function tokenize(text: string, from = 0, to = text.length): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = from;
  let last = from;
  for (let found = TOKEN.exec(text); found && found.index < to; found = TOKEN.exec(text)) {
    const raw = found[0];
    const start = found.index;
    const end = start + raw.length;
    const clean = raw.replace(INVISIBLE, '');
    const [stem = clean, suffix] = clean.split(APOSTROPHE);
    const possessive = suffix === 's' || suffix === 'S';
    const between = text.slice(last, start);
    tokens.push({
      start,
      end,
      word: (possessive ? stem : clean.replace('’', "'")).normalize('NFKC').toLowerCase(),
      possessive: possessive || (/s$/i.test(raw) && /^['’](?!\p{L})/u.test(text.slice(end, end + 2))),
      shape: shapeOf(possessive ? stem : clean),
      gap: gapOf(between),
      between,
    });
    last = end;
  }
  return tokens;
}
