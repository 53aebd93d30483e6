import * as z from 'zod';
import { UNIT_NAMES } from '../engine/units.ts';
import { ID, PartialDate } from './source.ts';

/** A year, month or day, or two of them with a stroke between: 2024, 2025-04, 2020/2023 (ISO 8601). */
const Period = z.string().regex(
  /^\d{4}(-\d{2}(-\d{2})?)?(\/\d{4}(-\d{2}(-\d{2})?)?)?$/,
  'a period is 2025, 2025-04 or 2025-04-30, or from one to another: 2020/2023',
);

/** Estimate, forecast: what the source says of a number. Revised: an earlier edition of it had another one. */
export const MARKS = ['estimate', 'revised', 'forecast'] as const;

const Point = z.strictObject({
  /** What or whom it counts: a country, a donor, a stage; null in a series of one thing. */
  of: z.string().min(2).nullable(),
  period: Period,
  /** The number, or where the source gives a range its lower end, with the upper in `high`. */
  value: z.number(),
  high: z.number().optional(),
  mark: z.enum(MARKS).optional(),
  /** Its own sources, where they are not those of the series. */
  cite: z.array(ID).min(1).optional(),
});

/** Numbers of one kind, for a chart: an editor writes them in annotations/figures/<id>.yaml. */
export const Series = z.strictObject({
  id: ID,
  title: z.string().min(10),
  unit: z.enum(UNIT_NAMES),
  /** What exactly is measured: stage, form, who counts. */
  what: z.string().min(10),
  /** line: how it went over the periods. bars: one beside the other. */
  kind: z.enum(['line', 'bars']),
  asOf: PartialDate,
  note: z.string().min(10),
  /** The sources of every point that names none of its own. */
  cite: z.array(ID).min(1),
  points: z.array(Point).min(2),
});
export type Series = z.infer<typeof Series>;
export type Point = Series['points'][number];
