import type { Verdict } from '../../engine/assessment.ts';
import type { Note, NotedClaim } from '../note.ts';
import { byPage } from '../by-page.ts';
import { blockText, inlineText, link, yamlString } from './escape-markdown.ts';

export type MarkdownWords = { title: string; verdict: (verdict: Verdict) => string };

/**
 * Writes notes as one Markdown document, by page in the order given: for reading and for note-taking programs.
 * @param exported the time of the export, ISO
 * @param words the reader's language
 */
export function notesToMarkdown(notes: readonly Note[], exported: string, words: MarkdownWords): string {
  const head = ['---', `title: ${yamlString(words.title)}`, `exported: ${exported}`, `notes: ${notes.length}`, '---'];
  const pages = byPage(notes);
  const parts = [head.join('\n'), `# ${inlineText(words.title)}`, ...pages.map((page) => pagePart(page, words))];
  return `${parts.join('\n\n')}\n`;
}

function pagePart(notes: readonly Note[], words: MarkdownWords): string {
  const [first] = notes;
  if (!first) return '';
  const { page, target } = first;
  const facts = [page.site, page.author, page.date].filter((fact) => fact !== null && fact !== '');
  const parts = [`## ${link(page.headline || page.title || target.source, target.source)}`];
  if (facts.length > 0) parts.push(facts.map((fact) => inlineText(fact ?? '')).join(' · '));
  return [...parts, ...notes.map((note) => notePart(note, words))].join('\n\n');
}

function notePart(note: Note, words: MarkdownWords): string {
  const parts = [`> ${inlineText(note.target.quote.exact)}`];
  if (note.comment.trim() !== '') parts.push(blockText(note.comment));
  if (note.claims.length > 0) parts.push(note.claims.map((claim) => claimLine(claim, words)).join('\n'));
  const tags = note.tags.map((tag) => `#${inlineText(tag).replace(/\s+/g, '-')}`);
  parts.push([`*${note.created.slice(0, 10)}*`, ...tags].join(' '));
  return parts.join('\n\n');
}

function claimLine(claim: NotedClaim, words: MarkdownWords): string {
  const made = inlineText(`${claim.id}, ${claim.pack} ${claim.version}`);
  return `- **${inlineText(words.verdict(claim.verdict))}**: ${inlineText(claim.wording)} (${made})`;
}
