import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import * as z from 'zod/mini';
import { inOverlay } from './in-overlay-chromium.ts';

const AXE = readFileSync(createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve('axe-core'), 'utf8');
const Faults = z.array(z.string());

/**
 * Runs axe over the overlay. Its root is closed, and axe passes over what it cannot see: so the root is handed to it as if it
 * were open, and only while it runs.
 * @returns each violation with the elements at fault; throws where axe saw nothing of ours
 */
export async function overlayFaults(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  await inOverlay(page, "Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true })");
  const { seen, faults } = z.object({ seen: z.number(), faults: Faults }).parse(await page.evaluate(`axe
    .run({ include: ['assay-overlay'] }, { resultTypes: ['violations', 'passes'] })
    .then(({ violations, passes }) => ({
      seen: passes.flatMap(({ nodes }) => nodes).filter(({ target }) => Array.isArray(target[0])).length,
      faults: violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html, any }) => html + ' ' + any.map(({ message }) => message).join(' ')).join(' | ')),
    }))`));
  if (seen === 0) throw new Error('axe saw nothing inside the overlay.');
  await inOverlay(page, 'delete root.host.shadowRoot');
  return faults;
}
