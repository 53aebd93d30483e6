/** Finds the first of many word beginnings in a text, in one pass whatever their number. No regular expressions. */

export type TriggerCheck = (text: string) => boolean;

const SPACE = 32;

/**
 * Prepares a check for trigger words.
 * @param triggers lower-case beginnings of words; a space stands for any space or hyphen between two words
 * @returns a check whether one of them begins a word of a text
 */
export function triggerCheck(triggers: readonly string[]): TriggerCheck {
  const byFirst = new Map<number, string[]>();
  for (const trigger of triggers) {
    if (trigger === '') continue;
    const first = trigger.charCodeAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), trigger]);
  }
  return (text) => {
    const lower = text.toLowerCase();
    let inWord = false;
    for (let at = 0; at < lower.length; at++) {
      const isWord = isWordCode(lower.charCodeAt(at));
      if (isWord && !inWord && byFirst.get(lower.charCodeAt(at))?.some((trigger) => begins(lower, at, trigger))) return true;
      inWord = isWord;
    }
    return false;
  };
}

function begins(text: string, start: number, trigger: string): boolean {
  let at = start;
  for (let i = 0; i < trigger.length; i++) {
    const code = trigger.charCodeAt(i);
    if (code === SPACE) {
      if (isPossessive(text, at)) at += 2;
      if (!isGap(text.charCodeAt(at))) return false;
      while (isGap(text.charCodeAt(at))) at++;
    } else if (text.charCodeAt(at++) !== code) return false;
  }
  return true;
}

/** "People's Republic": triggers are kept without it. */
function isPossessive(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code === 0x27 || code === 0x2019) && text.charCodeAt(at + 1) === 0x73;
}

/** Letters and digits; anything beyond Latin-1's signs counts as a letter, which errs towards looking closer. */
function isWordCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xc0 && !isGap(code) && !isPunctuation(code));
}

/** General punctuation: dashes, curly quotes, ellipsis. */
function isPunctuation(code: number): boolean {
  return code >= 0x2010 && code <= 0x206f;
}

/** Spaces, line ends, hyphens, no-break and thin spaces. */
function isGap(code: number): boolean {
  return code === SPACE || code === 45 || (code >= 9 && code <= 13) || code === 0xa0 || (code >= 0x2000 && code <= 0x2011) || code === 0x202f;
}
