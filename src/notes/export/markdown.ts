import type { Verdict } from '../../engine/assessment.ts';
import { byPage } from '../by-page.ts';
import type { Note, NotedClaim } from '../note.ts';
import { pageName } from '../page-name.ts';
import { blockText, inlineText, link } from './escape-markdown.ts';
import { fileName } from './file-name.ts';
import { frontMatter } from './front-matter.ts';
import { markdownTags } from './markdown-tag.ts';
import type { NamedFile } from './zip.ts';

export type MarkdownWords = { title: string; verdict: (verdict: Verdict) => string };

/**
 * Writes notes as one Markdown document, by page in the order given: for reading and for note-taking programs.
 * @param exported the time of the export, ISO
 * @param words the reader's language
 */
export function notesToMarkdown(notes: readonly Note[], exported: string, words: MarkdownWords): string {
  const head = frontMatter({ title: words.title, exported, notes: notes.length, tags: tagsOf(notes) });
  const pages = byPage(notes).map((page) => `## ${pagePart(page, words).join('\n\n')}`);
  return `${[head, `# ${inlineText(words.title)}`, ...pages].join('\n\n')}\n`;
}

/** Writes notes as one Markdown document a page, each named after its page, with the page's facts as front matter. */
export function notesToMarkdownFiles(notes: readonly Note[], exported: string, words: MarkdownWords): NamedFile[] {
  const taken = new Set<string>();
  return byPage(notes).flatMap((onPage) => {
    const [first] = onPage;
    if (first === undefined) return [];
    const { page, target } = first;
    const head = frontMatter({
      title: pageName(first),
      url: target.source,
      site: page.site,
      author: page.author,
      published: page.date,
      exported,
      notes: onPage.length,
      tags: tagsOf(onPage),
    });
    const content = `${head}\n\n# ${pagePart(onPage, words).join('\n\n')}\n`;
    return [{ name: fileName(pageName(first), 'md', taken), content }];
  });
}

/** The page's title as a link, its facts, and its notes. */
function pagePart(notes: readonly Note[], words: MarkdownWords): string[] {
  const [first] = notes;
  if (first === undefined) return [];
  const { page, target } = first;
  const facts = [page.site, page.author, page.date].filter((fact) => fact !== null && fact !== '');
  return [
    link(pageName(first), target.source),
    ...(facts.length > 0 ? [facts.map((fact) => inlineText(fact ?? '')).join(' · ')] : []),
    ...notes.map((note) => notePart(note, words)),
  ];
}

function notePart(note: Note, words: MarkdownWords): string {
  const parts = note.target.quote.exact === '' ? [] : [`> ${inlineText(note.target.quote.exact)}`];
  if (note.comment.trim() !== '') parts.push(blockText(note.comment));
  if (note.claims.length > 0) parts.push(note.claims.map((claim) => claimLine(claim, words)).join('\n'));
  const tags = markdownTags(note.tags).map((tag) => `#${tag}`);
  parts.push([`*${note.created.slice(0, 10)}*`, ...tags].join(' '));
  return parts.join('\n\n');
}

function claimLine(claim: NotedClaim, words: MarkdownWords): string {
  const made = inlineText(`${claim.id}, ${claim.pack} ${claim.version}`);
  return `- **${inlineText(words.verdict(claim.verdict))}**: ${inlineText(claim.wording)} (${made})`;
}

function tagsOf(notes: readonly Note[]): string[] {
  return markdownTags(notes.flatMap((note) => note.tags));
}
