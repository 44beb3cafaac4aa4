import { expect, test } from 'vitest';
import { querySpans } from './query-spans.ts';

const cases: { text: string; query: string; found: string[] }[] = [
  { text: 'The Dam broke; dams break.', query: 'dam', found: ['Dam', 'dam'] },
  { text: 'A macadam road by the dam.', query: 'DAM', found: ['dam'] },
  { text: 'In Édleb and Edleb.', query: 'edleb', found: ['Édleb', 'Edleb'] },
  { text: 'relief by air, air relief', query: 'air rel', found: ['rel', 'air', 'air', 'rel'] },
  { text: 'nothing', query: '  ', found: [] },
  { text: 'مدينة إدلب', query: 'ادلب', found: ['إدلب'] },
];

test.each(cases)('$query in $text', ({ text, query, found }) => {
  expect(querySpans(text, query).map(({ start, end }) => text.slice(start, end))).toEqual(found);
});
