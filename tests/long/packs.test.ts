import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../src/engine/compile.ts';
import { scan } from '../../src/engine/scan.ts';
import { Pack } from '../../src/pack/pack.ts';
import { samplePack } from '../store/sample-pack.ts';
import { runs, SEED } from './seed.ts';

type Path = readonly (string | number)[];

const pack: unknown = JSON.parse(JSON.stringify(samplePack()));
const paths = pathsIn(pack);
const TEXT = 'China separates 86 percent of rare earths. The mine opens in 2027, the ministry said.';

/** Every place in a value, the value itself left out. */
function pathsIn(value: unknown): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? value.map((_, at) => at) : Object.keys(value);
  return keys.flatMap((key) => [[key], ...pathsIn(Reflect.get(value, key)).map((rest) => [key, ...rest])]);
}

/** A copy in which another value stands at a place; undefined takes it away. */
function changed(value: unknown, path: Path, to: unknown): unknown {
  const copy: unknown = structuredClone(value);
  let at: unknown = copy;
  for (const key of path.slice(0, -1)) at = typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined;
  const last = path.at(-1);
  if (typeof at === 'object' && at !== null && last !== undefined) Reflect.set(at, last, to);
  return JSON.parse(JSON.stringify(copy));
}

const anything = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, '', 0, -1, 1e308, true, [], {}, 'x'.repeat(100_000), '__proto__', '(a+)+$', '\u0000', '\u202E'),
  fc.jsonValue(),
  fc.constantFrom(...paths).map((path) => path.reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), pack)),
);
const change = fc.tuple(fc.constantFrom(...paths), anything);

test('100,000 changed packs: each is refused by its schema or in compiling, or is used; none crashes a scan', () => {
  let used = 0;
  fc.assert(fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
    const read = Pack.safeParse(changes.reduce((value, [path, to]) => changed(value, path, to), pack));
    if (!read.success) return;
    let index;
    try {
      index = compile(read.data);
    } catch (error) {
      // The worker takes it for a broken pack and loads its own: so long as it is told what is wrong, not that something is no function.
      expect(error).not.toBeInstanceOf(TypeError);
      return;
    }
    used++;
    for (const { start, end, quote } of scan({ headline: null, blocks: [{ id: 'b', kind: 'paragraph', text: TEXT, heading: null, before: null }] }, index)) {
      expect(TEXT.slice(start, end)).toBe(quote);
    }
  }), { numRuns: runs(100_000), seed: SEED });
  expect(used).toBeGreaterThan(0);
}, 4 * 3_600_000);
