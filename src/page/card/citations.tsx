import type { Card } from '../../messages.ts';
import { text } from '../text.ts';
import { formatDate } from './format.ts';

type Citation = Card['citations'][number];
type Bearing = Citation['bearing'];

const HEADINGS = { contradicts: 'sourcesContradict', qualifies: 'sourcesQualify', supports: 'sourcesSupport' } as const;

/** Kinds of source, those nearest to the facts first. */
const KIND_WORDS: Record<string, string> = {
  'primary-data': 'kindPrimaryData',
  'official-document': 'kindOfficialDocument',
  law: 'kindLaw',
  'company-filing': 'kindCompanyFiling',
  research: 'kindResearch',
  'fact-check': 'kindFactCheck',
  news: 'kindNews',
};
const KINDS = Object.keys(KIND_WORDS);

const STANDING_WORDS = { repost: 'standingRepost', 'cited-unseen': 'standingCitedUnseen' } as const;

/** The claim's sources by what they say of it, and among these by kind. */
export function Citations({ citations, bearings }: { citations: readonly Citation[]; bearings: readonly Bearing[] }) {
  return (
    <>
      {bearings.map((bearing) => {
        const group = citations.filter((citation) => citation.bearing === bearing).sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
        return group.length === 0 ? null : (
          <section key={bearing} class={`sources ${bearing}`}>
            <h3>{text(HEADINGS[bearing])}</h3>
            <ul>
              {group.map((citation) => <CitationItem key={`${citation.source} ${citation.finding}`} citation={citation} />)}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function CitationItem({ citation }: { citation: Citation }) {
  const { finding, locator, title, publisher, date, kind, standing, stateMedia, document } = citation;
  const facts = [publisher, date && formatDate(date), locator ?? document];
  return (
    <li>
      <p class="finding">{finding}</p>
      <p class="source">
        <span class="kind">{text(KIND_WORDS[kind] ?? 'kindNews')}</span>
        <SourceTitle title={title} url={citation.url} /> <span class="facts">{facts.filter(Boolean).join(' · ')}</span>
        {stateMedia && <span class="tag">{text('sourceStateMedia')}</span>}
        {standing !== 'original' && <span class="tag">{text(STANDING_WORDS[standing])}</span>}
      </p>
    </li>
  );
}

function SourceTitle({ title, url }: { title: string; url: string | null }) {
  // Packs may come from others: only web addresses become links.
  if (url === null || !/^https?:\/\//i.test(url)) return <cite>{title}</cite>;
  return <a href={url} target="_blank" rel="noopener noreferrer">{title}</a>;
}
