import { assessmentAt } from '../../engine/assessment.ts';
import type { Pack, PackClaim } from '../../pack/pack.ts';
import type { Source } from '../../pack/source.ts';
import { escaped, namedSource } from './markdown.ts';

/** The claims as one Markdown book: an index by theme, then a section a claim with its sources. */
export function bookOf({ title, version, claims, sources }: Pick<Pack, 'title' | 'version' | 'claims' | 'sources'>): string {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const themes = [...new Set(claims.map(({ theme }) => theme))].toSorted();
  const of = (theme: string): PackClaim[] => claims.filter((claim) => claim.theme === theme);
  const index = themes.map((theme) => `### ${inWords(theme)}\n\n${of(theme).map(({ id, claim }) => `- [${escaped(claim)}](#${id})`).join('\n')}`);
  const chapters = themes.map((theme) => `## ${inWords(theme)}\n\n${of(theme).map((claim) => section(claim, byId)).join('\n\n')}`);
  return `# ${escaped(title)}\n\nEdition ${version}, ${claims.length} claims.\n\n## Index\n\n${index.join('\n\n')}\n\n${chapters.join('\n\n')}\n`;
}

function section({ id, claim, assessments, asOf, checked, context, citations, confusedWith = [] }: PackClaim, sources: ReadonlyMap<string, Source>): string {
  const latest = assessmentAt(assessments, null);
  const earlier = assessments.slice(0, -1).toReversed().map(({ from, until, verdict, reason }) => `- ${from} to ${until ?? 'now'}: **${verdict}**. ${escaped(reason)}`);
  return [
    `<a id="${id}"></a>\n\n### ${escaped(claim)}`,
    latest && `**${latest.verdict}** since ${latest.from}. ${escaped(latest.reason)}`,
    escaped(context),
    earlier.length > 0 && `Before:\n\n${earlier.join('\n')}`,
    confusedWith.length > 0 && `Often confused with:\n\n${confusedWith.map((one) => `- ${escaped(one)}`).join('\n')}`,
    `Sources:\n\n${citations.map(({ source, bearing, finding, locator }) => `- *${bearing}*: ${escaped(finding)} ${namedSource(sources.get(source), locator)}`).join('\n')}`,
    `As of ${asOf}, checked ${checked}. \`${id}\``,
  ].filter(Boolean).join('\n\n');
}

/** "us-ukraine-deal" to "us ukraine deal": themes are names of folders. */
function inWords(theme: string): string {
  return theme.replaceAll('-', ' ');
}
