import { reportFields, reportFrom, reportId } from '#domain/merge/records.ts';
import { packKind } from './pack-kind.ts';

/** What a numbered report said: it says what a colleague's next report may leave out. */
export const report = packKind({
  *held(store) {
    for (const made of store.reports.all()) yield [reportId(made), reportFields(made)];
  },
  read: reportFrom,
  take: ({ store }, made) => store.reports.put(made),
  // One that went out is never deleted.
  drop: () => undefined,
  label: ({ id, state }) => reportFrom(id, state)?.title ?? '',
  article: () => null,
  // Its title and figures say what its articles say.
  reach({ id, state }) {
    const articles = reportFrom(id, state)?.articles ?? null;
    return articles === null ? 'library' : { with: 'all', articles };
  },
});
