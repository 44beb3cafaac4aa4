import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reviseArticle } from '../articles/revise-article.ts';
import { redo, undo } from '../history/undo.ts';
import type { OpenLibrary } from '../open-library.ts';
import { asAllSeeIt, importOne, mark, temporaryLibrary, unwrapped, utf8 } from '../testing.ts';
import { removeAnnotations } from './annotate-passage.ts';
import { exportAnnotations } from './export-annotations.ts';
import { idFor, importAnnotations } from './import-annotations.ts';

const KEPT =
  'Heavy rain cut the only road to Karsana on Monday, the Amber River Authority said in the evening.';
const REWORDED =
  'Ilena Marrow, who directs the authority, said that her engineers needed boats before they could reach the pumping station.';
const CUT = 'Forty trucks with flour and cooking oil waited on the eastern side of the bridge.';
const STORY = {
  name: 'story.txt',
  bytes: utf8(['Flood cuts road', KEPT, REWORDED, CUT].join('\n\n')),
};
const UPDATE = {
  name: 'story.txt',
  bytes: utf8(
    [
      'Flood cuts road',
      'A correction stands here now.',
      KEPT,
      REWORDED.replace('her engineers', 'the engineers'),
    ].join('\n\n'),
  ),
};

async function withStory(library: OpenLibrary, file = STORY): Promise<string> {
  const outcome = await importOne(library.workspace, file);
  if (outcome.kind !== 'imported') throw new Error(outcome.kind);
  return outcome.id;
}

/** The story with a passage of each paragraph marked. */
async function marked(library: OpenLibrary): Promise<string> {
  const id = await withStory(library);
  mark(library, id, 'cut the only road to Karsana', { note: '*Which?*', tags: ['roads'] });
  mark(library, id, 'said that her engineers needed boats before they could reach');
  mark(library, id, 'Forty trucks with flour and cooking oil', {
    motivation: 'figure',
    style: 'outline',
  });
  return id;
}

const annotationsOf = ({ workspace }: OpenLibrary) =>
  workspace.store.annotations.list(null).map(asAllSeeIt);

const FORMATS = ['w3c', 'annotations'] as const;

describe.each(FORMATS)('%s', (format) => {
  const exported = ({ workspace }: OpenLibrary) =>
    unwrapped(exportAnnotations(workspace, { articles: null, format })).bytes;

  test('annotations that went through a revision come back as they were, with their states', async () => {
    await using mine = await temporaryLibrary();
    const id = await marked(mine.library);
    unwrapped(await reviseArticle(mine.library.workspace, id, UPDATE));
    const before = annotationsOf(mine.library);
    expect(before.map(({ placement }) => placement?.state).toSorted()).toEqual([
      'changed',
      'lost',
      'moved',
    ]);

    await using yours = await temporaryLibrary();
    unwrapped(await reviseArticle(yours.library.workspace, await withStory(yours.library), UPDATE));
    const report = unwrapped(importAnnotations(yours.library.workspace, exported(mine.library)));
    expect(report).toMatchObject({ unchanged: [], refused: [] });
    expect(annotationsOf(yours.library)).toEqual(before);
  });

  test('a library with the new version only takes what stands in it', async () => {
    await using mine = await temporaryLibrary();
    unwrapped(await reviseArticle(mine.library.workspace, await marked(mine.library), UPDATE));
    await using yours = await temporaryLibrary();
    await withStory(yours.library, UPDATE);
    const { added, refused } = unwrapped(
      importAnnotations(yours.library.workspace, exported(mine.library)),
    );
    expect(added).toHaveLength(2);
    expect(refused).toEqual([
      { id: expect.any(String), reason: expect.stringMatching(/not found/) },
    ]);
    expect(
      annotationsOf(yours.library)
        .map(({ quote }) => quote)
        .toSorted(),
    ).toEqual([
      'cut the only road to Karsana',
      'said that the engineers needed boats before they could reach',
    ]);
  });

  test('a whole import is one step to undo, and is announced', async () => {
    await using mine = await temporaryLibrary();
    const id = await marked(mine.library);
    await using yours = await temporaryLibrary();
    const { library, events } = yours;
    await withStory(library);
    unwrapped(importAnnotations(library.workspace, exported(mine.library)));
    expect(events).toContainEqual({ type: 'annotations-changed', article: id });
    expect(undo(library.workspace)).toMatchObject({ label: 'Import 3 notes' });
    expect(annotationsOf(library)).toEqual([]);
    redo(library.workspace);
    expect(annotationsOf(library)).toEqual(annotationsOf(mine.library));
  });

  test('what was deleted here is not brought back', async () => {
    await using mine = await temporaryLibrary();
    await marked(mine.library);
    const file = exported(mine.library);
    const [first] = annotationsOf(mine.library);
    const id = first?.id ?? '';
    unwrapped(removeAnnotations(mine.library.workspace, [id]));
    const { added, unchanged, refused } = unwrapped(
      importAnnotations(mine.library.workspace, file),
    );
    expect({ added, unchanged: unchanged.length }).toEqual({ added: [], unchanged: 2 });
    expect(refused).toEqual([{ id, reason: expect.stringMatching(/deleted here/) }]);
    expect(undo(mine.library.workspace)).toMatchObject({ label: 'Delete note' });
  });
});

test('a passage that reads otherwise here is shown as changed, with the wording that was marked', async () => {
  await using mine = await temporaryLibrary();
  const { library } = mine;
  await withStory(library);
  const exact = 'Ilena Marrow, who leads the authority, said that her engineers needed boats';
  const row = {
    id: 'LGVKq4E4SKKro1dBBEMwsA',
    user: 'acct:ada@hypothes.is',
    uri: 'https://example.org/',
    document: { title: ['Flood cuts road'] },
    target: [{ selector: [{ type: 'TextQuoteSelector', exact }] }],
  };
  const report = unwrapped(importAnnotations(library.workspace, utf8(JSON.stringify([row]))));
  expect(report).toMatchObject({ added: [idFor(row.id)], refused: [] });
  expect(annotationsOf(library)).toMatchObject([
    {
      quote: expect.stringContaining('who directs the authority'),
      author: 'ada',
      placement: { state: 'changed', oldQuote: exact },
    },
  ]);
});

describe('an id', () => {
  test('of another program gives one UUID of version 8, always the same', () => {
    fc.assert(
      fc.property(fc.string(), (foreign) => {
        const id = idFor(foreign);
        expect(id).toMatch(
          /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        );
        expect(idFor(foreign)).toBe(id);
        expect(idFor(id)).toBe(id);
      }),
    );
  });

  test('that is a UUID stays it', () => {
    fc.assert(
      fc.property(fc.uuid(), (uuid) => {
        expect(idFor(`urn:uuid:${uuid}`)).toBe(`urn:uuid:${uuid}`);
        expect(idFor(`urn:uuid:${uuid.toUpperCase()}`)).toBe(`urn:uuid:${uuid}`);
      }),
    );
  });
});
