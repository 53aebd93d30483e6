import { expect, test } from 'vitest';
import { HAVE_ARTICLES, readArticles } from '../../articles/articles.ts';
import { launchFirefox } from '../harness/firefox.ts';
import { articleIsRead } from '../reading/article.ts';

// Only where the articles are present: they belong to their publishers.
test.runIf(HAVE_ARTICLES)('five real articles', async () => {
  const firefox = await launchFirefox();
  try {
    for (const article of readArticles()) await articleIsRead(firefox, article);
    expect(firefox.leaks()).toEqual([]);
  } finally {
    await firefox.close();
  }
}, 180_000);
