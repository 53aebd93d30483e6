import type { Verdict } from '../../../engine/assessment.ts';

/** The reader's language, and how a verdict looks: handed in, so that the report knows no browser. */
export type ReportWords = {
  language: string;
  text: (key: string, ...places: (string | number)[]) => string;
  date: (date: string) => string;
  figure: (figure: { low: number; high: number; unit: string }) => string;
  verdict: (verdict: Verdict) => { word: string; shape: string; light: string; dark: string };
};
