import { html } from 'lit';
import type { CallName } from '#contract';
import { inBackground } from '../state/in-background.ts';
import { beside } from '../test/beside.ts';
import { SAVED, savedFound } from '../test/saved-search.ts';
import type { ViewStates } from '../test/view-states.ts';

const asks = (...names: CallName[]) => names;

/** Searches in the library's column. */
export const searchStates: Readonly<Record<string, ViewStates>> = {
  'a search': {
    drawn: (session) => beside(html`<fb-library class="left" .session=${session}></fb-library>`),
    async act(_stage, { search }) {
      // As it was typed, after the pause.
      search.query = 'Heavy';
      inBackground(search.find());
    },
    asks: asks('search.find'),
    empty: {
      'search.find': () => ({
        kind: 'found',
        from: 0,
        hits: [],
        articles: 0,
        notes: 0,
        exact: 0,
        waiting: 0,
      }),
    },
    says: {
      loading: /Searching…/,
      failed: /Try again/,
      empty: /Nothing matches “Heavy”/,
      full: /2 results/,
    },
  },
  'a saved search': {
    drawn: (session) => beside(html`<fb-library class="left" .session=${session}></fb-library>`),
    full: { 'search.saved': () => [SAVED], 'search.run': savedFound },
    empty: {
      'search.saved': () => [SAVED],
      'search.run': () => ({ from: 0, hits: [], articles: 0, notes: 0, fresh: 0 }),
    },
    before: ({ savedSearches }) => savedSearches.load(),
    act(_stage, { savedSearches }) {
      inBackground(savedSearches.open(SAVED));
    },
    asks: asks('search.run'),
    says: {
      loading: /Searching…/,
      failed: /Try again/,
      empty: /Nothing matches it yet/,
      full: /1 article, 1 new/,
    },
  },
};
