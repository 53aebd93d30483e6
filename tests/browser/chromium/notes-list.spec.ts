import { expect, test } from '@playwright/test';
import { launchWithExtension } from '../harness/chromium.ts';
import { seedNotes } from '../harness/seed-notes.ts';
import { manyNotes } from '../../notes/many-notes.ts';

test('notes are listed by page, month and tag, searched, tagged and deleted together, and brought back', async () => {
  const chromium = await launchWithExtension();
  try {
    const notes = await chromium.openOwnPage('notes.html');
    await expect(notes.getByText('No notes yet')).toBeVisible();
    await seedNotes(notes, manyNotes(120));
    await notes.reload();
    await expect(notes.getByRole('heading', { name: 'Story 11', exact: true })).toBeVisible();
    await notes.getByLabel('List by').selectOption('tag');
    await expect(notes.getByRole('heading', { name: 'council', exact: true })).toBeVisible();
    await notes.getByLabel('List by').selectOption('time');
    await expect(notes.getByRole('heading', { name: 'January 2025' })).toBeVisible();

    await notes.getByRole('searchbox').fill('story-3 number');
    await expect(notes.locator('blockquote')).toHaveCount(10);
    await notes.getByRole('button', { name: 'Select all shown' }).click();
    await expect(notes.getByText('10 notes selected')).toBeVisible();
    const field = notes.getByRole('textbox', { name: 'Tag them' });
    await field.fill('to check');
    await field.press('Enter');
    await expect(notes.getByRole('button', { name: 'Remove the tag to check' })).toHaveCount(10);

    await notes.getByRole('button', { name: 'Delete them' }).click();
    await expect(notes.getByText('No note has all these words.')).toBeVisible();
    await expect(notes.getByText('110 notes')).toBeVisible();
    await notes.getByRole('button', { name: 'Undo' }).click();
    await expect(notes.locator('blockquote')).toHaveCount(10);
    await expect(notes.getByRole('button', { name: 'Remove the tag to check' })).toHaveCount(10);
  } finally {
    await chromium.close();
  }
});

test('what was typed when the page died is there again; two pages that write on one note lose nothing', async () => {
  const chromium = await launchWithExtension();
  try {
    const first = await chromium.openOwnPage('notes.html');
    await seedNotes(first, manyNotes(1).map((note) => ({ ...note, comment: '' })));
    await first.reload();
    await first.getByLabel('Comment').fill('Typed to the last letter');
    // No pause: the page goes before the comment saves itself.
    await first.close({ runBeforeUnload: false });
    const second = await chromium.openOwnPage('notes.html');
    await expect(second.getByLabel('Comment')).toHaveValue('Typed to the last letter');

    const third = await chromium.openOwnPage('notes.html');
    await Promise.all([second.getByLabel('Comment').fill('From the second page'), third.getByLabel('Comment').fill('From the third page')]);
    await expect.poll(() => third.getByLabel('Comment').inputValue()).toMatch(/From the .* page\n\nFrom the .* page/);
    await expect.poll(() => second.getByLabel('Comment').inputValue()).toBe(await third.getByLabel('Comment').inputValue());
  } finally {
    await chromium.close();
  }
});
