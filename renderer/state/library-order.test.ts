import { expect, test } from 'vitest';
import type { TriageState } from '#domain/triage.ts';
import { anArticleSummary } from '../api/test/samples.ts';
import { arrange, type LibraryOrder } from './library-order.ts';

const articles = [
  anArticleSummary({
    id: 'a',
    title: 'Éclair 10',
    publisher: 'Wire',
    published: '2026-03-04',
    imported: '2026-01-01',
  }),
  anArticleSummary({
    id: 'b',
    title: 'eclair 9',
    publisher: null,
    published: null,
    imported: '2026-01-03',
  }),
  anArticleSummary({
    id: 'c',
    title: 'Zebra',
    publisher: 'Courier',
    published: '2026-03-05',
    imported: '2026-01-02',
    read: false,
    state: 'updated',
    starred: true,
    watchHits: 2,
  }),
];

const ALL = { states: new Set<TriageState>(), starredOnly: false, watchedOnly: false };
const cases: readonly (readonly [LibraryOrder, Partial<typeof ALL>, string])[] = [
  ['imported', {}, 'bca'],
  ['published', {}, 'cab'],
  ['title', {}, 'bac'],
  ['publisher', {}, 'cab'],
  ['title', { states: new Set(['new', 'updated']) }, 'c'],
  ['title', { states: new Set(['read', 'aside']) }, 'ba'],
  ['title', { states: new Set(['aside']) }, ''],
  ['title', { starredOnly: true }, 'c'],
  ['title', { watchedOnly: true }, 'c'],
];

test.each(cases)('%s, only %j', (order, only, ids) => {
  expect(
    arrange(articles, order, { ...ALL, ...only })
      .map(({ id }) => id)
      .join(''),
  ).toBe(ids);
});
