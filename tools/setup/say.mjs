import { spawnSync } from 'node:child_process';

/** Tells the person what goes on: on standard error, since standard output belongs to the command they asked for. */
export function say(/** @type {string} */ text) {
  process.stderr.write(`setup: ${text}\n`);
}

/**
 * Runs a command with its output on standard error; whether it succeeded.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function run(command, args, env = {}) {
  say([command, ...args].join(' '));
  const { status } = spawnSync(command, args, { stdio: ['ignore', 2, 2], env: { ...process.env, ...env } });
  return status === 0;
}
