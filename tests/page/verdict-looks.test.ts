import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { VERDICTS } from '../../src/engine/assessment.ts';
import { VERDICT_LOOKS } from '../../src/verdict-looks.ts';

const file = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const messages = z.record(z.string(), z.object({ message: z.string() })).parse(JSON.parse(file('extension/_locales/en/messages.json')));
const css = file('extension/marks.css');

/** Grounds of the card (src/page/overlay.css), its raised boxes too, and of most pages. */
const LIGHT = ['#ffffff', '#fffefb', '#f5f3ec'];
const DARK = ['#121212', '#242321', '#302e2b'];

describe.each(VERDICTS)('%s', (verdict) => {
  const look = VERDICT_LOOKS[verdict];

  test('can be read on light and on dark ground', () => {
    for (const ground of LIGHT) expect(contrast(look.light, ground)).toBeGreaterThanOrEqual(4.5);
    for (const ground of DARK) expect(contrast(look.dark, ground)).toBeGreaterThanOrEqual(4.5);
  });

  test('its underline can be seen on white and on near black', () => {
    expect(contrast(look.mark, '#ffffff')).toBeGreaterThanOrEqual(3);
    expect(contrast(look.mark, '#121212')).toBeGreaterThanOrEqual(3);
  });

  test('its marks are painted as they are described', () => {
    const rule = css.match(new RegExp(`::highlight\\(assay-${verdict}\\) \\{([^}]*)\\}`))?.[1];
    expect(rule).toContain(`underline ${look.line} ${look.mark} `);
  });

  test('has a word', () => {
    expect(messages[look.word]?.message).toMatch(/\w/);
  });
});

test('no two verdicts share a shape, a colour or a word', () => {
  const looks = VERDICTS.map((verdict) => VERDICT_LOOKS[verdict]);
  for (const part of ['shape', 'light', 'dark', 'mark', 'word'] as const) {
    expect(new Set(looks.map((look) => look[part])).size).toBe(VERDICTS.length);
  }
});

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
