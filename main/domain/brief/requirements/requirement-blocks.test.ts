import { expect, test } from 'vitest';
import { articleOf, briefInput } from '../../../export/brief.fixture.ts';
import type { FreeNote } from '../../free-note.ts';
import { Gazetteer } from '../../reading/gazetteer.ts';
import type { Filing, Requirement } from '../../requirements/requirement.ts';
import { labelsFor } from '../labels.ts';
import { limitToMarking } from '../limit.ts';
import type { BriefInput } from '../material.ts';
import type { PlannedSection } from '../plan.ts';
import { requirementBlocks } from './requirement-blocks.ts';

const reader = { gazetteer: Gazetteer.empty };
const created = '2031-03-05T09:00:00.000Z';
const question = (id: string, places: readonly string[], marking: string | null = null) =>
  ({
    ...{ id, question: `How many in ${id}?`, indicators: [], counted: null, places },
    ...{ due: null, marking, created },
  }) satisfies Requirement;
const filing = (id: string, part: Partial<Filing>): Filing => ({
  ...{ id, requirement: 'Halvet', note: 'urn:uuid:1', places: ['Orvane'] },
  ...{ day: '2031-03-04', words: '', figure: null, created },
  ...part,
});
const count = (value: number) =>
  ({ value, low: null, high: null, qualifier: null, unit: 'count' }) as const;

const SECTION: PlannedSection = {
  id: 'wanted',
  title: {},
  content: 'requirements',
  items: [{ id: 'w', kind: 'filled', content: 'requirements' }],
};
const asking = (
  requirements: readonly Requirement[],
  filings: readonly Filing[],
  change: Partial<BriefInput> = {},
) => briefInput({ sections: [SECTION], asked: { requirements, filings, reader }, ...change });

const tablesOf = (input: BriefInput, language = 'en') =>
  requirementBlocks(input, labelsFor(language)).flatMap((block) =>
    block.kind === 'table' ? [[block.header, ...block.rows.map((row) => row.map(said))]] : [],
  );
const said = (runs: readonly { readonly text: string }[]) => runs.map(({ text }) => text).join('');

test('answers with day, grade and way back, disputes, gaps, and where nobody asks', () => {
  const input = asking(
    [question('Halvet', ['Orvane', 'Tolve']), question('Kolmar', [])],
    [
      filing('1', { figure: count(400) }),
      filing('2', { figure: count(900), words: 'About 900' }),
      filing('3', { places: ['Tolve'], day: null }),
      filing('4', { note: 'of another article', places: ['Secret'] }),
      filing('5', { requirement: 'gone', places: ['Karsana'] }),
    ],
  );
  const quote = 'Rain cut the road to Halvet on Monday.';
  expect(tablesOf(input)).toEqual([
    [
      ['Question', 'Orvane', 'Tolve', 'No place in particular'],
      [
        'How many in Halvet?',
        '400 (4 March 2031); About 900 (4 March 2031) [disputed]',
        `“${quote}” (undated)`,
        '–',
      ],
      ['How many in Kolmar?', '–', '–', 'no answer in these sources'],
    ],
  ]);
  const [block] = requirementBlocks(input, labelsFor('en'));
  const cell = block?.kind === 'table' ? block.rows[0]?.[1] : [];
  expect(cell?.[1]?.citation).toMatchObject({ source: 1, paragraph: 1, start: 0 });
  expect(tablesOf(asking([], []))).toEqual([]);
});

test('in the brief’s language, and in several tables where many places are asked', () => {
  const places = ['كوستي', 'Rabak', 'Tandalti', 'Dueim', 'Gebel'];
  const input = asking([question('Halvet', places), question('Kolmar', ['Rabak'])], [], {
    language: 'ar',
  });
  const [first, second] = tablesOf(input, 'ar');
  expect(first?.map((row) => row.length)).toEqual([5, 5, 5]);
  // Nobody asks the second question there.
  expect(second?.map((row) => row.length)).toEqual([2, 2]);
  expect(second?.[1]?.[1]).toBe('لا إجابة في هذه المصادر');
});

test('what stays back answers nothing, and a question that stays back is not asked', () => {
  const story = articleOf('Camp', [{ kind: 'paragraph', text: 'The camp is full.', marks: [] }]);
  const [other] = briefInput({}, { ...story, id: 'b' }).articles;
  const [own] = briefInput().articles;
  if (!own || !other) throw new Error('The fixture has articles');
  const red = new Map([
    ['urn:uuid:1', { credibility: 2, supports: [], marking: 'TLP:RED' } as const],
  ]);
  const articles = [
    { ...own, assessments: red },
    { ...other, annotations: [] },
  ];
  const requirements = [
    question('Halvet', ['Orvane']),
    question('Kolmar', ['Tolve'], 'TLP:RED'),
    { ...question('x', []), question: 'Who cut the road to Halvet on Monday?' },
  ];
  const limited = limitToMarking(
    asking(requirements, [filing('1', { words: 'Cut' })], { articles }),
  );
  if (!limited.ok) throw new Error(limited.error.message);
  expect(tablesOf(limited.value)).toEqual([
    [
      ['Question', 'Orvane'],
      ['How many in Halvet?', 'no answer in these sources'],
    ],
  ]);
  expect(limited.value.limits?.heldBack.filter(({ kind }) => kind === 'requirement')).toHaveLength(
    2,
  );
  // Without a marking of its own the brief carries the one of the question.
  const free = limitToMarking(asking(requirements, [], { marking: null }));
  expect(free).toMatchObject({ value: { marking: 'TLP:RED' } });
});

const OBSERVED: FreeNote = {
  ...{
    id: 'urn:uuid:free',
    day: '2031-03-04',
    note: 'The gate of Orvane\nstood open.',
    type: null,
  },
  ...{ tags: [], marking: null, author: 'Amina', created, modified: created, origin: 'here' },
};

test('a free note answers as its author’s own observation, of its day and of the answer’s', () => {
  const input = asking(
    [question('Halvet', ['Orvane'])],
    [
      filing('1', { note: OBSERVED.id }),
      filing('2', { note: OBSERVED.id, day: null, words: 'Yes' }),
    ],
    { freeNotes: [OBSERVED] },
  );
  const [[, row] = []] = tablesOf(input);
  expect(row?.[1]).toBe(
    '“The gate of Orvane stood open.” (own observation, Amina, 4 March 2031); Yes (undated, own observation, Amina, 4 March 2031)',
  );
});

test('a free note above the marking, or of which nobody said how far it may go, answers nothing, and that is told', () => {
  for (const [marking, answers] of [
    ['TLP:RED', false],
    [null, false],
    ['TLP:GREEN', true],
  ] as const) {
    const limited = limitToMarking(
      asking([question('Halvet', ['Orvane'])], [filing('1', { note: OBSERVED.id, words: 'Yes' })], {
        freeNotes: [{ ...OBSERVED, marking }],
        marking: 'TLP:GREEN',
      }),
    );
    if (!limited.ok) throw new Error(limited.error.message);
    const text = JSON.stringify(tablesOf(limited.value));
    expect([marking, text.includes('Yes'), text.includes('Amina')]).toEqual([
      ...[marking, answers, answers],
    ]);
    const told = limited.value.limits?.heldBack.filter(({ kind }) => kind === 'observation');
    expect(told).toHaveLength(answers ? 0 : 1);
  }
});
