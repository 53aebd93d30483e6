import * as z from 'zod';
import { ID, PartialDate } from './source.ts';

/** What an entry can be about, besides a deposit. */
const KINDS = ['person', 'body', 'place', 'company', 'mineral', 'law', 'term'] as const;

const shared = {
  id: ID,
  /** What it is called first: the heading. */
  name: z.string().min(2),
  /** Short forms, other spellings, its name in Ukrainian or Russian: it is found by them as well. */
  otherNames: z.array(z.string().min(2)),
  /** Two sentences, exact and neutral; every figure with its unit and year. */
  text: z.string().min(40).max(480),
  sources: z.array(ID).min(1),
  /** Claims that speak of it. */
  claims: z.array(ID).optional(),
};

/** Who holds the ground, as known on a date. */
const Control = z.strictObject({
  /** The state or group whose forces hold it, with the company that has the licence where that is known. */
  by: z.string().min(2),
  asOf: PartialDate,
  cite: ID,
});

const Coordinates = z.strictObject({
  /** WGS 84, decimal degrees, north and east positive. */
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  /** What lies there, where it is not the deposit itself: the town or mine beside it. */
  of: z.string().min(3).optional(),
  cite: ID,
});

const Deposit = z.strictObject({
  ...shared,
  kind: z.literal('deposit'),
  /** By recognised borders, whoever holds the ground. */
  country: z.string().min(3),
  region: z.string().min(3),
  /** Null where no source gives them. */
  coordinates: Coordinates.nullable(),
  minerals: z.array(z.string().min(3)).min(1),
  /** In the order of time: the last is the one that holds. */
  control: z.array(Control).min(1),
});
export type Deposit = z.infer<typeof Deposit>;

/** What a reader may want explained: an editor writes it in annotations/glossary/<id>.yaml. */
export const GlossaryEntry = z.discriminatedUnion('kind', [Deposit, z.strictObject({ ...shared, kind: z.enum(KINDS) })]);
export type GlossaryEntry = z.infer<typeof GlossaryEntry>;

/** Every source that an entry names, with the field that names it. */
export function glossarySources(entry: GlossaryEntry): { field: string; id: string }[] {
  const listed = entry.sources.map((id, at) => ({ field: `sources.${at}`, id }));
  if (entry.kind !== 'deposit') return listed;
  return [
    ...listed,
    ...(entry.coordinates === null ? [] : [{ field: 'coordinates.cite', id: entry.coordinates.cite }]),
    ...entry.control.map(({ cite }, at) => ({ field: `control.${at}.cite`, id: cite })),
  ];
}
