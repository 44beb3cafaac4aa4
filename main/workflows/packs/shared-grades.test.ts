import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Annotation } from '#domain/annotation.ts';
import { UNGRADED_PASSAGE } from '#domain/grading/passage-grade.ts';
import { editAnnotation } from '../annotations/annotate-passage.ts';
import { exportAnnotations } from '../annotations/export-annotations.ts';
import { importAnnotations } from '../annotations/import-annotations.ts';
import { createBrief } from '../briefs/keep-brief.ts';
import { makeBrief } from '../briefs/make-brief.ts';
import { gradePassage, gradeSource } from '../grades/grade-passages.ts';
import { undo } from '../history/undo.ts';
import type { OpenLibrary } from '../open-library.ts';
import {
  briefRequest,
  importOne,
  mark,
  newBrief,
  temporaryLibrary,
  unwrapped,
  utf8,
} from '../testing.ts';
import { changedPack, edited } from './changed-pack.fixture.ts';
import { chooseValue, mergePack } from './merge-pack.ts';
import { openConflicts, previewPack } from './preview-pack.ts';
import { makePack } from './share-pack.ts';

const SECRET = 'The convoy leaves at dawn by the mill road';
const OPEN = 'Heavy rain cut the only road to Karsana';
const TEXT = `Flood cuts road\n\n${OPEN} on Monday.\n\n${SECRET}, the driver said.`;

async function withStory({ workspace }: OpenLibrary): Promise<string> {
  const outcome = await importOne(workspace, { name: 'story.txt', bytes: utf8(TEXT) });
  if (outcome.kind !== 'imported') throw new Error(outcome.kind);
  return outcome.id;
}

const packOf = ({ workspace }: OpenLibrary, articles: readonly string[] | null = null) =>
  unwrapped(makePack(workspace, articles)).bytes;
const give = (from: OpenLibrary, to: OpenLibrary) =>
  unwrapped(mergePack(to.workspace, packOf(from), null));
const setGrade = (
  { workspace }: OpenLibrary,
  annotation: string,
  change: Omit<Parameters<typeof gradePassage>[1], 'annotation'>,
) => unwrapped(gradePassage(workspace, { annotation, ...change }));
const gradeOf = ({ workspace: { store } }: OpenLibrary, { id }: Annotation) =>
  store.grades.passage(id);

async function briefAt({ workspace }: OpenLibrary, article: string, marking: string) {
  const wishes = { title: 'Brief', marking, sentences: 10, without: [] };
  const made = await makeBrief(workspace, briefRequest(workspace, [article], wishes));
  return strFromU8(unwrapped(made).bytes);
}

describe('a passage marked TLP:RED', () => {
  test('goes out in no TLP:GREEN brief of the library that got it in a pack', async () => {
    await using mine = await temporaryLibrary();
    await using theirs = await temporaryLibrary();
    const [ada, ben] = [mine.library, theirs.library];
    const article = await withStory(ada);
    const note = mark(ada, article, SECRET, { note: 'Tell nobody' });
    setGrade(ada, note.id, { marking: 'TLP:RED' });
    give(ada, ben);
    expect(gradeOf(ben, note).marking).toBe('TLP:RED');
    for (const library of [ada, ben]) {
      const brief = await briefAt(library, article, 'TLP:GREEN');
      expect(brief).toContain('Karsana');
      expect(brief).not.toContain('mill road');
      expect(brief).not.toContain('Tell nobody');
      // Without a ceiling the brief carries the marking on.
      expect(await briefAt(library, article, '')).toContain('TLP:RED');
    }
  });

  test('is kept back where two people marked it, whoever was last', async () => {
    for (const [one, other] of [
      ['TLP:RED', 'TLP:GREEN'],
      ['TLP:GREEN', 'TLP:RED'],
    ] as const) {
      await using mine = await temporaryLibrary();
      await using theirs = await temporaryLibrary();
      const [ada, ben] = [mine.library, theirs.library];
      const article = await withStory(ada);
      const note = mark(ada, article, SECRET);
      give(ada, ben);
      setGrade(ada, note.id, { marking: one });
      setGrade(ben, note.id, { marking: other });
      const bytes = packOf(ada);
      expect(unwrapped(previewPack(ben.workspace, bytes)).changes).toMatchObject([
        { change: 'conflicts', fields: [{ name: 'marking', mine: other, theirs: one }] },
      ]);
      expect(unwrapped(mergePack(ben.workspace, bytes, null)).conflicts).toHaveLength(1);
      give(ben, ada);
      for (const library of [ada, ben]) {
        expect(gradeOf(library, note).marking).toBe('TLP:RED');
        expect(await briefAt(library, article, 'TLP:GREEN')).not.toContain('mill road');
      }
      const [conflict] = openConflicts(ben.workspace);
      const freer = conflict?.options.find(({ value }) => value === 'TLP:GREEN');
      if (!conflict || !freer) throw new Error('There is nothing to choose.');
      const { replica, counter } = freer;
      const { kind, id, field } = conflict;
      unwrapped(chooseValue(ben.workspace, { kind, id, field, replica, counter }));
      give(ben, ada);
      expect(gradeOf(ada, note).marking).toBe('TLP:GREEN');
      expect(openConflicts(ada.workspace)).toEqual([]);
    }
  });

  test('is taken with its note, even by a person who picks', async () => {
    await using mine = await temporaryLibrary();
    await using theirs = await temporaryLibrary();
    const [ada, ben] = [mine.library, theirs.library];
    const note = mark(ada, await withStory(ada), SECRET);
    setGrade(ada, note.id, { marking: 'TLP:RED' });
    unwrapped(mergePack(ben.workspace, packOf(ada), [`annotation ${note.id}`]));
    expect(gradeOf(ben, note).marking).toBe('TLP:RED');
  });

  test('is one that a later pack brings to a note that was here before', async () => {
    await using mine = await temporaryLibrary();
    await using theirs = await temporaryLibrary();
    const [ada, ben] = [mine.library, theirs.library];
    const note = mark(ada, await withStory(ada), SECRET);
    give(ada, ben);
    expect(gradeOf(ben, note)).toEqual(UNGRADED_PASSAGE);
    unwrapped(editAnnotation(ben.workspace, { id: note.id, edit: { tags: ['road'] } }));
    setGrade(ada, note.id, { marking: 'TLP:RED' });
    const report = give(ada, ben);
    expect(report).toMatchObject({ changed: [`annotation ${note.id}`], conflicts: [] });
    expect(gradeOf(ben, note).marking).toBe('TLP:RED');
    // And Ben's pack, which never decided about it, does not take it away again.
    give(ben, ada);
    expect(gradeOf(ada, note).marking).toBe('TLP:RED');
    setGrade(ada, note.id, { marking: null });
    give(ada, ben);
    expect(gradeOf(ben, note).marking).toBeNull();
  });

  test('loses its marking by an undo, and gets it back by the same pack', async () => {
    await using mine = await temporaryLibrary();
    await using theirs = await temporaryLibrary();
    const [ada, ben] = [mine.library, theirs.library];
    const note = mark(ada, await withStory(ada), SECRET);
    give(ada, ben);
    setGrade(ada, note.id, { marking: 'TLP:RED' });
    const bytes = packOf(ada);
    unwrapped(mergePack(ben.workspace, bytes, null));
    undo(ben.workspace);
    expect(gradeOf(ben, note).marking).toBeNull();
    unwrapped(mergePack(ben.workspace, bytes, null));
    expect(gradeOf(ben, note).marking).toBe('TLP:RED');
  });

  test.each([
    ['no label of the protocol', '"TLP:PURPLE"'],
    ['another spelling', '"tlp:red"'],
    ['empty', '""'],
    ['no text', '{}'],
  ])('by a forged pack that has %s for it, the note is refused', async (_, written) => {
    await using mine = await temporaryLibrary();
    await using theirs = await temporaryLibrary();
    const [ada, ben] = [mine.library, theirs.library];
    const note = mark(ada, await withStory(ada), SECRET);
    setGrade(ada, note.id, { marking: 'TLP:RED' });
    const pack = changedPack(packOf(ada), edited('records.json', '"TLP:RED"', written));
    const report = unwrapped(mergePack(ben.workspace, pack, null));
    expect(report.refused).toEqual([
      { id: `annotation ${note.id}`, reason: 'Its field “marking” is not valid.' },
    ]);
    expect(ben.workspace.store.annotations.list(null)).toEqual([]);
  });
});

describe('grades', () => {
  test('of passages and sources travel, and are merged field by field', async () => {
    await using mine = await temporaryLibrary();
    await using theirs = await temporaryLibrary();
    const [ada, ben] = [mine.library, theirs.library];
    const article = await withStory(ada);
    const note = mark(ada, article, OPEN);
    setGrade(ada, note.id, { credibility: 2 });
    unwrapped(gradeSource(ada.workspace, { article, reliability: 'B' }));
    give(ada, ben);
    const key = [...ada.workspace.store.grades.sources().keys()][0] ?? '';
    expect(gradeOf(ben, note)).toMatchObject({ ...UNGRADED_PASSAGE, credibility: 2 });
    expect(ben.workspace.store.grades.reliability(key)).toBe('B');

    setGrade(ada, note.id, { credibility: 3 });
    setGrade(ben, note.id, { marking: 'TLP:AMBER' });
    unwrapped(gradeSource(ben.workspace, { article, reliability: 'D' }));
    give(ada, ben);
    give(ben, ada);
    for (const library of [ada, ben]) {
      expect(gradeOf(library, note)).toMatchObject({
        credibility: 3,
        supports: [],
        marking: 'TLP:AMBER',
      });
      expect(library.workspace.store.grades.reliability(key)).toBe('D');
      expect(openConflicts(library.workspace)).toEqual([]);
    }

    // Taken back.
    unwrapped(gradeSource(ada.workspace, { article, reliability: null }));
    give(ada, ben);
    expect(ben.workspace.store.grades.sources().size).toBe(0);
  });

  test('of a source that two people gave apart are a conflict', async () => {
    await using mine = await temporaryLibrary();
    await using theirs = await temporaryLibrary();
    const [ada, ben] = [mine.library, theirs.library];
    const article = await withStory(ada);
    await withStory(ben);
    unwrapped(gradeSource(ada.workspace, { article, reliability: 'A' }));
    unwrapped(gradeSource(ben.workspace, { article, reliability: 'E' }));
    const report = give(ada, ben);
    expect(report.conflicts).toHaveLength(1);
    expect(openConflicts(ben.workspace)).toMatchObject([{ kind: 'source', field: 'reliability' }]);
  });

  test('that nobody gave are no writes: such notes are as they were before there were any', async () => {
    await using mine = await temporaryLibrary();
    const { library } = mine;
    mark(library, await withStory(library), OPEN);
    const { 'records.json': records = new Uint8Array() } = unzipSync(packOf(library));
    expect(strFromU8(records)).not.toMatch(/credibility|supports|marking/);
  });

  test('of other sources stay out of a pack of one article', async () => {
    await using mine = await temporaryLibrary();
    const { library } = mine;
    const article = await withStory(library);
    const other = await importOne(library.workspace, {
      name: 'other.txt',
      bytes: utf8('Another report\n\nThe dam held.'),
    });
    if (other.kind !== 'imported') throw new Error(other.kind);
    unwrapped(gradeSource(library.workspace, { article, reliability: 'B' }));
    unwrapped(gradeSource(library.workspace, { article: other.id, reliability: 'E' }));
    const kinds = (bytes: Uint8Array) =>
      JSON.parse(strFromU8(unzipSync(bytes)['records.json'] ?? new Uint8Array()))
        .filter(({ kind }: { kind: string }) => kind === 'source')
        .map(({ id }: { id: string }) => id);
    expect(kinds(packOf(library, [article]))).toEqual(['flood cuts road']);
    expect(kinds(packOf(library))).toHaveLength(2);
  });
});

describe('a file of annotations', () => {
  test.each(['w3c', 'annotations'] as const)('as %s carries markings too', async (format) => {
    await using mine = await temporaryLibrary();
    await using theirs = await temporaryLibrary();
    const [ada, ben] = [mine.library, theirs.library];
    const article = await withStory(ada);
    await withStory(ben);
    const note = mark(ada, article, SECRET, { note: 'Tell nobody' });
    setGrade(ada, note.id, { marking: 'TLP:RED', credibility: 3 });
    const plain = mark(ada, article, OPEN);
    const file = unwrapped(exportAnnotations(ada.workspace, { articles: null, format }));
    expect(unwrapped(importAnnotations(ben.workspace, file.bytes)).added).toHaveLength(2);
    expect(gradeOf(ben, note)).toEqual({ credibility: 3, supports: [], marking: 'TLP:RED' });
    expect(gradeOf(ben, plain)).toEqual(UNGRADED_PASSAGE);
    expect(await briefAt(ben, article, 'TLP:GREEN')).not.toContain('mill road');
  });

  test.each(['markdown', 'csv', 'html'] as const)('as %s shows them to people', async (format) => {
    await using mine = await temporaryLibrary();
    const { library } = mine;
    const note = mark(library, await withStory(library), SECRET);
    setGrade(library, note.id, { marking: 'TLP:RED' });
    const file = unwrapped(exportAnnotations(library.workspace, { articles: null, format }));
    expect(strFromU8(file.bytes)).toMatch(/TLP:RED/);
  });

  test('whose marking can’t be read is not taken without it', async () => {
    await using mine = await temporaryLibrary();
    const { library } = mine;
    const note = mark(library, await withStory(library), SECRET);
    setGrade(library, note.id, { marking: 'TLP:RED' });
    const file = unwrapped(exportAnnotations(library.workspace, { articles: null, format: 'w3c' }));
    undo(library.workspace);
    undo(library.workspace);
    const forged = strFromU8(file.bytes).replace('TLP:RED', 'TLP:PURPLE');
    expect(unwrapped(importAnnotations(library.workspace, utf8(forged)))).toMatchObject({
      added: [],
      refused: [{ id: note.id, reason: 'Its marking can’t be read.' }],
    });
  });
});

describe('what stays behind', () => {
  test('is told to the sender, by kind and number', async () => {
    await using mine = await temporaryLibrary();
    const { library } = mine;
    const { workspace } = library;
    const article = await withStory(library);
    const behind = (articles: readonly string[] | null, originals = false) =>
      unwrapped(makePack(workspace, articles, { originals })).leftBehind;
    expect(behind(null)).toEqual([{ kind: 'original', count: 1 }]);
    unwrapped(
      createBrief(workspace, {
        body: newBrief(workspace, 'reading-digest', { articles: [article], title: 'B' }),
      }),
    );
    unwrapped(
      await library.handlers['watch.import']({ name: 'w.csv', bytes: utf8('Karsana\nMirabad') }),
    );
    expect(behind(null, true)).toEqual([]);
    // Whom somebody watches is told with the whole library only.
    expect(behind([article], true)).toEqual([{ kind: 'watch-list', count: 1 }]);
  });
});
