import { expect, test } from 'vitest';
import { articleOf, briefInput } from '../../../export/brief.fixture.ts';
import type { EntityAnalysis } from '../../entities/types.ts';
import { labelsFor } from '../labels.ts';
import { chronologyBlocks } from './chronology.ts';
import type { KeptEvent } from './kept-event.ts';

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

const picked = (change: Partial<KeptEvent> = {}): KeptEvent => ({
  id: 'v1',
  sentences: [{ article: article.id, quote: 'Boats came in March.' }],
  read: { from: '2031-03-01', to: '2031-03-31' },
  what: null,
  date: null,
  created: '2031-03-09T08:00:00.000Z',
  ...change,
});
const pickedRows = (...events: KeptEvent[]) =>
  rowsOf({ ...input, events }).map((runs) => runs.map(({ text }) => text));

test('what a person picked stands in place of all else, in their words and on their days', () => {
  expect(pickedRows(picked())).toEqual([['1 March 2031 – 31 March 2031', 'Boats came in March.']]);
  const date = { from: '2031-03-07', to: '2031-03-07' };
  expect(pickedRows(picked({ what: 'Boats at last', date }))).toEqual([
    ['7 March 2031', 'Boats at last'],
  ]);
  const [row] = rowsOf({ ...input, events: [picked({ what: 'Boats at last', date })] });
  expect(row?.at(-1)?.citation).toMatchObject({ source: 1, paragraph: 1 });
});

test('events of other articles leave a brief as it was; what a text does not tell any more is left out', () => {
  const elsewhere = picked({ sentences: [{ article: 'another', quote: 'Boats came in March.' }] });
  expect(pickedRows(elsewhere)).toHaveLength(2);
  const lost = picked({ sentences: [{ article: article.id, quote: 'Nobody came.' }] });
  expect(pickedRows(lost)).toEqual([]);
});

test('under a ceiling a person’s words over a sentence that stays back stay back with it', () => {
  const limits = { ceiling: [], heldBack: [], hanging: [], repeats: () => false };
  const sentences = [...picked().sentences, { article: 'withheld', quote: 'Secret boats came.' }];
  const rows = (event: KeptEvent, repeats = limits.repeats) =>
    rowsOf({ ...input, events: [event], limits: { ...limits, repeats } }).length;
  expect(rows(picked({ what: 'Boats' }))).toBe(1);
  expect(rows(picked({ what: 'Boats', sentences }))).toBe(0);
  expect(rows(picked({ what: 'Boats' }), () => true)).toBe(0);
});
