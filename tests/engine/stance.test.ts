import { describe, expect, test } from 'vitest';
import { onlyMatch, scanText } from './sample-index.ts';

const SHARE = 'China refines 90 percent of rare earths';

describe('who says it: only an attribution that governs the claim counts', () => {
  test.each([
    ['asserts', `The maker, which ${SHARE.replace('China', 'with others gives China plants that')}, reported a jump in profit.`],
    ['asserts', `${SHARE}, which explains the sudden interest.`],
    ['asserts', `${SHARE}, but in the view of experts that could change.`],
    ['asserts', `The "self-declared" leader in the field, ${SHARE}.`],
    ['reports', `${SHARE}, says the head of a firm that recycles magnets.`],
    ['reports', `The agency said on Monday that ${SHARE}.`],
    ['reports', `A study found that ${SHARE}.`],
    ['reports', 'The agency puts the part of rare earths that China refines at 90 percent.'],
    ['reports', `IEA estimates ${SHARE}.`],
  ])('%s: %s', (stance, text) => {
    expect(onlyMatch(text).stance).toBe(stance);
  });
});

describe('verbs of reckoning and portrayal', () => {
  test.each([
    ['A consultancy in Perth assessed the rare earths that China refines at 90 percent of all.', 'A consultancy in Perth'],
    ['Argus, a price agency, reckoned last spring that China refines 90 percent of rare earths.', 'Argus'],
    ['SecDev, a consultancy, calculated in 2023 that China refines 90 percent of rare earths.', 'SecDev'],
    ['The yearbook credits China with refining 90 percent of rare earths.', 'The yearbook'],
    ['Older textbooks list China among those that refine rare earths, with 90 percent.', 'Older textbooks'],
    ['The same slide gave 90 percent as the part of rare earths that China refines.', 'The same slide'],
    ['The institute counts 90 percent of rare earths as refined in China.', 'The institute'],
  ])('reports: %s', (text, speaker) => {
    expect(onlyMatch(text)).toMatchObject({ stance: 'reports', speaker });
  });

  test.each([
    'Beijing put all of this under licence, and China refines 90 percent of rare earths.',
    'In 2019 China, where others gave up at a loss, refined 90 percent of rare earths.',
  ])('asserts: %s', (text) => {
    expect(onlyMatch(text).stance).toBe('asserts');
  });
});

describe('verbs that report only before what is said', () => {
  test.each([
    ['The optimists hold that China refines 90 percent of rare earths.', 'reports'],
    ['A delegate put it to the hall that China refines 90 percent of rare earths.', 'reports'],
    ['They add that China refines 90 percent of rare earths.', 'reports'],
    ['Investors assume that China refines 90 percent of rare earths.', 'reports'],
    ['Older hands thought that China refined 90 percent of rare earths.', 'reports'],
    ['The plants hold stocks for a year, since China refines 90 percent of rare earths.', 'asserts'],
    ['Its decree told foreign firms to apply at once, since China refines 90 percent of rare earths.', 'asserts'],
    ['China refines 90 percent of rare earths, and miners in Utah said so at once.', 'asserts'],
    ['China refines 90 percent of rare earths, weeks after Washington announced its tariffs.', 'asserts'],
    ['China refines 90 percent of rare earths, as the minister has conceded.', 'asserts'],
    ['The Russian state is a buyer, and China refines 90 percent of rare earths.', 'asserts'],
    ['China, an acknowledged giant, refines 90 percent of rare earths.', 'asserts'],
  ])('%s: %s', (text, stance) => {
    expect(onlyMatch(text).stance).toBe(stance);
  });
});

describe('nouns for what is said, and what nobody in particular says', () => {
  test.each([
    ["The Kremlin's stock answer is that China refines 90 percent of rare earths.", 'Kremlin'],
    ['Rumours last week that China refines 90 percent of rare earths moved no shares.', null],
    ['A maxim of the trade in Perth is that China refines 90 percent of rare earths.', null],
    ['In Congress this has become the statement that China refines 90 percent of rare earths.', null],
    ['China, so the story goes, refines 90 percent of rare earths.', null],
    ['China refines 90 percent of rare earths, runs the slogan.', null],
    ['As the saying has it, China refines 90 percent of rare earths.', null],
    ['China is credited with refining 90 percent of rare earths.', null],
    ['China supposedly refines 90 percent of rare earths.', null],
    ['On this view China refines 90 percent of rare earths.', null],
  ])('reports: %s', (text, speaker) => {
    expect(onlyMatch(text)).toMatchObject({ stance: 'reports', speaker });
  });

  test.each([
    'A power line is missing, and China refines 90 percent of rare earths.',
    'The point of the visit was coal; China refines 90 percent of rare earths.',
  ])('asserts: %s', (text) => {
    expect(onlyMatch(text).stance).toBe('asserts');
  });
});

describe('who speaks, as the page names them', () => {
  test.each([
    ['The think tank says that China refines 90 percent of rare earths.', 'The think tank'],
    ['Ukrainian officials say that China refines 90 percent of rare earths.', 'Ukrainian officials'],
    ['Officials in Kyiv say that China refines 90 percent of rare earths.', 'Officials in Kyiv'],
    ['Economists who went through the books say that China refines 90 percent of rare earths.', 'Economists'],
    ['Anna Berg, another witness, replied that China refines 90 percent of rare earths.', 'Anna Berg'],
    ['A former Treasury official says that China refines 90 percent of rare earths.', 'A former Treasury official'],
    ['Back in Moscow he told reporters that China refines 90 percent of rare earths.', null],
    ['China refines 90 percent of rare earths, said a chemist who has worked there.', 'a chemist'],
    ['China refines 90 percent of rare earths, say opponents of the plant.', 'opponents of the plant'],
    ['China refines 90 percent of rare earths, open-source maps show.', 'open-source maps'],
  ])('%s (%s)', (text, speaker) => {
    expect(onlyMatch(text)).toMatchObject({ stance: 'reports', speaker });
  });
});

describe('what denies it', () => {
  test.each([
    ['disputes', `The claim that ${SHARE} has never been backed by figures.`],
    ['disputes', `The idea that ${SHARE} is out of date, the firm argues.`],
    ['disputes', 'Nowhere near 90 percent of rare earths are refined in China.'],
    ['disputes', `No register supports the notion that ${SHARE}.`],
    ['disputes', `The argument that ${SHARE} ignores Malaysia.`],
    ['disputes', `A brochure falsely says that ${SHARE}.`],
    ['disputes', 'China does not even refine 90 percent of rare earths.'],
    ['disputes', `A column claimed that ${SHARE}, but this is untrue.`],
    ['asserts', 'China refines 90 percent of rare earths, and the firm did not reply.'],
    ['asserts', 'No other country could build this without China, which refines 90 percent of rare earths.'],
    ['asserts', 'Without state money, China refines 90 percent of rare earths.'],
    ['asserts', 'Nowhere are rare earths refined in greater amounts than in China with 90 percent.'],
    ['asserts', 'Nobody questions that China refines 90 percent of rare earths.'],
    ['reports', `It is not false that ${SHARE}, he said.`],
  ])('%s: %s', (stance, text) => {
    expect(onlyMatch(text).stance).toBe(stance);
  });

  test.each([
    ['The ministry says that China refines all of it. In truth China refines 60 percent of rare earths.', 'disputes'],
    ['The plant is old. In fact China refines 90 percent of rare earths.', 'asserts'],
    ['The paper claims that China refines it all. That is a muddle, experts say: China refines 60 percent of rare earths.', 'disputes'],
  ])('%s: %s', (text, stance) => {
    expect(scanText(text).at(-1)?.stance).toBe(stance);
  });
});

describe('what is asked', () => {
  test.each([
    ['It is not clear whether China refines 90 percent of rare earths.', 'asks'],
    ['The committee is studying whether China refines 90 percent of rare earths, a clerk said.', 'asks'],
    ['If the figures are right, China would refine 90 percent of rare earths.', 'asks'],
    ['Rare earths, whether dug up in Laos or at home, are refined in China, up to 90 percent of them.', 'asserts'],
  ])('%s: %s', (text, stance) => {
    expect(onlyMatch(text).stance).toBe(stance);
  });
});

describe('denials and negations that do not lift each other', () => {
  test.each([
    ['disputes', 'Contrary to popular belief, China does not refine 90 percent of rare earths.'],
    ['disputes', 'Engineers laughed at the notion that China refines 90 percent of rare earths.'],
    ['disputes', 'Some traders doubt that China refines 90 percent of rare earths.'],
    ['asserts', 'China cannot refine 90 percent of rare earths without acid.'],
    ['asserts', 'China will not refine 90 percent of rare earths until the plant opens.'],
    ['asserts', 'China refines 90 percent of rare earths, many of them near contested islands.'],
  ])('%s: %s', (stance, text) => {
    expect(onlyMatch(text).stance).toBe(stance);
  });
});

describe('further ways to say who says it', () => {
  test.each([
    'Russian columnists write that China refines 90 percent of rare earths.',
    'Officials admit that China refines 90 percent of rare earths.',
    'State television gloated that China refines 90 percent of rare earths.',
    'As the brief puts it, China refines 90 percent of rare earths.',
    'In his words, China refines 90 percent of rare earths.',
    'China refines 90 percent of rare earths, the guest maintained.',
  ])('reports: %s', (text) => {
    expect(onlyMatch(text).stance).toBe('reports');
  });
});
