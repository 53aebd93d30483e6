/** Longest name of a file without its ending, in UTF-16 code units: unpacked in a deep folder it must still be allowed. */
const MAX_NAME = 80;

/** Names that Windows keeps for devices, whatever their ending. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A file name from any text that every system and Obsidian take, and that no other file of the set has.
 * @param taken lower-case names given so far; the new one is added
 */
export function fileName(text: string, ending: string, taken: Set<string>): string {
  const base = plainName(text);
  for (let turn = 1; ; turn += 1) {
    const name = `${turn === 1 ? base : `${base} ${turn}`}.${ending}`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

function plainName(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[\p{C}\p{Z}\s\\/:*?"<>|#^[\]%]+/gu, ' ')
    .trim()
    .slice(0, MAX_NAME)
    // Half a character that the cut left, and ends that Windows drops or that hide a file.
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  return plain === '' || DEVICES.test(plain) ? `note ${plain}`.trim() : plain;
}
