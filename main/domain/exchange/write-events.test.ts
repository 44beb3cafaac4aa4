import { expect, test } from 'vitest';
import type { Article } from '../article.ts';
import { datedEvents } from '../brief/events/dated-events.ts';
import { canonicalText } from '../document.ts';
import type { EntityAnalysis } from '../entities/types.ts';
import type { ResolvedDate } from '../reading/dates/resolved-date.ts';
import { eventsCsv } from './write-events.ts';

const TEXT =
  'On 4 March Ilena Marrow reached Halvet. Boats followed in March. "=SUM(A1)" he wrote.';
const blocks = [{ kind: 'paragraph', text: TEXT, marks: [] }] as const;
const article: Article = {
  id: 'a1',
  revision: 1,
  sha256: 'ab'.repeat(32),
  text: canonicalText(blocks),
  path: '/home/somebody/story.txt',
  imported: '2031-03-05T08:00:00.000Z',
  language: 'en',
  blocks,
  source: {
    title: '=HYPERLINK("http://x")',
    publisher: 'Meridian Wire',
    byline: null,
    dateline: null,
    published: '2031-03-05',
    modified: null,
    retrieved: null,
    credits: null,
    url: 'https://wire.example/a',
  },
};
const at = (words: string) => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});
const day: ResolvedDate = { from: '2031-03-04', to: '2031-03-04', precision: 'day' };
const month: ResolvedDate = { from: '2031-03-01', to: '2031-03-31', precision: 'month' };
const analysis: EntityAnalysis = {
  mentions: [
    { ...at('4 March'), type: 'date', entity: 'e1', confidence: 1, date: day },
    { ...at('Ilena Marrow'), type: 'person', entity: 'e2', confidence: 1 },
    { ...at('Halvet'), type: 'place', entity: 'e3', confidence: 1 },
    { ...at('in March'), type: 'date', entity: 'e4', confidence: 1, date: month },
  ],
  entities: [
    { id: 'e1', type: 'date', name: '4 March', aliases: [], mentions: [0] },
    { id: 'e2', type: 'person', name: 'Ilena Marrow', aliases: [], mentions: [1] },
    { id: 'e3', type: 'place', name: 'Halvet', aliases: [], mentions: [2] },
    { id: 'e4', type: 'date', name: 'March', aliases: [], mentions: [3] },
  ],
};

const rows = datedEvents(article, analysis).map((event) => ({
  article,
  event,
  figures: ['41 people'],
  place: event.named.some(({ type }) => type === 'place') ? { lat: -3.5, lon: 12.25 } : null,
}));
const table = eventsCsv(rows)
  .trimEnd()
  .split('\r\n')
  .map((line) => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/));
const cell = (row: number, name: string) => table[row]?.[table[0]?.indexOf(name) ?? -1];

test('each dated sentence is a row under names and hashtags', () => {
  expect(table).toHaveLength(4);
  expect(new Set(table.map((row) => row.length)).size).toBe(1);
  expect(table[1]?.every((tag) => tag.startsWith('#'))).toBe(true);
  expect(cell(1, 'latitude')).toBe('#geo+lat');
});

test('says what the sentence says, and leaves empty what nobody knows', () => {
  const first = ['event_date', 'time_precision', 'actor1', 'location', 'latitude', 'longitude'];
  expect(first.map((name) => cell(2, name))).toEqual([
    '2031-03-04',
    '1',
    'Ilena Marrow',
    'Halvet',
    '-3.5',
    '12.25',
  ]);
  expect(first.map((name) => cell(3, name))).toEqual(['2031-03-01', '3', '', '', '', '']);
  expect(cell(3, 'event_date_end')).toBe('2031-03-31');
  expect(cell(2, 'source_paragraph')).toBe('1');
});

test('no cell is run as a formula', () => {
  expect(cell(2, 'source_title')).toMatch(/^"'=HYPERLINK/);
  for (const row of table) for (const one of row) expect(one).not.toMatch(/^"?[=+@]/);
});
