import { expect, test, type Page } from '@playwright/test';
import * as z from 'zod/mini';
import { REQUESTS, type Reply } from '../../../src/messages.ts';
import { fixturePage } from '../../pages/expected.ts';
import { launchWithExtension, type ExtensionInChromium } from '../harness/chromium.ts';
import { holdDatabase } from '../harness/hold-database.ts';
import { askWorker } from '../harness/own-page.ts';
import { isPainted, middleOfWords, viewText } from '../reading/page-state.ts';
import { until } from '../reading/reader-page.ts';

test('the claim in IndexedDB is what a card shows: changed there, it is changed on the card', async () => {
  const chromium = await launchWithExtension();
  try {
    const own = await chromium.openOwnPage('options.html');
    const claim = await firstClaim(own);
    expect((await card(own, claim.id)).card?.wording).toBe(claim.claim);

    await changeClaim(own, claim.id, 'A wording that stands in the database only.');
    await chromium.stopWorker();

    const changed = await card(own, claim.id);
    expect(changed.card?.wording).toBe('A wording that stands in the database only.');
    expect(changed.origin).toBe('database');
    expect(chromium.leaks()).toEqual([]);
  } finally {
    await chromium.close();
  }
});

test('the reader sees it on the card: the change, and then the bundled text with a notice', async () => {
  const chromium = await launchWithExtension();
  try {
    const own = await chromium.openOwnPage('options.html');
    await firstClaim(own);
    await changeClaim(own, 'f35-rare-earth-content', 'A wording that stands in the database only.');
    await chromium.stopWorker();
    expect(await cardOnPage(chromium, 'https://news.example/one')).toContain('A wording that stands in the database only.');

    await chromium.stopWorker();
    await own.evaluate(holdDatabase, 'assay-pack');
    const fallen = await cardOnPage(chromium, 'https://news.example/two');
    expect(fallen).toContain('Each F-35 fighter');
    expect(fallen).toContain('From the copy that came with Assay');
  } finally {
    await chromium.close();
  }
});

test('a database that never answers: cards come from the bundled pack, which is said', async () => {
  const chromium = await launchWithExtension();
  try {
    const own = await chromium.openOwnPage('options.html');
    const claim = await firstClaim(own);
    await changeClaim(own, claim.id, 'A wording that stands in the database only.');
    await chromium.stopWorker();
    await own.evaluate(holdDatabase, 'assay-pack');

    const fallen = await card(own, claim.id);
    expect(fallen.card?.wording).toBe(claim.claim);
    expect(fallen.origin).toBe('bundled');
  } finally {
    await chromium.close();
  }
});

test('a database without its tables: cards come from the bundled pack, which is said', async () => {
  const chromium = await launchWithExtension();
  try {
    const own = await chromium.openOwnPage('options.html');
    const claim = await firstClaim(own);
    await chromium.stopWorker();
    await emptyDatabase(own);

    const fallen = await card(own, claim.id);
    expect(fallen.card?.wording).toBe(claim.claim);
    expect(fallen.origin).toBe('bundled');
  } finally {
    await chromium.close();
  }
});

/** Opens a page, clicks its mark and reads the card. */
async function cardOnPage(chromium: ExtensionInChromium, address: string): Promise<string> {
  const page = await chromium.openArticle(address, fixturePage('sample.html'));
  const words = 'about 920 pounds';
  await until('marks', () => isPainted(page, words), 20_000);
  const { x, y } = await middleOfWords(page, words);
  await page.mouse.click(x, y);
  await until('a card', async () => (await viewText(chromium, page))?.includes('Copy citation') ?? false, 20_000);
  return (await viewText(chromium, page)) ?? '';
}

async function card(own: Page, claim: string): Promise<Reply<'card'>> {
  return REQUESTS.card.reply.parse(await askWorker(own, { type: 'card', claim, date: null }));
}

/** The first claim of the database, once the pack has been loaded into it. */
async function firstClaim(own: Page): Promise<{ id: string; claim: string }> {
  // Answered only when the pack is there.
  await askWorker(own, { type: 'lookup', text: 'anything' });
  const claim: unknown = await own.evaluate(async () => {
    const request = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('assay-pack');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const reading = request.transaction('claims').objectStore('claims').openCursor();
    const first = await new Promise<unknown>((resolve) => (reading.onsuccess = () => resolve(reading.result?.value)));
    request.close();
    return first;
  });
  return z.object({ id: z.string(), claim: z.string() }).parse(claim);
}

async function changeClaim(own: Page, id: string, wording: string): Promise<void> {
  await own.evaluate(
    async ([claim, words]) => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('assay-pack');
        opening.onsuccess = () => resolve(opening.result);
      });
      const writing = database.transaction('claims', 'readwrite');
      const claims = writing.objectStore('claims');
      const reading = claims.get(claim);
      reading.onsuccess = () => claims.put({ ...reading.result, claim: words });
      await new Promise<void>((resolve) => (writing.oncomplete = () => resolve()));
      database.close();
    },
    [id, wording] as const,
  );
}

/** Puts an empty database of a far later version in the place of ours. */
async function emptyDatabase(own: Page): Promise<void> {
  await own.evaluate(async () => {
    const deletion = indexedDB.deleteDatabase('assay-pack');
    await new Promise<void>((resolve) => (deletion.onsuccess = () => resolve()));
    const opening = indexedDB.open('assay-pack', 9_999);
    await new Promise<void>((resolve) => (opening.onsuccess = () => resolve()));
    opening.result.close();
  });
}
