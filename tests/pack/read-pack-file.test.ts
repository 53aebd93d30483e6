import { describe, expect, test } from 'vitest';
import { PackFileError, readPackFile } from '../../src/pack/file/read-pack-file.ts';
import type { Pack } from '../../src/pack/pack.ts';
import { samplePack } from '../store/sample-pack.ts';

/** A pack that is sound in every rule. */
function soundPack(): Pack {
  const pack = samplePack();
  return { ...pack, claims: pack.claims.map((claim) => ({ ...claim, figures: [] })) };
}

const pause = async (): Promise<void> => undefined;
const read = (pack: unknown) => readPackFile(JSON.stringify(pack), 'assay', pause);

/** What is wrong with a file, as the reader is told. */
async function problemsOf(text: string): Promise<string[]> {
  const error: unknown = await readPackFile(text, 'assay', pause).then(() => null, (reason: unknown) => reason);
  if (!(error instanceof PackFileError)) throw new Error('the file was taken');
  return error.problems.map(({ entry, field, message }) => `${entry} | ${field} | ${message}`);
}

test('a sound pack is taken as it is, with the words that wake the sentinel', async () => {
  const { pack, triggers } = await read(soundPack());
  expect(pack).toEqual(soundPack());
  expect(triggers.length).toBeGreaterThan(0);
});

/** Breaks a pack in one place. */
type Spoil = (pack: Pack & Record<string, unknown>) => unknown;
const claim = (pack: Pack, change: object): unknown => ({ ...pack, claims: pack.claims.map((one, at) => (at === 1 ? { ...one, ...change } : one)) });

describe('a pack with one fault is refused, with entry and field named', () => {
  test.each<[string, Spoil, RegExp]>([
    ['another format', (pack) => ({ ...pack, format: 1 }), /^ \| format \| /],
    ['the id of the pack that comes with Assay', (pack) => ({ ...pack, id: 'assay' }), /^ \| id \| "assay" is the pack that comes with Assay/],
    ['no claims', (pack) => ({ ...pack, claims: [] }), /^ \| claims \| /],
    ['no lexicon', (pack) => ({ ...pack, lexicon: undefined }), /^ \| lexicon \| /],
    ['a field that nobody knows', (pack) => ({ ...pack, colour: 'red' }), /^ \| colour \| /],
    ['a claim without wording', (pack) => claim(pack, { claim: undefined }), /^claims\[1\] mine-opening \| claim \| /],
    ['a claim with a verdict off the scale', (pack) => claim(pack, { assessments: [{ from: '2024', until: null, verdict: 'nice', reason: 'Because we like it.' }] }), /^claims\[1\] mine-opening \| assessments\.0\.verdict \| /],
    ['a claim that is none', (pack) => ({ ...pack, claims: [...pack.claims, 'x'] }), /^claims\[2\] \| {2}\| /],
    ['a claim twice', (pack) => ({ ...pack, claims: [...pack.claims, pack.claims[0]] }), /^claims\[2\] china-share-of-separation \| id \| also the id of claims\[0\]/],
    ['a source with a bad address', (pack) => ({ ...pack, sources: pack.sources.map((source) => ({ ...source, url: 'javascript:alert(1)' })) }), /^sources\[0\] daily-check \| url \| /],
    ['a source that is not there', (pack) => ({ ...pack, sources: pack.sources.slice(1) }), /^claims\[0\] china-share-of-separation \| citations\.2\.source \| unknown source "daily-check"/m],
    ['a related claim that is not there', (pack) => claim(pack, { related: ['nothing'] }), /^claims\[1\] mine-opening \| related\.0 \| unknown claim "nothing"/],
    ['a concept that is not there', (pack) => claim(pack, { patterns: [{ slots: { who: { any: ['atlantis'] } } }] }), /^claims\[1\] mine-opening \| patterns\.0\.slots\.who\.any \| unknown concept "atlantis"/],
    ['a series that cites nobody known', (pack) => ({ ...pack, series: pack.series.map((series) => ({ ...series, cite: ['nobody'] })) }), /^series\[0\] separation-by-country \| cite\.0 \| unknown source "nobody"/],
    ['a language without a stemmer', (pack) => ({ ...pack, lexicon: { ...pack.lexicon, language: 'xx' } }), /^ \| lexicon \| no stemmer for the language "xx"/],
  ])('%s', async (_name, spoil, told) => {
    expect((await problemsOf(JSON.stringify(spoil({ ...soundPack() })))).join('\n')).toMatch(told);
  });

  test('a file that is cut off', async () => {
    expect(await problemsOf(JSON.stringify(soundPack()).slice(0, -10))).toEqual([' |  | the file is no JSON, or only a part of it']);
  });

  test('all faulty entries are told at once', async () => {
    const pack = soundPack();
    const told = await problemsOf(JSON.stringify({ ...pack, claims: pack.claims.map((one) => ({ ...one, claim: '' })) }));
    expect(told.map((problem) => problem.split(' | ')[0])).toEqual(['claims[0] china-share-of-separation', 'claims[1] mine-opening']);
  });
});
