import type { PageFacts } from '../messages.ts';
import { pageAddress } from '../notes/address.ts';
import { linkedDataArticle } from './linked-data.ts';

/**
 * What a page says about itself: its address, headline, date, author.
 * @param url the address in the address bar
 */
export function readFacts(document: Document, url: string): PageFacts {
  const article = linkedDataArticle(document);
  return {
    url: pageAddress(url, document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null),
    title: clean(document.title) ?? url,
    headline: headlineOf(document) ?? article.headline,
    date: isoDate(
      meta(document, 'article:published_time', 'datePublished', 'date', 'pubdate', 'parsely-pub-date', 'dc.date', 'DC.date.issued')
        ?? article.date
        ?? document.querySelector('article time[datetime], main time[datetime], time[itemprop="datePublished"]')?.getAttribute('datetime')
        ?? null,
    ),
    author: meta(document, 'author', 'article:author', 'byl', 'parsely-author') ?? article.author,
    site: meta(document, 'og:site_name', 'application-name') ?? article.site,
    language: document.documentElement.getAttribute('lang'),
  };
}

function headlineOf(document: Document): string | null {
  const heading = document.querySelector('article h1, main h1') ?? document.querySelector('h1');
  return clean(heading?.textContent) ?? meta(document, 'og:title', 'twitter:title');
}

const NAMING = ['property', 'name', 'itemprop'];

/** The first of the page's meta elements that has one of these names and says something. */
function meta(document: Document, ...names: string[]): string | null {
  // One walk for all names: on a page of a hundred thousand elements each costs milliseconds.
  const metas = [...document.querySelectorAll('meta[content]')];
  for (const name of names) {
    const found = metas.find((element) => NAMING.some((attribute) => element.getAttribute(attribute) === name));
    const content = clean(found?.getAttribute('content'));
    // Some sites give the author's profile address for the name.
    if (content && !/^https?:/.test(content)) return content;
  }
  return null;
}

/** The day of a date as pages write it; null where it is not an ISO date. */
function isoDate(value: string | null): string | null {
  return value?.match(/^\s*(\d{4}-\d{2}-\d{2})/)?.[1] ?? null;
}

function clean(value: string | null | undefined): string | null {
  const text = value?.replace(/\s+/g, ' ').trim();
  return text ? text : null;
}
