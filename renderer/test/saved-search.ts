import type { ListedSearch } from '#contract/search.ts';
import type { SavedFound } from '#domain/search/hit.ts';
import { RIVER, RIVER_STORY } from './stories.ts';

/** A search that somebody keeps, with something new. */
export const SAVED: ListedSearch = {
  id: 's1',
  name: 'Rain',
  query: 'rain OR flood',
  stems: false,
  created: '2026-03-06T09:00:00.000Z',
  fresh: 1,
  mistake: null,
};

export const savedFound = (): SavedFound => ({
  from: 0,
  hits: [
    {
      kind: 'article',
      id: 'a1',
      annotation: null,
      title: RIVER_STORY.source.title,
      publisher: RIVER_STORY.source.publisher,
      published: RIVER_STORY.source.published,
      snippet: RIVER[0] ?? '',
      matches: [],
      start: 0,
      isNew: true,
    },
  ],
  articles: 1,
  notes: 0,
  fresh: 1,
});
