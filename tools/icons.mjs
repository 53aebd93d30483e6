/** Draws extension/icons/*.png from icon.svg, the smallest from its own drawing. Run by hand after a change: `node tools/icons.mjs`. */
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { at } from './build/paths.mjs';

const SIZES = [16, 32, 48, 96, 128];

const drawing = (/** @type {number} */ size) => readFileSync(at('extension', 'icons', size === 16 ? 'icon-16.svg' : 'icon.svg'), 'utf8');
const { chromium: executablePath } = JSON.parse(readFileSync(at('.assay', 'browsers.json'), 'utf8'));
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${drawing(size)}`);
    await page.screenshot({ path: at('extension', 'icons', `${size}.png`), omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}
