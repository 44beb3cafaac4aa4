import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadPlaces } from '../../analyse/load-engine.ts';
import { UNGRADED } from '../grading/admiralty.ts';
import { mondayOf, PlaceColumns, weeksUpTo } from './columns.ts';
import { type Answering, matrixByPlace, matrixByWeek } from './matrix.ts';
import { keysOfPlace, namesOfPlace } from './places.ts';
import type { Requirement } from './requirement.ts';

const reader = loadPlaces(join(import.meta.dirname, '../../../assets'));

const asked = (id: string, places: readonly string[]): Requirement => ({
  ...{ id, places, question: `Which ${id}?`, indicators: [], counted: null },
  ...{ due: null, marking: null, created: '' },
});
const saying = (
  requirement: string,
  places: readonly string[],
  value: number | null,
  day: string | null = '2031-03-05',
  grade: Answering['grade'] = UNGRADED,
) => ({
  ...{ requirement, places, day, grade },
  figure: value === null ? null : { value, low: null, high: null, qualifier: null, unit: 'count' },
});
const statesOf = ({ rows }: ReturnType<typeof matrixByPlace<Answering, never>>) =>
  rows.map(({ cells }) => cells.map(({ state }) => state));

test('a place is one under all its names, in two scripts and with what kind of place it is', () => {
  const same = (one: string, other: string) =>
    keysOfPlace(reader, one).some((key) => keysOfPlace(reader, other).includes(key));
  expect(namesOfPlace('White Nile / النيل الأبيض')).toEqual(['White Nile', 'النيل الأبيض']);
  for (const name of ['كسلا', 'kassala', 'Kassala State', 'ولاية كسلا', 'KASSALA'])
    expect([name, same('Kassala', name)]).toEqual([name, true]);
  // The gazetteer does not know the state: a person does.
  expect(same('White Nile / النيل الأبيض', 'ولاية النيل الأبيض')).toBe(true);
  expect(same('Kosti', 'Rabak')).toBe(false);
  expect(keysOfPlace(reader, ' / ')).toEqual([]);
});

test('questions by places: answered, disputed, open and not asked are told apart', () => {
  const requirements = [asked('shelter', ['Kosti', 'كسلا']), asked('roads', [])];
  const answers = [
    saying('shelter', ['Kosti'], 900, '2031-03-04'),
    saying('shelter', ['kosti town'], 1_200),
    saying('shelter', ['Kassala', 'Rabak'], 40),
    saying('shelter', ['ولاية كسلا'], 60),
    saying('gone', ['Kadugli'], 1),
  ];
  const matrix = matrixByPlace<Answering, never>(
    { requirements, answers, proposals: [] },
    new PlaceColumns(reader),
  );
  expect(matrix.columns.map(({ name }) => name)).toEqual(['Kosti', 'كسلا', 'Rabak', '']);
  expect(statesOf(matrix)).toEqual([
    ['answered', 'disputed', 'answered', 'not-asked'],
    ['not-asked', 'not-asked', 'not-asked', 'gap'],
  ]);
  expect(matrix.rows[0]?.cells[0]?.answers.map(({ figure }) => figure?.value)).toEqual([
    1_200, 900,
  ]);
});

test('of one day the better grade comes first, and what is no number is disputed by none', () => {
  const b2 = { reliability: 'B', credibility: 2 } as const;
  const answers = [
    saying('q', [], 10),
    saying('q', [], null, '2031-03-05', b2),
    saying('q', [], 10, null),
  ];
  const { rows } = matrixByPlace<Answering, never>(
    { requirements: [asked('q', [])], answers, proposals: [] },
    new PlaceColumns(reader),
  );
  expect(rows[0]?.cells).toMatchObject([
    { state: 'answered', answers: [{ grade: b2 }, { day: '2031-03-05' }, { day: null }] },
  ]);
});

test('questions by weeks: a gap for each week, the places still open, the undated last', () => {
  expect(mondayOf('2031-03-09')).toBe('2031-03-03');
  expect(mondayOf('2031-03-03')).toBe('2031-03-03');
  expect(weeksUpTo('2031-01-01', 2)).toEqual(['2030-12-23', '2030-12-30']);
  const answers = [
    saying('q', ['Kosti'], 10),
    saying('q', ['Rabak'], 20),
    saying('q', ['Kosti'], 30, null),
    saying('q', ['Kosti'], 30, '2030-01-01'),
  ];
  const proposals = [{ requirement: 'q', place: 'Kosti', day: '2031-03-12' }];
  const { columns, rows } = matrixByWeek(
    { requirements: [asked('q', ['Kosti', 'Rabak', 'Kadugli'])], answers, proposals },
    weeksUpTo('2031-03-12', 3),
    new PlaceColumns(reader),
  );
  expect(columns.map(({ key }) => key)).toEqual(['2031-02-24', '2031-03-03', '2031-03-10', '']);
  expect(rows[0]?.cells).toMatchObject([
    { state: 'gap', answers: [], missing: [] },
    // Of two places: no dispute.
    { state: 'answered', missing: ['Kadugli'] },
    { state: 'proposed', proposals },
    { state: 'answered', missing: [] },
  ]);
});
