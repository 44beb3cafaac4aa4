import { afterAll, beforeEach, expect, test } from 'vitest';
import type { ChronologyEvent } from '#contract/names.ts';
import { reviseArticle } from '../articles/revise-article.ts';
import { undo } from '../history/undo.ts';
import { mergePack } from '../packs/merge-pack.ts';
import { makePack } from '../packs/share-pack.ts';
import { importOne, temporaryLibrary, unwrapped, utf8 } from '../testing.ts';
import { exportEvents } from './export-events.ts';
import { dropEvents, editEvent, listEvents, mergeEvents, pickEvents } from './keep-events.ts';

const TEXT = `River rises

The bridge of Karsana fell on 5 March 2031. Boats came on 7 March 2031. Nobody counted the boats.`;

// Reading names takes longest: one library for all of them, which each test finds with two events.
const place = await temporaryLibrary();
const { workspace, catchUp } = place.library;
const outcome = await importOne(workspace, { name: 'river.txt', bytes: utf8(TEXT) });
if (outcome.kind !== 'imported') throw new Error(outcome.kind);
const { id: article } = outcome;
await catchUp();
const text = workspace.store.articles.get(article)?.text ?? '';
const at = (words: string) => ({ article, start: text.indexOf(words) });
const PICKED = [at('bridge'), at('Boats came'), at('Nobody counted')];
afterAll(() => place[Symbol.asyncDispose]());
beforeEach(() => {
  dropEvents(workspace, { ids: listEvents(workspace).map(({ id }) => id) });
  expect(unwrapped(pickEvents(workspace, { events: PICKED }))).toEqual({ picked: 2 });
});

const told = () =>
  listEvents(workspace).map(({ days, what, sentences }) => [
    days.from,
    what ?? sentences.map(({ quote }) => quote).join(' '),
  ]);
const both = () => listEvents(workspace) as [ChronologyEvent, ChronologyEvent];
const BRIDGE = [
  '2031-03-05',
  expect.stringContaining('The bridge of Karsana fell on 5 March 2031.'),
];
const BOATS = ['2031-03-07', 'Boats came on 7 March 2031.'];
const by = { from: '2031-03-02', to: '2031-03-03' };

test('dated sentences are picked once, by day; what has no date is no event', () => {
  expect(told()).toEqual([BRIDGE, BOATS]);
  expect(unwrapped(pickEvents(workspace, { events: PICKED }))).toEqual({ picked: 0 });
  undo(workspace);
  expect(told()).toEqual([]);
});

test('an event is worded and dated by hand, set back, and each undone', () => {
  const [, boats] = both();
  const from = { what: null, date: null };
  unwrapped(editEvent(workspace, { id: boats.id, what: 'Boats at last', date: by, from }));
  expect(told()).toEqual([['2031-03-02', 'Boats at last'], BRIDGE]);
  const known = { what: 'Boats at last', date: by };
  unwrapped(editEvent(workspace, { id: boats.id, ...from, from: known }));
  expect(told()).toEqual([BRIDGE, BOATS]);
  undo(workspace);
  expect(told()).toEqual([['2031-03-02', 'Boats at last'], BRIDGE]);
  // Another window knows nothing of it.
  expect(editEvent(workspace, { id: boats.id, what: 'Mine', date: null, from })).toMatchObject({
    error: { code: 'overtaken' },
  });
});

test('two become one over both sentences, told by the first; one alone is refused', () => {
  const [bridge, boats] = both();
  unwrapped(mergeEvents(workspace, { ids: [boats.id, bridge.id] }));
  const [merged, ...others] = listEvents(workspace);
  expect(others).toEqual([]);
  expect(merged).toMatchObject({ id: boats.id, days: { from: '2031-03-07' } });
  expect(merged?.sentences.map(({ start }) => start)).toEqual([
    at('Boats came').start,
    text.lastIndexOf(merged?.sentences[1]?.quote ?? 'nowhere'),
  ]);
  expect(mergeEvents(workspace, { ids: [boats.id] })).toMatchObject({
    error: { code: 'one-event' },
  });
  expect(mergeEvents(workspace, { ids: [boats.id, 'gone'] })).toMatchObject({
    error: { code: 'no-event' },
  });
  undo(workspace);
  expect(told()).toEqual([BRIDGE, BOATS]);
});

test('a newer version that says otherwise leaves the event, and says so', async () => {
  const newer = TEXT.replace('Boats came on', 'Trucks came on');
  unwrapped(await reviseArticle(workspace, article, { name: 'r.txt', bytes: utf8(newer) }));
  const [bridge, boats] = both();
  expect([bridge.sentences[0]?.start, boats.sentences[0]?.start]).toEqual([
    expect.any(Number),
    null,
  ]);
  undo(workspace);
  expect(both()[1].sentences[0]?.start).toBe(at('Boats came').start);
});

test('the table of events has the words and the days of a person', () => {
  const [, boats] = both();
  const edit = { what: 'Boats at last', date: by, from: { what: null, date: null } };
  unwrapped(editEvent(workspace, { id: boats.id, ...edit }));
  const { bytes } = unwrapped(exportEvents(workspace, { events: null, from: null, to: null }));
  const csv = new TextDecoder().decode(bytes);
  expect(csv).toMatch(/,2031-03-02,2031-03-03,.*Boats at last/);
  expect(csv).not.toContain('Boats came');
});

test('a pack takes the chronology along with its articles, and a colleague’s edit comes back', async () => {
  await using other = await temporaryLibrary();
  const theirs = other.library.workspace;
  const sent = unwrapped(makePack(workspace, [article], {}));
  unwrapped(mergePack(theirs, sent.bytes, null));
  expect(listEvents(theirs).map(({ id }) => id)).toEqual(both().map(({ id }) => id));
  const edit = { what: 'The bridge is gone', date: null, from: { what: null, date: null } };
  unwrapped(editEvent(theirs, { id: both()[0].id, ...edit }));
  unwrapped(mergePack(workspace, unwrapped(makePack(theirs, null, {})).bytes, null));
  expect(told()).toEqual([['2031-03-05', 'The bridge is gone'], BOATS]);
});
