import { test } from '@playwright/test';
import { readArticles } from '../../articles/articles.ts';
import { launchWithExtension } from '../harness/chromium.ts';
import { articleIsRead } from '../reading/article.ts';

// Only where the articles are present: they belong to their publishers.
for (const article of readArticles()) {
  test(`article ${article.name}`, async () => {
    const chromium = await launchWithExtension();
    try {
      await articleIsRead(chromium, article);
    } finally {
      await chromium.close();
    }
  });
}
