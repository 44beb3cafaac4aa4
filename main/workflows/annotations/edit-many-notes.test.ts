import { expect, test } from 'vitest';
import { undo } from '../history/undo.ts';
import { importOne, mark, temporaryLibrary, unwrapped, utf8 } from '../testing.ts';
import { editManyNotes } from './edit-many-notes.ts';

const STORY = utf8('Flood cuts road\n\nHeavy rain cut the only road to Karsana on Monday.');

test('many notes change in one step, those that are like that already not at all', async () => {
  await using place = await temporaryLibrary();
  const { workspace } = place.library;
  const outcome = await importOne(workspace, { name: 'story.txt', bytes: STORY });
  if (outcome.kind !== 'imported') throw new Error(outcome.kind);
  const road = mark(place.library, outcome.id, 'the only road', { tags: ['old', 'flood'] });
  const rain = mark(place.library, outcome.id, 'Heavy rain', { tags: [] });
  const ids = [road.id, rain.id];
  const tags = () => ids.map((id) => workspace.store.annotations.get(id)?.tags);

  const edit = { addTags: ['#flood', ' flood '], removeTags: ['old'] };
  expect(unwrapped(editManyNotes(workspace, { ids, edit }))).toEqual({ changed: 2 });
  expect(tags()).toEqual([['flood'], ['flood']]);
  expect(unwrapped(editManyNotes(workspace, { ids, edit }))).toEqual({ changed: 0 });
  expect(undo(workspace)?.label).toBe('Edit 2 notes');
  expect(tags()).toEqual([['old', 'flood'], []]);

  const types = () => ids.map((id) => workspace.store.annotations.get(id)?.type);
  editManyNotes(workspace, { ids: [road.id], edit: { type: 'fact' } });
  editManyNotes(workspace, { ids, edit: { type: 'gap' } });
  expect(types()).toEqual(['gap', 'gap']);
  undo(workspace);
  expect(types()).toEqual(['fact', null]);
  editManyNotes(workspace, { ids, edit: { type: null } });
  expect(types()).toEqual([null, null]);

  const before = workspace.store.annotations.get(rain.id);
  const unknown = editManyNotes(workspace, { ids: [rain.id, 'none'], edit: { color: 'pink' } });
  expect(unknown.ok).toBe(false);
  expect(workspace.store.annotations.get(rain.id)).toEqual(before);
});
