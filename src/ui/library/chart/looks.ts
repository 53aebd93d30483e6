/** The colours of a chart: on the page they follow light and dark, in a saved file they are fixed. */
export type ChartLooks = { ink: string; soft: string; line: string; ground: string; series: readonly string[] };

export const PAGE_LOOKS: ChartLooks = {
  ink: 'var(--ink)', soft: 'var(--ink-soft)', line: 'var(--line)', ground: 'none',
  series: ['var(--chart-1)', 'var(--chart-2)', 'var(--chart-3)'],
};

/** As light pages have it: a file may be printed. */
export const FILE_LOOKS: ChartLooks = {
  ink: '#22201c', soft: '#5f5a52', line: '#e2ddd3', ground: '#ffffff', series: ['#8a5516', '#2f6690', '#5b7f3a'],
};

/** A chart's colour by number, round and round. */
export function seriesColour({ series }: ChartLooks, at: number): string {
  return series[at % series.length] ?? 'currentColor';
}

/** Size of a chart's letters, and what one of them takes in width on average, in pixels. */
export const LETTERS = 13;
export const LETTER_WIDTH = 7;
