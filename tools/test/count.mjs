import { existsSync, readFileSync } from 'node:fs';
import { at } from '../build/paths.mjs';

/**
 * Passed and failed tests of a JSON report, vitest's or Playwright's.
 * @param {string} path
 * @returns {{ passed: number, failed: number }}
 */
export function countTests(path) {
  if (!existsSync(at(path))) return { passed: 0, failed: 0 };
  const report = JSON.parse(readFileSync(at(path), 'utf8'));
  if (report.stats !== undefined) return { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky };
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}
