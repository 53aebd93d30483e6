import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_QUOTE_PLACES } from '../../src/limits.ts';
import { alikeness } from '../../src/notes/anchoring/context.ts';
import { locate } from '../../src/notes/anchoring/locate.ts';
import { quoteAt } from '../../src/notes/anchoring/quote-at.ts';

const ARTICLE =
  'Ministers met in Brussels on Monday. China refines about 90 percent of rare earths, the agency said. ' +
  'Exports to Japan fell 12 percent in March to 4,120 tonnes. Exports to Korea fell 13 percent in March to 2,870 tonnes. ' +
  'Analysts expect a slow recovery. The mine in Kiruna will not open before 2035, the operator has said more than once.';

/** Notes a passage of one text and seeks it in another. */
function seek(passage: string, now: string, kept = ARTICLE): string | null {
  const start = kept.indexOf(passage);
  const found = locate(now, quoteAt(kept, start, start + passage.length), [start]);
  return found && now.slice(found.start, found.end);
}

describe('a quote sought in a text', () => {
  it('is found after text was added before it', () => {
    const passage = 'China refines about 90 percent of rare earths';
    expect(seek(passage, `A correction was added at noon. ${ARTICLE}`)).toBe(passage);
  });

  it('is found with a changed figure where both sides still stand', () => {
    const now = ARTICLE.replace('about 90 percent', 'about 85 percent');
    expect(seek('China refines about 90 percent of rare earths', now)).toBe('China refines about 85 percent of rare earths');
  });

  it('is found with changed words where one side still stands', () => {
    const now = ARTICLE.replace('will not open before', 'will hardly open before').replace(', the operator has said more than once', '');
    expect(seek('The mine in Kiruna will not open before 2035', now)).toBe('The mine in Kiruna will hardly open before 2035');
  });

  it('is orphaned, not put on the sentence of the same mould, when its own is gone', () => {
    const now = ARTICLE.replace('Exports to Japan fell 12 percent in March to 4,120 tonnes. ', '');
    expect(seek('Exports to Japan fell 12 percent in March to 4,120 tonnes.', now)).toBeNull();
    expect(seek('fell 12 percent', now)).toBeNull();
  });

  it('is orphaned when a short quote stands only in other company', () => {
    expect(seek('rare earths', 'The museum shows how rare earths were found in Ytterby in 1787, by chance.')).toBeNull();
  });

  it('is found in other company when it is long enough to name itself', () => {
    const passage = 'The mine in Kiruna will not open before 2035, the operator has said more than once.';
    expect(seek(passage, `Quite another story. ${passage} So it goes on.`)).toBe(passage);
  });

  // Longer than a twin's context: at the very start of a text, whatever is added before it puts its twins in doubt.
  const lead = 'The market opened late, since the exchange had moved its hours in summer, and few were there to see what the first bids would bring. ';
  const twins = `${lead}${lead.toUpperCase()}A. Prices rose again on Friday. B stands between the two, at length. A. Prices rose again on Friday. C. ${lead}${lead.toUpperCase()}`;
  it('is told from its twin by context', () => {
    const second = twins.lastIndexOf('Prices rose');
    const now = `Something new at the start, and quite a bit of it. ${twins}`;
    const quote = quoteAt(twins, second, second + 'Prices rose again'.length);
    expect(locate(now, quote, [second])?.start).toBe(now.lastIndexOf('Prices rose'));
  });

  const line = 'Prices rose again on Friday, as they had all through the week. ';
  it('is told from twins in the same company by position', () => {
    const page = line.repeat(5);
    const start = line.length * 2;
    expect(locate(page, quoteAt(page, start, start + 11), [start])?.start).toBe(start);
  });

  it('is found in an unchanged page where another program kept its context, which holds the words again', () => {
    const text = 'Of rare earths China has most. The rare earths of Kiruna are deep, and rare earths from there will be late.';
    const start = text.indexOf('rare earths of');
    const quote = { exact: 'rare earths', prefix: text.slice(start - 32, start), suffix: text.slice(start + 11, start + 43) };
    expect(locate(text, quote, [start])).toEqual({ start, end: start + 11 });
    expect(locate(`Updated. ${text}`, quote, [start])).toEqual({ start: start + 9, end: start + 20 });
  });

  it('is orphaned among twins in the same company when the position does not decide', () => {
    const page = line.repeat(5);
    const quote = quoteAt(page, line.length * 2, line.length * 2 + 11);
    expect(locate(`${'x'.repeat(line.length / 2)} ${page}`, quote, [line.length * 2])).toBeNull();
  });

  it('is orphaned where it recurs too often to name a place', () => {
    const page = 'word in a row, '.repeat(MAX_QUOTE_PLACES + 50);
    expect(locate(page, { exact: 'word', prefix: 'in a row, ', suffix: ' in a row' }, [7])).toBeNull();
  });
});

const words = fc.array(fc.constantFrom('rare', 'earths', 'Kyiv', '90', 'percent', 'the', 'mine', 'of', 'China', '—', '😀'), { minLength: 8, maxLength: 80 });
const noted = words.map((list) => list.join(' ')).chain((text) =>
  fc.record({ text: fc.constant(text), a: fc.nat(text.length), b: fc.nat(text.length) }),
).map(({ text, a, b }) => ({ text, start: Math.min(a, b), end: Math.max(a, b) }))
  .filter(({ text, start, end }) => text.slice(start, end).trim() !== '');

describe('for any text and any passage', () => {
  it('the unchanged text gives back the very same place, twins or not', () => {
    fc.assert(fc.property(noted, ({ text, start, end }) => {
      expect(locate(text, quoteAt(text, start, end), [start])).toEqual({ start, end });
    }));
  });

  it('whatever was added before or after, the result is nothing or the quote at its old place shifted', () => {
    fc.assert(fc.property(noted, fc.string({ maxLength: 60 }), fc.string({ maxLength: 60 }), ({ text, start, end }, before, after) => {
      const now = `${before}\n${text}\n${after}`;
      const quote = quoteAt(text, start, end);
      const found = locate(now, quote, [start]);
      if (found) expect(alikeness(quote.exact, now.slice(found.start, found.end))).toBeGreaterThanOrEqual(0.75);
    }));
  });

  it('another text never gets a place that does not resemble the quote', () => {
    fc.assert(fc.property(noted, words, ({ text, start, end }, other) => {
      const now = other.join(' ');
      const quote = quoteAt(text, start, end);
      const found = locate(now, quote, [start]);
      if (found) expect(alikeness(quote.exact, now.slice(found.start, found.end))).toBeGreaterThanOrEqual(0.75);
    }));
  });
});
