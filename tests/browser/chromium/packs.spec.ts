import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { REQUESTS } from '../../../src/messages.ts';
import { ADDED_ARTICLE, ADDED_CLAIM, ADDED_WORDING, airshipPack } from '../added-pack.ts';
import { type ExtensionInChromium, launchWithExtension } from '../harness/chromium.ts';
import { askWorker } from '../harness/own-page.ts';
import { isPainted } from '../reading/page-state.ts';
import { until } from '../reading/reader-page.ts';

const WORDS = 'Zeppelins carry';

async function choose(options: Page, content: unknown): Promise<void> {
  await options.getByLabel('File of a claim pack').setInputFiles({
    name: 'pack.json', mimeType: 'application/json', buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)),
  });
}

/** The rows of the packs, without the lines of a notice. */
const packRows = (options: Page): Locator =>
  options.getByRole('region', { name: 'Claim packs' }).getByRole('listitem').filter({ has: options.getByRole('switch') });

async function cardWording(options: Page): Promise<string | null> {
  const { card } = REQUESTS.card.reply.parse(await askWorker(options, { type: 'card', claim: ADDED_CLAIM, date: null }));
  return card?.wording ?? null;
}

/** How long marks are waited for: where they are to come, as long as a busy machine needs. */
const WAIT_MS = { come: 20_000, stayAway: 4_000 };

/** Whether a page that speaks of the added pack's subject only is marked; what has not been after some time is not. */
async function isMarked(chromium: ExtensionInChromium, address: string, expected: keyof typeof WAIT_MS): Promise<boolean> {
  const page = await chromium.openArticle(address, ADDED_ARTICLE);
  try {
    await until('marks', () => isPainted(page, WORDS), WAIT_MS[expected]);
    return true;
  } catch {
    return false;
  } finally {
    await page.close();
  }
}

test('a pack from a file marks its pages, is switched off and on, and removed', async () => {
  // Four pages that stay unmarked are each waited for.
  test.setTimeout(120_000);
  const chromium = await launchWithExtension();
  try {
    const options = await chromium.openOwnPage('options.html');
    // A first start loads and compiles the pack.
    await expect(packRows(options)).toHaveCount(1, { timeout: 30_000 });
    expect(await isMarked(chromium, 'https://news.example/before', 'stayAway')).toBe(false);

    await choose(options, airshipPack());
    await expect(options.getByText('Added: Airships. Claims in it: 1.')).toBeVisible();
    await expect(options.getByRole('switch', { name: /Airships/ })).toBeChecked();
    expect(await cardWording(options)).toBe(ADDED_WORDING);
    expect(await isMarked(chromium, 'https://news.example/added', 'come')).toBe(true);

    await chromium.stopWorker();
    expect(await isMarked(chromium, 'https://news.example/after-a-rest', 'come')).toBe(true);

    await options.bringToFront();
    await options.getByRole('switch', { name: /Airships/ }).press('Space');
    await until('the pack is off', async () => (await cardWording(options)) === null, 5_000);
    expect(await isMarked(chromium, 'https://news.example/off', 'stayAway')).toBe(false);

    await options.bringToFront();
    await options.getByRole('switch', { name: /Airships/ }).press('Space');
    await until('the pack is on', async () => (await cardWording(options)) === ADDED_WORDING, 5_000);

    await options.getByRole('button', { name: 'Remove: Airships' }).press('Enter');
    await expect(packRows(options)).toHaveCount(1);
    await expect(options.getByRole('heading', { name: 'Claim packs' })).toBeFocused();
    expect(await cardWording(options)).toBeNull();
    expect(await isMarked(chromium, 'https://news.example/removed', 'stayAway')).toBe(false);
  } finally {
    await chromium.close();
  }
});

test('a bad pack is refused with entry and field, and nothing changes', async () => {
  test.setTimeout(120_000);
  const chromium = await launchWithExtension();
  try {
    const options = await chromium.openOwnPage('options.html');
    await choose(options, airshipPack());
    await expect(options.getByText('Added: Airships.')).toBeVisible();
    // A first start loads and compiles the pack that comes along.
    await expect(packRows(options)).toHaveCount(2, { timeout: 30_000 });
    const before = await packRows(options).allTextContents();

    const pack = airshipPack();
    const claims = pack.claims.map((claim) => ({ ...claim, claim: 'A wording that must not come in.', citations: claim.citations.map((citation) => ({ ...citation, source: 'nobody' })) }));
    await choose(options, { ...pack, claims });
    const alert = options.getByRole('alert');
    await expect(alert).toContainText('Nothing has changed.');
    await expect(alert).toContainText(`claims[0] ${ADDED_CLAIM} · citations.0.source: unknown source "nobody"`);
    expect(await packRows(options).allTextContents()).toEqual(before);
    expect(await cardWording(options)).toBe(ADDED_WORDING);

    await choose(options, JSON.stringify(pack).slice(0, -20));
    await expect(alert).toContainText('the file is no JSON, or only a part of it');
    expect(await cardWording(options)).toBe(ADDED_WORDING);
    expect((await new AxeBuilder({ page: options }).analyze()).violations).toEqual([]);
  } finally {
    await chromium.close();
  }
});
