/**
 * Every message between pages, worker and extension pages: one schema each, checked where it arrives.
 * zod/mini, because this file is part of what runs in web pages.
 */
import * as z from 'zod/mini';
import { VERDICTS } from './engine/assessment.ts';
import { BLOCK_KINDS, OUTCOMES, SCOPES, STANCES } from './engine/match.ts';
import { MAX_BLOCKS_PER_MESSAGE, MAX_BLOCK_LENGTH, MAX_COMMENT, MAX_QUOTE, MAX_SELECTION } from './limits.ts';

const Text = z.string();
const Offset = z.int().check(z.nonnegative());
const Address = z.string().check(z.maxLength(8_000));

export const PageFigure = z.object({
  low: z.number(),
  high: z.number(),
  unit: Text,
  comparator: z.enum(['about', 'at-least', 'at-most', 'exactly']),
  asOf: z.nullable(z.number()),
  text: Text,
});
export const SourceFigure = z.object({
  low: z.number(),
  high: z.number(),
  unit: Text,
  year: z.number(),
  is: z.enum(['claimed', 'found']),
  what: Text,
  cite: Text,
});
const FigureCheck = z.object({
  slot: Text,
  page: PageFigure,
  source: z.nullable(SourceFigure),
  outcome: z.enum(OUTCOMES),
});

/** A match with what the page needs to paint and name it. */
export const Mark = z.object({
  block: Text,
  start: Offset,
  end: Offset,
  quote: Text,
  claim: Text,
  tier: z.literal('match'),
  stance: z.enum(STANCES),
  speaker: z.nullable(Text),
  via: z.nullable(Text),
  figures: z.array(FigureCheck),
  why: z.record(Text, z.object({ words: Text, from: z.enum(SCOPES) })),
  /** The claim's canonical wording, and its verdict at the page's date. */
  wording: Text,
  verdict: z.enum(VERDICTS),
  /** The verdict whose underline the words get: how what the page says stands, which may deny the claim or change its number. */
  underline: z.enum(VERDICTS),
});
export type Mark = z.infer<typeof Mark>;

const PageBlock = z.object({
  id: Text,
  kind: z.enum(BLOCK_KINDS),
  text: z.string().check(z.maxLength(MAX_BLOCK_LENGTH)),
  heading: z.nullable(Text),
  before: z.nullable(Text),
});

export const PageFacts = z.object({
  url: Address,
  title: Text,
  headline: z.nullable(Text),
  /** ISO date of the article where the page tells it. */
  date: z.nullable(Text),
  author: z.nullable(Text),
  site: z.nullable(Text),
  language: z.nullable(Text),
});
export type PageFacts = z.infer<typeof PageFacts>;

/** A citation with its source resolved: all a card needs. */
export const CardCitation = z.object({
  bearing: z.enum(['supports', 'contradicts', 'qualifies']),
  finding: Text,
  locator: z.nullable(Text),
  source: Text,
  title: Text,
  publisher: Text,
  date: z.nullable(Text),
  url: z.nullable(Text),
  document: z.nullable(Text),
  kind: Text,
  standing: z.enum(['original', 'repost', 'cited-unseen']),
  stateMedia: z.boolean(),
});
export const CardAssessment = z.object({
  from: Text,
  until: z.nullable(Text),
  verdict: z.enum(VERDICTS),
  reason: Text,
});
/** The data series that illustrates a claim, as much of it as its chart shows. */
export const CardChart = z.object({
  title: Text,
  what: Text,
  unit: Text,
  kind: z.enum(['line', 'bars']),
  /** The period that the claim speaks of: bars are all of it, a line runs through it. */
  period: z.nullable(Text),
  /** In the order of the series; of a line each category's points follow in time. */
  points: z.array(z.object({
    of: z.nullable(Text),
    period: Text,
    low: z.number(),
    high: z.number(),
    mark: z.nullable(z.enum(['estimate', 'revised', 'forecast'])),
  })),
  asOf: Text,
  note: Text,
  sources: z.array(z.object({ title: Text, publisher: Text, date: z.nullable(Text), url: z.nullable(Text) })),
});
/** One claim as a card, the panel and notes show it. */
export const Card = z.object({
  claim: Text,
  theme: Text,
  wording: Text,
  context: Text,
  /** The assessment at the page's date, and today's where it is another. */
  assessment: CardAssessment,
  now: z.nullable(CardAssessment),
  asOf: Text,
  checked: Text,
  figures: z.array(SourceFigure),
  chart: z.nullable(CardChart),
  citations: z.array(CardCitation),
  related: z.array(z.object({ claim: Text, wording: Text, verdict: z.enum(VERDICTS) })),
  pack: z.object({ id: Text, version: Text }),
});
export type Card = z.infer<typeof Card>;

/** W3C Web Annotation selectors, all three kept for each note. */
export const Target = z.object({
  source: Address,
  quote: z.object({ exact: z.string().check(z.maxLength(MAX_QUOTE)), prefix: Text, suffix: Text }),
  position: z.object({ start: Offset, end: Offset }),
  range: z.nullable(z.object({ startContainer: Text, startOffset: Offset, endContainer: Text, endOffset: Offset })),
});
export type Target = z.infer<typeof Target>;

export const NoteDraft = z.object({
  /** Given where the note is made, so that a message sent twice keeps one note. */
  id: z.uuid(),
  target: Target,
  page: PageFacts,
  claims: z.array(Text),
  comment: z.string().check(z.maxLength(MAX_COMMENT)),
});
export type NoteDraft = z.infer<typeof NoteDraft>;

/** What a look-up answers. `related` only where nothing was good enough. */
export const Answer = z.object({
  rank: z.int(),
  kind: z.enum(['claim', 'term', 'series', 'source']),
  id: Text,
  wording: Text,
  verdict: z.nullable(z.enum(VERDICTS)),
  score: z.number(),
  tier: z.enum(['match', 'answer', 'related']),
  why: Text,
  figures: z.array(FigureCheck),
});
export type Answer = z.infer<typeof Answer>;

export const Failure = z.object({ ok: z.literal(false), error: Text });

/** Where the pack in use came from; `bundled` means that the reader's database could not be opened. */
export const PackOrigin = z.enum(['database', 'bundled']);

/** Requests to the worker, each with the schema of its reply. */
export const REQUESTS = {
  /** The sentinel's one constant message: a trigger word is on this page. */
  wake: { request: z.object({ type: z.literal('wake') }), reply: z.object({ ok: z.boolean() }) },
  scan: {
    request: z.object({
      type: z.literal('scan'),
      page: PageFacts,
      blocks: z.array(PageBlock).check(z.maxLength(MAX_BLOCKS_PER_MESSAGE)),
    }),
    /**
     * `everywhere`: the reader wants a claim marked each time it comes up, not once a section; `comments`: in readers' comments
     * too; `selectionButton`: and a button beside what they select.
     */
    reply: z.object({
      marks: z.array(Mark),
      origin: PackOrigin,
      on: z.boolean(),
      everywhere: z.boolean(),
      comments: z.boolean(),
      selectionButton: z.boolean(),
    }),
  },
  /** How many claims the page has: for the badge. */
  marked: { request: z.object({ type: z.literal('marked'), count: Offset }), reply: z.object({ ok: z.boolean() }) },
  card: {
    request: z.object({ type: z.literal('card'), claim: Text, date: z.nullable(Text) }),
    reply: z.object({ card: z.nullable(Card), origin: PackOrigin }),
  },
  lookup: {
    request: z.object({ type: z.literal('lookup'), text: z.string().check(z.maxLength(MAX_SELECTION)) }),
    reply: z.object({ answers: z.array(Answer), origin: PackOrigin }),
  },
  'save-note': {
    request: z.object({ type: z.literal('save-note'), draft: NoteDraft }),
    reply: z.union([z.object({ ok: z.literal(true), id: Text }), Failure]),
  },
  /** Where this page's notes are, without their comments: pages never see those. */
  'note-targets': {
    request: z.object({ type: z.literal('note-targets'), url: Address }),
    reply: z.object({ notes: z.array(z.object({ id: Text, target: Target })) }),
  },
  /** The panel wants to see a note's place in a tab. */
  'show-note': {
    request: z.object({ type: z.literal('show-note'), tab: Offset, id: Text }),
    reply: z.object({ ok: z.boolean() }),
  },
  /** Which notes of the page were found again and which were not. */
  'notes-anchored': {
    request: z.object({ type: z.literal('notes-anchored'), found: z.array(Text), orphaned: z.array(Text) }),
    reply: z.object({ ok: z.boolean() }),
  },
  'site-state': {
    request: z.object({ type: z.literal('site-state'), url: Address }),
    reply: z.object({ site: z.boolean(), all: z.boolean() }),
  },
  'set-site': {
    request: z.object({ type: z.literal('set-site'), url: Address, scope: z.enum(['site', 'all']), on: z.boolean() }),
    reply: z.object({ site: z.boolean(), all: z.boolean() }),
  },
  /** Hides a claim on the address's site or everywhere, or shows it again. */
  'hide-claim': {
    request: z.object({ type: z.literal('hide-claim'), claim: Text, url: Address, scope: z.enum(['site', 'all']), hidden: z.boolean() }),
    reply: z.object({ ok: z.boolean() }),
  },
  /** Opens the panel (or the notes page, where the browser does not let us open a panel). */
  'open-panel': {
    request: z.object({ type: z.literal('open-panel'), note: z.nullable(Text) }),
    reply: z.object({ ok: z.boolean() }),
  },
} as const;

/** Orders to the reader in a tab, from the worker or the panel. */
export const ORDERS = {
  'list-marks': {
    request: z.object({ type: z.literal('list-marks') }),
    reply: z.object({ page: PageFacts, marks: z.array(Mark), on: z.boolean(), origin: PackOrigin }),
  },
  jump: { request: z.object({ type: z.literal('jump'), index: Offset }), reply: z.object({ ok: z.boolean() }) },
  'jump-note': { request: z.object({ type: z.literal('jump-note'), id: Text }), reply: z.object({ ok: z.boolean() }) },
  'open-list': { request: z.object({ type: z.literal('open-list') }), reply: z.object({ ok: z.boolean() }) },
  /** Look the selection up and show the answer in the page's overlay. */
  'lookup-selection': {
    request: z.object({ type: z.literal('lookup-selection') }),
    reply: z.object({ ok: z.boolean() }),
  },
  'save-selection': {
    request: z.object({ type: z.literal('save-selection') }),
    reply: z.object({ ok: z.boolean() }),
  },
  switch: { request: z.object({ type: z.literal('switch'), on: z.boolean() }), reply: z.object({ ok: z.boolean() }) },
} as const;

export type RequestName = keyof typeof REQUESTS;
export type Request<N extends RequestName> = z.infer<(typeof REQUESTS)[N]['request']>;
export type Reply<N extends RequestName> = z.infer<(typeof REQUESTS)[N]['reply']>;
export type OrderName = keyof typeof ORDERS;
export type Order<N extends OrderName> = z.infer<(typeof ORDERS)[N]['request']>;
export type OrderReply<N extends OrderName> = z.infer<(typeof ORDERS)[N]['reply']>;
