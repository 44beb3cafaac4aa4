import { expect, test } from 'vitest';
import { querySpans } from './query-spans.ts';

const cases: { text: string; query: string; found: string[] }[] = [
  { text: 'The Dam broke; dams break.', query: 'dam', found: ['Dam', 'dams'] },
  { text: 'The Dam broke; dams break.', query: 'dam ', found: ['Dam'] },
  { text: 'A macadam road by the dam.', query: 'DAM', found: ['dam'] },
  { text: 'In Édleb and Edleb.', query: 'edleb', found: ['Édleb', 'Edleb'] },
  {
    text: 'relief by air, air relief',
    query: 'air rel',
    found: ['relief', 'air', 'air', 'relief'],
  },
  { text: 'air relief by air', query: '"air relief"', found: ['air relief'] },
  { text: 'the mine at the crossroads', query: 'mine NOT crossroads ', found: ['mine'] },
  { text: 'rain, and rain by the far gate', query: 'rain NEAR/3 gate ', found: ['rain', 'gate'] },
  { text: 'some 33,000 people', query: '33000 ', found: ['33,000'] },
  { text: 'nothing', query: '  ', found: [] },
  { text: 'مدينة إدلب', query: 'ادلب', found: ['إدلب'] },
  { text: 'قالت الحكومة وبالحكومة', query: 'حكومة ', found: ['الحكومة', 'وبالحكومة'] },
  { text: '苏丹发生洪水。', query: '洪水 ', found: ['洪水'] },
];

test.each(cases)('$query in $text', ({ text, query, found }) => {
  const marks = querySpans(text, { text: query, unfinished: true, stems: false });
  expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(found);
});
