import * as z from 'zod';
import type { Problem } from '../problem.ts';
import type { Source } from '../source.ts';
import { sourceDate } from './dates.ts';

type Entry = { file: string; value: Source };

/** annotations/banned-hosts.yaml: hosts that are never cited, their subdomains included. */
export const BannedHosts = z.array(z.strictObject({ host: z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a host is a name like news.example'), reason: z.string().min(5) }));
export type BannedHost = z.infer<typeof BannedHosts>[number];

/** Reposts among all sources: more, and the database leans on copies. */
const MOST_REPOSTS = 0.05;
/** Parts of addresses that say who followed a link, and where in a text: not what is cited. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid)$/;

/** Sources must be findable, from hosts that may be cited, each once; reposts few and with their reason. */
export function checkSources(sources: readonly Entry[], banned: readonly BannedHost[], edition: string): Problem[] {
  return [
    ...sources.flatMap(({ file, value }) => [
      ...sourceDate(value, edition), ...address('url', value.url, banned), ...address('archive', value.archive ?? null, banned), ...unnamed(value), ...bareStanding(value),
    ].map((problem) => ({ file, ...problem }))),
    ...tooManyReposts(sources),
    ...sameAddress(sources),
  ];
}

type Found = Omit<Problem, 'file'>;

function address(field: string, url: string | null, banned: readonly BannedHost[]): Found[] {
  if (url === null) return [];
  const { hostname, hash, searchParams } = new URL(url);
  const host = hostname.replace(/\.$/, '');
  const ban = banned.find((one) => host === one.host || host.endsWith(`.${one.host}`));
  const tracking = [...searchParams.keys()].find((key) => TRACKING.test(key));
  return [
    ...(ban ? [{ field, message: `${ban.host} is not cited: ${ban.reason}` }] : []),
    ...(host.includes('.') ? [] : [{ field, message: `"${host}" is no host of the web` }]),
    ...(tracking === undefined ? [] : [{ field, message: `without "${tracking}", which only says who followed the link` }]),
    ...(hash.startsWith('#:~:') ? [{ field, message: 'without the passage after #:~:, which belongs into the locator' }] : []),
  ];
}

function unnamed({ url, document }: Source): Found[] {
  return url === null && (document === undefined || document.trim() === '')
    ? [{ field: 'url', message: 'a source without an address needs its number, DOI or page in document' }] : [];
}

function bareStanding({ standing, note }: Source): Found[] {
  return standing === 'repost' && (note === undefined || note.trim().length < 10)
    ? [{ field: 'note', message: 'a repost needs its reason' }] : [];
}

function tooManyReposts(sources: readonly Entry[]): Problem[] {
  const reposts = sources.filter(({ value }) => value.standing === 'repost');
  const first = reposts[0];
  if (!first || reposts.length <= sources.length * MOST_REPOSTS) return [];
  return [{ file: first.file, field: 'standing', message: `${reposts.length} of ${sources.length} sources are reposts: at most ${MOST_REPOSTS * 100} in 100` }];
}

function sameAddress(sources: readonly Entry[]): Problem[] {
  const seen = new Map<string, string>();
  return sources.flatMap(({ file, value: { url } }) => {
    if (url === null) return [];
    const key = url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
    const other = seen.get(key);
    seen.set(key, file);
    return other === undefined ? [] : [{ file, field: 'url', message: `also the address of ${other}` }];
  });
}
