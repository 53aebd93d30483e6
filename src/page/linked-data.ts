/** What a page tells about its article in JSON-LD. Pages write anything there: every step is checked. */

export type LinkedArticle = { headline: string | null; date: string | null; author: string | null; site: string | null };

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|NewsPosting)$/;
const MAX_SCRIPT_LENGTH = 200_000;

/** The first article that the page's JSON-LD describes; nulls where there is none. */
export function linkedDataArticle(document: Document): LinkedArticle {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const article = findArticle(parse(script.textContent), 0);
    if (!article) continue;
    return {
      headline: asText(article['headline']),
      date: asText(article['datePublished']),
      author: nameOf(article['author']),
      site: nameOf(article['publisher']),
    };
  }
  return { headline: null, date: null, author: null, site: null };
}

function parse(text: string | null): unknown {
  if (!text || text.length > MAX_SCRIPT_LENGTH) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function findArticle(value: unknown, depth: number): Record<string, unknown> | null {
  if (depth > 4) return null;
  if (Array.isArray(value)) {
    for (const entry of value) {
      const found = findArticle(entry, depth + 1);
      if (found) return found;
    }
    return null;
  }
  if (!isRecord(value)) return null;
  const types = [value['@type']].flat();
  if (types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) return value;
  return findArticle(value['@graph'], depth + 1);
}

function nameOf(value: unknown): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return isRecord(first) ? asText(first['name']) : asText(first);
}

function asText(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 500) : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
