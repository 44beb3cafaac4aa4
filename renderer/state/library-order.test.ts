import { expect, test } from 'vitest';
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
    watchHits: 2,
  }),
];

const cases: { order: LibraryOrder; unreadOnly: boolean; watchedOnly?: boolean; ids: string }[] = [
  { order: 'imported', unreadOnly: false, ids: 'bca' },
  { order: 'published', unreadOnly: false, ids: 'cab' },
  { order: 'title', unreadOnly: false, ids: 'bac' },
  { order: 'publisher', unreadOnly: false, ids: 'cab' },
  { order: 'title', unreadOnly: true, ids: 'c' },
  { order: 'title', unreadOnly: false, watchedOnly: true, ids: 'c' },
];

test.each(cases)(
  '$order, unread only: $unreadOnly, watched only: $watchedOnly',
  ({ order, unreadOnly, watchedOnly = false, ids }) => {
    expect(
      arrange(articles, order, { unreadOnly, watchedOnly })
        .map(({ id }) => id)
        .join(''),
    ).toBe(ids);
  },
);
