import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { delimiter } from 'node:path';
import { at, ROOT } from '../build/paths.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {readonly string[]} command
 * @property {string} [report] file in which the step counts its tests
 * @property {string} [needs] step without which this one cannot run
 * @property {'chromium' | 'firefox'} [browser]
 */

/** Runs a step's command; whether it succeeded. @param {Step} step */
export function runStep({ command: [program = '', ...args], report }) {
  // An old report must not be counted.
  if (report !== undefined) rmSync(at(report), { force: true });
  const PATH = [at('node_modules', '.bin'), process.env['PATH']].join(delimiter);
  const { status } = spawnSync(program, args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, PATH } });
  return status === 0;
}
