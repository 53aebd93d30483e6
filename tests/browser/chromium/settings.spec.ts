import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { launchWithExtension } from '../harness/chromium.ts';
import { fixturePage } from '../../pages/expected.ts';

test('what is marked changes at once in an open tab, colours in open pages; all is deleted and set back', async () => {
  test.setTimeout(120_000);
  const chromium = await launchWithExtension();
  try {
    const page = await chromium.openArticle('https://news.example/sample', fixturePage('sample.html'));
    await expect.poll(() => chromium.badge(page)).toBe('13');
    const options = await chromium.openOwnPage('options.html');
    await options.locator('summary', { hasText: 'Assessments that are marked' }).click();
    await options.getByRole('checkbox', { name: 'Needs context' }).uncheck();
    await expect.poll(() => chromium.badge(page)).toBe('11');

    const notes = await chromium.openOwnPage('notes.html');
    await options.bringToFront();
    await options.getByRole('radio', { name: 'dark' }).check();
    await expect(notes.locator('html')).toHaveCSS('color-scheme', 'dark');
    expect((await new AxeBuilder({ page: options }).analyze()).violations.map(({ id }) => id)).toEqual([]);

    await options.getByRole('button', { name: 'Delete notes and settings' }).click();
    await options.getByRole('button', { name: 'Cancel' }).click();
    await expect(options.getByRole('radio', { name: 'dark' })).toBeChecked();
    await options.getByRole('button', { name: 'Delete notes and settings' }).click();
    await options.getByRole('button', { name: 'Delete them for good' }).click();
    await expect(options.getByText('Notes and settings have been deleted.')).toBeVisible();
    await expect(options.getByRole('radio', { name: 'as the system has them' })).toBeChecked();
    await expect.poll(() => chromium.badge(page)).toBe('13');
  } finally {
    await chromium.close();
  }
});
