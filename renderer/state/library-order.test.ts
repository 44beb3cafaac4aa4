import { expect, test } from 'vitest';
import type { TriageState } from '#domain/triage.ts';
import { anArticleSummary } from '../api/test/samples.ts';
import { arrange, inGroups, type LibraryGrouping, type LibraryOrder } from './library-order.ts';

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

const ALL = {
  ...{ states: [] as TriageState[], starredOnly: false, watchedOnly: false },
  ...{ folder: null, dossier: null, through: null },
};
const cases: readonly (readonly [LibraryOrder, Partial<typeof ALL>, string])[] = [
  ['imported', {}, 'bca'],
  ['published', {}, 'cab'],
  ['title', {}, 'bac'],
  ['publisher', {}, 'cab'],
  ['title', { states: ['new', 'updated'] }, 'c'],
  ['title', { states: ['read', 'aside'] }, 'ba'],
  ['title', { states: ['aside'] }, ''],
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

const inTwo = anArticleSummary({
  ...{ id: 'd', title: 'Two', publisher: 'Courier', published: '2026-03-04T08:00:00Z' },
  ...{ imported: '2026-01-02', language: 'ar-SD', dossiers: ['d2', 'd1'] },
});
const laid = { ...inTwo, id: 'e', dossiers: ['d1'], language: null };

const GROUPS: readonly (readonly [LibraryGrouping, readonly string[]])[] = [
  ['none', ['null abcde']],
  ['published', ['2026-03-05 c', '2026-03-04 ade', 'null b']],
  ['publisher', ['Courier cde', 'Wire a', 'null b']],
  ['dossier', ['d2 d', 'd1 de', 'null abc']],
  ['language', ['ar d', 'en abc', 'null e']],
];

test.each(GROUPS)('grouped by %s', (by, groups) => {
  const all = [...articles.map((one) => ({ ...one, language: 'en' })), inTwo, laid];
  expect(
    inGroups(all, by).map(
      ({ key, articles: within }) => `${key} ${within.map(({ id }) => id).join('')}`,
    ),
  ).toEqual(groups);
});
