import fc from 'fast-check';
import * as z from 'zod/mini';
import { notesToJson } from '../../../src/notes/export/json.ts';
import { anyNote } from '../export/any-note.ts';
import { annotationCollection, hypothesisFile } from './sample-files.ts';

/** A file with one mistake, and the entry that has it (counted from 1; null where it is the file's own). */
export type Spoiled = { text: string; entry: number | null };

type Path = readonly (string | number)[];

const NOW = '2026-11-21T17:00:00.000Z';
const notOfType: Record<string, fc.Arbitrary<unknown>> = {
  string: fc.constantFrom<unknown>(null, 7, true, [], {}, ['x'], { value: 'x' }),
  number: fc.constantFrom<unknown>(null, '7', -1, 1.5, 1e20, true, [], {}),
  object: fc.constantFrom<unknown>(null, 7, 'text', true),
  null: fc.constantFrom<unknown>(7, false, [], {}),
};
const tooLong = (length: number) => fc.constant<unknown>('x'.repeat(length + 1));

/** Our own file with one field gone, of another type, or added. Every field of ours is needed, so each is a mistake. */
const spoiledOurs: fc.Arbitrary<Spoiled> = ourFile().chain(({ file, count }) =>
  fc.nat(count - 1).chain((index) => {
    const at: Path = ['first', 'items', index];
    const item = valueAt(file, at);
    return fc.constantFrom(...pathsIn(item)).chain((path) => {
      const value = valueAt(item, path);
      const kind = value === null ? 'null' : typeof value;
      // Facts of the page may be unknown: there null is no mistake.
      const wrong = (notOfType[kind] ?? fc.constant(7)).filter((bad) => bad !== null || path[0] !== 'assay:page');
      const otherwise = wrong.map((bad) => changed(file, [...at, ...path], () => bad));
      const gone = fc.constant(changed(file, [...at, ...path], () => undefined));
      const more = fc.stringMatching(/^[a-z]{3,8}$/).map((key) => changed(file, [...at, ...path, `new ${key}`], () => 1));
      const isField = typeof path.at(-1) === 'string';
      const hasFields = kind === 'object' && !Array.isArray(value);
      return fc.oneof(otherwise, ...(isField ? [gone] : []), ...(hasFields ? [more] : [])).map((spoiled) => ({ text: JSON.stringify(spoiled), entry: index + 1 }));
    });
  }));

/** The rest of a file of ours: its frame, or the end of it missing. */
const spoiledFrame: fc.Arbitrary<Spoiled> = ourFile().chain(({ file, text }) => fc.oneof(
  fc.nat(text.length - 3).map((length) => text.slice(0, length)),
  fc.constantFrom('type', 'label', 'generated', 'total', 'first').chain((key) =>
    fc.constantFrom<unknown>(undefined, null, -1, 'x!', []).map((bad) => JSON.stringify(changed(file, [key], () => (key === 'label' && bad === 'x!' ? 7 : bad))))),
  fc.integer({ min: 2 }).map((format) => JSON.stringify(changed(file, ['assay:format'], () => format))),
  fc.json(),
)).map((text) => ({ text, entry: null }));

const HYPOTHESIS: Record<string, fc.Arbitrary<unknown>> = {
  id: fc.constantFrom<unknown>(undefined, 7, '', null),
  created: fc.constantFrom<unknown>(undefined, 'in May', 7, '2026-13-01T00:00:00Z', '2026-02-30T00:00:00Z'),
  updated: fc.constantFrom<unknown>(undefined, 'in May', 7, '2026-01-01'),
  user: fc.constantFrom<unknown>(undefined, 7, null),
  uri: fc.constantFrom<unknown>(undefined, 7, '', 'https://a.example/'.padEnd(8_001, 'x')),
  text: fc.oneof(fc.constantFrom<unknown>(undefined, 7, null, []), tooLong(20_000)),
  tags: fc.constantFrom<unknown>(undefined, 'ore', [7], ['x'.repeat(101)], Array.from({ length: 51 }, (_, n) => `tag ${n}`)),
  document: fc.constantFrom<unknown>(7, { title: 7 }, { title: [7] }),
  target: badTargets().map((target) => target),
};

const ANNOTATION: Record<string, fc.Arbitrary<unknown>> = {
  id: fc.constantFrom<unknown>(7, '', null),
  type: fc.constantFrom<unknown>(undefined, 'Note', [], ['Note'], 7),
  created: fc.constantFrom<unknown>('in May', 7, '2026-02-30T00:00:00Z'),
  modified: fc.constantFrom<unknown>('in May', 7),
  body: fc.constantFrom<unknown>(7, { type: 'Choice' }, [{ value: 7 }], { value: 'x'.repeat(20_001) }, [{ purpose: 'tagging', value: 'x'.repeat(101) }]),
  bodyValue: fc.oneof(fc.constantFrom<unknown>(7, null, []), tooLong(20_000)),
  target: fc.oneof(badTargets(), fc.constantFrom<unknown>(undefined, '', [], {}, { id: 7 }, { source: '' }, { source: { title: 'x' } })),
};

function badTargets(): fc.Arbitrary<unknown> {
  const selector = fc.constantFrom<unknown>(
    'x', [7], [{}], [{ type: 7 }], [{ type: 'TextQuoteSelector' }], [{ type: 'TextQuoteSelector', exact: 7 }],
    [{ type: 'TextQuoteSelector', exact: 'x'.repeat(5_001) }], [{ type: 'TextQuoteSelector', exact: 'x', prefix: 7 }],
    [{ type: 'TextPositionSelector', start: -1, end: 4 }], [{ type: 'TextPositionSelector', start: 0.5, end: 4 }], [{ type: 'TextPositionSelector', start: 4 }],
  );
  return fc.oneof(fc.constantFrom<unknown>(7, [7], [{ source: 7 }], [{}]), selector.map((each) => [{ source: 'https://a.example/', selector: each }]));
}

/** A file of another program with one field spoiled, or an entry that is none. */
function spoiledForeign(make: () => object, at: Path, fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Spoiled> {
  const items = z.array(z.unknown()).parse(valueAt(make(), at));
  return fc.nat(items.length - 1).chain((index) => {
    const field = fc.constantFrom(...Object.entries(fields)).chain(([key, bad]) => bad.map((value) => changed(make(), [...at, index, key], () => value)));
    const none = fc.constantFrom<unknown>(null, 7, 'text', []).map((value) => changed(make(), [...at, index], () => value));
    return fc.oneof({ weight: 9, arbitrary: field }, none).map((file) => ({ text: JSON.stringify(file), entry: index + 1 }));
  });
}

/** Files with one mistake each, of all the kinds that are read. */
export const spoiledFile: fc.Arbitrary<Spoiled> = fc.oneof(
  { weight: 5, arbitrary: spoiledOurs },
  { weight: 2, arbitrary: spoiledFrame },
  { weight: 3, arbitrary: spoiledForeign(hypothesisFile, ['annotations'], HYPOTHESIS) },
  { weight: 3, arbitrary: spoiledForeign(annotationCollection, ['first', 'items'], ANNOTATION) },
);

/** Our own file with any value in any place: often still right, and then it must be understood to the last field. */
export const mutatedOurs: fc.Arbitrary<{ text: string; entry: number }> = ourFile().chain(({ file, count }) =>
  fc.nat(count - 1).chain((index) => fc.constantFrom(...pathsIn(valueAt(file, ['first', 'items', index]))).chain((path) =>
    fc.oneof(fc.jsonValue(), fc.string({ maxLength: 40 }), fc.nat()).map((value) => ({
      text: JSON.stringify(changed(file, ['first', 'items', index, ...path], () => value)), entry: index + 1,
    })))));

function ourFile(): fc.Arbitrary<{ file: unknown; text: string; count: number }> {
  return fc.uniqueArray(anyNote, { selector: ({ id }) => id, minLength: 1, maxLength: 3 }).map((notes) => {
    const text = notesToJson(notes, NOW, 'Notes from Assay');
    return { file: JSON.parse(text), text, count: notes.length };
  });
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Every place in a value, itself left out. */
function pathsIn(value: unknown, path: Path = []): Path[] {
  if (!isObject(value)) return [];
  const keys: readonly (string | number)[] = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return keys.flatMap((key) => [[...path, key], ...pathsIn(Reflect.get(value, key), [...path, key])]);
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce((at: unknown, key) => (isObject(at) ? Reflect.get(at, key) : undefined), value);
}

/** The value with another in one place. */
function changed(value: unknown, path: Path, change: (old: unknown) => unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return change(value);
  if (Array.isArray(value)) return value.map((item: unknown, index) => (index === key ? changed(item, rest, change) : item));
  return { ...(isObject(value) ? value : {}), [key]: changed(isObject(value) ? Reflect.get(value, key) : undefined, rest, change) };
}
