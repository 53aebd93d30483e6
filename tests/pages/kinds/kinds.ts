import { readFileSync } from 'node:fs';

/** The source of the page that shows one kind of page: frames, columns, fullscreen. */
export function kindPage(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8');
}

const SENTENCES = [
  'The mayor opened the new library on the square, and the choir sang.',
  'Rain is expected in the north, with sunny spells along the coast by the evening.',
  'The mine on the hill was closed long ago; its owner, a quiet man, kept the keys.',
  'Trade between the two ports grew by 3 percent in March, the harbour office said.',
  'Nobody had asked the ferryman, who knew the river better than the maps did.',
];

/** A book of a page: so many words in paragraphs and chapters, with a claim at its beginning and one at its end. */
export function veryLongPage(words: number): string {
  const parts = [`<p>China produces 98 percent of the world's gallium.</p>`];
  let count = 0;
  for (let paragraph = 0; count < words; paragraph++) {
    const lines = Array.from({ length: 5 }, (_, line) => SENTENCES[(paragraph + line * 2) % SENTENCES.length]);
    const text = `${lines.join(' ')} That was number ${paragraph}.`;
    count += text.split(' ').length;
    if (paragraph % 40 === 0) parts.push(`<h2>Chapter ${paragraph / 40 + 1}</h2>`);
    parts.push(`<p>${text}</p>`);
  }
  parts.push('<p>Each F-35 fighter contains about 920 pounds of rare earths.</p>');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A book</title></head><body><main><h1>A book</h1>${parts.join('')}</main></body></html>`;
}
