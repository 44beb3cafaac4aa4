/** What was undone here after it had left in a pack: other libraries hold writes that ours no longer knows. */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../store/store.ts';
import { editAnnotation } from '../annotations/annotate-passage.ts';
import type { OpenLibrary } from '../open-library.ts';
import { chooseValue, mergePack } from '../packs/merge-pack.ts';
import { openConflicts } from '../packs/preview-pack.ts';
import { makePack } from '../packs/share-pack.ts';
import { asAllSeeIt, importOne, mark, temporaryLibrary, unwrapped, utf8 } from '../testing.ts';
import { undo } from './undo.ts';

const STORY = {
  name: 'story.txt',
  bytes: utf8('Flood cuts road\n\nHeavy rain cut the only road.'),
};

const give = (from: OpenLibrary, to: OpenLibrary) => {
  const { bytes } = unwrapped(makePack(from.workspace, null));
  return unwrapped(mergePack(to.workspace, bytes, null));
};

/** Both ways, until nothing is left to tell; refuses nothing on the way. */
function exchange(one: OpenLibrary, other: OpenLibrary): void {
  for (let round = 0; round < 3; round += 1) {
    expect(give(one, other).refused).toEqual([]);
    expect(give(other, one).refused).toEqual([]);
  }
}

function noteIn({ workspace }: OpenLibrary, id: string) {
  const found = workspace.store.annotations.get(id);
  return found && asAllSeeIt(found);
}
const edit = (library: OpenLibrary, id: string, change: { note?: string; tags?: string[] }) =>
  unwrapped(editAnnotation(library.workspace, { id, edit: change }));

/** A note that Ada wrote and both have. */
async function shared() {
  const [mine, theirs] = [await temporaryLibrary(), await temporaryLibrary()];
  const [ada, ben] = [mine.library, theirs.library];
  const outcome = await importOne(ada.workspace, STORY);
  if (outcome.kind !== 'imported') throw new Error(outcome.kind);
  const { id } = mark(ada, outcome.id, 'the only road', { note: 'Which?' });
  give(ada, ben);
  return {
    ada,
    ben,
    id,
    async [Symbol.asyncDispose]() {
      await mine[Symbol.asyncDispose]();
      await theirs[Symbol.asyncDispose]();
    },
  };
}

describe('what was undone after it had left in a pack', () => {
  test('a merge: every field stays, and both libraries agree', async () => {
    await using both = await shared();
    const { ada, ben, id } = both;
    edit(ben, id, { tags: ['roads'] });
    give(ben, ada);
    edit(ada, id, { note: 'The mill road' });
    give(ada, ben);
    undo(ada.workspace);
    undo(ada.workspace);
    expect(noteIn(ada, id)).toMatchObject({ note: 'Which?', tags: [] });
    edit(ada, id, { tags: ['bridges'] });
    exchange(ada, ben);
    expect(noteIn(ada, id)).toMatchObject({ note: 'Which?' });
    expect(noteIn(ben, id)).toEqual(noteIn(ada, id));
  });

  test('a choice: both values are open again, in both libraries', async () => {
    await using both = await shared();
    const { ada, ben, id } = both;
    edit(ada, id, { tags: ['mill'] });
    edit(ben, id, { tags: ['dam'] });
    give(ben, ada);
    const [conflict] = openConflicts(ada.workspace);
    const option = conflict?.options.find(({ value }) => value === 'dam');
    if (!conflict || !option) throw new Error('no conflict');
    const { kind, field } = conflict;
    const { replica, counter } = option;
    unwrapped(chooseValue(ada.workspace, { kind, id, field, replica, counter }));
    give(ada, ben);
    undo(ada.workspace);
    edit(ada, id, { note: 'The mill road' });
    exchange(ada, ben);
    expect(noteIn(ben, id)).toEqual(noteIn(ada, id));
    for (const library of [ada, ben]) {
      const [open] = openConflicts(library.workspace);
      const values = open?.options.map(({ value }) => value) ?? [];
      expect(new Set(values)).toEqual(new Set(['mill', 'dam']));
    }
  });
});

test('a preview leaves no trace: the database is the same to the byte', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fieldbrief-preview-'));
  openStore(folder).close();
  const before = readFileSync(join(folder, 'library.db'));
  const store = openStore(folder);
  const { replica } = store.merge.library();
  expect(store.merge.library().replica).toBe(replica);
  store.close();
  expect(readFileSync(join(folder, 'library.db')).equals(before)).toBe(true);
  rmSync(folder, { recursive: true });
});

test('a copied library goes by a name of its own, so that neither hides the other’s writes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fieldbrief-copy-'));
  const [original, copy] = [join(folder, 'original'), join(folder, 'copy')];
  const nameOf = (path: string) => {
    const store = openStore(path);
    const { replica } = store.merge.library();
    store.merge.counted(1);
    store.close();
    return replica;
  };
  const name = nameOf(original);
  cpSync(original, copy, { recursive: true });
  expect(nameOf(original)).toBe(name);
  expect(nameOf(copy)).not.toBe(name);
  rmSync(folder, { recursive: true });
});
