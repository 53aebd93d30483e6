/**
 * Messages between the library's page and the worker, checked at both ends. Apart from messages.ts, which is part of what
 * runs in web pages and must stay small.
 */
import * as z from 'zod/mini';
import { VERDICTS } from './engine/assessment.ts';
import { MAX_LIBRARY_ROWS, MAX_SELECTION } from './limits.ts';
import { Card, CardAssessment, CardCitation, PackOrigin } from './messages.ts';

const Text = z.string();
const Count = z.int().check(z.nonnegative());

/** What the library keeps, each with a list and an address of its own. */
export const ENTRY_KINDS = ['claim', 'source', 'series', 'term'] as const;
export const EntryKind = z.enum(ENTRY_KINDS);
export type EntryKind = z.infer<typeof EntryKind>;

/** One entry in a list, or where another names it. */
export const EntryLink = z.object({ kind: EntryKind, id: Text, title: Text, verdict: z.nullable(z.enum(VERDICTS)) });
export type EntryLink = z.infer<typeof EntryLink>;

export const Row = z.extend(EntryLink, {
  /** Theme of a claim, kind of a source, of a series or of a term. */
  group: Text,
  /** Publisher, measure, or what the term means. */
  about: z.nullable(Text),
  date: z.nullable(Text),
});
export type Row = z.infer<typeof Row>;

export const Filter = z.object({
  kind: EntryKind,
  /** Words as in a look-up; empty for all. */
  words: z.string().check(z.maxLength(MAX_SELECTION)),
  group: z.nullable(Text),
  verdict: z.nullable(z.enum(VERDICTS)),
  /** ISO 3166 code of a country that the entry names. */
  country: z.nullable(Text),
  /** ISO dates, both included. */
  from: z.nullable(Text),
  to: z.nullable(Text),
});
export type Filter = z.infer<typeof Filter>;

const Choice = z.object({ id: Text, count: Count });
export type Choice = z.infer<typeof Choice>;

/** A data series in full: each point with the sources that give it. */
export const FullSeries = z.object({
  id: Text,
  title: Text,
  what: Text,
  unit: Text,
  kind: z.enum(['line', 'bars']),
  asOf: Text,
  note: Text,
  points: z.array(z.object({
    of: z.nullable(Text),
    period: Text,
    low: z.number(),
    high: z.number(),
    mark: z.nullable(z.enum(['estimate', 'revised', 'forecast'])),
    cite: z.array(Text),
  })),
  /** Those that the points cite. */
  sources: z.array(EntryLink),
});
export type FullSeries = z.infer<typeof FullSeries>;

/** A place where something is mined or could be. */
export const Deposit = z.object({
  id: Text,
  name: Text,
  country: Text,
  region: Text,
  place: z.nullable(z.object({ lat: z.number(), lon: z.number(), of: z.nullable(Text), source: EntryLink })),
  minerals: z.array(Text),
  /** Who holds the ground, in the order of time. */
  control: z.array(z.object({ by: Text, asOf: Text, source: EntryLink })),
});
export type Deposit = z.infer<typeof Deposit>;

const Named = { id: Text, title: Text };

export const ClaimEntry = z.object({
  kind: z.literal('claim'),
  ...Named,
  card: Card,
  assessments: z.array(CardAssessment),
  series: z.array(EntryLink),
  terms: z.array(EntryLink),
});
export type ClaimEntry = z.infer<typeof ClaimEntry>;

const Source = z.omit(CardCitation, { bearing: true, finding: true, locator: true });
export const SourceEntry = z.object({
  kind: z.literal('source'),
  ...Named,
  source: Source,
  language: Text,
  archive: z.nullable(Text),
  note: z.nullable(Text),
  citedBy: z.array(z.object({ claim: EntryLink, bearing: CardCitation.shape.bearing, finding: Text, locator: z.nullable(Text) })),
  series: z.array(EntryLink),
  terms: z.array(EntryLink),
});
export type SourceEntry = z.infer<typeof SourceEntry>;

export const SeriesEntry = z.object({
  kind: z.literal('series'),
  ...Named,
  series: FullSeries,
  claims: z.array(EntryLink),
});
export type SeriesEntry = z.infer<typeof SeriesEntry>;

export const TermEntry = z.object({
  kind: z.literal('term'),
  ...Named,
  group: Text,
  otherNames: z.array(Text),
  text: Text,
  deposit: z.nullable(Deposit),
  sources: z.array(EntryLink),
  claims: z.array(EntryLink),
});
export type TermEntry = z.infer<typeof TermEntry>;

export const Entry = z.discriminatedUnion('kind', [ClaimEntry, SourceEntry, SeriesEntry, TermEntry]);
export type Entry = z.infer<typeof Entry>;

export const LIBRARY_REQUESTS = {
  /** A window of a list. */
  'library-list': {
    request: z.object({ type: z.literal('library-list'), filter: Filter, start: Count, count: Count.check(z.lte(MAX_LIBRARY_ROWS)) }),
    reply: z.object({
      /** How many the filter leaves, of how many of this kind. */
      total: Count,
      all: Count,
      rows: z.array(Row),
      /** What there is to choose from, over all entries of this kind. */
      groups: z.array(Choice),
      verdicts: z.array(z.object({ id: z.enum(VERDICTS), count: Count })),
      countries: z.array(Choice),
      origin: PackOrigin,
    }),
  },
  'library-entry': {
    request: z.object({ type: z.literal('library-entry'), kind: EntryKind, id: Text }),
    reply: z.object({ entry: z.nullable(Entry) }),
  },
  'library-series': {
    request: z.object({ type: z.literal('library-series') }),
    reply: z.object({ series: z.array(FullSeries) }),
  },
  'library-deposits': {
    request: z.object({ type: z.literal('library-deposits') }),
    reply: z.object({ deposits: z.array(Deposit) }),
  },
} as const;

export type LibraryRequestName = keyof typeof LIBRARY_REQUESTS;
export type LibraryRequest<N extends LibraryRequestName> = z.infer<(typeof LIBRARY_REQUESTS)[N]['request']>;
export type LibraryReply<N extends LibraryRequestName> = z.infer<(typeof LIBRARY_REQUESTS)[N]['reply']>;
