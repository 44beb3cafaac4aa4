/** What is kept beside a text, so that it can be defended and read again. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { temporaryLibrary, unwrapped, utf8 } from '../testing.ts';
import { importFile } from './import-articles.ts';
import { sha256 } from './prepare-revision.ts';
import { reviseArticle } from './revise-article.ts';

const STORY = {
  name: 'story.txt',
  bytes: utf8('Flood cuts road\n\nHeavy rain cut the road on Monday.'),
};
const UPDATE = { name: 'new.txt', bytes: utf8('Flood cuts road\n\nThe road is open again.') };

test('the bytes of each version are kept as they came', async () => {
  await using place = await temporaryLibrary();
  const { workspace } = place.library;
  const [outcome] = await importFile(workspace, STORY);
  const id = outcome?.kind === 'imported' ? outcome.id : '';
  unwrapped(await reviseArticle(workspace, id, UPDATE));
  const { articles, originals } = workspace.store;
  const kept = articles.revisions(id).map(({ bytesSha256 }) => originals.get(bytesSha256));
  expect(kept).toEqual([new Uint8Array(STORY.bytes), new Uint8Array(UPDATE.bytes)]);
  expect(originals.get(sha256('something else'))).toBeNull();
});

test('bytes are kept with their text or not at all, and where they bring no new text too', async () => {
  await using place = await temporaryLibrary();
  const { workspace } = place.library;
  const { originals } = workspace.store;
  const failing: typeof workspace = {
    ...workspace,
    act: (label, articles, work) =>
      workspace.act(label, articles, () => {
        work();
        throw new Error('disk on fire');
      }),
  };
  await expect(importFile(failing, STORY)).rejects.toThrow('disk on fire');
  expect(originals.get(sha256(STORY.bytes))).toBeNull();
  expect(await importFile(workspace, STORY)).toMatchObject([{ kind: 'imported' }]);
  expect(originals.get(sha256(STORY.bytes))).not.toBeNull();
  const again = utf8('Flood cuts road\n\n\n\nHeavy rain cut the road on Monday.\n');
  expect(await importFile(workspace, { name: 'again.txt', bytes: again })).toMatchObject([
    { kind: 'unchanged' },
  ]);
  expect(originals.get(sha256(again))).not.toBeNull();
});

describe('an archive', () => {
  const archive = (files: Record<string, Uint8Array>) => ({
    name: 'stick.zip',
    bytes: zipSync(files),
  });

  test('gives the articles of its files, whose names say where they came from', async () => {
    await using place = await temporaryLibrary();
    const { workspace } = place.library;
    const file = archive({
      'in/story.txt': STORY.bytes,
      '__MACOSX/in/._story.txt': strToU8('x'),
      'picture.png': strToU8('\x89PNG\r\n', true),
    });
    const outcomes = await importFile(workspace, file);
    expect(outcomes).toMatchObject([
      { kind: 'imported', path: 'stick.zip/in/story.txt', title: 'Flood cuts road' },
      { kind: 'failed', path: 'stick.zip/picture.png' },
    ]);
    expect(await importFile(workspace, STORY)).toMatchObject([{ kind: 'unchanged' }]);
  });

  test('within archives is opened only so deep', async () => {
    await using place = await temporaryLibrary();
    const nested = Array.from({ length: 6 }).reduce<Uint8Array>(
      (inner) => zipSync({ 'in.zip': inner }),
      zipSync({ 'story.txt': STORY.bytes }),
    );
    const outcomes = await importFile(place.library.workspace, { name: 'a.zip', bytes: nested });
    expect(outcomes).toMatchObject([
      { kind: 'failed', reason: expect.stringContaining('4 files') },
    ]);
  });
});
