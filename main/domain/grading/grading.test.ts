import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  CREDIBILITY,
  type Credibility,
  compareCredibility,
  compareGrades,
  compareReliability,
  formatGrade,
  type Grade,
  gradeWords,
  parseGrade,
  RELIABILITY,
  type Reliability,
  shownGrade,
  UNGRADED,
} from './admiralty.ts';
import { refuseCredibility } from './confirmation.ts';
import { groupByOrigin, type Support } from './origins.ts';

const reliabilities = Object.keys(RELIABILITY) as Reliability[];
const credibilities = Object.keys(CREDIBILITY).map(Number) as Credibility[];
const grades = reliabilities.flatMap((reliability) =>
  credibilities.map((credibility): Grade => ({ reliability, credibility })),
);

test('every grade is written and read back', () => {
  for (const grade of grades) expect(parseGrade(formatGrade(grade))).toEqual(grade);
  expect(grades.length).toBe(36);
});

for (const bad of ['', 'B', '2', 'G2', 'B7', 'B22', 'BB', 'B0']) {
  test(`"${bad}" is no grade`, () => expect(parseGrade(bad)).toBeNull());
}

const WORDS: readonly [Grade, string, string | null][] = [
  [UNGRADED, 'Not graded', null],
  [
    { reliability: 'F', credibility: 6 },
    'F6: source reliability cannot be judged; information truth cannot be judged',
    'F6',
  ],
  [
    { reliability: 'B', credibility: null },
    'B–: source usually reliable; information not judged',
    'B',
  ],
  [{ reliability: null, credibility: 2 }, '–2: source not judged; information probably true', '2'],
];

test.each(WORDS)('%o is “%s”, and %s in a brief', (grade, words, inBrief) => {
  expect(gradeWords(grade)).toBe(words);
  expect(shownGrade(grade)).toBe(inBrief);
});

test('ungraded never sorts as worst, in either field', () => {
  expect([...reliabilities].sort(compareReliability).at(-1)).toBe('E');
  expect([...credibilities].sort(compareCredibility).at(-1)).toBe(5);
  const sorted = [...grades].sort(compareGrades).map(formatGrade);
  expect(sorted[0]).toBe('A1');
  expect(sorted.at(-1)).toBe('E5');
});

const story =
  'The convoy reached the northern camp at dawn after waiting four nights at the crossing while officials checked every lorry twice.';
const other =
  'Doctors in the camp counted new patients by lamplight and said that the first blankets had come only after sunrise.';
const support = (article: string, text: string): Support => ({
  article,
  publisher: `The ${article}`,
  text,
});

test('reprints share an origin, also when one is cut', () => {
  const groups = groupByOrigin([
    support('Post', story),
    support('Star', other),
    support('Herald', `ADVERTISEMENT. ${story.slice(0, 80)} More follows.`),
  ]);
  expect(groups.map((group) => group.map(({ article }) => article))).toEqual([
    ['Post', 'Herald'],
    ['Star'],
  ]);
});

test('credibility 1 is refused, with the reason, while all support has one origin', () => {
  const reprints = [support('Post', story), support('Herald', story)];
  expect(refuseCredibility(1, reprints)).toBe(
    'Credibility 1 (“Confirmed by other sources”) needs a second, independent source: The Post and The Herald carry the same story.',
  );
  expect(refuseCredibility(1, [])).toContain('no article');
  expect(refuseCredibility(1, reprints.slice(0, 1))).toContain('only The Post');
  expect(refuseCredibility(1, [...reprints, support('Star', other)])).toBeNull();
  expect(refuseCredibility(2, reprints)).toBeNull();
});

test('grouping keeps every article exactly once', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(story, other, '', 'a b')), (texts) => {
      const supports = texts.map((text, index) => support(String(index), text));
      const grouped = groupByOrigin(supports).flat();
      expect(new Set(grouped)).toEqual(new Set(supports));
      expect(grouped.length).toBe(supports.length);
    }),
  );
});
