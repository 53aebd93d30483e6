import type { Page } from '@playwright/test';
import * as z from 'zod/mini';
import { inOverlay } from './in-overlay-chromium.ts';

/**
 * Texts of the overlay below 4.5 to 1 against their ground (WCAG 1.4.3), which axe cannot tell inside a closed root.
 * All grounds of ours are plain colours; what is disabled is exempt.
 */
export async function faintTexts(page: Page): Promise<string[]> {
  return z.array(z.string()).parse(await inOverlay(page, `(() => {
    const parse = (colour) => (colour.match(/[\\d.]+/g) ?? []).map(Number);
    const light = ([r, g, b]) => [r, g, b].map((part) => part / 255).map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
      .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
    const ground = (element) => {
      for (let around = element; around; around = around.parentElement) {
        const colour = parse(getComputedStyle(around).backgroundColor);
        if (colour.length === 3 || colour[3] === 1) return colour;
      }
      throw new Error('No ground under ' + element.outerHTML);
    };
    const texts = [...root.querySelectorAll('.surface *')].filter((element) => element.checkVisibility() && !element.matches('.hidden, :disabled, style')
      && [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== ''));
    if (texts.length < 3) throw new Error('No text in the overlay.');
    return texts.flatMap((element) => {
      const [one, other] = [light(parse(getComputedStyle(element).color)), light(ground(element))].sort((a, b) => b - a);
      const ratio = (one + 0.05) / (other + 0.05);
      return ratio < 4.5 ? [ratio.toFixed(2) + ' ' + element.outerHTML.slice(0, 120)] : [];
    });
  })()`));
}
