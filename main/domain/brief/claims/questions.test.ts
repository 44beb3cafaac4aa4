import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureWords } from '../../figures/figure-words.ts';
import { claimKey, saidFigures } from '../key-figures.ts';
import type { BriefMaterial } from '../material.ts';
import { askedAmong } from './all-claims.ts';
import { material, rows } from './testing.ts';

test('civilians stand first where nobody counts all the dead', () => {
  const first = (...texts: readonly string[]) =>
    askedAmong(
      texts.map((text) => material(text)),
      [],
    )
      .questions[0]?.key.split('|')
      .slice(1, 3);
  const civilians = 'The Health Office said 63 civilians were killed and 151 people wounded.';
  expect(first(civilians)).toEqual(['killed', 'civilians']);
  expect(first(civilians, 'The Rescue Agency said 80 people were killed.')).toEqual(['killed', '']);
});

test('a number of no day that nobody says stands beside no number of a known day', () => {
  const boxed = (...articles: readonly BriefMaterial[]) => Object.values(saidFigures({ articles }));
  const bare = (text: string): BriefMaterial => {
    const { article, ...rest } = material(text);
    const source = { ...article.source, publisher: null, published: null };
    return { ...rest, article: { ...article, source } };
  };
  const nobodys = bare('The flood killed 41 people in Halvet on Tuesday.');
  const said = 'The flood killed 27 people in Halvet on Tuesday, the ministry said.';
  expect(boxed(nobodys)).toEqual(['41']);
  expect(boxed(nobodys, bare(said))).toEqual(['27', '41']);
  expect(boxed(nobodys, material(said))).toEqual(['27']);
});

describe('what a number answers', () => {
  const CASES: readonly (readonly [text: string, expected: readonly string[]])[] = [
    [
      'The Civil Rescue Agency ended its search. Its director, Jona Velk, said 147 people had been killed.',
      ['killed||: 147 (2031-03-06, Jona Velk (Civil Rescue Agency))'],
    ],
    [
      'The Health Office reported 530 cholera cases and 23 deaths.',
      [
        'killed|cholera|: 23 (2031-03-06, Health Office)',
        'cases|cholera|: 530 (2031-03-06, Health Office)',
      ],
    ],
    // Of what they died nobody knows.
    ['The Health Office reported 23 cases and 9 deaths.', []],
    [
      'dead 58 injured 139',
      ['killed||: 58 (2031-03-06, by Valley Post)', 'wounded||: 139 (2031-03-06, by Valley Post)'],
    ],
    [
      'A train with people from Halvet arrived in Orlat, carrying about 1,200 displaced people.',
      [],
    ],
    [
      'UNHCR said that 6,412 people crossed from Halvet: 4,103 returnees and 2,309 refugees.',
      ['crossed||halvet: 6,412 (2031-03-06, UNHCR)'],
    ],
    [
      'بلغ عدد القتلى المدنيين منذ ١٤ نوفمبر ٥٥ قتيلا.',
      ['killed|civilians|: 55 (2031-03-06, by Valley Post)'],
    ],
    ['The Health Office said that the hospital had 74 cholera patients on 58 beds.', []],
    [
      'A drone hit the school in Tandal on 4 March and killed two people, the town’s emergency room said.',
      ['killed||tandal: 2 (2031-03-04, Tandal emergency room)'],
    ],
    ['WHO counted 19 dead.', ['killed||: 19 (2031-03-06, WHO)']],
    [
      '# Displacement\nLocation\tFamilies\tIndividuals\nHalvet\t3,500\t17,500',
      [
        'displaced||halvet: 17,500 (2031-03-06, by Valley Post)',
        'displaced|households|halvet: 3,500 (2031-03-06, by Valley Post)',
      ],
    ],
    [
      'event_date\tlocation\tfatalities\n2031-03-01\tHalvet\t6',
      ['killed||halvet: 6 (2031-03-01, by Valley Post)'],
    ],
    [
      'The Health Office reported 14 suspected cases of cholera.',
      ['cases|cholera?|: 14 (2031-03-06, Health Office)'],
    ],
    [
      'أما لجان القرى فتتحدث عن 71 قتيلا وأكثر من مئة مفقود.',
      [
        'killed||: 71 (2031-03-06, لجان القرى)',
        'missing||: more than 100 (2031-03-06, لجان القرى)',
      ],
    ],
    [
      'The mayor of Halvet said that 41 people were killed.',
      ['killed||: 41 (2031-03-06, mayor of Halvet)'],
    ],
    [
      '63 people are confirmed dead and 118 are missing, the Joint Valley Response said.',
      [
        'killed||: 63 (2031-03-06, Joint Valley Response)',
        'missing||: 118 (2031-03-06, Joint Valley Response)',
      ],
    ],
    [
      'The Interior Ministry, in its first figure since Thursday, spoke yesterday of 49 dead.',
      ['killed||: 49 (2031-03-05, Interior Ministry)'],
    ],
    ['The Relief Office said the toll could rise to 100.', []],
    ['JVR trucks 240 cubic metres a day; one truck broke down.', []],
    ['Police met 4,000 people who marched to protest the death of a singer.', []],
    ['The virus has killed 94 people.', []],
    ['Dozens of people were killed, the mayor of Halvet said.', []],
    ['Two men were arrested, the army said.', []],
    [
      'The Relief Office raised its appeal from $37 million to $71 million.',
      ['appeal||: 71,000,000 USD (2031-03-06, by Valley Post)'],
    ],
    [
      'About 2,600 people in five villages are cut off, the Roads Office said.',
      [
        'cut-off||: about 2,600 (2031-03-06, Roads Office)',
        'villages-cut-off||: 5 (2031-03-06, Roads Office)',
      ],
    ],
    ['A pause of 24 hours was agreed.', []],
    ['The official rate is 12.2 tessars to the dollar, a fifth of it farmland.', []],
    [
      'The Red Lantern said 12 people, including three children, were killed.',
      ['killed||: 12 (2031-03-06, Red Lantern)'],
    ],
    [
      'Two volunteers were killed on Saturday when their boat came under fire, the Red Lantern said.',
      ['killed|aid-workers|: 2 (2031-03-01, Red Lantern)'],
    ],
    ['Residents said 9 people were killed in an attack.', []],
    [
      '11 of 19 health posts have stopped working, the Health Office said.',
      ['health-closed||: 11 (2031-03-06, Health Office)'],
    ],
    [
      'The Health Office reports 212 cases of acute watery diarrhoea.',
      ['cases|diarrhoea|: 212 (2031-03-06, Health Office)'],
    ],
    ['At the school in Halvet, where 2,100 displaced people slept, others waited.', []],
    ['في عام 1998 قتل 30 شخصا.', []],
    [
      'قالت وزارة الداخلية إن عدد القتلى بلغ 27 قتيلا، في حين قال المحافظ إن الحصيلة ارتفعت إلى 58 قتيلا.',
      [
        'killed||: 27 (2031-03-06, وزارة الداخلية) disputed',
        'killed||: 58 (2031-03-06, المحافظ) disputed',
      ],
    ],
  ];
  test.each(CASES)('%s', (text, expected) => {
    expect(rows(material(text))).toEqual(expected);
  });

  test('a table’s head, its total and its parts', () => {
    const found = askedAmong(
      [
        material(
          '# Displacement by district\nDistrict\t4 March\t6 March\nHalvet\t5,200\t7,900\nDar Sefa\t6,800\t9,100\nTotal\t12,000\t17,000',
          {
            title: 'Flood: Situation Report No. 2',
            publisher: 'Joint Valley Response',
          },
        ),
      ],
      [],
    ).questions;
    expect(found).toHaveLength(1);
    expect(
      found[0]?.claims.map(({ figure, day, parts }) => [
        figure.value,
        day,
        parts.map(({ words }) => words),
      ]),
    ).toEqual([[17_000, '2031-03-06', ['Halvet', 'Dar Sefa']]]);
  });

  test('a number that its publisher takes back is gone', () => {
    const wrong = material('The Relief Office said 81 people were killed.', {
      published: '2031-03-05',
    });
    const right = material(
      'The Relief Office said 31 people were killed. An earlier report wrongly gave a toll of 81 dead.',
      { title: 'What was put right' },
    );
    expect(rows(wrong, right)).toEqual(['killed||: 31 (2031-03-06, Relief Office)']);
  });
});

const SPEAKERS = [
  'The Interior Ministry',
  'Governor Nadim Harroush',
  'The Joint Valley Response',
  'Residents',
  'Officials',
  'She',
];
const HAPPENED = ['were killed', 'are missing', 'have been displaced', 'were wounded'];
const PLACES = ['', ' in Halvet', ' in Dar Sefa'];
const said = fc.record({
  speaker: fc.constantFrom(...SPEAKERS),
  happened: fc.constantFrom(...HAPPENED),
  place: fc.constantFrom(...PLACES),
  count: fc.integer({ min: 2, max: 900 }),
});

test('no number is set beside an earlier one of another voice, or of another question', () => {
  const sentence = ({
    speaker,
    happened,
    place,
    count,
  }: {
    speaker: string;
    happened: string;
    place: string;
    count: number;
  }) => `${speaker} said ${count} people ${happened}${place}.`;
  fc.assert(
    fc.property(said, said, fc.boolean(), (before, after, same) => {
      const publishers = same
        ? (['Valley Post', 'Valley Post'] as const)
        : (['Valley Post', 'Lake Times'] as const);
      const claimed = [before, after].map(
        (one, at) =>
          askedAmong(
            [
              material(sentence(one), {
                publisher: publishers[at] ?? '',
                published: `2031-03-0${at + 5}`,
              }),
            ],
            [],
          ).questions.flatMap((question) =>
            question.claims.map((claim) => ({
              key: claimKey(claim),
              words: figureWords(claim.figure),
            })),
          )[0],
      );
      const [one, two] = claimed;
      // What a brief prints as "was": the same name, another number.
      if (!one || !two || one.key !== two.key || one.words === two.words) return;
      expect([after.speaker, after.happened, after.place]).toEqual([
        before.speaker,
        before.happened,
        before.place,
      ]);
      expect(['Residents', 'Officials', 'She']).not.toContain(after.speaker);
    }),
    { numRuns: 150 },
  );
});

test('a minister speaks with the voice of the ministry', () => {
  expect(
    rows(
      material('The Interior Ministry of Tessara put the number of people killed at 27.', {
        published: '2031-03-05',
      }),
      material('Interior Minister Elena Vasarin said that 49 people had been killed.'),
      material('قالت وزارة الداخلية إن 31 شخصا قتلوا.', { published: '2031-03-04' }),
    ),
  ).toEqual(['killed||: 49 (2031-03-06, Interior Minister Elena Vasarin)']);
});

test('of undated reports the one with the highest number counts', () => {
  const report = (number: number, dead: number) =>
    ({
      ...material(`${dead} people are confirmed dead.`, {
        publisher: 'Relief Forum',
        title: `Flood: Situation Report No. ${number}`,
      }),
    }) satisfies BriefMaterial;
  const undated = ({ article, ...rest }: BriefMaterial): BriefMaterial => ({
    ...rest,
    article: { ...article, source: { ...article.source, published: null } },
  });
  expect(rows(undated(report(5, 151)), undated(report(2, 88)))).toEqual([
    'killed||: 151 (null, by Relief Forum)',
  ]);
});

describe('the order of questions', () => {
  const ids = (...materials: readonly BriefMaterial[]): string[] =>
    askedAmong(materials, []).questions.map(({ topic }) => topic.id);

  test('what is new of the whole goes before what is old', () => {
    const found = ids(
      material('6 of 22 health posts are out of service.', { published: '2031-03-20' }),
      material('About 2,600 people in five villages are cut off, the Roads Office said.', {
        published: '2031-03-05',
      }),
    );
    expect(found).toContain('cut-off');
    expect(found.indexOf('health-closed')).toBeLessThan(found.indexOf('cut-off'));
  });

  test('an appeal that was raised is one', () => {
    expect(
      rows(
        material('The appeal asks for $37.4 million, the Relief Office said.', {
          published: '2031-03-06',
        }),
        material('The appeal asks for $71 million.', {
          published: '2031-03-09',
          publisher: 'Lakeside Monitor',
        }),
      ).filter((row) => row.startsWith('appeal')),
    ).toHaveLength(1);
  });
});

describe('what stands in a table of key figures is said by somebody, once', () => {
  test('a service that publishes again is not the speaker where the text names its maker', () => {
    const voices = (text: string) =>
      rows(material(text, { publisher: 'ReliefLine', title: 'Flash Update No. 3' }));
    expect(
      voices(
        'At least 46 people were killed.\nFor further information, please contact: Ada Renn, Head of Communications, Aid Bureau Tessara, renn@aid.example, Tel. 12.',
      ),
    ).toEqual(['killed||: at least 46 (2031-03-06, Aid Bureau Tessara)']);
    expect(
      voices(
        'This update is produced by the Highland Relief Forum with partners. 31 people are missing.',
      ),
    ).toEqual(['missing||: 31 (2031-03-06, Highland Relief Forum)']);
    expect(voices('31 people are missing.')).toEqual(['missing||: 31 (2031-03-06, by ReliefLine)']);
  });

  test('a total takes the rows of its table as its parts', () => {
    const report = material(
      '41,900 people are displaced.\n# Displacement\nLocation\tIndividuals\nHalvet\t17,500\nOrlat\t24,400',
      { publisher: 'Aid Bureau', title: 'Situation Report No. 2' },
    );
    const older = material('In Halvet, 6,200 people are displaced, the mayor said.', {
      published: '2031-03-03',
    });
    const [question, ...others] = askedAmong([report, older], []).questions;
    expect(others).toEqual([]);
    expect(question?.claims.map(({ parts }) => parts.map(({ words }) => words))).toEqual([
      ['Halvet', 'Orlat'],
    ]);
  });

  test('those who came to a place are no total of the displaced', () => {
    expect(
      rows(
        material('More than 3,100 people displaced by the floods have arrived in Ostra state.'),
        material('المفوض: 31 ألف نازح وصلوا إلى الولاية حتى ظهر الثلاثاء'),
      ).map((row) => row.split('|')[0]),
    ).toEqual(['arrived', 'arrived']);
  });

  test('what is suspected stays so, until it is confirmed', () => {
    const suspected = material('Two people have died of suspected cholera in Halvet.');
    expect(rows(suspected).map((row) => row.split(':')[0])).toEqual(['killed|cholera?|halvet']);
    const table = '# Cholera\nLocality\tSuspected cases\tDeaths\nHalvet\t19\t3\nTotal\t19\t3';
    expect(rows(material(table)).map((row) => row.split(':')[0])).toContain('killed|cholera?|');
    const confirmed = material('Nine people have died of cholera.', { published: '2031-03-09' });
    expect(rows(suspected, confirmed).map((row) => row.split(':')[0])).toEqual(['killed|cholera|']);
  });

  test('girls are girls', () => {
    expect(rows(material('Nine girls are reported missing in Halvet.'))).toEqual([
      'missing|girls|halvet: 9 (2031-03-06, by Valley Post)',
    ]);
  });

  test('an office of a body is said with its name', () => {
    const [claim] = askedAmong(
      [
        material(
          'The provincial rescue service works on. More than 40 people are missing, said the service’s head, Marko Desh.',
        ),
      ],
      [],
    ).questions.flatMap(({ claims }) => claims);
    expect(claim?.speaker.words).toBe('Marko Desh (provincial rescue service)');
  });
});
