import type { Card } from '../../messages.ts';
import { text } from '../text.ts';
import { formatDate } from './format.ts';

type Citation = Card['citations'][number];

/** Counter-sources first: they are what a reader of the page has not been told. */
const BEARINGS = [
  ['contradicts', 'sourcesContradict'],
  ['qualifies', 'sourcesQualify'],
  ['supports', 'sourcesSupport'],
] as const;

const KIND_WORDS: Record<string, string> = {
  'primary-data': 'kindPrimaryData',
  'official-document': 'kindOfficialDocument',
  law: 'kindLaw',
  'company-filing': 'kindCompanyFiling',
  research: 'kindResearch',
  news: 'kindNews',
  'fact-check': 'kindFactCheck',
};

const STANDING_WORDS = { repost: 'standingRepost', 'cited-unseen': 'standingCitedUnseen' } as const;

/** The claim's sources by what they say of it. */
export function Citations({ citations }: { citations: readonly Citation[] }) {
  return (
    <>
      {BEARINGS.map(([bearing, heading]) => {
        const group = citations.filter((citation) => citation.bearing === bearing);
        return group.length === 0 ? null : (
          <section key={bearing} class={`sources ${bearing}`}>
            <h3>{text(heading)}</h3>
            <ul>{group.map((citation) => <CitationItem key={`${citation.source} ${citation.finding}`} citation={citation} />)}</ul>
          </section>
        );
      })}
    </>
  );
}

function CitationItem({ citation }: { citation: Citation }) {
  const { finding, locator, title, publisher, date, kind, standing, stateMedia, document } = citation;
  const facts = [publisher, date && formatDate(date), text(KIND_WORDS[kind] ?? 'kindNews'), locator ?? document];
  return (
    <li>
      <p class="finding">{finding}</p>
      <p class="source">
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
