/** `npm test`: every check in turn, each with its time, and one line that sums up. `npm test -- NAME` runs those steps only. */
import { existsSync, readFileSync } from 'node:fs';
import { at } from './build/paths.mjs';
import { countTests } from './test/count.mjs';
import { runStep } from './test/step.mjs';

/** @typedef {import('./test/step.mjs').Step} Step */

const REPORT = { unit: 'dist/test/unit.json', firefox: 'dist/test/firefox.json', chromium: 'dist/test/chromium.json' };

/** @param {string} project @param {string} report */
const vitest = (project, report) => [
  'vitest', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`,
];

/** @type {readonly Step[]} */
const STEPS = [
  { name: 'typecheck', command: ['tsc'] },
  { name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'knip', command: ['knip'] },
  { name: 'claims', command: ['node', 'tools/run.mjs', 'pack', '--check'] },
  { name: 'build', command: ['node', 'tools/build.mjs'] },
  { name: 'unit', command: vitest('unit', REPORT.unit), report: REPORT.unit },
  { name: 'size', command: ['node', 'tools/size.mjs'], needs: 'build' },
  { name: 'web-ext', command: ['web-ext', 'lint', '--source-dir', 'dist/firefox', '--no-config-discovery'], needs: 'build' },
  { name: 'chromium', command: ['playwright', 'test'], needs: 'build', report: REPORT.chromium, browser: 'chromium' },
  { name: 'firefox', command: vitest('firefox', REPORT.firefox), needs: 'build', report: REPORT.firefox, browser: 'firefox' },
];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => STEPS.every((step) => step.name !== name));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are ${STEPS.map((step) => step.name).join(', ')}.`);
  process.exit(2);
}

const started = performance.now();
const total = { passed: 0, failed: 0 };
/** @type {Set<string>} */
const failedSteps = new Set();
for (const step of STEPS.filter(({ name }) => asked.length === 0 || asked.includes(name))) {
  const { passed, failed } = check(step);
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failedSteps.add(step.name);
}
console.log(`\nAll steps: ${seconds(started)}${failedSteps.size > 0 ? `. Failed: ${[...failedSteps].join(', ')}` : ''}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** Runs one step. A step without tests of its own counts only where it fails. @param {Step} step */
function check(step) {
  if (step.needs !== undefined && failedSteps.has(step.needs)) return skip(step, `the ${step.needs} failed`, true);
  if (step.browser !== undefined && !hasBrowser(step.browser)) return skip(step, 'there is no such browser here', process.env['CI'] === 'true');
  const start = performance.now();
  console.log(`\n== ${step.name}`);
  const ok = runStep(step);
  const counts = step.report === undefined ? { passed: 0, failed: 0 } : countTests(step.report);
  console.log(`== ${step.name}: ${ok ? 'ok' : 'FAILED'}, ${seconds(start)}`);
  return ok ? counts : { ...counts, failed: Math.max(counts.failed, 1) };
}

/** @param {Step} step @param {string} reason @param {boolean} isFailure */
function skip(step, reason, isFailure) {
  console.log(`\n== ${step.name}: skipped, ${reason}${isFailure ? ' (a failure)' : ''}`);
  return { passed: 0, failed: isFailure ? 1 : 0 };
}

/** @param {'chromium' | 'firefox'} name */
function hasBrowser(name) {
  const found = at('.assay', 'browsers.json');
  return existsSync(found) && typeof JSON.parse(readFileSync(found, 'utf8'))[name] === 'string';
}

/** @param {number} start */
function seconds(start) {
  return `${((performance.now() - start) / 1_000).toFixed(1)} s`;
}
