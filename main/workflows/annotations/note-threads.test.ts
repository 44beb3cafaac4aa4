import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { removeArticles } from '../articles/curate-articles.ts';
import { emptyTrash, listTrash, restoreFromTrash } from '../history/restore-from-trash.ts';
import { undo } from '../history/undo.ts';
import type { OpenLibrary } from '../open-library.ts';
import { importOne, mark, temporaryLibrary, unwrapped, utf8 } from '../testing.ts';
import { removeAnnotations } from './annotate-passage.ts';
import { exportAnnotations } from './export-annotations.ts';
import { importAnnotations } from './import-annotations.ts';
import { addReply, editReply, removeReply } from './reply-to-note.ts';

const STORY = utf8('Flood cuts road\n\nHeavy rain cut the only road to Karsana on Monday.');

async function withNote(library: OpenLibrary) {
  const outcome = await importOne(library.workspace, { name: 'story.txt', bytes: STORY });
  if (outcome.kind !== 'imported') throw new Error(outcome.kind);
  const note = mark(library, outcome.id, 'the only road', { note: 'Which?' });
  return { article: outcome.id, note };
}

const threadOf = ({ workspace }: OpenLibrary, id: string) =>
  (workspace.store.annotations.get(id)?.replies ?? []).map(({ note }) => note);

describe('a thread', () => {
  test('grows, is edited and shrinks, each a step to undo', async () => {
    await using place = await temporaryLibrary();
    const { library } = place;
    const { note } = await withNote(library);
    unwrapped(addReply(library.workspace, { annotation: note.id, note: 'The one by the mill.' }));
    unwrapped(addReply(library.workspace, { annotation: note.id, note: 'Sure?' }));
    expect(threadOf(library, note.id)).toEqual(['The one by the mill.', 'Sure?']);
    const [first] = library.workspace.store.annotations.get(note.id)?.replies ?? [];
    const id = first?.id ?? '';
    unwrapped(editReply(library.workspace, { id, note: 'The one by the dam.' }));
    expect(threadOf(library, note.id)).toEqual(['The one by the dam.', 'Sure?']);
    unwrapped(removeReply(library.workspace, id));
    expect(threadOf(library, note.id)).toEqual(['Sure?']);
    undo(library.workspace);
    undo(library.workspace);
    expect(threadOf(library, note.id)).toEqual(['The one by the mill.', 'Sure?']);
  });

  test.each(['w3c', 'annotations'] as const)('goes out and comes in by %s', async (format) => {
    await using mine = await temporaryLibrary();
    await using theirs = await temporaryLibrary();
    const { note } = await withNote(mine.library);
    await withNote(theirs.library);
    unwrapped(addReply(mine.library.workspace, { annotation: note.id, note: 'By the mill.' }));
    const { bytes } = unwrapped(
      exportAnnotations(mine.library.workspace, { articles: null, format }),
    );
    const report = unwrapped(importAnnotations(theirs.library.workspace, bytes));
    expect(report).toMatchObject({ unchanged: [], refused: [] });
    expect(report.added).toHaveLength(2);
    expect(threadOf(theirs.library, note.id)).toEqual(['By the mill.']);
    const again = unwrapped(importAnnotations(theirs.library.workspace, bytes));
    expect(again).toMatchObject({ added: [], refused: [] });
  });

  test('of an unknown note is refused', async () => {
    await using place = await temporaryLibrary();
    const answer = addReply(place.library.workspace, { annotation: 'urn:uuid:x', note: 'Hello' });
    expect(answer).toMatchObject({ ok: false, error: { code: 'no-annotation' } });
  });
});

describe('the trash', () => {
  test('lists what was removed and brings it back, in one step', async () => {
    await using place = await temporaryLibrary();
    const { library } = place;
    const { workspace } = library;
    const { article, note } = await withNote(library);
    const single = mark(library, article, 'Heavy rain');
    unwrapped(removeAnnotations(workspace, [single.id]));
    // What goes with an article bears its time, to the millisecond.
    await setTimeout(2);
    unwrapped(removeArticles(workspace, { articles: [article] }));
    const contents = unwrapped(listTrash(workspace));
    expect(contents.articles).toMatchObject([{ id: article, annotations: 1, daysLeft: 30 }]);
    expect(contents.annotations).toMatchObject([{ id: single.id, quote: 'Heavy rain' }]);
    // A note can't stand in a text that is in the trash.
    const early = restoreFromTrash(workspace, { articles: [], annotations: [single.id] });
    expect(early).toMatchObject({ ok: false, error: { code: 'article-in-trash' } });
    unwrapped(restoreFromTrash(workspace, { articles: [article], annotations: [] }));
    expect(workspace.store.annotations.list(article).map(({ id }) => id)).toEqual([note.id]);
    unwrapped(restoreFromTrash(workspace, { articles: [], annotations: [single.id] }));
    expect(workspace.store.annotations.list(article)).toHaveLength(2);
    undo(workspace);
    undo(workspace);
    expect(unwrapped(listTrash(workspace)).articles).toHaveLength(1);
    const again = restoreFromTrash(workspace, { articles: ['nowhere'], annotations: [] });
    expect(again).toMatchObject({ ok: false, error: { code: 'not-in-trash' } });
  });

  test('once emptied holds nothing, and undo stops before it', async () => {
    await using place = await temporaryLibrary();
    const { workspace } = place.library;
    const { article, note } = await withNote(place.library);
    unwrapped(addReply(workspace, { annotation: note.id, note: 'By the mill.' }));
    unwrapped(removeAnnotations(workspace, [note.id]));
    expect(unwrapped(emptyTrash(workspace))).toEqual({ articles: 0, notes: 1 });
    expect(unwrapped(listTrash(workspace))).toEqual({
      articles: [],
      annotations: [],
      freeNotes: [],
      removals: [],
    });
    expect(undo(workspace)).toBeNull();
    expect(workspace.store.articles.get(article)).not.toBeNull();
  });
});
