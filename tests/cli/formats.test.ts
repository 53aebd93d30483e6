import { describe, expect, test } from 'vitest';
import { bookOf } from '../../src/cli/formats/book.ts';
import { claimReviewOf } from '../../src/cli/formats/claim-review.ts';
import { glossaryOf } from '../../src/cli/formats/glossary.ts';
import { hostsOf } from '../../src/cli/formats/hosts.ts';
import { seriesTableOf } from '../../src/cli/formats/series-table.ts';
import { tableOf } from '../../src/cli/formats/table.ts';
import { differencesOf } from '../../src/pack/compare.ts';
import type { Pack, PackClaim } from '../../src/pack/pack.ts';
import { staleClaims } from '../../src/pack/stale.ts';

const claim: PackClaim = {
  id: 'ore-share', replaces: ['old-ore'], theme: 'world-ore', suits: 'industry', claim: '=Ore, "much" of it, comes from [one] mine.',
  assessments: [
    { from: '2020', until: '2024', verdict: 'supported', reason: 'So it was for years.' },
    { from: '2024', until: null, verdict: 'outdated', reason: 'A second mine opened.' },
  ],
  asOf: '2026-01', checked: '2026-02-01', context: 'Until 2024 one mine dug nearly all of it; since then there are two.',
  figures: [{ slot: null, is: 'found', what: 'share of the first mine', low: 50, high: 60, unit: 'percent', year: 2025, cite: 'survey' }],
  citations: [
    { source: 'survey', bearing: 'contradicts', finding: 'Two mines dig the ore, with 50 to 60% from the first.', locator: 'p. 3' },
    { source: 'report', bearing: 'supports', finding: 'In 2021 there was one mine.', locator: null },
  ],
  related: [], patterns: [],
};
const pack: Pick<Pack, 'title' | 'version' | 'claims' | 'sources' | 'series'> = {
  title: 'Ores', version: '2026.2.1+0123456789ab', claims: [claim], series: [],
  sources: [
    { id: 'survey', title: 'Ore survey', publisher: 'Survey Office', date: '2025', url: 'https://www.survey.example/ore', kind: 'primary-data', language: 'en', standing: 'original' },
    { id: 'report', title: 'Report', publisher: 'Office', date: null, url: null, document: 'R-12', kind: 'research', language: 'en', standing: 'cited-unseen' },
    { id: 'uncited', title: 'Other', publisher: 'Office', date: null, url: 'https://other.example/', kind: 'news', language: 'en', standing: 'original' },
  ],
};

describe('standard formats', () => {
  test('the table has a row a claim; what looks like a formula is none', () => {
    const [head, row] = tableOf(pack).split('\r\n');
    expect(head).toMatch(/^id,theme,claim,verdict/);
    expect(row).toMatch(/^ore-share,world-ore,"'=Ore, ""much"" of it, comes from \[one\] mine\.",outdated,2024,/);
  });

  test('a claim review gives the verdict in words and as a place on the scale, and the sources', () => {
    const { '@graph': [review] } = JSON.parse(claimReviewOf(pack));
    expect(review).toMatchObject({
      '@type': 'ClaimReview', claimReviewed: claim.claim,
      reviewRating: { alternateName: 'outdated', ratingValue: 6, bestRating: 9, worstRating: 1 },
      citation: [{ name: 'Ore survey', url: 'https://www.survey.example/ore' }, { name: 'Report', identifier: 'R-12' }],
    });
  });

  test('the book has an index, the verdicts in time, and sources with their standing; nothing in a claim is taken for Markdown', () => {
    const book = bookOf(pack);
    expect(book).toContain('- [=Ore, "much" of it, comes from \\[one\\] mine.](#ore-share)');
    expect(book).toContain('**outdated** since 2024.');
    expect(book).toContain('- 2020 to 2024: **supported**.');
    expect(book).toContain('[Ore survey](<https://www.survey.example/ore>), Survey Office, 2025, p. 3');
    expect(book).toContain('Report, Office, R-12, cited-unseen');
  });

  test('the table of series has a row a point, with its own sources or those of the series', () => {
    const points = [
      { of: 'Norway, north', period: '2024', value: 5, high: 7, mark: 'estimate' as const },
      { of: 'Chile', period: '2024', value: 2.5, cite: ['report', 'survey'] },
    ];
    const series: Pack['series'] = [{
      id: 'ore-by-country', title: 'Ore by country', unit: 'tonne', what: 'ore dug', kind: 'bars', asOf: '2025', note: '=Two of them.', cite: ['survey'], points,
    }];
    expect(seriesTableOf({ series }).trimEnd().split('\r\n')).toEqual([
      'series,title,of,period,value,up to,unit,mark,what,as of,sources,note',
      "ore-by-country,Ore by country,\"Norway, north\",2024,5,7,tonne,estimate,ore dug,2025,survey,'=Two of them.",
      "ore-by-country,Ore by country,Chile,2024,2.5,,tonne,,ore dug,2025,report survey,'=Two of them.",
    ]);
  });

  test('the glossary stands in the order of names, with sources, and deposits with who held them when', () => {
    const glossary: Pack['glossary'] = [
      { id: 'ore', kind: 'term', name: 'Ore', otherNames: [], text: 'Ore is rock. It *pays*.', sources: ['report'] },
      {
        id: 'alta', kind: 'deposit', name: 'Alta', otherNames: ['Алта'], text: 'Alta is a pit. It is deep.', sources: ['survey'], claims: ['ore-share'],
        country: 'Norway', region: 'Finnmark', coordinates: { lat: 69.9, lon: 23.2, of: 'the town', cite: 'survey' }, minerals: ['copper', 'ore'],
        control: [{ by: 'Norway', asOf: '2020', cite: 'report' }, { by: 'Nobody', asOf: '2025-02', cite: 'survey' }],
      },
    ];
    const text = glossaryOf({ ...pack, glossary });
    expect(text.match(/^## .*/gm)).toEqual(['## Alta', '## Ore']);
    expect(text).toContain('*deposit* · also Алта');
    expect(text).toContain('- Coordinates (WGS 84): 69.9, 23.2, the town ([Ore survey](<https://www.survey.example/ore>), Survey Office, 2025)');
    expect(text).toContain('- Held as of 2020 by Norway (Report, Office, R-12, cited-unseen)\n- Held as of 2025-02 by Nobody (');
    expect(text).toContain('It \\*pays\\*.');
    expect(text).toContain('Claims: `ore-share`');
  });

  test('hosts are counted over the sources that claims cite', () => {
    expect(hostsOf(pack)).toBe('1\t(no address)\n1\tsurvey.example\n');
  });
});

describe('two packs', () => {
  test('the same pack has no differences, whatever its patterns', () => {
    expect(differencesOf(pack, { ...pack, claims: [{ ...claim, family: 'ores', replaces: [] }] })).toEqual([]);
  });

  test('a source that is cited twice is told by each finding', () => {
    const twice = (finding: string): PackClaim => ({ ...claim, citations: [{ source: 'survey', bearing: 'supports', finding, locator: 'p. 1' }, ...claim.citations] });
    const [difference] = differencesOf({ ...pack, claims: [twice('One mine.')] }, { ...pack, claims: [twice('No mine.')] });
    expect(difference?.changes.map(({ field }) => field)).toEqual(['source survey']);
  });

  test('a number of the chart that changed is told by itself', () => {
    const charted = (value: number): typeof pack => ({
      ...pack,
      claims: [{ ...claim, chart: 'ore-by-mine@2025' }],
      series: [{
        id: 'ore-by-mine', title: 'Ore by mine', unit: 'percent', what: 'ore dug', kind: 'bars', asOf: '2026', note: 'Two mines.', cite: ['survey'],
        points: [{ of: 'First', period: '2025', value }, { of: 'Second', period: '2025', value: 40, high: 50, mark: 'estimate' }],
      }],
    });
    expect(differencesOf(charted(55), charted(60))).toEqual([
      { claim: 'ore-share', kind: 'changed', changes: [{ field: 'chart First 2025', before: '55', after: '60' }] },
    ]);
    const [difference] = differencesOf(pack, charted(55));
    expect(difference?.changes.map(({ field, after }) => [field, after])).toEqual([
      ['chart', 'Ore by mine | ore dug | percent | Two mines.'], ['chart First 2025', '55'], ['chart Second 2025', '40 to 50 estimate'],
    ]);
  });

  test('a verdict, a figure, a source and a new claim are told', () => {
    const changed: PackClaim = {
      ...claim,
      assessments: [{ from: '2020', until: null, verdict: 'false', reason: 'There were always two.' }],
      figures: claim.figures.map((figure) => ({ ...figure, high: 65 })),
      citations: claim.citations.slice(0, 1),
    };
    const differences = differencesOf(pack, { ...pack, claims: [changed, { ...claim, id: 'other-ore' }] });
    expect(differences.map(({ claim: id, kind }) => [id, kind])).toEqual([['ore-share', 'changed'], ['other-ore', 'added']]);
    expect(differences[0]?.changes).toEqual(expect.arrayContaining([
      { field: 'verdict', before: 'outdated', after: 'false' },
      { field: 'figure found: share of the first mine (2025)', before: '50 to 60 percent', after: '50 to 65 percent' },
    ]));
    expect(differences[0]?.changes.find(({ field }) => field === 'source report')?.after).toBe('');
    expect(differencesOf(pack, { ...pack, claims: [] })).toEqual([{ claim: 'ore-share', kind: 'removed', changes: [] }]);
  });
});

test('claims want review after so many months, the oldest first', () => {
  const claims = [{ id: 'new', checked: '2026-11-02' }, { id: 'old', checked: '2025-11-30' }, { id: 'older', checked: '2024' }];
  expect(staleClaims(claims, 12, '2026-11-25').map(({ id }) => id)).toEqual(['older', 'old']);
  expect(staleClaims(claims, 13, '2026-11-25').map(({ id }) => id)).toEqual(['older']);
});
