import { expect, test } from 'vitest';
import { undo } from '../history/undo.ts';
import type { OpenLibrary } from '../open-library.ts';
import { importOne, temporaryLibrary, unwrapped, utf8 } from '../testing.ts';
import { acceptJoin, listJoins, refuseJoin } from './join-names.ts';
import { libraryEntities } from './library-entities.ts';

/** Two people of one surname, and a text that says the surname alone. */
const STORIES = [
  'A meeting in Geneva\n\nMark Lowcock met the governor in Geneva on Monday.',
  'A visit to Aleppo\n\nHelen Lowcock visited a school in Aleppo on Tuesday.',
  'A letter to Geneva\n\nA letter by Mr. Lowcock reached Geneva on Friday, Lowcock said.',
];

async function read(library: OpenLibrary, stories: readonly string[] = STORIES): Promise<void> {
  for (const [index, text] of stories.entries())
    await importOne(library.workspace, { name: `${text.length}-${index}.txt`, bytes: utf8(text) });
  await library.catchUp();
}

const offered = ({ workspace }: OpenLibrary): string[] =>
  listJoins(workspace, { limit: 50 }).joins.map(({ one, other }) => `${one.name}, ${other.name}`);

const people = ({ workspace }: OpenLibrary): Record<string, number> =>
  Object.fromEntries(
    libraryEntities(workspace.store)
      .filter(({ type }) => type === 'person')
      .map(({ name, mentions }) => [name, mentions]),
  );

const PAIR = { one: 'person:mark lowcock', other: 'person:lowcock' };

test('a surname of two people is offered with each, with a sentence of both', async () => {
  await using place = await temporaryLibrary();
  const { library } = place;
  await read(library);
  expect(offered(library)).toEqual(['Helen Lowcock, Lowcock', 'Mark Lowcock, Lowcock']);
  const [first] = listJoins(library.workspace, { limit: 1 }).joins;
  expect(first?.places.map(({ quote }) => quote)).toEqual(['Helen Lowcock', 'Lowcock']);
});

test('what is joined is one in every article, is offered no more, and is taken back in one step', async () => {
  await using place = await temporaryLibrary();
  const { library } = place;
  await read(library);
  expect(people(library)).toMatchObject({ 'Mark Lowcock': 1, Lowcock: 2 });
  unwrapped(acceptJoin(library.workspace, PAIR));
  expect(people(library)).toEqual({ 'Mark Lowcock': 3, 'Helen Lowcock': 1 });
  expect(offered(library)).toEqual([]);
  undo(library.workspace);
  expect(offered(library).length).toBe(2);
  expect(people(library)).toMatchObject({ 'Mark Lowcock': 1, Lowcock: 2 });
});

test('"not the same" is remembered, also when more articles come, and is undone', async () => {
  await using place = await temporaryLibrary();
  const { library } = place;
  await read(library);
  unwrapped(refuseJoin(library.workspace, PAIR));
  expect(offered(library)).toEqual(['Helen Lowcock, Lowcock']);
  await read(library, ['News from Homs\n\nLowcock said on Sunday that trucks reached Homs.']);
  expect(offered(library)).toEqual(['Helen Lowcock, Lowcock']);
  undo(library.workspace);
  undo(library.workspace);
  expect(offered(library)).toEqual(['Helen Lowcock, Lowcock', 'Mark Lowcock, Lowcock']);
});

test('a pair that is none any more is refused with a sentence', async () => {
  await using place = await temporaryLibrary();
  const { library } = place;
  await read(library);
  unwrapped(acceptJoin(library.workspace, PAIR));
  for (const act of [acceptJoin, refuseJoin])
    expect(act(library.workspace, PAIR)).toMatchObject({ ok: false, error: { code: 'no-pair' } });
});
