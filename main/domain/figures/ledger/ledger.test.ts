import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extractFigures } from '../extract.ts';
import { applyCorrections, type FigureCorrection, figureAnchor } from './corrections.ts';
import { buildLedger, groupKey, type LedgerEntry } from './ledger.ts';

const read = (article: string, date: string | null, text: string): LedgerEntry[] =>
  extractFigures(text).map((figure) => ({ ...figure, article, date, source: `The ${article}` }));

test('figures about the same thing meet over articles, the newest as key figure', () => {
  const ledger = buildLedger([
    ...read('Post', '2024-03-01', 'More than 500,000 people fled in Idlib province.'),
    ...read('Star', '2024-03-09', 'Some 580,000 residents have fled in Idlib.'),
    ...read('Star', '2024-03-09', 'Seven soldiers were killed in Aleppo.'),
  ]);
  expect(ledger.map(({ key, entries }) => [key, entries.length])).toEqual([
    ['count|displaced|idlib', 2],
    ['count|soldier killed|aleppo', 1],
  ]);
  expect(ledger[0]?.keyFigure.value).toBe(580_000);
});

test.each([
  ['At least 58 people were killed and more than 20,000 people fled.', 'killed displaced'],
  ['The flood killed at least 41 people and 12 trucks burnt.', 'killed -'],
  ['Of 300 people in the hall, 12 women were injured.', '- wounded'],
  ['Some 3 million people live there.', '-'],
  ['118 people are missing, the mayor said.', 'missing'],
])('what happened to people: %s', (text, expected) => {
  const found = extractFigures(text).map(({ condition }) => condition ?? '-');
  expect(found.join(' ')).toBe(expected);
});

test('people who were killed and the dead are one group', () => {
  const [group] = buildLedger([
    ...read('Post', '2024-03-01', 'At least 58 people were killed in Homs.'),
    ...read('Star', '2024-03-01', 'The hospital counts 41 dead in Homs.'),
  ]);
  expect(group?.key).toBe('count|killed|homs');
  expect(group?.disagreements).toHaveLength(1);
});

test('how far something rose stands apart from its levels', () => {
  const ledger = buildLedger(
    read('Post', '2024-03-01', 'Deaths in Homs rose to 120, 40 more than in May.'),
  );
  expect(ledger.map(({ entries }) => entries.map(({ value }) => value))).toEqual([[120], [40]]);
});

test('a part is no dispute with its whole', () => {
  const ledger = buildLedger([
    ...read('Post', '2024-03-01', 'Homs has 212 cases, 70 of them new.'),
    ...read('Star', '2024-03-01', 'Homs has 212 cases.'),
  ]);
  expect(ledger.flatMap(({ disagreements }) => disagreements)).toEqual([]);
});

const disagreeing: readonly { name: string; a: string; b: string; disagree: boolean }[] = [
  {
    name: 'two values',
    a: '12 people died in Homs.',
    b: '20 people died in Homs.',
    disagree: true,
  },
  {
    name: 'a floor below',
    a: 'At least 12 people died in Homs.',
    b: '20 people died in Homs.',
    disagree: false,
  },
  {
    name: 'a floor above',
    a: 'At least 30 people died in Homs.',
    b: '20 people died in Homs.',
    disagree: true,
  },
  {
    name: 'a range around',
    a: 'Between 15 and 25 people died in Homs.',
    b: '20 people died in Homs.',
    disagree: false,
  },
  {
    name: 'about',
    a: 'About 19 people died in Homs.',
    b: '20 people died in Homs.',
    disagree: false,
  },
  {
    name: 'dozens',
    a: 'Dozens of people died in Homs.',
    b: '20 people died in Homs.',
    disagree: true,
  },
  {
    name: 'another place',
    a: '12 people died in Hama.',
    b: '20 people died in Homs.',
    disagree: false,
  },
  {
    name: 'another time',
    a: '12 people died in Homs in 2021.',
    b: '20 people died in Homs in 2022.',
    disagree: false,
  },
];

for (const { name, a, b, disagree } of disagreeing) {
  test(`disagreement: ${name}`, () => {
    const ledger = buildLedger([
      ...read('Post', '2024-03-01', a),
      ...read('Star', '2024-03-01', b),
    ]);
    expect(ledger.some(({ disagreements }) => disagreements.length > 0)).toBe(disagree);
  });
}

test('growing numbers of different days do not disagree', () => {
  const [group] = buildLedger([
    ...read('Post', '2024-03-01', '12 people died in Homs.'),
    ...read('Post', '2024-03-02', '20 people died in Homs.'),
  ]);
  expect(group?.entries.length).toBe(2);
  expect(group?.disagreements).toEqual([]);
});

test('counts up to the day of writing do not disagree with those of another day', () => {
  const counted = (paper: string, date: string, value: number) =>
    read(paper, date, `${value} people died in Homs since 14 November 2023.`);
  const [apart] = buildLedger([
    ...counted('Post', '2024-03-01', 12),
    ...counted('Star', '2024-03-02', 20),
  ]);
  expect(apart?.disagreements).toEqual([]);
  const [together] = buildLedger([
    ...counted('Post', '2024-03-01', 12),
    ...counted('Star', '2024-03-01', 20),
  ]);
  expect(together?.disagreements).toHaveLength(1);
});

test('merged groups stay together, also through a ring of merges', () => {
  const entries = [
    ...read('Post', '2024-03-01', '12 villagers died in Homs.'),
    ...read('Star', '2024-03-01', '12 farmers died in Homs.'),
  ];
  const [from, into] = entries.map((entry) => groupKey(entry) ?? '');
  if (from === undefined || into === undefined) throw new Error('two figures were expected');
  const merge: FigureCorrection = { kind: 'merge', from, into };
  expect(buildLedger(entries, [merge]).map(({ key }) => key)).toEqual([into]);
  const ring: FigureCorrection = { kind: 'merge', from: into, into: from };
  expect(buildLedger(entries, [merge, ring]).flatMap((group) => group.entries).length).toBe(2);
});

const text = 'In Homs, 12 people died. Later 12 doctors left.';
const anchorOf = (index: number) => {
  const figure = extractFigures(text)[index];
  if (!figure) throw new Error('the figure was expected');
  return figureAnchor(text, figure);
};

test('a correction holds for its figure alone, and for the same words in a later article', () => {
  const corrections: FigureCorrection[] = [
    { kind: 'edit', anchor: anchorOf(0), edit: { value: 21 } },
    { kind: 'reject', anchor: anchorOf(1) },
  ];
  const later = `Update, Tuesday. ${text} More follows.`;
  for (const version of [text, later]) {
    const values = applyCorrections(version, extractFigures(version), corrections).map(
      ({ value }) => value,
    );
    expect(values).toEqual([21]);
  }
  const elsewhere = 'Only 12 buses came.';
  expect(applyCorrections(elsewhere, extractFigures(elsewhere), corrections).length).toBe(1);
});

test('the last correction of a figure wins', () => {
  const corrections: FigureCorrection[] = [
    { kind: 'reject', anchor: anchorOf(0) },
    { kind: 'edit', anchor: anchorOf(0), edit: { subject: 'soldiers' } },
  ];
  expect(applyCorrections(text, extractFigures(text), corrections)[0]?.subject).toBe('soldiers');
});

test('the ledger keeps every figure that has a subject exactly once', () => {
  const sentence = fc.constantFrom(
    '12 people died in Homs.',
    'About 9 of them left.',
    '40% of wells ran dry in May.',
    '$5 million came.',
  );
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 8 }), (parts) => {
      const entries = parts.flatMap((part, index) => read(String(index), '2024-01-01', part));
      const named = entries.filter((entry) => groupKey(entry) !== null);
      expect(buildLedger(entries).flatMap((group) => group.entries).length).toBe(named.length);
    }),
  );
});
