import type { Pack } from '../../pack/pack.ts';

const NO_ADDRESS = '(no address)';

/** The hosts of the sources that claims cite, with how many sources each has, the most first: a line each. */
export function hostsOf({ claims, sources }: Pick<Pack, 'claims' | 'sources'>): string {
  const cited = new Set(claims.flatMap(({ citations }) => citations.map(({ source }) => source)));
  const counts = new Map<string, number>();
  for (const { id, url } of sources) {
    if (!cited.has(id)) continue;
    const host = url === null ? NO_ADDRESS : new URL(url).hostname.replace(/^www\./, '');
    counts.set(host, (counts.get(host) ?? 0) + 1);
  }
  const lines = [...counts].toSorted(([a, m], [b, n]) => n - m || a.localeCompare(b)).map(([host, count]) => `${count}\t${host}`);
  return `${lines.join('\n')}\n`;
}
