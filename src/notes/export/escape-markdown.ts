/**
 * Makes any text safe to stand inside one line of Markdown: nothing in it is markup, HTML, a template, a tag or a wiki link.
 * White space becomes single spaces; control characters and direction overrides, which can disguise text, go.
 */
export function inlineText(text: string): string {
  return plain(text.replace(/\s+/g, ' ').trim());
}

/** The same for text of several lines: each stays a line, blank lines part paragraphs. */
export function blockText(text: string): string {
  const paragraphs = text.replace(/\r\n?/g, '\n').trim().split(/\n\s*\n/);
  return paragraphs.map((p) => p.split('\n').map(inlineText).join('\\\n')).join('\n\n');
}

/** A link where the address is a web address, else the text alone. */
export function link(text: string, address: string): string {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return inlineText(text);
  const href = new URL(address).href.replace(/[<>()[\]\\\s`|]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `[${inlineText(text)}](<${href}>)`;
}

/** A double-quoted YAML string: JSON's, with the line ends escaped that only YAML knows. */
export function yamlString(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function plain(line: string): string {
  return line
    .replace(/[\u0000-\u001f\u007f\u202d\u202e]/g, '')
    .replace(/[\\`*_[\]<>&~|$^{}]/g, '\\$&')
    .replace(/(==|%%)/g, (pair) => `\\${pair[0]}\\${pair[0]}`)
    .replace(/(^|\s)([#@])(?=\S)/g, '$1\\$2')
    .replace(/^([#+=:-])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
