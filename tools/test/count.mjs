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
  // Playwright names a test that needed its second try as flaky.
  if (report.stats !== undefined) return { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected };
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}
