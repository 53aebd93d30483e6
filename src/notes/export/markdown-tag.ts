/**
 * A tag as Obsidian reads it behind `#` and in front matter: letters, digits, `_`, `-` and `/`, and not digits alone.
 * @returns an empty string where nothing of the tag is left
 */
export function markdownTag(tag: string): string {
  const joined = tag
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-')
    // An underscore beside anything but letters could begin or end emphasis.
    .replace(/_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_/gu, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^[-/]+|[-/]+$/g, '');
  return /^[\p{N}/-]+$/u.test(joined) ? `tag-${joined}` : joined;
}

/** The tags of notes as Obsidian reads them, each once, in the order of the alphabet. */
export function markdownTags(tags: readonly string[]): string[] {
  return [...new Set(tags.map(markdownTag))].filter((tag) => tag !== '').sort();
}
