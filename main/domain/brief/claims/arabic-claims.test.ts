import { describe, expect, test } from 'vitest';
import { askedAmong } from './all-claims.ts';
import { speakerOf } from './speakers.ts';
import { material, rows } from './testing.ts';

const told = { publisher: 'صحيفة السهل', published: '2031-03-06', title: 'سيول في هالفت' };
const said = (...lines: readonly string[]): string[] => rows(material(lines.join('\n'), told));

describe('what an Arabic sentence counts', () => {
  test.each([
    [
      'قالت وزارة الصحة العامة إن عدد الوفيات جراء السيول في محافظتي مأرب وشبوة ارتفع إلى اثنتين وخمسين حالة.',
      ['killed||: 52 (2031-03-06, وزارة الصحة العامة)'],
    ],
    [
      'بحسب المجلس المحلي، بلغ عدد القتلى في المديرية 24 شخصاً.',
      ['killed||: 24 (2031-03-06, المجلس المحلي)'],
    ],
    [
      'قالت البلدية إن عدد الأسر النازحة بلغ 4,380 أسرة.',
      ['displaced|households|: 4,380 (2031-03-06, البلدية)'],
    ],
    [
      'أعلن الدفاع المدني إنقاذ 63 شخصاً كانوا عالقين على الأسطح.',
      ['rescued||: 63 (2031-03-06, الدفاع المدني)'],
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  test.each([
    'وأشار إلى أن 17 من الجرحى في حالة حرجة.',
    'وتبين أن ستة قتلى أُحصوا مرتين.',
    'Le ministre dit que 17 des blessés sont dans un état grave.',
  ])('counts no part as the whole: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  test('says what a correction puts in the place of another number, and not that one', () => {
    expect(
      rows(
        material('قُتل 11 شخصاً لا 17 في اللحية.', {
          ...told,
          title: 'تصحيح: سيول تودي بحياة 11 شخصاً',
        }),
      ).map((row) => row.replace(/^[^:]*/, '')),
    ).toEqual([': 11 (2031-03-06, by صحيفة السهل)']);
  });
});

describe('who says it', () => {
  test.each([
    ['قُتل 29 شخصاً، وفقاً للسلطات المحلية.', 'السلطات المحلية'],
    ['قُتل 29 شخصاً، وفقاً لوزارة الداخلية.', 'وزارة الداخلية'],
    ['قُتل 29 شخصاً، وفقا للجنة الدولية للصليب الأحمر.', 'اللجنة الدولية للصليب الأحمر'],
    ['قُتل 29 شخصاً، وفقا للجنة إغاثة السهل.', 'لجنة إغاثة السهل'],
    [
      'زارت منظمة الأمم المتحدة للطفولة المنطقة.\nوأكدت المنظمة مقتل 16 شخصاً.',
      'منظمة الأمم المتحدة للطفولة',
    ],
    [
      'وصلت وزارة الصحة العامة والسكان اليوم إلى السهل.\nوأكدت الوزارة مقتل 16 شخصاً.',
      'وزارة الصحة العامة والسكان',
    ],
    [
      'وزعت المنظمة الدولية للهجرة خياماً.\nوقالت المنظمة إن 160 شخصاً نزحوا.',
      'المنظمة الدولية للهجرة',
    ],
  ])('%s', (text, speaker) => {
    expect(said(text).join()).toContain(`, ${speaker})`);
  });
});

test('since when something is counted is no day on which it held', () => {
  expect(said('Les crues ont fait 38 morts depuis le 2 mars.')).toEqual([
    'killed||: 38 (2031-03-06, by صحيفة السهل)',
  ]);
  expect(said('قُتل 38 شخصاً منذ 2 مارس.').join()).toContain('(2031-03-06');
});

test('others than those of a group are left out: nobody says who they are', () => {
  expect(said('أكدت المنظمة مقتل 16 طفلاً وإصابة 33 آخرين.')).toEqual([
    'killed|children|: 16 (2031-03-06, المنظمة)',
  ]);
});

test('two areas are told together, and are one place where many texts do so', () => {
  const text = 'قُتل 29 شخصاً في محافظتي مأرب وشبوة، وفقاً للشرطة.';
  expect(said(text)).toEqual(['killed||مأرب وشبوة: 29 (2031-03-06, الشرطة)']);
  const others = ['نزحت 90 أسرة في محافظتي مأرب وشبوة.', 'أمطار غزيرة في محافظتي مأرب وشبوة.'].map(
    (one, at) => material(one, { ...told, publisher: `صحيفة ${at}` }),
  );
  expect(rows(material(text, told), ...others)).toContain('killed||: 29 (2031-03-06, الشرطة)');
});

describe('what stands over a table', () => {
  const table = (head: string) => [head, 'المديرية\tالقتلى', 'ليما\t7', 'تورا\t5', 'الإجمالي\t12'];
  test('says its day', () => {
    expect(said(...table('# الوفيات حسب المديرية حتى 4 مارس'))).toEqual([
      'killed||: 12 (2031-03-04, by صحيفة السهل)',
    ]);
    expect(said(...table('# الوفيات حسب المديرية'))).toEqual([
      'killed||: 12 (2031-03-06, by صحيفة السهل)',
    ]);
  });

  test('a place that a later total counts is not counted anew by an older number', () => {
    const older = material('قُتل 4 أشخاص في مدينة ليما.', { ...told, published: '2031-03-02' });
    const newer = material(table('# الوفيات').join('\n'), { ...told, publisher: 'مكتب السهل' });
    expect(rows(older)).toHaveLength(1);
    expect(rows(older, newer)).toEqual(['killed||: 12 (2031-03-06, by مكتب السهل)']);
  });
});

test('a word that only begins with the letter of "and" ends no clause', () => {
  expect(said('سجلت الشرطة 264 حالة كوليرا وسبع وفيات في مدينة عدن.')).toContainEqual(
    expect.stringContaining('cases|cholera|عدن: 264'),
  );
});

test('the side of a place that is meant stays with it', () => {
  expect(said('نزح 140 شخصاً في غرب اليمن.')).toEqual([
    'displaced||غرب اليمن: 140 (2031-03-06, by صحيفة السهل)',
  ]);
});

test('one body is one voice in whatever language it is named', () => {
  const older = material('The World Health Organization said 30 people were killed.', {
    ...told,
    publisher: 'Gulf Monitor',
    published: '2031-03-04',
  });
  const newer = material('قالت منظمة الصحة العالمية إن 38 شخصاً قتلوا.', told);
  expect(rows(older, newer)).toEqual(['killed||: 38 (2031-03-06, منظمة الصحة العالمية)']);
});

test('a place behind two counts is the place of both', () => {
  expect(said('أفادت الشرطة بمقتل 64 شخصاً وسبعة جنود في مدينة عدن.')).toEqual([
    'killed||عدن: 64 (2031-03-06, الشرطة)',
  ]);
});

test('those in shelters are asked for as such', () => {
  expect(said('يقيم 1,340 نازحاً في سبعة مراكز إيواء مؤقتة.')).toEqual([
    'sheltered||: 1,340 (2031-03-06, by صحيفة السهل)',
  ]);
});

test('who speaks for a body is named with it and has its voice', () => {
  expect(
    said(
      'زار وفد وزارة الصحة العامة والسكان السهل.',
      'وقال المتحدث باسم الوزارة الدكتور أنيس العامري إن 38 شخصاً قتلوا.',
    ).join(),
  ).toContain('المتحدث باسم وزارة الصحة العامة والسكان الدكتور أنيس العامري');
  const older = material('قالت وزارة الصحة إن 30 شخصاً قتلوا.', {
    ...told,
    published: '2031-03-04',
  });
  const newer = material('قال المتحدث باسم وزارة الصحة أنيس العامري إن 38 شخصاً قتلوا.', told);
  expect(rows(older, newer)).toEqual([
    'killed||: 38 (2031-03-06, المتحدث باسم وزارة الصحة أنيس العامري)',
  ]);
});

test('a body that tells in its own text what it counted says it itself', () => {
  const publisher = 'المنظمة الدولية للهجرة';
  const text = `رصدت ${publisher} نزوح 3,860 أسرة.`;
  expect(rows(material(text, { ...told, publisher }))).toEqual([
    `displaced|households|: 3,860 (2031-03-06, ${publisher})`,
  ]);
});

test('what comes to a level is no level', () => {
  expect(said('With two more bodies found, the death toll stands at 25.')).toEqual([
    'killed||: 25 (2031-03-06, by صحيفة السهل)',
  ]);
});

test('a share behind two counts is of neither: nobody says of which', () => {
  const text = 'سجلت الشرطة 264 حالة كوليرا وسبع وفيات في مدينة عدن، 61% منها لأطفال.';
  const { questions } = askedAmong([material(text, told)], []);
  expect(questions.flatMap(({ claims }) => claims.map(({ parts }) => parts.length))).toEqual([
    0, 0,
  ]);
});

test('a ministry is one voice with and without the rest of its name, and in French', () => {
  const voices = ['le ministère de la Santé', 'وزارة الصحة', 'وزارة الصحة العامة والسكان'];
  const keys = voices.map((one) => speakerOf(one, null, new Map()).key);
  expect(new Set(keys)).toEqual(new Set(['health ministry']));
});
