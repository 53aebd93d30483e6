import fc from 'fast-check';

/**
 * Made-up articles and what newsrooms do to them, word by word: each word keeps its own number through all edits,
 * so that the true place of a quote is known whatever the text has become.
 */
type Word = { id: number; text: string };
type Sentence = Word[];
type Article = Sentence[];
export type Span = { start: number; end: number };
export type Edited = { kept: string; quoted: Span; now: string; truth: Span | null };

const NAMES = ['China', 'Kyiv', 'Brussels', 'Kiruna', 'Japan', 'Korea', 'Moscow', 'USGS', 'Orano', 'Estonia'];
const WORDS = 'about after against agreed before began buyers capital central chain company concern court cut daily early east fifth fund gave giant global heavy import known large licence light local market metal month north offer official port project public quarter recent refining report risk road sale sanction second sector share ship side since small source spring state steel stock talks term trade under west while world '.concat('rare earths exports from fell rose by percent in the mine at stood still again ministry said while output magnets new plant tonnes of a price held and supply could not expected more than last year industry figures deal signed no one would comment on it').split(' ');
const BOILERPLATE = ['Read more below.', 'Advertisement', 'Prices rose again on Friday.', 'The ministry declined to comment on the figures.', 'This article was updated to add the reply of the company named in it.'];

/** Draws whole numbers below a bound. */
export type Draw = (below: number) => number;
/** An edit; `quote` are the ids of the quoted words, `draw` its dice. */
type Edit = (article: Article, quote: ReadonlySet<number>, make: Maker, draw: Draw) => Article;

const EDITS = {
  'nothing': (article) => article,
  'paragraphs added': (article, quote, make, draw) => times(1 + draw(4), article, (now) => insertAt(now, draw(now.length + 1), make.sentence(), quote)),
  'paragraphs taken out': (article, quote, _, draw) => times(1 + draw(4), article, (now) => {
    const others = now.filter((sentence) => !holds(sentence, quote));
    const gone = others[draw(Math.max(1, others.length))];
    return now.filter((sentence) => sentence !== gone);
  }),
  'paragraphs moved': (article, quote, _, draw) => {
    const others = article.filter((sentence) => !holds(sentence, quote));
    const moved = others[draw(Math.max(1, others.length))];
    const rest = article.filter((sentence) => sentence !== moved);
    return moved ? insertAt(rest, draw(rest.length + 1), moved, quote) : article;
  },
  'words changed elsewhere': (article, quote, make, draw) =>
    mapWords(article, (word) => (quote.has(word.id) || draw(6) > 0 ? word : { ...word, text: make.word() })),
  'every other word changed elsewhere': (article, quote, make, draw) =>
    mapWords(article, (word) => (quote.has(word.id) || draw(2) > 0 ? word : { ...word, text: make.word() })),
  // Never right beside the original: of words that now stand twice in a row nobody can say which is which.
  'a copy of the quoted sentence added': (article, quote, make, draw) => {
    const places = Array.from({ length: article.length + 1 }, (_, at) => at).filter((at) => !holds(article.slice(Math.max(0, at - 1), at + 1).flat(), quote));
    const at = places[draw(Math.max(1, places.length))];
    const copies = article.filter((sentence) => holds(sentence, quote)).map(make.copy);
    return at === undefined ? article : [...article.slice(0, at), ...copies, ...article.slice(at)];
  },
  'letters changed in the quote': (article, quote, _, draw) => mapWords(article, (word) => (quote.has(word.id) ? { ...word, text: misspell(word.text, 12, draw) } : word)),
  'words changed in the quote': (article, quote, make, draw) => {
    let budget = Math.floor(lengthOf(article, quote) * 0.1);
    return mapWords(article, (word) => {
      if (!quote.has(word.id) || draw(8) > 0) return word;
      const text = make.word();
      const cost = Math.max(text.length, word.text.length);
      if (cost > budget) return word;
      budget -= cost;
      return { ...word, text };
    });
  },
  'a word taken out of the quote': (article, quote, _, draw) => {
    const words = article.flat().filter(({ id, text }) => quote.has(id) && text.length <= lengthOf(article, quote) * 0.1);
    const gone = words[draw(Math.max(1, words.length))];
    return article.map((sentence) => sentence.filter((word) => word !== gone));
  },
  'a word put into the quote': (article, quote, make, draw) => {
    const inner = article.flat().filter(({ id }) => quote.has(id)).slice(1);
    const before = inner[draw(Math.max(1, inner.length))];
    const [word] = make.copy([{ id: 0, text: make.word().slice(0, Math.max(1, Math.floor(lengthOf(article, quote) * 0.1) - 1)) }]);
    return article.map((sentence) => sentence.flatMap((each) => (each === before && word ? [word, each] : [each])));
  },
  'the quote taken out': (article, quote) => article.map((sentence) => sentence.filter(({ id }) => !quote.has(id))),
  'the quote and its paragraph taken out': (article, quote) => article.filter((sentence) => !holds(sentence, quote)),
  'the quote and its neighbours taken out': (article, quote, _, draw) => {
    const at = article.findIndex((sentence) => holds(sentence, quote));
    const rest = article.filter((sentence) => !holds(sentence, quote));
    return [...rest.slice(0, Math.max(0, at - draw(3))), ...rest.slice(at + draw(3))];
  },
  'the quote written anew': (article, quote, make, draw) => mapWords(article, (word) => (quote.has(word.id) && draw(4) > 0 ? { ...word, text: make.word() } : word)),
} satisfies Record<string, Edit>;

/** What is done to the quote itself, to the rest, or to both. */
const ALL_EDITS = {
  ...EDITS,
  'letters changed in the quote, paragraphs added': (...given) => {
    const [article, ...others] = given;
    return EDITS['paragraphs added'](EDITS['letters changed in the quote'](article, ...others), ...others);
  },
  'letters changed in the quote, words changed elsewhere': (...given) => {
    const [article, ...others] = given;
    return EDITS['words changed elsewhere'](EDITS['letters changed in the quote'](article, ...others), ...others);
  },
} satisfies Record<string, Edit>;

export type EditName = keyof typeof ALL_EDITS;
export const EDIT_NAMES = Object.keys(ALL_EDITS).filter((name: string): name is EditName => name in ALL_EDITS);
/** Edits that leave the quote as it was, and most of the rest. */
export const ELSEWHERE: readonly EditName[] = ['nothing', 'paragraphs added', 'paragraphs taken out', 'paragraphs moved', 'words changed elsewhere'];
/** Edits that change at most a tenth of the quote's letters. */
export const WITHIN: readonly EditName[] = ['letters changed in the quote', 'words changed in the quote', 'a word taken out of the quote', 'a word put into the quote'];
/** After these the quote has no place any more. */
export const REMOVED: readonly EditName[] = ['the quote taken out', 'the quote and its paragraph taken out', 'the quote and its neighbours taken out'];

/** Makes an article with repeated and moulded sentences, quotes from it, and edits it. */
export function editedArticle(name: EditName, draw: Draw): Edited {
  const make = new Maker(draw);
  const article = make.article();
  const words = article.flat();
  const from = draw(words.length);
  // Half of the quotes are whole sentences; the others begin and end anywhere.
  const sentence = article.find((one) => one.some((word) => word === words[from])) ?? [];
  const quotedWords = draw(2) === 0 ? sentence : words.slice(from, from + 3 + draw(24));
  const quote = new Set(quotedWords.map(({ id }) => id));
  const kept = write(article, quote);
  const later = write(ALL_EDITS[name](article, quote, make, draw), quote);
  return { kept: kept.text, quoted: kept.span ?? { start: 0, end: 0 }, now: later.text, truth: REMOVED.includes(name) ? null : later.span };
}

/** Dice for a property, under fast-check's seed. */
export const dice = fc.gen().map((gen): Draw => (below) => gen(fc.nat, { max: Math.max(0, below - 1) }));

class Maker {
  private next = 1;
  constructor(private readonly draw: Draw) {}

  readonly word = (): string => {
    const kind = this.draw(10);
    if (kind === 0) return this.of(NAMES);
    if (kind === 1) return String(this.draw(2_000));
    return this.of(WORDS);
  };
  readonly sentence = (): Sentence => this.words(Array.from({ length: 5 + this.draw(18) }, this.word).join(' ').concat('.'));
  readonly copy = (sentence: Sentence): Sentence => sentence.map(({ text }) => ({ id: this.next++, text }));

  /** Fresh sentences, and among them: the same again, the same with another name or number, lines that every page repeats. */
  article(): Article {
    const article: Article = [];
    const length = 8 + this.draw(18);
    // One article in four repeats itself all the time, as tickers and lists do; the others hardly ever.
    const variety = this.draw(4) === 0 ? 10 : 60;
    while (article.length < length) {
      const earlier = article[this.draw(Math.max(1, article.length))];
      const kind = this.draw(variety);
      if (kind === 0 && earlier) article.push(this.copy(earlier));
      else if (kind === 1 && earlier) article.push(this.mould(earlier));
      else if (kind === 2) article.push(this.words(this.of(BOILERPLATE)));
      else if (kind === 3 && article.length >= 2) article.push(...article.slice(-2).map(this.copy));
      else article.push(this.sentence());
    }
    return article;
  }

  private mould(sentence: Sentence): Sentence {
    return this.copy(sentence).map((word) => (/[\d\p{Lu}]/u.test(word.text) || this.draw(8) === 0 ? { ...word, text: this.word() } : word));
  }
  private words(text: string): Sentence {
    return text.split(' ').map((word) => ({ id: this.next++, text: word }));
  }
  private of(list: readonly string[]): string {
    return list[this.draw(list.length)] ?? '';
  }
}

function write(article: Article, quote: ReadonlySet<number>): { text: string; span: Span | null } {
  let text = '';
  let span: Span | null = null as Span | null;
  for (const word of article.flat()) {
    if (text !== '') text += ' ';
    const start = text.length;
    text += word.text;
    if (quote.has(word.id)) span = { start: span?.start ?? start, end: text.length };
  }
  return { text, span };
}

function misspell(text: string, oneIn: number, draw: Draw): string {
  return text.replace(/[a-z]/gi, (letter) => (draw(oneIn) === 0 ? ('etaoin'[draw(6)] ?? letter) : letter));
}

function mapWords(article: Article, change: (word: Word) => Word): Article {
  return article.map((sentence) => sentence.map(change));
}

function holds(sentence: Sentence, quote: ReadonlySet<number>): boolean {
  return sentence.some(({ id }) => quote.has(id));
}

/** Puts a sentence in, never between two sentences of the quote: that would change the quote itself. */
function insertAt(article: Article, at: number, sentence: Sentence, quote: ReadonlySet<number>): Article {
  const inside = article.slice(0, at).some((one) => holds(one, quote)) && article.slice(at).some((one) => holds(one, quote));
  return inside ? [sentence, ...article] : [...article.slice(0, at), sentence, ...article.slice(at)];
}

function lengthOf(article: Article, quote: ReadonlySet<number>): number {
  return article.flat().filter(({ id }) => quote.has(id)).reduce((sum, { text }) => sum + text.length + 1, -1);
}

function times(count: number, article: Article, edit: (article: Article) => Article): Article {
  let now = article;
  for (let n = 0; n < count; n++) now = edit(now);
  return now;
}
