/** A word or number as written: in lower case, cleaned, its shape, and a number that no other form has at the same time. */
export type Form = {
  readonly word: string;
  readonly cleaned: string;
  /** As written: ALL CAPITALS, Capitalised, or neither. */
  readonly shape: 'upper' | 'capital' | 'lower' | 'number';
  readonly number: number;
};

/** Forms that are kept: more than a long page has. Their numbers go up to this. */
export const KEPT_FORMS = 20_000;
/** What is longer is no word. */
const LONGEST_KEPT = 32;

/** The same few thousand words make up all news: each is read once, and as one string object it is quick to look up elsewhere. */
const forms = new Map<string, Form>();

/** The form of a word as it stands in a text. */
export function formOf(raw: string): Form {
  const known = forms.get(raw);
  if (known) return known;
  const own = detached(raw);
  const clean = cleaned(own);
  const word = clean.toLowerCase();
  return kept(own, { word, cleaned: clean, shape: shapeOf(clean, word), number: forms.size });
}

/** The form of a number in digits. */
export function formOfNumber(raw: string): Form {
  const known = forms.get(raw);
  if (known) return known;
  const own = detached(raw);
  const word = own.normalize('NFKC');
  return kept(own, { word, cleaned: word, shape: 'number', number: forms.size });
}

function kept(raw: string, form: Form): Form {
  if (forms.size >= KEPT_FORMS) forms.clear();
  if (raw.length <= LONGEST_KEPT) forms.set(raw, form);
  return form;
}

/** A copy of its own: engines cut longer words as a view of the whole text, which a kept word would then keep alive. */
function detached(raw: string): string {
  return Array.from(raw).join('');
}

const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** Without hidden characters, accents of form, ligatures and full-width letters. */
function cleaned(raw: string): string {
  return raw.replace(INVISIBLE, '').normalize('NFKC');
}

function shapeOf(raw: string, lower: string): Form['shape'] {
  if (raw === lower && isPlainLower(raw.charCodeAt(0))) return 'lower';
  const first = raw.slice(0, 1);
  if (lower === raw && first.toUpperCase() !== first) return 'lower';
  // "REEs", "EVs": the plural of an acronym is one too.
  if ((raw.toUpperCase() === raw && lower !== raw) || /^\p{Lu}{2,}s$/u.test(raw)) return 'upper';
  return first.toLowerCase() === first ? 'lower' : 'capital';
}

function isPlainLower(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}
