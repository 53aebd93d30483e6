/**
 * How each verdict looks, wherever it is shown: on the page, in the card, in the panel.
 * A verdict is always told three ways: its word, its shape, its colour.
 */
import type { Verdict } from './engine/assessment.ts';

/** Underline styles, one for each group of verdicts that mean much the same to a reader. */
export type LineStyle = 'solid' | 'dashed' | 'double' | 'dotted' | 'wavy';

export type VerdictLook = {
  /** Key of its word in _locales. */
  word: string;
  /** Its shape, as an SVG path in a box of 16 by 16, drawn with fill-rule evenodd. */
  shape: string;
  /** Colour of its word and shape on light and on dark ground: at least 4.5 to 1 on either. */
  light: string;
  dark: string;
  /** Colour of the underline: pages may be light or dark whatever the system says, so at least 3 to 1 on both. */
  mark: string;
  line: LineStyle;
};

const DISC = 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Z';
const RING = `${DISC}m0 1.6a5.4 5.4 0 1 0 0 10.8A5.4 5.4 0 0 0 8 2.6Z`;
const CHECK = 'M4.3 8.3l1.2-1.2 1.7 1.7 3.4-3.6 1.2 1.2-4.6 4.8Z';

export const VERDICT_LOOKS: Record<Verdict, VerdictLook> = {
  supported: {
    word: 'verdictSupported',
    shape: `${DISC}${CHECK}`,
    light: '#1a6b3c', dark: '#74d69e', mark: '#2e8b57', line: 'solid',
  },
  'mostly-supported': {
    word: 'verdictMostlySupported',
    shape: `${RING}${CHECK}`,
    light: '#476018', dark: '#b3d36b', mark: '#6b8a2e', line: 'solid',
  },
  'needs-context': {
    word: 'verdictNeedsContext',
    // A ring half filled: part of the picture.
    shape: `${RING}M8 4v8a4 4 0 0 1 0-8Z`,
    light: '#855000', dark: '#f0bd66', mark: '#b3741a', line: 'dashed',
  },
  outdated: {
    word: 'verdictOutdated',
    // A clock.
    shape: `${RING}M7.3 4.2h1.5v3.6l2.5 1.5-.8 1.3-3.2-2Z`,
    light: '#625b50', dark: '#c9c1b4', mark: '#857d70', line: 'dashed',
  },
  contested: {
    word: 'verdictContested',
    // Two halves that face away from each other.
    shape: 'M7 1.5v13L.8 8Zm2 0L15.2 8 9 14.5Z',
    light: '#6a3fa0', dark: '#cbaef5', mark: '#8f63c9', line: 'double',
  },
  prediction: {
    word: 'verdictPrediction',
    // Two chevrons ahead.
    shape: 'M2 2.5h2.4L8.2 8l-3.8 5.5H2L5.8 8Zm5.8 0h2.4L14 8l-3.8 5.5H7.8L11.6 8Z',
    light: '#1f5fa8', dark: '#93c3f6', mark: '#3f83cf', line: 'dotted',
  },
  unsupported: {
    word: 'verdictUnsupported',
    // An empty ring, broken: nothing there to carry it.
    shape: 'M8.8 1v1.7a5.4 5.4 0 0 1 4.5 4.5H15A7 7 0 0 0 8.8 1ZM7.2 1A7 7 0 0 0 1 7.2h1.7a5.4 5.4 0 0 1 4.5-4.5ZM1 8.8A7 7 0 0 0 7.2 15v-1.7a5.4 5.4 0 0 1-4.5-4.5Zm12.3 0a5.4 5.4 0 0 1-4.5 4.5V15A7 7 0 0 0 15 8.8Z',
    light: '#525d69', dark: '#b9c4cf', mark: '#6f7d8c', line: 'dotted',
  },
  misleading: {
    word: 'verdictMisleading',
    // A warning triangle.
    shape: 'M8 1.2 15.4 14.6H.6Zm-.8 4.6.2 4.4h1.2l.2-4.4Zm0 5.4v1.5h1.6v-1.5Z',
    light: '#9a3b0c', dark: '#f8a677', mark: '#cc6029', line: 'wavy',
  },
  false: {
    word: 'verdictFalse',
    // A crossed-out square.
    shape: 'M1.5 1.5h13v13h-13ZM8 6.8 5.6 4.4 4.4 5.6 6.8 8l-2.4 2.4 1.2 1.2L8 9.2l2.4 2.4 1.2-1.2L9.2 8l2.4-2.4-1.2-1.2Z',
    light: '#b0202a', dark: '#ff9f9c', mark: '#d9484f', line: 'wavy',
  },
};
