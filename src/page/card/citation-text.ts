import type { Card } from '../../messages.ts';
import { VERDICT_LOOKS } from '../../verdict-looks.ts';
import { text } from '../text.ts';
import { formatDate } from './format.ts';

/** A claim with its verdict and sources as plain text, to paste into an article or a mail. */
export function citationText(card: Card): string {
  const sources = card.citations.map(({ title, publisher, date, locator, url, document }) =>
    [publisher, title, date && formatDate(date), locator, url ?? document].filter(Boolean).join(', '),
  );
  return [card.wording, `${verdictOf(card)}: ${card.assessment.reason}`, ...sources.map((source) => `- ${source}`), origin(card)].join('\n');
}

/** The same as Markdown, with each source's title as a link. */
export function citationMarkdown(card: Card): string {
  const sources = card.citations.map(({ title, publisher, date, locator, url, document }) => {
    const name = url ? `[${escape(title)}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)` : escape(title);
    return `- ${[name, ...[publisher, date && formatDate(date), locator, url ? null : document].filter(Boolean).map((fact) => escape(String(fact)))].join(', ')}`;
  });
  return [
    `**${escape(card.wording)}**`, '', `${verdictOf(card)}: ${escape(card.assessment.reason)}`, '', ...sources, '', `*${escape(origin(card))}*`,
  ].join('\n');
}

/**
 * The page's address with the passage named in it (a text fragment, WICG Scroll To Text Fragment): browsers scroll there.
 * @param url the page's, without a fragment
 * @param words the passage; of a long one its first and last words
 */
export function passageLink(url: string, words: string): string {
  const parts = words.trim().split(/\s+/);
  const named = parts.length > 2 * ENDS ? [parts.slice(0, ENDS), parts.slice(-ENDS)] : [parts];
  return `${url}#:~:text=${named.map((some) => encodeURIComponent(some.join(' ')).replaceAll('-', '%2D')).join(',')}`;
}

/** Words named at each end of a long passage: enough to be found only once. */
const ENDS = 5;

function verdictOf({ assessment }: Card): string {
  return text(VERDICT_LOOKS[assessment.verdict].word);
}

function origin({ asOf, claim, pack }: Card): string {
  return text('citationMadeWith', formatDate(asOf), claim, pack.version);
}

function escape(value: string): string {
  return value.replace(/[\\`*_[\]<>]/g, '\\$&');
}
