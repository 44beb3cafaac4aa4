/** Two windows over one library, of which one has not yet heard what the other one did. */
import { describe, expect, test } from 'vitest';
import type { Request } from '#contract';
import { saveSummary } from '../articles/summarise-article.ts';
import { gradePassage, gradeSource } from '../grades/grade-passages.ts';
import { undo } from '../history/undo.ts';
import { listEntities, saveEntityNote } from '../names/show-entity.ts';
import { importOne, mark, temporaryLibrary, unwrapped, utf8 } from '../testing.ts';
import { editAnnotation } from './annotate-passage.ts';
import { addReply, editReply } from './reply-to-note.ts';

const STORY = utf8('Flood cuts road\n\nHeavy rain cut the only road to Karsana on Monday.');

async function noted() {
  const place = await temporaryLibrary();
  const { workspace } = place.library;
  const outcome = await importOne(workspace, { name: 'story.txt', bytes: STORY });
  if (outcome.kind !== 'imported') throw new Error(outcome.kind);
  const { id } = mark(place.library, outcome.id, 'the only road', { note: 'Which?', tags: ['a'] });
  type Edit = Omit<Request<'annotations.edit'>, 'id'>;
  return {
    ...{ workspace, id, article: outcome.id },
    edit: (request: Edit) => unwrapped(editAnnotation(workspace, { id, ...request })),
    now: () => workspace.store.annotations.get(id),
    [Symbol.asyncDispose]: () => place[Symbol.asyncDispose](),
  };
}

test('the words of an answer that another window has kept since are not written over', async () => {
  await using library = await noted();
  const { workspace, now } = library;
  unwrapped(addReply(workspace, { annotation: library.id, note: 'By the dam' }));
  const id = now()?.replies?.[0]?.id ?? '';
  const words = () => now()?.replies?.map(({ note }) => note);
  const edit = (note: string, from: string) => editReply(workspace, { id, note, from });
  unwrapped(edit('By the mill', 'By the dam'));
  expect(edit('By the weir', 'By the dam')).toMatchObject({
    ok: false,
    error: { code: 'overtaken', message: expect.stringContaining('“By the mill”') },
  });
  expect(words()).toEqual(['By the mill']);
  // Alike is no question, and who saves again means it.
  unwrapped(edit('By the mill', 'By the dam'));
  unwrapped(edit('By the weir', 'By the mill'));
  expect(words()).toEqual(['By the weir']);
});

describe('the words of a note', () => {
  test('that another window has kept since are not written over, and both are given', async () => {
    await using library = await noted();
    const { edit, now, workspace } = library;
    const from = { note: 'Which?' };
    expect(edit({ edit: { note: 'The dam road' }, from })).toMatchObject({ overtaken: false });
    const before = workspace.store.history.state();
    const late = edit({ edit: { note: 'The mill road', color: 'pink' }, from });
    expect(late).toMatchObject({ overtaken: true, annotation: { note: 'The dam road' } });
    expect(now()).toMatchObject({ note: 'The dam road', color: 'yellow' });
    // Nothing was done, so there is nothing to undo.
    expect(workspace.store.history.state()).toEqual(before);
    const both = { note: 'The dam road\n\nThe mill road' };
    expect(edit({ edit: both, from: { note: 'The dam road' } }).overtaken).toBe(false);
    expect(now()).toMatchObject(both);
    undo(workspace);
    expect(now()?.note).toBe('The dam road');
  });

  test('that both windows write alike make no question', async () => {
    await using library = await noted();
    const from = { note: 'Which?' };
    library.edit({ edit: { note: 'The dam road' }, from });
    expect(library.edit({ edit: { note: 'The dam road' }, from }).overtaken).toBe(false);
  });

  test('that an undo took back in another window count as changed too', async () => {
    await using library = await noted();
    library.edit({ edit: { note: 'The dam road' }, from: { note: 'Which?' } });
    undo(library.workspace);
    const late = library.edit({ edit: { note: 'More' }, from: { note: 'The dam road' } });
    expect(late).toMatchObject({ overtaken: true, annotation: { note: 'Which?' } });
  });
});

test('tags that another window has set since stay beside what is added, and go where they are taken away', async () => {
  await using library = await noted();
  const from = { tags: ['a'] };
  library.edit({ edit: { tags: ['a', 'b'] }, from });
  library.edit({ edit: { tags: ['a', 'c'] }, from });
  expect(library.now()?.tags).toEqual(['a', 'b', 'c']);
  library.edit({ edit: { tags: [] }, from });
  expect(library.now()?.tags).toEqual(['b', 'c']);
});

describe('a grade', () => {
  const UNGRADED = { credibility: null, supports: [], marking: null } as const;
  const LATE = [
    [{ marking: 'TLP:RED' }, { marking: 'TLP:GREEN' }, 'marked it TLP:RED'],
    [{ credibility: 2 }, { credibility: 5 }, 'graded it 2'],
    [{ supports: ['b'] }, { supports: ['c'] }, 'other articles that support it'],
  ] as const;

  test.each(LATE)(
    '%o that another window gave is not written over by %o',
    async (first, late, why) => {
      await using library = await noted();
      const { workspace, id } = library;
      workspace.store.grades.setPassage(id, {
        ...UNGRADED,
        ...first,
        supports: [...('supports' in first ? first.supports : [])],
      });
      const change = JSON.parse(JSON.stringify(late));
      const from = { ...UNGRADED, supports: [] };
      expect(gradePassage(workspace, { annotation: id, ...change, from })).toMatchObject({
        ok: false,
        error: { code: 'overtaken', message: expect.stringContaining(why) },
      });
      expect(workspace.store.grades.passage(id)).toMatchObject(first);
    },
  );

  test('of which another window changed another part is given', async () => {
    await using library = await noted();
    const { workspace, id: annotation } = library;
    const from = { ...UNGRADED, supports: [] };
    unwrapped(gradePassage(workspace, { annotation, marking: 'TLP:RED', from }));
    unwrapped(gradePassage(workspace, { annotation, credibility: 3, from }));
    expect(workspace.store.grades.passage(annotation)).toMatchObject({
      marking: 'TLP:RED',
      credibility: 3,
    });
  });

  test('of a source that another window gave is not written over', async () => {
    await using library = await noted();
    const { workspace, article } = library;
    unwrapped(gradeSource(workspace, { article, reliability: 'B', from: null }));
    expect(gradeSource(workspace, { article, reliability: 'D', from: null })).toMatchObject({
      error: { code: 'overtaken', message: expect.stringContaining('its source B') },
    });
    unwrapped(gradeSource(workspace, { article, reliability: 'D', from: 'B' }));
  });
});

test('a summary that another window has kept is not written over, until a person saves again', async () => {
  await using library = await noted();
  const { workspace, article } = library;
  unwrapped(saveSummary(workspace, { article, text: 'Rain.', from: null }));
  expect(saveSummary(workspace, { article, text: 'Flood.', from: null })).toMatchObject({
    error: { code: 'overtaken', message: expect.stringContaining('“Rain.”') },
  });
  expect(workspace.store.summaries.get(article)).toBe('Rain.');
  unwrapped(saveSummary(workspace, { article, text: 'Flood.', from: 'Rain.' }));
  expect(saveSummary(workspace, { article, text: null, from: 'Rain.' }).ok).toBe(false);
});

test('a note on a name that another window has kept is not written over, until a person saves again', async () => {
  await using place = await temporaryLibrary();
  const { workspace } = place.library;
  await importOne(workspace, { name: 'story.txt', bytes: STORY });
  await place.library.catchUp();
  const [name] = listEntities(workspace, { query: '', type: null, limit: 10 }).entities;
  const id = name?.id ?? '';
  unwrapped(saveEntityNote(workspace, { id, note: 'In the north.', from: '' }));
  expect(saveEntityNote(workspace, { id, note: 'In the south.', from: '' })).toMatchObject({
    error: { code: 'overtaken', message: expect.stringContaining('“In the north.”') },
  });
  unwrapped(saveEntityNote(workspace, { id, note: 'In the south.', from: 'In the north.' }));
});
