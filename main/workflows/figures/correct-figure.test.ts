import { expect, test } from 'vitest';
import { undo } from '../history/undo.ts';
import type { OpenLibrary } from '../open-library.ts';
import { importOne, temporaryLibrary, unwrapped, utf8 } from '../testing.ts';
import { correctFigure, mergeFigures } from './correct-figure.ts';
import { figuresOf, openLedger } from './read-figures.ts';

const importText = async (
  { workspace }: OpenLibrary,
  name: string,
  text: string,
): Promise<string> => {
  const outcome = await importOne(workspace, { name, bytes: utf8(text) });
  if (outcome.kind !== 'imported') throw new Error(outcome.kind);
  return outcome.id;
};
const ledger = ({ workspace }: OpenLibrary) =>
  openLedger(workspace, { query: '', onlyDisagreeing: false, limit: 100 }).groups;

const SENTENCE = 'The flood killed 41 people in Halvet on Tuesday, officials said.';

test('a correction holds for the same words in a later import, and is undone in one step', async () => {
  await using place = await temporaryLibrary();
  const { library } = place;
  const { workspace } = library;
  const first = await importText(library, 'one.txt', `Flood\n\n${SENTENCE}`);
  const [figure] = unwrapped(figuresOf(workspace, first));
  if (!figure) throw new Error('No figure was read.');
  const { start, end } = figure;
  unwrapped(
    correctFigure(workspace, {
      article: first,
      start,
      end,
      edit: { value: 14, place: 'Halvet town' },
    }),
  );
  const later = await importText(
    library,
    'two.txt',
    `Flood again\n\nRain fell. ${SENTENCE} More rain fell.`,
  );
  for (const id of [first, later]) {
    expect(unwrapped(figuresOf(workspace, id))[0]).toMatchObject({
      value: 14,
      place: 'Halvet town',
    });
  }
  unwrapped(correctFigure(workspace, { article: first, start, end, edit: null }));
  expect(unwrapped(figuresOf(workspace, later))).toEqual([]);
  undo(workspace);
  expect(unwrapped(figuresOf(workspace, later))[0]).toMatchObject({ value: 14 });
});

test('merged groups stand side by side, until it is undone', async () => {
  await using place = await temporaryLibrary();
  const { library } = place;
  await importText(library, 'one.txt', `Flood\n\n${SENTENCE}`);
  await importText(
    library,
    'two.txt',
    'Toll\n\nThe flood killed 58 villagers in Halvet on Tuesday.',
  );
  const [one, two] = ledger(library);
  if (!one || !two) throw new Error('Two groups were expected.');
  unwrapped(mergeFigures(library.workspace, { from: one.key, into: two.key }));
  expect(ledger(library).map(({ entries }) => entries.length)).toEqual([2]);
  undo(library.workspace);
  expect(ledger(library)).toHaveLength(2);
});

test('what is not there, or the same already, is refused', async () => {
  await using place = await temporaryLibrary();
  const { library } = place;
  const id = await importText(library, 'one.txt', `Flood\n\n${SENTENCE}`);
  const nowhere = { article: id, start: 0, end: 3, edit: null };
  expect(correctFigure(library.workspace, nowhere)).toMatchObject({ error: { code: 'no-figure' } });
  expect(correctFigure(library.workspace, { ...nowhere, article: 'x' }).ok).toBe(false);
  expect(mergeFigures(library.workspace, { from: 'a', into: 'a' }).ok).toBe(false);
});
