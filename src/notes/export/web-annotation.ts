import * as z from 'zod/mini';
import { VERDICTS } from '../../engine/assessment.ts';
import { PageFacts } from '../../messages.ts';
import { NOTE_COLOURS } from '../note.ts';
import type { Note } from '../note.ts';

const Offset = z.int().check(z.nonnegative());
const Position = z.strictObject({ type: z.literal('TextPositionSelector'), start: Offset, end: Offset });
const PathEnd = z.strictObject({ type: z.literal('XPathSelector'), value: z.string(), refinedBy: Position });
const Selector = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('TextQuoteSelector'), exact: z.string(), prefix: z.string(), suffix: z.string() }),
  Position,
  z.strictObject({ type: z.literal('RangeSelector'), startSelector: PathEnd, endSelector: PathEnd }),
]);
type Selector = z.infer<typeof Selector>;

const Body = z.discriminatedUnion('purpose', [
  z.strictObject({ type: z.literal('TextualBody'), purpose: z.literal('commenting'), format: z.literal('text/plain'), value: z.string() }),
  z.strictObject({ type: z.literal('TextualBody'), purpose: z.literal('tagging'), value: z.string() }),
  z.strictObject({
    type: z.literal('TextualBody'),
    purpose: z.literal('assessing'),
    value: z.string(),
    'assay:claim': z.string(),
    'assay:verdict': z.enum(VERDICTS),
    'assay:pack': z.string(),
    'assay:version': z.string(),
  }),
]);
type Body = z.infer<typeof Body>;

/** A note as a W3C Web Annotation; what the standard has no word for stands under `assay:`. */
export const WebAnnotation = z.strictObject({
  id: z.string().check(z.regex(/^urn:uuid:/)),
  type: z.literal('Annotation'),
  motivation: z.enum(['commenting', 'highlighting']),
  created: z.string(),
  modified: z.string(),
  body: z.array(Body),
  target: z.strictObject({ type: z.literal('SpecificResource'), source: z.string(), selector: z.array(Selector) }),
  'assay:page': PageFacts,
  'assay:colour': z.enum(NOTE_COLOURS),
});
export type WebAnnotation = z.infer<typeof WebAnnotation>;

/** Writes a note as a Web Annotation; nothing is lost. */
export function toWebAnnotation(note: Note): WebAnnotation {
  return {
    id: `urn:uuid:${note.id}`,
    type: 'Annotation',
    motivation: note.comment === '' ? 'highlighting' : 'commenting',
    created: note.created,
    modified: note.modified,
    body: bodies(note),
    target: { type: 'SpecificResource', source: note.target.source, selector: selectors(note) },
    'assay:page': note.page,
    'assay:colour': note.colour,
  };
}

function bodies(note: Note): Body[] {
  const comment: Body[] =
    note.comment === ''
      ? []
      : [{ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: note.comment }];
  const claims = note.claims.map(
    (claim): Body => ({
      type: 'TextualBody',
      purpose: 'assessing',
      value: claim.wording,
      'assay:claim': claim.id,
      'assay:verdict': claim.verdict,
      'assay:pack': claim.pack,
      'assay:version': claim.version,
    }),
  );
  const tags = note.tags.map((value): Body => ({ type: 'TextualBody', purpose: 'tagging', value }));
  return [...comment, ...claims, ...tags];
}

function selectors({ target }: Note): Selector[] {
  const { quote, position, range } = target;
  const kept: Selector[] = [
    { type: 'TextPositionSelector', ...position },
    { type: 'TextQuoteSelector', ...quote },
  ];
  if (range === null) return kept;
  const end = (value: string, at: number): z.infer<typeof PathEnd> => ({
    type: 'XPathSelector',
    value,
    refinedBy: { type: 'TextPositionSelector', start: at, end: at },
  });
  const startSelector = end(range.startContainer, range.startOffset);
  return [{ type: 'RangeSelector', startSelector, endSelector: end(range.endContainer, range.endOffset) }, ...kept];
}

/** What a Web Annotation of ours says of its note; whether that is one is for `Note` to check. */
export function fromWebAnnotation(annotation: WebAnnotation): object {
  const { body, target } = annotation;
  const quote = target.selector.find((s) => s.type === 'TextQuoteSelector');
  const position = target.selector.find((s) => s.type === 'TextPositionSelector');
  const range = target.selector.find((s) => s.type === 'RangeSelector');
  return {
    id: annotation.id.slice('urn:uuid:'.length),
    created: annotation.created,
    modified: annotation.modified,
    target: {
      source: target.source,
      quote,
      position,
      range: range === undefined ? null : rangeOf(range),
    },
    page: annotation['assay:page'],
    claims: body.filter((b) => b.purpose === 'assessing').map((b) => ({
      id: b['assay:claim'],
      wording: b.value,
      verdict: b['assay:verdict'],
      pack: b['assay:pack'],
      version: b['assay:version'],
    })),
    comment: body.find((b) => b.purpose === 'commenting')?.value ?? '',
    tags: body.filter((b) => b.purpose === 'tagging').map((b) => b.value),
    colour: annotation['assay:colour'],
  };
}

function rangeOf({ startSelector, endSelector }: Extract<Selector, { type: 'RangeSelector' }>) {
  return {
    startContainer: startSelector.value,
    startOffset: startSelector.refinedBy.start,
    endContainer: endSelector.value,
    endOffset: endSelector.refinedBy.start,
  };
}
