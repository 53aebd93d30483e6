import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimsIn, onlyMatch, scanText } from './sample-index.ts';

describe('slots', () => {
  test('every slot filled makes a match that explains itself', () => {
    const match = onlyMatch('Today China refines over 90% of the world’s rare earths.');
    expect(match.claim).toBe('refining-share');
    expect(match.quote).toBe('China refines over 90% of the world’s rare earths');
    expect(match.why).toMatchObject({ who: { words: 'China' }, stage: { words: 'refines' }, share: { words: 'over 90%' } });
  });

  test.each([
    ['another country', 'India refines 90 percent of rare earths.'],
    ['another material', 'China refines 90 percent of graphite.'],
    ['a figure of another noun', 'China refines 90 percent of graphite and most rare earths.'],
    ['outside the country', 'Outside China, plants refine 90 percent of their rare earths.'],
    ['two slots of three', 'China refines rare earths.'],
  ])('%s is no match', (_, text) => {
    expect(claimsIn(text)).toEqual([]);
  });

  test('each figure goes with its own stage', () => {
    const matches = scanText('Beijing controls 60 percent of the production of rare earths and 90 percent of their processing.');
    expect(matches.map(({ claim, figures }) => [claim, figures[0]?.page.text, figures[0]?.outcome])).toEqual([
      ['mining-share', '60 percent', 'same'],
      ['refining-share', '90 percent', 'same'],
    ]);
  });

  test('a figure with its own noun does not go with what another counts', () => {
    const [match] = scanText('In rare earths China does over 80% of the refining and >90% of the graphite production.');
    expect(match?.figures[0]?.page.text).toBe('over 80%');
  });

  test('a clause without a subject takes the one before it', () => {
    expect(claimsIn('China dominates the rare earths industry, refining over 80 percent of the total.')).toEqual(['refining-share']);
  });

  test('the sentence before fills a slot only without a rival', () => {
    expect(claimsIn('The West must deal with Moscow. There is simply no alternative.')).toEqual(['only-russia']);
    expect(claimsIn('The West must deal with Moscow. For Beijing there is no alternative.')).toEqual([]);
  });

  test('who supplies whom', () => {
    expect(claimsIn('Laos now supplies Russia.')).toEqual(['supplies-russia']);
    expect(claimsIn('Laos is supplied by Russia.')).toEqual([]);
    expect(claimsIn('Russia supplies Laos.')).toEqual([]);
  });

  test('the country is not the pronoun', () => {
    expect(claimsIn('They told us about rare earths.')).toEqual([]);
  });
});

describe('stance', () => {
  test.each([
    ['China refines 90 percent of rare earths.', 'asserts'],
    ['China no longer refines 90 percent of rare earths.', 'disputes'],
    ['It is a myth that China refines 90 percent of rare earths.', 'disputes'],
    ['There is no evidence that China refines 90 percent of rare earths.', 'disputes'],
    ['China does not only mine: it refines 90 percent of rare earths.', 'asserts'],
    ['Does China refine 90 percent of rare earths?', 'asks'],
    ['Nobody asked whether China refines 90 percent of rare earths.', 'asks'],
    ['No new mine has been built.', 'asserts'],
    ['A new mine was built last year.', 'disputes'],
    ['China has a ban on rare earths.', 'asserts'],
    ['China lifted its ban on rare earths.', 'disputes'],
  ])('"%s" %s', (text, stance) => {
    expect(scanText(text).map((match) => match.stance)).toEqual([stance]);
  });

  test.each([
    ['China refines 90 percent of rare earths, the minister said.', 'the minister'],
    ['China refines 90 percent of rare earths, said the minister.', 'the minister'],
    ['According to the International Energy Agency, China refines 90 percent of rare earths.', 'International Energy Agency'],
    ['China, argues author Brandon J. Weichert, refines 90 percent of rare earths.', 'Brandon J. Weichert'],
    ['China refines 90 percent of rare earths, members of Congress like to say.', 'members of Congress'],
    ['Putin has claimed that China refines 90 percent of rare earths.', 'Putin'],
  ])('"%s" is reported, by %s', (text, speaker) => {
    expect(onlyMatch(text)).toMatchObject({ stance: 'reports', speaker });
  });

  test('a quotation over two sentences has one speaker', () => {
    const text = '“China refines 90 percent of rare earths. It will not stop,” the report states.';
    expect(onlyMatch(text)).toMatchObject({ stance: 'reports', speaker: 'the report' });
  });

  test('in an interview the name before the colon speaks', () => {
    expect(onlyMatch('Dr. Petrova: China refines 90 percent of rare earths.')).toMatchObject({ stance: 'reports', speaker: 'Dr. Petrova' });
  });

  test('where the saying is the claim, saying it is no attribution', () => {
    expect(onlyMatch('Putin said he was ready to share rare earths.').stance).toBe('asserts');
    expect(onlyMatch('According to Reuters, Putin was ready to share rare earths.')).toMatchObject({ stance: 'reports', speaker: 'Reuters' });
  });

  test('page-wide attribution is kept apart', () => {
    expect(onlyMatch('China refines 90 percent of rare earths, Caliber.Az reports, citing The National Interest.'))
      .toMatchObject({ speaker: 'Caliber.Az', via: 'The National Interest' });
  });
});

describe('wild text', () => {
  const word = fc.constantFrom('China', 'refines', '90 percent', 'of', 'rare earths', 'Russia', 'no alternative', ',', '.', '“', '”', '?', ' ', 'said', 'not', '\n', '—', 'Laos', '½', 'supplies');
  test('every match lies in its text and says what stands there', () => {
    fc.assert(fc.property(fc.array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 60 }), (parts) => {
      const text = parts.join(' ');
      for (const { start, end, quote } of scanText(text)) {
        expect(start).toBeLessThan(end);
        expect(text.slice(start, end)).toBe(quote);
      }
    }));
  });

  test('a very long block is read up to its bound', () => {
    expect(() => scanText('China refines 90 percent of rare earths. '.repeat(5_000))).not.toThrow();
  });
});
