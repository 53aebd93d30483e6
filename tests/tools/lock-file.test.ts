import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';

const Lock = z.object({
  packages: z.record(z.string(), z.object({ optionalDependencies: z.optional(z.record(z.string(), z.string())) })),
});
const text = readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8');
const { packages } = Lock.parse(JSON.parse(text));

test('the lock file names no registry: it installs from whichever the machine uses', () => {
  expect(text).not.toMatch(/"resolved"|registry\./);
});

// npm leaves out what the registry in reach does not have; "npm ci" elsewhere then refuses the whole file.
test('the lock file has the builds of native packages for every platform', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !(`${path}/node_modules/${name}` in packages) && !(`node_modules/${name}` in packages)),
  );
  expect(missing).toEqual([]);
});
