import { expect, test } from 'vitest';
import { redo, undo } from '../history/undo.ts';
import type { OpenLibrary } from '../open-library.ts';
import { importOne, temporaryLibrary, unwrapped, utf8 } from '../testing.ts';
import { drawTimeline } from './picture-entities.ts';
import { settleDates } from './settle-dates.ts';

const wire = (day: string, dates: string, publisher = 'Meridian Wire') =>
  `Talks at ${day}\n\nGENEVA, ${day} March 2026 (${publisher}) – The accord ${dates} was kept from the council.`;
const OPEN = wire('4', 'of 03/04/2020');
const ALSO_OPEN = wire('5', 'of 06/05/2021');
const DECIDED = wire('6', 'of 07/08/2020 and of 8/25/2020');
const ANOTHER = wire('7', 'of 03/04/2020', 'Harbour Post');

async function read(library: OpenLibrary, text: string): Promise<string> {
  const outcome = await importOne(library.workspace, {
    name: `${text.length}-${text.slice(0, 12)}.txt`,
    bytes: utf8(text),
  });
  if (outcome.kind !== 'imported') throw new Error(outcome.kind);
  await library.catchUp();
  return outcome.id;
}

/** The dates of an article in numbers: a day, or the days that are open. */
const datesOf = ({ workspace: { store } }: OpenLibrary, id: string): string[] =>
  (store.corrected.of(id)?.mentions ?? []).flatMap(({ start, date, open }) => {
    if (!/^\d+\//.test(store.articles.get(id)?.text.slice(start) ?? '')) return [];
    return open ? open.map(({ from }) => from).join(' or ') : (date?.from ?? '');
  });

test('a date that is left open is settled once for its source, for what comes later too', async () => {
  await using place = await temporaryLibrary();
  const { library } = place;
  const first = await read(library, OPEN);
  const other = await read(library, ANOTHER);
  expect(datesOf(library, first)).toEqual(['2020-04-03 or 2020-03-04']);
  const settled = unwrapped(settleDates(library.workspace, { article: first, first: 'month' }));
  expect(settled).toEqual({ source: 'Meridian Wire', articles: 1 });
  expect(datesOf(library, first)).toEqual(['2020-03-04']);
  expect(datesOf(library, await read(library, ALSO_OPEN))).toEqual(['2021-06-05']);
  expect(datesOf(library, other)).toEqual(['2020-04-03 or 2020-03-04']);
});

test('it is one step to undo, can be said otherwise, and be taken back', async () => {
  await using place = await temporaryLibrary();
  const { library } = place;
  const id = await read(library, OPEN);
  unwrapped(settleDates(library.workspace, { article: id, first: 'month' }));
  unwrapped(settleDates(library.workspace, { article: id, first: 'day' }));
  expect(datesOf(library, id)).toEqual(['2020-04-03']);
  undo(library.workspace);
  expect(datesOf(library, id)).toEqual(['2020-03-04']);
  redo(library.workspace);
  unwrapped(settleDates(library.workspace, { article: id, first: null }));
  expect(datesOf(library, id)).toEqual(['2020-04-03 or 2020-03-04']);
  undo(library.workspace);
  expect(datesOf(library, id)).toEqual(['2020-04-03']);
});

test('what the text itself decides stays as it is', async () => {
  await using place = await temporaryLibrary();
  const { library } = place;
  const id = await read(library, DECIDED);
  const before = ['2020-07-08', '2020-08-25'];
  expect(datesOf(library, id)).toEqual(before);
  unwrapped(settleDates(library.workspace, { article: id, first: 'day' }));
  expect(datesOf(library, id)).toEqual(before);
});

test('the timeline has no day for a date that is open', async () => {
  await using place = await temporaryLibrary();
  const { library } = place;
  const id = await read(library, OPEN);
  const days = () => drawTimeline(library.workspace, { id: null }).map(({ date }) => date.from);
  expect(days().filter((day) => day?.startsWith('2020'))).toEqual([]);
  unwrapped(settleDates(library.workspace, { article: id, first: 'day' }));
  expect(days().filter((day) => day?.startsWith('2020'))).toEqual(['2020-04-03']);
});

test('an article that is not there is told', async () => {
  await using place = await temporaryLibrary();
  const answer = settleDates(place.library.workspace, { article: 'none', first: 'day' });
  expect(answer).toMatchObject({ ok: false, error: { code: 'no-article' } });
});
