import { describe, expect, test } from 'vitest';
import { readAnnotations } from '../../src/cli/annotations.ts';
import { compile } from '../../src/engine/compile.ts';
import type { Match } from '../../src/engine/match.ts';
import { scan } from '../../src/engine/scan.ts';
import { strangersIn, translated } from '../../src/pack/translated.ts';

const base = readAnnotations('annotations').annotations;
const { annotations: russian, problems } = readAnnotations('annotations', 'ru');
const lexicon = translated(base.lexicon, russian.lexicon);
const index = compile({ claims: base.claims.map(({ value }) => value), lexicon });

function matchesIn(text: string): Match[] {
  return scan({ headline: null, blocks: [{ id: 'b', kind: 'paragraph', text, heading: null, before: null }] }, index);
}

function outcomesOf(text: string, claim: string): string[] {
  return matchesIn(text).filter((match) => match.claim === claim).flatMap(({ figures }) => figures.map(({ outcome }) => outcome));
}

test('the Russian lexicon has the form of a lexicon, and only concepts of the English one', () => {
  expect(problems).toEqual([]);
  expect(strangersIn(base.lexicon, russian.lexicon)).toEqual([]);
});

/** Every sentence is taken for this claim and for no other. */
describe('what Russian news says is found', () => {
  test.each([
    ['china-share-of-rare-earth-refining', 'Китай перерабатывает около 90% редкоземельных металлов в мире.'],
    ['china-share-of-rare-earth-refining', 'На КНР приходится 91% мировой переработки редкоземельных элементов.'],
    ['china-share-of-rare-earth-refining', 'Девять десятых всех редкоземельных металлов перерабатываются в Китае.'],
    ['china-share-of-rare-earth-refining', 'Пекин контролирует 85% мировых мощностей по переработке РЗМ.'],
    ['china-share-of-rare-earth-mining', 'Китай добывает около 70% редкоземельных металлов.'],
    ['china-share-of-rare-earth-mining', 'На долю Китая приходится примерно две трети мировой добычи редкоземельных элементов.'],
    ['china-share-of-rare-earth-mining', 'В Китае, где находятся крупнейшие рудники, добывается от 60 до 70 процентов редкоземельных металлов.'],
    ['china-share-of-rare-earth-mining', 'Китай произвел 270 тыс. тонн оксидов редкоземельных металлов, или 69% мирового производства.'],
    ['china-share-of-rare-earth-magnets', 'Китай производит более 90% редкоземельных магнитов.'],
    ['china-share-of-rare-earth-magnets', 'Девять из десяти постоянных магнитов выпускаются на китайских заводах.'],
    ['china-dominance-of-rare-earth-supply', 'Китай доминирует на рынке редкоземельных металлов.'],
    ['china-dominance-of-rare-earth-supply', 'Монополия Китая на редкие земли беспокоит автопроизводителей.'],
    ['china-dominance-of-rare-earth-supply', 'Запад по-прежнему зависит от Китая в поставках редкоземельных металлов.'],
    ['china-rare-earth-reserves', 'Запасы редкоземельных металлов в Китае составляют 44 млн тонн.'],
    ['china-rare-earth-reserves', 'В Китае сосредоточена почти половина мировых запасов редкоземельных металлов.'],
    ['russia-rare-earth-reserves', 'Запасы редкоземельных металлов в России составляют 28,5 млн тонн.'],
    ['russia-rare-earth-reserves', 'Россия занимает пятое место в мире по запасам редкоземельных металлов.'],
    ['us-rare-earth-reserves', 'Запасы редкоземельных элементов в США оцениваются в 1,9 млн тонн.'],
    ['f35-rare-earth-content', 'В каждом истребителе F-35 содержится более 400 кг редкоземельных металлов.'],
    ['f35-rare-earth-content', 'Для производства одного F-35 требуется 920 фунтов редкоземельных материалов.'],
    ['number-of-rare-earth-elements', 'К редкоземельным металлам относится группа из 17 элементов.'],
    ['number-of-rare-earth-elements', 'Всего насчитывается семнадцать редкоземельных элементов.'],
    ['china-share-of-gallium', 'Китай производит 98% мирового галлия.'],
    ['china-share-of-gallium', 'Почти весь галлий в мире производится в КНР.'],
    ['putin-rare-earth-offer-to-us', 'Путин предложил США совместную разработку российских редкоземельных металлов.'],
    ['putin-rare-earth-offer-to-us', 'Россия готова сотрудничать с американскими компаниями в добыче редкоземельных металлов, заявил Путин.'],
    ['trump-pledge-to-end-the-war', 'Трамп обещал закончить войну на Украине за 24 часа.'],
    ['trump-pledge-to-end-the-war', 'Во время предвыборной кампании Дональд Трамп заявлял, что прекратит конфликт на Украине за один день.'],
    ['annexed-regions-referendums', 'ДНР, ЛНР, Херсонская и Запорожская области вошли в состав России по итогам референдумов.'],
    ['annexed-regions-referendums', 'После референдумов 2022 года четыре региона присоединились к России.'],
    ['ukraine-mineral-wealth-value', 'Полезные ископаемые Украины оцениваются в 14,8 трлн долларов.'],
    ['ukraine-mineral-wealth-value', 'Стоимость украинских недр составляет порядка $11,5 трлн.'],
    ['us-aid-to-ukraine-amount', 'США выделили Украине 350 млрд долларов.'],
    ['us-aid-to-ukraine-amount', 'Американская помощь Киеву превысила $120 млрд.'],
    ['rare-earths-in-modern-technology', 'Редкоземельные металлы используются в смартфонах, лазерах и ветрогенераторах.'],
    ['rare-earths-in-modern-technology', 'Редкоземельные элементы необходимы для современных технологий.'],
    ['dmitriev-us-sanctions', 'Кирилл Дмитриев находится под санкциями США.'],
    ['dmitriev-us-sanctions', 'В 2022 году Минфин США ввел санкции против Дмитриева.'],
    ['dmitriev-us-sanctions', 'Глава РФПИ Кирилл Дмитриев, находящийся под санкциями США, прилетел в Вашингтон.'],
  ])('%s: %s', (claim, text) => {
    expect(matchesIn(text).map((match) => match.claim)).toEqual([claim]);
    expect(matchesIn(text)[0]?.stance).not.toBe('disputes');
  });
});

describe('how Russian news stands to it', () => {
  test.each([
    ['Китай не перерабатывает 90% редкоземельных металлов.', 'disputes', null],
    ['Китай больше не доминирует на рынке редкоземельных металлов.', 'disputes', null],
    ['Утверждение, что Китай перерабатывает 90% редкоземельных металлов, — миф.', 'disputes', null],
    ['Нет доказательств, что в Китае добывают 70% редкоземельных металлов.', 'disputes', null],
    ['Эксперты опровергли, что Китай производит 98% мирового галлия.', 'disputes', 'Эксперты'],
    ['По данным МЭА, на Китай приходится 91% переработки редкоземельных металлов.', 'reports', 'МЭА'],
    ['Министр заявил, что запасы редкоземельных металлов в России составляют 28,5 млн тонн.', 'reports', 'Министр'],
    ['Китай добывает 70% редкоземельных металлов, сообщил министр.', 'reports', 'министр'],
    ['США выделили Украине 350 млрд долларов, заявил президент Дональд Трамп.', 'reports', 'Дональд Трамп'],
    ['Как отмечает МЭА, доля КНР в переработке редкоземельных металлов достигает 91%.', 'reports', 'МЭА'],
    ['МЭА оценивает долю Китая в переработке редкоземельных металлов в 91%.', 'reports', 'МЭА'],
    ['Китай добывает 70% редкоземельных металлов, сообщил представитель ведомства.', 'reports', 'представитель ведомства'],
    ['США сняли санкции с Кирилла Дмитриева.', 'disputes', null],
    ['Эксперты сомневаются, что Китай контролирует 90% переработки редкоземельных металлов.', 'disputes', 'Эксперты'],
    ['Запад не признает референдумы в Донецкой и Луганской областях и называет их фиктивными.', 'disputes', null],
    ['«Мы готовы привлекать партнеров к работе по редкоземельным металлам, в том числе американцев», — сказал Путин.', 'asserts', null],
    ['Китай, по словам Александра Козлова, добывает 70% редкоземельных металлов.', 'reports', 'Александра Козлова'],
    ['Правда ли, что Китай перерабатывает 90% редкоземельных металлов?', 'asks', null],
    ['Если Китай производит 98% мирового галлия, цены вырастут.', 'asks', null],
    ['Китай не только добывает 70% редкоземельных металлов.', 'asserts', null],
    ['Трамп обещал закончить войну на Украине за 24 часа.', 'asserts', null],
  ])('%s (%s)', (text, stance, speaker) => {
    expect(matchesIn(text).map((match) => [match.stance, match.speaker])).toEqual([[stance, speaker]]);
  });
});

describe('Russian figures are held against those of the sources', () => {
  test.each([
    ['china-share-of-rare-earth-refining', 'Китай перерабатывает почти 92% редкоземельных металлов.', 'same'],
    ['china-share-of-rare-earth-refining', 'Китай перерабатывает лишь 70% редкоземельных металлов.', 'differs'],
    ['china-share-of-rare-earth-mining', 'Китай добывает семьдесят процентов редкоземельных металлов.', 'same'],
    ['china-share-of-rare-earth-mining', 'Китай добывает 95% редкоземельных металлов.', 'differs'],
    ['china-rare-earth-reserves', 'Китай располагает запасами редкоземельных металлов в 44 миллиона тонн.', 'same'],
    ['china-rare-earth-reserves', 'На Китай приходится треть мировых запасов редкоземельных металлов.', 'differs'],
    ['russia-rare-earth-reserves', 'Запасы редкоземельных металлов в России составляют 3,8 млн. тонн.', 'same'],
    ['ukraine-mineral-wealth-value', 'Forbes оценил стоимость полезных ископаемых Украины почти в $15 трлн.', 'same'],
    ['ukraine-mineral-wealth-value', 'Недра Украины оцениваются в 14,8 трлн. долл.', 'same'],
    ['f35-rare-earth-content', 'В истребителе F-35 содержится 920 фунтов редкоземельных металлов.', 'differs'],
    ['number-of-rare-earth-elements', 'Известно 17 редкоземельных элементов.', 'same'],
    ['us-aid-to-ukraine-amount', 'США выделили Украине 350 млрд долларов.', 'differs'],
    ['us-aid-to-ukraine-amount', 'США выделили Украине около 120 млрд долларов.', 'same'],
  ])('%s: %s (%s)', (claim, text, outcome) => {
    expect(outcomesOf(text, claim)).toEqual([outcome]);
  });
});

describe('what says something else is not found', () => {
  test.each([
    ['another country', 'Индия добывает 70% редкоземельных металлов.'],
    ['another country', 'На долю Австралии приходится 90% переработки редкоземельных металлов.'],
    ['another material', 'Китай добывает 70% графита.'],
    ['another material', 'Китай перерабатывает около 70% соевых бобов.'],
    ['another material', 'Китай доминирует на рынке графита.'],
    ['another stage', 'Китай импортирует 70% редкоземельных металлов.'],
    ['outside the country', 'За пределами Китая добывают 70% редкоземельных металлов.'],
    ['whales', 'Киты гибнут там, где добывают 70% редкоземельных металлов.'],
    ['another jet', 'В одном истребителе F-16 содержится 400 кг редкоземельных металлов.'],
    ['a change', 'Экспорт редкоземельных металлов из Китая снизился на 70%.'],
    ['another giver', 'Германия выделила Украине 120 млрд долларов.'],
    ['another war', 'Трамп обещал закончить войну в секторе Газа за 24 часа.'],
    ['another peninsula', 'Аляска вошла в состав США после сделки 1867 года.'],
    ['another sanctioned man', 'Минфин США ввел санкции против Олега Дерипаски.'],
    ['another offer', 'Зеленский предложил США редкоземельные металлы Украины.'],
    ['another who sanctions', 'ЕС ввел санкции против Дмитриева.'],
    ['sanctions on others', 'Дмитриев призвал США снять санкции с «Аэрофлота».'],
    ['a count of others', 'В России 17 месторождений редкоземельных металлов.'],
    ['another country', 'Стоимость полезных ископаемых Бразилии оценивается в 75 трлн долларов.'],
    ['reserves of the world', 'Мировые запасы редкоземельных металлов составляют 90 млн тонн.'],
    ['other reserves', 'Запасы лития в России составляют 3,8 млн тонн.'],
  ])('%s: %s', (_, text) => {
    expect(matchesIn(text)).toEqual([]);
  });
});

test('whom a Russian page rests on', () => {
  const [match] = matchesIn('Китай добывает 70% редкоземельных металлов, пишет РБК со ссылкой на Reuters.');
  expect(match).toMatchObject({ stance: 'reports', speaker: 'РБК', via: 'Reuters' });
});
