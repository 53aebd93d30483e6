import * as z from 'zod/mini';

/** A point of time as other programs write it (any zone, any precision), as we keep it: ISO, in UTC, to the millisecond. */
export const ForeignMoment = z.pipe(
  z.iso.datetime({ offset: true, local: true }),
  z.transform((moment) => {
    // Without a zone, UTC is meant by those who leave it out: our own machine's zone would be a guess.
    const zoned = /(?:Z|[+-]\d\d:?\d\d)$/.test(moment) ? moment : `${moment}Z`;
    return new Date(zoned).toISOString();
  }),
);
