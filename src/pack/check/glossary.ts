import type { Lexicon } from '../../engine/lexicon.ts';
import { splitSentences } from '../../engine/text/sentences.ts';
import { type Deposit, type GlossaryEntry, glossarySources } from '../glossary.ts';
import type { Problem } from '../problem.ts';

type Entry = { file: string; value: GlossaryEntry };
type Known = { claims: ReadonlySet<string>; sources: ReadonlySet<string>; lexicon: Lexicon; edition: string };

/** Regions of Ukraine that Russia claims to have annexed: whoever holds them, they are Ukraine by recognised borders. */
const CLAIMED_BY_RUSSIA: readonly string[] = ['Crimea', 'Donetsk', 'Luhansk', 'Zaporizhzhia', 'Kherson'];

/** Entries must be of two sentences, name what exists, and be told apart by their names; deposits lie where they lie, with dates in order. */
export function checkGlossary(glossary: readonly Entry[], known: Known): Problem[] {
  return [
    ...glossary.flatMap(({ file, value }) => [
      ...glossaryReferences(value, known),
      ...twoSentences(value, known.lexicon),
      ...(value.kind === 'deposit' ? [...misplaced(value), ...undatedControl(value, known.edition)] : []),
    ].map((problem) => ({ file, ...problem }))),
    ...sharedNames(glossary),
  ];
}

/** Sources and claims that an entry names and that do not exist. */
export function glossaryReferences(entry: GlossaryEntry, { claims, sources }: Pick<Known, 'claims' | 'sources'>): Omit<Problem, 'file'>[] {
  return [
    ...glossarySources(entry).filter(({ id }) => !sources.has(id)).map(({ field, id }) => ({ field, message: `unknown source "${id}"` })),
    ...(entry.claims ?? []).flatMap((id, at) => (claims.has(id) ? [] : [{ field: `claims.${at}`, message: `unknown claim "${id}"` }])),
  ];
}

function twoSentences({ text }: GlossaryEntry, { language, cues }: Lexicon): Omit<Problem, 'file'>[] {
  const sentenceCues = { abbreviations: new Set(cues.abbreviations), openers: new Set(cues.sentenceOpeners) };
  const { length } = splitSentences(text, language, sentenceCues);
  return length === 2 ? [] : [{ field: 'text', message: `must be two sentences, but has ${length}` }];
}

function misplaced({ country, region }: Deposit): Omit<Problem, 'file'>[] {
  const wrong = CLAIMED_BY_RUSSIA.includes(region) && country !== 'Ukraine';
  return wrong ? [{ field: 'country', message: `by recognised borders ${region} is Ukraine; who holds it goes into control` }] : [];
}

/** Dates are compared as far as the shorter of both is exact: 2026 is not after 2026-02. */
function undatedControl({ control }: Deposit, edition: string): Omit<Problem, 'file'>[] {
  const [year = '', month = ''] = edition.split('.');
  const latest = `${year}-${month.padStart(2, '0')}`;
  return control.flatMap(({ asOf }, at) => {
    const before = control[at - 1]?.asOf;
    const field = `control.${at}.asOf`;
    return [
      ...(before !== undefined && before >= asOf ? [{ field, message: `must be later than the one before (${before})` }] : []),
      ...(asOf.slice(0, latest.length) > latest.slice(0, asOf.length) ? [{ field, message: `lies after the edition (${latest})` }] : []),
    ];
  });
}

/** Look-up goes by names: one that two entries share would show the wrong one half of the time. */
function sharedNames(glossary: readonly Entry[]): Problem[] {
  const seen = new Map<string, string>();
  return glossary.flatMap(({ file, value }) => {
    const names = [{ field: 'name', name: value.name }, ...value.otherNames.map((name, at) => ({ field: `otherNames.${at}`, name }))];
    return names.flatMap(({ field, name }) => {
      const key = name.toLowerCase();
      const other = seen.get(key);
      seen.set(key, file);
      return other === undefined ? [] : [{ file, field, message: `"${name}" is also a name in ${other}` }];
    });
  });
}
