import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkJudgements, type Judgement } from './check.ts';
import { DEGREES, degreeLabel, LIKELIHOOD_ROWS, likelihoodTerms } from './terms.ts';

test('every term of both rows is read as its own degree', () => {
  for (const degree of DEGREES) {
    for (const row of LIKELIHOOD_ROWS) {
      const [use, ...rest] = likelihoodTerms(`It is ${degree[row]} that rain comes.`);
      expect(rest).toEqual([]);
      expect(use).toMatchObject({ row, degree });
    }
  }
});

test('the degrees leave no gap and do not overlap', () => {
  for (const [index, degree] of DEGREES.entries()) {
    expect(degree.from).toBeLessThan(degree.to);
    if (index > 0) expect(DEGREES[index - 1]?.to).toBe(degree.from);
  }
});

test('a degree is shown with its percentage', () => {
  expect(DEGREES.map((degree) => degreeLabel(degree, 'likelihood')).at(-2)).toBe(
    'very likely (80–95%)',
  );
});

const judged = (text: string, extras: Partial<Judgement> = {}): Judgement => ({
  text,
  confidence: 'moderate',
  sources: 1,
  ...extras,
});

const cases: readonly { name: string; judgements: Judgement[]; rules: string[][] }[] = [
  { name: 'clean', judgements: [judged('The road will very likely reopen.')], rules: [[]] },
  {
    name: 'confidence and likelihood in one sentence',
    judgements: [judged('We judge with high confidence that talks will likely fail.')],
    rules: [['confidence-with-likelihood']],
  },
  {
    name: 'confidence in a sentence of its own',
    judgements: [judged('Talks will likely fail. We have high confidence in this.')],
    rules: [[]],
  },
  {
    name: 'mixed rows over judgements',
    judgements: [judged('Rain is unlikely.'), judged('Floods are highly improbable.')],
    rules: [[], ['mixed-likelihood-rows']],
  },
  {
    name: 'no source',
    judgements: [judged('Floods are unlikely.', { sources: 0 })],
    rules: [['judgement-without-source']],
  },
  {
    name: 'no confidence',
    judgements: [judged('Floods are unlikely.', { confidence: null })],
    rules: [['judgement-without-confidence']],
  },
];

for (const { name, judgements, rules } of cases) {
  test(`judgements: ${name}`, () => {
    expect(
      checkJudgements(judgements, null).map((findings) => findings.map(({ rule }) => rule)),
    ).toEqual(rules);
  });
}

test('the house row decides from the first judgement on', () => {
  const [findings] = checkJudgements([judged('Rain is likely.')], 'probability');
  expect(findings?.[0]?.message).toContain('“probable” (55–80%)');
});

test('findings stand inside their judgement', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.constantFrom(' likely ', ' high confidence ', ' remote. '),
      (text, term) => {
        const judgement = judged(text + term + text, { sources: 0 });
        for (const { where } of checkJudgements([judgement], 'likelihood').flat()) {
          expect(where.start).toBeGreaterThanOrEqual(0);
          expect(where.end).toBeLessThanOrEqual(judgement.text.length);
        }
      },
    ),
  );
});
