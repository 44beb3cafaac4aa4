import { expect, test } from 'vitest';
import { articleOf, briefInput } from '../../../export/brief.fixture.ts';
import type { EntityAnalysis } from '../../entities/types.ts';
import { labelsFor } from '../labels.ts';
import { chronologyBlocks } from './chronology.ts';

const TEXT = 'The bridge fell on 5 March. Rain began on 2 March. Boats came in March.';
const article = articleOf('Flood', [{ kind: 'paragraph', text: TEXT, marks: [] }]);
const mention = (words: string, from: string, to: string, precision: 'day' | 'month') => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
  type: 'date' as const,
  entity: 'e1',
  confidence: 1,
  date: { from, to, precision },
});
const analysis: EntityAnalysis = {
  mentions: [
    mention('5 March', '2031-03-05', '2031-03-05', 'day'),
    mention('2 March', '2031-03-02', '2031-03-02', 'day'),
    mention('in March', '2031-03-01', '2031-03-31', 'month'),
  ],
  entities: [{ id: 'e1', type: 'date', name: 'March', aliases: [], mentions: [0, 1, 2] }],
};
const [material] = briefInput({}, article).articles;
if (!material) throw new Error('the fixture has an article');
const input = briefInput({ articles: [{ ...material, analysis }] }, article);
const rowsOf = (given = input) =>
  chronologyBlocks(given, labelsFor('en')).flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.flat()) : [],
  );

test('days in their order, each with its sentence and its way back; what has no day is left out', () => {
  const rows = rowsOf();
  expect(rows.map((runs) => runs.map(({ text }) => text))).toEqual([
    ['2 March 2031', 'Rain began on 2 March.'],
    ['5 March 2031', 'The bridge fell on 5 March.'],
  ]);
  expect(rows[0]?.at(-1)?.citation).toMatchObject({ source: 1, paragraph: 1 });
});

test('what may not go out is not told, and what two articles say alike is told once', () => {
  const withheld = material.annotations.map((one) => ({ ...one, start: 0, end: 27 }));
  const less = { ...input, articles: [{ ...material, analysis, withheld }] };
  expect(rowsOf(less)).toHaveLength(1);
  const twice = {
    ...input,
    articles: [
      { ...material, analysis },
      { ...material, analysis },
    ],
  };
  expect(rowsOf(twice)).toHaveLength(2);
});
