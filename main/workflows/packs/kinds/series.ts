import { seriesFields, seriesFrom } from '#domain/merge/records.ts';
import { packKind } from './pack-kind.ts';

/** A series of numbered reports: its subject, and what holds for each report. */
export const series = packKind({
  *held(store) {
    for (const one of store.series.list()) yield [one.id, seriesFields(one)];
  },
  read: seriesFrom,
  take: ({ store }, one) => store.series.put(one),
  drop: ({ store }, id) => store.series.remove(id),
  label: ({ id, state }) => seriesFrom(id, state)?.name ?? '',
  article: () => null,
  // It tells who gets the reports, so it goes where one of them may.
  reach: ({ id }, _, store) => ({
    with: 'any',
    articles: store.reports.series(id).flatMap(({ articles }) => articles ?? []),
  }),
});
