import * as z from 'zod';

export const ID = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens');
export const PartialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is 2025, 2025-04 or 2025-04-30');

export const SOURCE_KINDS = [
  'primary-data',
  'official-document',
  'law',
  'company-filing',
  'research',
  'news',
  'fact-check',
] as const;

/** original: the publisher's own. repost: another's copy, with the reason in `note`. cited-unseen: known, its text not seen by us. */
export const STANDINGS = ['original', 'repost', 'cited-unseen'] as const;

/** One source as an editor writes it in annotations/sources/. */
export const Source = z.strictObject({
  id: ID,
  title: z.string().min(3),
  publisher: z.string().min(2),
  date: PartialDate.nullable(),
  url: z.url({ protocol: /^https?$/ }).nullable(),
  /** Document number, DOI or page that names it where there is no address. */
  document: z.string().optional(),
  kind: z.enum(SOURCE_KINDS),
  language: z.string().regex(/^[a-z]{2}$/),
  standing: z.enum(STANDINGS),
  /** Run or directed by a state: shown to readers. */
  stateMedia: z.boolean().optional(),
  archive: z.url({ protocol: /^https?$/ }).optional(),
  note: z.string().optional(),
});
export type Source = z.infer<typeof Source>;
