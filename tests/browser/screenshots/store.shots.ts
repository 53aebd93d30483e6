import { test } from '@playwright/test';
import { fixturePage } from '../../pages/expected.ts';
import { launchWithExtension, type ExtensionInChromium } from '../harness/chromium.ts';
import { isPainted, middleOfWords, viewText } from '../reading/page-state.ts';
import { until, type ReaderPage } from '../reading/reader-page.ts';

const FOLDER = 'docs/store';
/** What both stores ask for. */
const SIZE = { width: 1280, height: 800 };

/** Opens a page of the fixtures at the stores' size; waits until these words are marked. */
async function openMarked(chromium: ExtensionInChromium, file: string, words: string) {
  const page = await chromium.openArticle(`https://news.example/${file}`, fixturePage(file));
  await page.setViewportSize(SIZE);
  await until('marks', () => isPainted(page, words));
  return page;
}

async function clickWords(page: ReaderPage, words: string): Promise<void> {
  const { x, y } = await middleOfWords(page, words);
  await page.mouse.click(x, y);
}

test('pictures for the stores', async () => {
  const chromium = await launchWithExtension();
  try {
    const shown = async (page: Parameters<typeof viewText>[1]) => await until('a view', async () => (await viewText(chromium, page)) !== null);

    const page = await openMarked(chromium, 'sample.html', 'about 920 pounds');
    await clickWords(page, 'about 920 pounds');
    await shown(page);
    await page.waitForTimeout(400);
    await page.screenshot({ path: `${FOLDER}/card.png` });

    await page.keyboard.press('Escape');
    await chromium.runCommand('open-list', page);
    await shown(page);
    await page.keyboard.press('ArrowDown');
    await page.waitForTimeout(700);
    await page.screenshot({ path: `${FOLDER}/list.png` });

    const ledger = await openMarked(chromium, 'minerals-ledger.html', 'are worth $14.8 trillion');
    await clickWords(ledger, 'are worth $14.8 trillion');
    await shown(ledger);
    await chromium.inOverlay(ledger, "root.querySelector('.chart').scrollIntoView({ block: 'start' })");
    await ledger.waitForTimeout(400);
    await ledger.screenshot({ path: `${FOLDER}/chart.png` });

    const lookUp = await chromium.openOwnPage('lookup.html');
    await lookUp.setViewportSize(SIZE);
    await lookUp.getByRole('searchbox').or(lookUp.getByRole('textbox')).first().fill('does the US mine rare earths?');
    await lookUp.keyboard.press('Enter');
    await lookUp.getByRole('heading', { level: 3 }).first().waitFor();
    await lookUp.waitForTimeout(800);
    await lookUp.screenshot({ path: `${FOLDER}/look-up.png` });
  } finally {
    await chromium.close();
  }
});
