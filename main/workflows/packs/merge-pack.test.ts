import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { editAnnotation, removeAnnotations } from '../annotations/annotate-passage.ts';
import { addReply } from '../annotations/reply-to-note.ts';
import { removeArticles } from '../articles/curate-articles.ts';
import { reviseArticle } from '../articles/revise-article.ts';
import { gradePassage, gradeSource } from '../grades/grade-passages.ts';
import { undo } from '../history/undo.ts';
import type { OpenLibrary } from '../open-library.ts';
import { asAllSeeIt, importOne, mark, temporaryLibrary, unwrapped, utf8 } from '../testing.ts';
import { changedPack, edited } from './changed-pack.fixture.ts';
import { chooseValue, mergePack } from './merge-pack.ts';
import { openConflicts, previewPack } from './preview-pack.ts';
import { makePack } from './share-pack.ts';

const TEXT =
  'Flood cuts road\n\nHeavy rain cut the only road to Karsana on Monday, the authority said.';
const STORY = { name: 'story.txt', bytes: utf8(TEXT) };
const UPDATE = { name: 'story.txt', bytes: utf8(`${TEXT}\n\nBoats are on their way.`) };

async function withStory({ workspace }: OpenLibrary): Promise<string> {
  const outcome = await importOne(workspace, STORY);
  if (outcome.kind !== 'imported') throw new Error(outcome.kind);
  return outcome.id;
}

const packOf = ({ workspace }: OpenLibrary) => unwrapped(makePack(workspace, null)).bytes;
const give = (from: OpenLibrary, to: OpenLibrary) =>
  unwrapped(mergePack(to.workspace, packOf(from), null));

function exchange(one: OpenLibrary, other: OpenLibrary): void {
  for (let round = 0; round < 2; round += 1) {
    give(one, other);
    give(other, one);
  }
}

/** Everything that people see, without what is each machine's own. */
function seen({ workspace: { store } }: OpenLibrary) {
  const articles = store.articles.list().map(({ id }) => {
    const article = store.articles.get(id);
    const hashes = store.articles.revisions(id).map((revision) => revision.sha256);
    return { id, source: article?.source, sha256: article?.sha256, hashes: hashes.sort() };
  });
  return {
    articles: articles.sort((a, b) => (a.id < b.id ? -1 : 1)),
    annotations: store.annotations
      .list(null)
      .map(asAllSeeIt)
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    corrections: store.corrections.list(),
    grades: [...store.grades.notes()].sort(([a], [b]) => (a < b ? -1 : 1)),
  };
}

describe('two libraries', () => {
  test('end up equal after an exchange, and a second pack brings nothing', async () => {
    await using mine = await temporaryLibrary();
    await using theirs = await temporaryLibrary();
    const [ada, ben] = [mine.library, theirs.library];
    const article = await withStory(ada);
    await withStory(ben);
    const note = mark(ada, article, 'the only road', { note: 'Which?', tags: ['roads'] });
    mark(ben, article, 'Heavy rain', { color: 'pink' });
    unwrapped(addReply(ada.workspace, { annotation: note.id, note: 'The mill road' }));
    unwrapped(await reviseArticle(ben.workspace, article, UPDATE));
    const first = give(ada, ben);
    expect(first).toMatchObject({ conflicts: [], deleted: [], refused: [] });
    expect(first.added).toHaveLength(2);
    give(ben, ada);
    expect(seen(ben)).toEqual(seen(ada));
    expect(seen(ada).annotations).toHaveLength(2);
    expect(seen(ada).annotations.find(({ id }) => id === note.id)?.replies).toHaveLength(1);
    const again = give(ada, ben);
    expect(again).toMatchObject({ added: [], changed: [], conflicts: [], deleted: [] });
  });

  test('keep both sides of what both changed, until one chooses', async () => {
    await using mine = await temporaryLibrary();
    await using theirs = await temporaryLibrary();
    const [ada, ben] = [mine.library, theirs.library];
    const article = await withStory(ada);
    const note = mark(ada, article, 'the only road', { note: 'Which?' });
    give(ada, ben);
    unwrapped(editAnnotation(ada.workspace, { id: note.id, edit: { tags: ['mill road'] } }));
    unwrapped(editAnnotation(ben.workspace, { id: note.id, edit: { tags: ['dam road'] } }));
    const before = seen(ben);
    const bytes = packOf(ada);
    const preview = unwrapped(previewPack(ben.workspace, bytes));
    expect(preview.changes).toMatchObject([
      { change: 'conflicts', fields: [{ name: 'tags', mine: 'dam road' }] },
    ]);
    expect(seen(ben)).toEqual(before);
    const report = unwrapped(mergePack(ben.workspace, bytes, null));
    expect(report.conflicts).toEqual([`annotation ${note.id}`]);
    const [conflict] = openConflicts(ben.workspace);
    expect(conflict?.options.map(({ value }) => value).sort()).toEqual(['dam road', 'mill road']);
    const option = conflict?.options.find(({ value }) => value === 'mill road');
    if (!conflict || !option) throw new Error('no conflict');
    const { kind, id, field } = conflict;
    const { replica, counter } = option;
    unwrapped(chooseValue(ben.workspace, { kind, id, field, replica, counter }));
    expect(openConflicts(ben.workspace)).toEqual([]);
    exchange(ada, ben);
    expect(seen(ada)).toEqual(seen(ben));
    expect(seen(ada).annotations[0]?.tags).toEqual(['mill road']);
  });

  test('undo a merge in one step and can merge the same pack again', async () => {
    await using mine = await temporaryLibrary();
    await using theirs = await temporaryLibrary();
    const [ada, ben] = [mine.library, theirs.library];
    const article = await withStory(ada);
    await withStory(ben);
    mark(ada, article, 'the only road', { note: 'Which?' });
    const before = seen(ben);
    const bytes = packOf(ada);
    unwrapped(mergePack(ben.workspace, bytes, null));
    expect(seen(ben)).toEqual(seen(ada));
    undo(ben.workspace);
    expect(seen(ben)).toEqual(before);
    // The colleague is not told that the note is gone: it was never taken.
    give(ben, ada);
    expect(seen(ada).annotations).toHaveLength(1);
    expect(unwrapped(mergePack(ben.workspace, bytes, null)).added).toHaveLength(1);
    expect(seen(ben)).toEqual(seen(ada));
  });

  test('delete for each other, but never a note that the other worked on', async () => {
    await using mine = await temporaryLibrary();
    await using theirs = await temporaryLibrary();
    const [ada, ben] = [mine.library, theirs.library];
    const article = await withStory(ada);
    const left = mark(ada, article, 'Heavy rain');
    const worked = mark(ada, article, 'the only road', { note: 'Which?' });
    give(ada, ben);
    unwrapped(removeAnnotations(ada.workspace, [left.id, worked.id]));
    unwrapped(editAnnotation(ben.workspace, { id: worked.id, edit: { tags: ['dam road'] } }));
    expect(give(ada, ben).deleted).toEqual([`annotation ${left.id}`]);
    exchange(ada, ben);
    expect(seen(ada)).toEqual(seen(ben));
    expect(seen(ada).annotations.map(({ id }) => id)).toEqual([worked.id]);
    expect(openConflicts(ada.workspace)).toMatchObject([{ id: worked.id, field: 'life' }]);
  });

  test('never lose an article under a note that the other wrote', async () => {
    await using mine = await temporaryLibrary();
    await using theirs = await temporaryLibrary();
    const [ada, ben] = [mine.library, theirs.library];
    const article = await withStory(ada);
    give(ada, ben);
    unwrapped(removeArticles(ada.workspace, { articles: [article] }));
    mark(ben, article, 'the only road', { note: 'Which?' });
    exchange(ada, ben);
    expect(seen(ada)).toEqual(seen(ben));
    expect(seen(ada).annotations).toHaveLength(1);
  });

  test('take only what was chosen, with the article that it needs', async () => {
    await using mine = await temporaryLibrary();
    await using theirs = await temporaryLibrary();
    const [ada, ben] = [mine.library, theirs.library];
    const article = await withStory(ada);
    const wanted = mark(ada, article, 'the only road');
    mark(ada, article, 'Heavy rain');
    unwrapped(mergePack(ben.workspace, packOf(ada), [`annotation ${wanted.id}`]));
    expect(seen(ben).annotations.map(({ id }) => id)).toEqual([wanted.id]);
    expect(seen(ben).articles.map(({ id }) => id)).toEqual([article]);
    exchange(ada, ben);
    expect(seen(ada)).toEqual(seen(ben));
    expect(seen(ada).annotations).toHaveLength(2);
  });

  test('end up equal over any history of edits and exchanges', async () => {
    const act = fc.record({
      who: fc.nat(1),
      what: fc.constantFrom('mark', 'note', 'color', 'marking', 'source', 'delete', 'undo', 'give'),
      which: fc.nat(3),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 14 }), async (acts) => {
        await using mine = await temporaryLibrary();
        await using theirs = await temporaryLibrary();
        const libraries = [mine.library, theirs.library] as const;
        const article = await withStory(libraries[0]);
        await withStory(libraries[1]);
        for (const [index, { who, what, which }] of acts.entries()) {
          const [here, there] = who === 0 ? libraries : ([libraries[1], libraries[0]] as const);
          const { workspace } = here;
          const list = workspace.store.annotations.list(article);
          const note = list[which % Math.max(1, list.length)];
          if (what === 'mark') mark(here, article, ['rain', 'road', 'Monday', 'said'][which] ?? '');
          else if (what === 'source') {
            const reliability = (['A', 'B', 'E', 'F'] as const)[which] ?? 'F';
            unwrapped(gradeSource(workspace, { article, reliability }));
          } else if (what === 'undo') {
            // Not the import itself: the article is what all this is about.
            if (!workspace.store.history.state().undo?.startsWith('Import')) undo(workspace);
          } else if (what === 'give') give(here, there);
          else if (note && what === 'delete') unwrapped(removeAnnotations(workspace, [note.id]));
          else if (note && what === 'marking') {
            const marking = ['TLP:RED', 'TLP:GREEN', 'INTERNAL', null][which] ?? null;
            unwrapped(gradePassage(workspace, { annotation: note.id, marking }));
          } else if (note) {
            const isOwn = note.foreign === undefined;
            const edit =
              what === 'note' && isOwn ? { note: `Note ${index}` } : { color: 'blue' as const };
            unwrapped(editAnnotation(workspace, { id: note.id, edit }));
          }
        }
        exchange(...libraries);
        expect(seen(libraries[0])).toEqual(seen(libraries[1]));
      }),
      { numRuns: 12 },
    );
  });
});

describe('a hostile pack', () => {
  const REFUSED: readonly [string, (bytes: Uint8Array) => Uint8Array, string][] = [
    ['that is no ZIP', () => utf8('Not a pack'), 'no-pack'],
    ['without a manifest', () => zipSync({ 'a.txt': utf8('x') }), 'no-pack'],
    ['that is cut short', (bytes) => bytes.slice(0, -40), 'damaged-archive'],
    [
      'of a later version',
      (bytes) => changedPack(bytes, () => undefined, { manifest: { version: 7 } }),
      'pack-version',
    ],
    [
      'whose records were changed',
      (bytes) => {
        const files = unzipSync(bytes);
        edited('records.json', 'Which?', 'Where?')(files);
        return zipSync(files);
      },
      'damaged-pack',
    ],
    [
      'with a name that leads out',
      (bytes) => zipSync({ ...unzipSync(bytes), '../x': utf8('x') }),
      'unsafe-name',
    ],
    [
      'that unpacks a thousandfold',
      (bytes) => zipSync({ ...unzipSync(bytes), 'x.json': new Uint8Array(40_000_000) }),
      'too-large',
    ],
    [
      'of a million records',
      (bytes) =>
        changedPack(bytes, (files) => {
          files['records.json'] = strToU8(`[${'0,'.repeat(999_999)}0]`);
        }),
      // So many are packed far below what words are.
      'too-large',
    ],
  ];

  test.each(REFUSED)('%s is refused and changes nothing', async (_, hostile, code) => {
    await using mine = await temporaryLibrary();
    await using theirs = await temporaryLibrary();
    const article = await withStory(mine.library);
    mark(mine.library, article, 'the only road', { note: 'Which?' });
    const bytes = hostile(packOf(mine.library));
    const answer = mergePack(theirs.library.workspace, bytes, null);
    expect(answer).toMatchObject({ ok: false, error: { code } });
    expect(seen(theirs.library)).toEqual({
      articles: [],
      annotations: [],
      corrections: [],
      grades: [],
    });
  });

  const IN_PART: readonly [string, string, string | RegExp, string, RegExp][] = [
    ['an offset outside the text', 'records.json', /"end":\d+/, '"end":99999', /does not stand/],
    [
      'a date that is none',
      'records.json',
      /"created":\[\{"replica":"[^"]+","counter":\d+,"value":"[^"]+"/,
      '"created":[{"replica":"00000000","counter":1,"value":"soon"',
      /“created” is not valid/,
    ],
    ['a missing field', 'records.json', /"color":\[[^\]]*\],?/, '', /not say all/],
    ['an unknown field', 'records.json', '"color":', '"shade":', /does not know/],
    ['a field that every object has', 'records.json', '"color":', '"toString":', /does not know/],
    ['a NUL in its words', 'records.json', 'Which?', 'Which\\u0000', /no text has/],
    ['half a character', 'records.json', 'Which?', 'Which\\ud83d', /no text has/],
  ];

  test.each(IN_PART)(
    'with %s is taken in part, with the reason',
    async (_, file, from, to, why) => {
      await using mine = await temporaryLibrary();
      await using theirs = await temporaryLibrary();
      const article = await withStory(mine.library);
      mark(mine.library, article, 'the only road', { note: 'Which?' });
      const bytes = changedPack(packOf(mine.library), edited(file, from, to));
      const report = unwrapped(mergePack(theirs.library.workspace, bytes, null));
      expect(report.refused).toMatchObject([{ reason: expect.stringMatching(why) }]);
      expect(seen(theirs.library).articles).toHaveLength(1);
      expect(seen(theirs.library).annotations).toEqual([]);
    },
  );
});

describe('numbered reports', () => {
  const REPORT = {
    template: 'situation-report',
    number: 1,
    date: '2031-03-06',
    title: 'Karsana: Situation Report No. 1',
    contents: {
      passages: ['urn:uuid:1'],
      figures: { 'count|people|karsana': '41' },
      names: ['karsana'],
    },
    marking: 'TLP:AMBER',
    articles: [],
  };
  const reportsOf = ({ workspace }: OpenLibrary) => workspace.store.reports.all();

  test('go along, so that a colleague goes on with the next number; one step takes them back', async () => {
    await using mine = await temporaryLibrary();
    await using theirs = await temporaryLibrary();
    const [ada, ben] = [mine.library, theirs.library];
    await withStory(ada);
    ada.workspace.store.reports.put(REPORT);
    expect(give(ada, ben).added).toContain('report situation-report 1');
    expect(reportsOf(ben)).toEqual([REPORT]);
    expect(ben.workspace.store.reports.next('situation-report')).toBe(2);
    undo(ben.workspace);
    expect(reportsOf(ben)).toEqual([]);
  });

  test('two of one number end up the same in both libraries, and are told as a conflict', async () => {
    await using mine = await temporaryLibrary();
    await using theirs = await temporaryLibrary();
    const [ada, ben] = [mine.library, theirs.library];
    ada.workspace.store.reports.put(REPORT);
    ben.workspace.store.reports.put({ ...REPORT, title: 'Halvet: Situation Report No. 1' });
    expect(give(ada, ben).conflicts).toEqual(['report situation-report 1']);
    exchange(ada, ben);
    expect(reportsOf(ada)).toEqual(reportsOf(ben));
    expect(reportsOf(ada)).toHaveLength(1);
  });
});
