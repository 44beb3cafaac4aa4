import { expect, test } from 'vitest';
import { parseQuery } from '#domain/search/parse-query.ts';
import { printQuery } from '#domain/search/print-query.ts';
import {
  asSearch,
  filterParts,
  filterQuery,
  type LibraryFilter,
  NO_FILTER,
} from './library-filter.ts';

const DAY = { from: '2031-02-28', to: '2031-02-28' };

/** A filter, the query that it is, and what its chips say. */
const CASES: readonly (readonly [Partial<LibraryFilter>, string, readonly string[]])[] = [
  [{}, '', []],
  [{ language: 'ar', type: 'pdf' }, 'lang:ar type:pdf', ['Arabic', 'PDF']],
  [{ language: 'no language' }, 'lang:"no language"', ['no language']],
  [{ source: 'Le “Monde”' }, 'source:"Le Monde"', ['Source: Le “Monde”']],
  [{ source: '«…»', tag: '—' }, '', []],
  [{ tag: 'water' }, 'tag:"water"', ['#water']],
  [{ marking: 'TLP:RED' }, 'marking:"TLP:RED"', ['TLP:RED']],
  [{ owner: 'Amina', due: 'overdue' }, 'due:overdue owner:Amina', ['Owner: Amina', 'Overdue']],
  [{ due: 'some', colleague: true, place: true }, 'has:due has:colleague has:place', []],
  [{ watch: 'people “2”.csv' }, 'watch:people', ['Watched: people “2”.csv']],
  [{ published: DAY }, 'after:2031-02-28 before:2031-03-01', ['Published 2031-02-28']],
  [{ imported: { ...DAY, to: '' } }, 'imported:"2031-02-28.."', ['Came in from 2031-02-28']],
  [{ imported: { ...DAY, from: '' } }, 'imported:"..2031-02-28"', ['Came in to 2031-02-28']],
];

test.each(CASES)('%j is %j', (change, query, labels) => {
  const filter = { ...NO_FILTER, ...change };
  const said = filterQuery(filter);
  expect(said.split(' ').sort()).toEqual(query.split(' ').sort());
  if (labels.length > 0) expect(filterParts(filter).map(({ label }) => label)).toEqual(labels);
  if (said === '' || change.language === 'no language') return;
  const read = parseQuery(said);
  expect(read.ok && printQuery(read.query)).toBe(said);
});

type Searched = Parameters<typeof asSearch>[0];

const ALL: Searched = {
  ...{ filter: NO_FILTER, states: new Set(), starredOnly: false, watchedOnly: false },
  dossier: null,
};

test.each<readonly [Partial<Searched>, string | null, string | null]>([
  [{}, null, null],
  [{ starredOnly: true }, 'type:document has:star', 'starred'],
  [
    { states: new Set(['new', 'aside']), watchedOnly: true },
    'type:document (state:new OR state:aside) has:watched',
    'new or set aside, watched',
  ],
  [
    { dossier: 'White Nile', filter: { ...NO_FILTER, language: 'ar' } },
    'type:document dossier:"White Nile" lang:ar',
    'White Nile, Arabic',
  ],
])('what the list shows by %j is kept as %j', (change, query, name) => {
  const search = asSearch({ ...ALL, ...change });
  expect(search).toEqual(query === null ? null : { query, name });
  const read = parseQuery(search?.query ?? 'x');
  expect(read.ok).toBe(true);
});
