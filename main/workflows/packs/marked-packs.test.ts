import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { exportAnnotations } from '../annotations/export-annotations.ts';
import { addReply } from '../annotations/reply-to-note.ts';
import { dismissMarking, markArticles } from '../articles/mark-article.ts';
import { triageArticles } from '../articles/triage-articles.ts';
import { saveTemplate } from '../briefs/brief-templates.ts';
import { createBrief } from '../briefs/keep-brief.ts';
import { makeBrief } from '../briefs/make-brief.ts';
import { gradePassage, gradeSource } from '../grades/grade-passages.ts';
import { undo } from '../history/undo.ts';
import { exportEvents } from '../names/export-events.ts';
import { libraryEntities } from '../names/library-entities.ts';
import { settleDates } from '../names/settle-dates.ts';
import { saveEntityNote } from '../names/show-entity.ts';
import type { OpenLibrary } from '../open-library.ts';
import { filePassages } from '../requirements/file-passages.ts';
import {
  briefRequest,
  importOne,
  mark,
  newBrief,
  temporaryLibrary,
  unwrapped,
  utf8,
} from '../testing.ts';
import { changedPack } from './changed-pack.fixture.ts';
import { mergePack } from './merge-pack.ts';
import { previewPack } from './preview-pack.ts';
import { makePack, type PackOptions } from './share-pack.ts';

const FLOOD = `Flood cuts road

Heavy rain cut the road to Karsana on Monday, the mayor Ilena Marrow said.

The convoy leaves at dawn by the mill road, the driver said.`;
const CAMP = `Camp moved

The camp of Orvane was moved to higher ground on 03/04/2031, the Amber River Authority said.`;

const REQUIREMENT = 'd'.repeat(32);

/** Two articles with something of every kind on them. */
async function filled({ workspace, catchUp, handlers }: OpenLibrary) {
  const { store } = workspace;
  const imported = async (name: string, text: string) => {
    const outcome = await importOne(workspace, { name, bytes: utf8(text) });
    if (outcome.kind !== 'imported') throw new Error(outcome.kind);
    return outcome.id;
  };
  const [flood, camp] = [await imported('flood.txt', FLOOD), await imported('camp.txt', CAMP)];
  await catchUp();
  unwrapped(gradeSource(workspace, { article: flood, reliability: 'B' }));
  unwrapped(settleDates(workspace, { article: camp, first: 'month' }));
  const marrow = libraryEntities(store).find(({ name }) => name.includes('Marrow'));
  if (!marrow) throw new Error('Nobody is named.');
  unwrapped(saveEntityNote(workspace, { id: marrow.id, note: 'Speaks for the valley' }));
  workspace.act('Apart', [], () => {
    store.entities.keepApart(marrow.id, 'person:somebody else');
    const words = { sha256: 'a'.repeat(64), caption: 'Tents', alternative: '' };
    store.pictureWords.set(camp, words, workspace.now());
    const correction = { kind: 'merge', from: 'one', into: 'two' } as const;
    const day = { from: '2031-03-03', to: '2031-03-03' };
    const sentences = [{ article: flood, quote: 'Heavy rain cut the road to Karsana on Monday' }];
    const told = { sentences, read: day, what: 'The mill road went', date: null };
    store.events.put({ id: 'e'.repeat(32), created: workspace.now(), ...told });
    const asked = { indicators: [], counted: null, places: ['Karsana'], due: null, marking: null };
    const requirement = { id: REQUIREMENT, question: 'Is the road open?', ...asked };
    store.requirements.put({ ...requirement, created: workspace.now() });
    store.savedSearches.put({
      ...{ id: 's1', name: 'Marrow', query: 'marrow OR floods', stems: true },
      created: workspace.now(),
    });
    const families = [{ name: 'Sector', tags: ['WASH', 'مأوى'] }];
    store.frameworks.put({ id: 'desk', name: 'desk.csv', families, loaded: workspace.now() });
    const dossier = { id: 'd'.repeat(32), name: 'Roads', about: '', marking: null };
    store.dossiers.put({ ...dossier, created: workspace.now() });
    store.dossiers.lay({ dossier: dossier.id, article: flood, added: workspace.now() });
    store.figures.add({ id: 'f'.repeat(32), created: workspace.now(), correction });
  });
  unwrapped(await handlers['watch.import']({ name: 'w.csv', bytes: utf8('Ilena Marrow') }));
  const brief = unwrapped(
    createBrief(workspace, {
      body: newBrief(workspace, 'bluf-memo', { articles: [flood], title: 'Draft on floods' }),
    }),
  );
  unwrapped(saveTemplate(workspace, brief, 'Desk note'));
  const report = briefRequest(workspace, [flood], {
    title: 'Report on floods',
    date: '2031-03-06',
    template: 'situation-report',
  });
  unwrapped(await makeBrief(workspace, report));
  return { flood, camp, marrow: marrow.id };
}

const opened = (bytes: Uint8Array) =>
  Object.values(unzipSync(bytes))
    .map((member) => strFromU8(member))
    .join('\n');
const packed = (
  { workspace }: OpenLibrary,
  options: PackOptions = {},
  ids: string[] | null = null,
) => unwrapped(makePack(workspace, ids, options));

describe('a pack of the whole library', () => {
  test('brings everything that people made; one step takes all of it back', async () => {
    await using mine = await temporaryLibrary();
    await using theirs = await temporaryLibrary();
    const [ada, ben] = [mine.library, theirs.library];
    const { flood, marrow } = await filled(ada);
    const note = mark(ada, flood, 'The convoy leaves at dawn', { note: 'Ask the depot' });
    unwrapped(addReply(ada.workspace, { annotation: note.id, note: 'Asked.' }));
    const filed = { passages: { notes: [note.id] }, places: ['Karsana'], day: '2031-03-03' };
    unwrapped(filePassages(ada.workspace, { requirement: REQUIREMENT, words: 'No', ...filed }));
    unwrapped(markArticles(ada.workspace, { ids: [flood], marking: 'TLP:AMBER' }));
    unwrapped(
      triageArticles(ada.workspace, {
        ...{ articles: [flood], decided: 'aside', starred: true, due: '2031-03-05', owner: 'Ben' },
      }),
    );
    const { bytes } = packed(ada);
    const before = unwrapped(previewPack(ben.workspace, bytes));
    expect(before.refused).toEqual([]);
    unwrapped(mergePack(ben.workspace, bytes, null));
    const { store } = ben.workspace;
    const all = ({ workspace: { store: one } }: OpenLibrary) => ({
      markings: [...one.markings.all()],
      triage: one.articles
        .list()
        .filter(({ starred }) => starred)
        .map(({ id }) => [id, one.triage.of(id)]),
      notes: one.entities.notes(),
      apart: one.entities.apart(),
      dates: one.dateOrders.all(),
      figures: one.figures.kept(),
      events: one.events.list(),
      dossiers: one.dossiers.list(),
      laid: one.dossiers.laid(),
      asked: one.requirements.list(),
      filed: one.requirements.filings(),
      frameworks: one.frameworks.list(),
      lists: one.watchLists.lists().map(({ id, name, names }) => ({ id, name, names })),
      searches: one.savedSearches.list(),
      templates: one.templates.all().map(({ id, json }) => [id, JSON.parse(json)]),
      briefs: one.briefs.list(),
      reports: one.reports.all(),
      series: one.series.list(),
      sources: [...one.grades.sources()],
      pictures: one.pictureWords.all(),
    });
    expect(all(ben)).toEqual(all(ada));
    expect(store.entities.note(marrow)?.note).toBe('Speaks for the valley');
    expect(unwrapped(previewPack(ada.workspace, packed(ben).bytes)).changes).toEqual([]);
    undo(ben.workspace);
    expect(Object.values(all(ben)).flat()).toEqual([]);
  });
});

describe('a pack with a marking', () => {
  test('holds no word of what is above it, in any member; the sender alone is told', async () => {
    await using mine = await temporaryLibrary();
    await using theirs = await temporaryLibrary();
    const [ada, ben] = [mine.library, theirs.library];
    const { flood, camp } = await filled(ada);
    unwrapped(markArticles(ada.workspace, { ids: [flood], marking: 'TLP:RED' }));
    const gone = mark(ada, flood, 'Heavy rain cut', { note: 'Deleted words' });
    ada.workspace.act('Delete', [flood], () =>
      ada.workspace.store.annotations.remove([gone.id], ada.workspace.now()),
    );
    const open = mark(ada, camp, 'The camp of Orvane', { note: 'Where?' });
    const file = packed(ada, { marking: 'tlp:green' });
    const text = opened(file.bytes);
    expect(text).not.toMatch(/flood|marrow|mill road|karsana|Deleted words|TLP:RED|valley/i);
    expect(text).toContain('Orvane');
    expect(file).toMatchObject({ articles: 1, annotations: 1, marking: 'TLP:GREEN', marked: [] });
    expect(new Set(file.leftOut.map(({ kind }) => kind))).toEqual(
      new Set([
        'article',
        'report',
        'source',
        'entity-note',
        'names-apart',
        'series',
        'figure-correction',
        'event',
        'dossier',
        'laid',
        'requirement',
        'brief',
        'watch-list',
        'saved-search',
      ]),
    );
    expect(unwrapped(mergePack(ben.workspace, file.bytes, null)).refused).toEqual([]);
    expect(ben.workspace.store.annotations.list(null).map(({ id }) => id)).toEqual([open.id]);
    // Without it all goes, and the sender is warned.
    expect(packed(ada).marked).toEqual([{ marking: 'TLP:RED', count: 1 }]);
  });

  test('takes an article for as strict as its strictest passage, unless its text is asked for', async () => {
    await using mine = await temporaryLibrary();
    const { library } = mine;
    const { flood } = await filled(library);
    const note = mark(library, flood, 'The convoy leaves at dawn', { note: 'Tell nobody' });
    unwrapped(gradePassage(library.workspace, { annotation: note.id, marking: 'TLP:RED' }));
    const strict = packed(library, { marking: 'TLP:GREEN' });
    expect(opened(strict.bytes)).not.toMatch(/convoy leaves|Tell nobody/);
    expect(strict.leftOut[0]).toMatchObject({ kind: 'article', words: 'Flood cuts road' });
    const texts = packed(library, { marking: 'TLP:GREEN', texts: true });
    expect(texts.articles).toBe(2);
    expect(opened(texts.bytes)).not.toMatch(/Tell nobody|TLP:RED/);
  });

  test('lets words of one’s own go only under the same words', async () => {
    await using mine = await temporaryLibrary();
    const { library } = mine;
    const { flood, camp } = await filled(library);
    unwrapped(markArticles(library.workspace, { ids: [flood], marking: 'Staff only' }));
    expect(packed(library, { marking: 'TLP:AMBER' }).articles).toBe(1);
    expect(packed(library, { marking: 'staff only' }).articles).toBe(2);
    unwrapped(markArticles(library.workspace, { ids: [camp], marking: 'TLP:GREEN' }));
    expect(packed(library, { marking: 'staff only' }).articles).toBe(1);
    expect(packed(library, { marking: 'TLP:GREEN // Staff only' }).articles).toBe(2);
  });

  test('keeps back a text that bears a marking until somebody has decided', async () => {
    await using mine = await temporaryLibrary();
    const { library } = mine;
    const outcome = await importOne(library.workspace, {
      name: 'marked.txt',
      bytes: utf8(`TLP:RED\n\n${CAMP}`),
    });
    if (outcome.kind !== 'imported') throw new Error(outcome.kind);
    expect(outcome.foundMarking).toBe('TLP:RED');
    expect(packed(library, { marking: 'TLP:GREEN' })).toMatchObject({
      articles: 0,
      leftOut: [{ reason: expect.stringContaining('nobody has decided') }],
    });
    unwrapped(dismissMarking(library.workspace, { id: outcome.id, marking: 'TLP:RED' }));
    expect(packed(library, { marking: 'TLP:GREEN' }).articles).toBe(1);
    undo(library.workspace);
    expect(packed(library, { marking: 'TLP:GREEN' }).articles).toBe(0);
  });
});

describe('a pack of one article', () => {
  test('carries no report, draft or watch list that is about others', async () => {
    await using mine = await temporaryLibrary();
    const { library } = mine;
    const { flood, camp } = await filled(library);
    const other = packed(library, {}, [camp]);
    expect(opened(other.bytes)).not.toMatch(/floods|marrow|valley/i);
    const kinds = new Set(other.leftBehind.map(({ kind }) => kind));
    expect(kinds).toEqual(
      new Set([
        'report',
        'brief',
        'watch-list',
        'saved-search',
        'framework',
        'template',
        'figure-correction',
        'original',
      ]),
    );
    expect(opened(packed(library, {}, [flood]).bytes)).toMatch(/Report on floods/);
  });
});

describe('the files that articles were read from', () => {
  test('go along on wish, and refused where their bytes are not the ones that they are called by', async () => {
    await using mine = await temporaryLibrary();
    await using theirs = await temporaryLibrary();
    await using forged = await temporaryLibrary();
    const { flood } = await filled(mine.library);
    const [{ bytesSha256 } = { bytesSha256: '' }] =
      mine.library.workspace.store.articles.revisions(flood);
    const sizeIn = ({ library }: typeof theirs) =>
      library.workspace.store.originals.size(bytesSha256);
    unwrapped(mergePack(theirs.library.workspace, packed(mine.library).bytes, null));
    expect(sizeIn(theirs)).toBeNull();
    const { bytes, leftBehind } = packed(mine.library, { originals: true });
    expect(leftBehind).toEqual([]);
    unwrapped(mergePack(theirs.library.workspace, bytes, null));
    expect(sizeIn(theirs)).toBe(utf8(FLOOD).length);
    const original = `originals/${bytesSha256}`;
    const other = changedPack(bytes, (files) => {
      files[original] = utf8('Something else');
    });
    // Nothing that claims to be an original and is none, nor anything of who says so.
    expect(mergePack(forged.library.workspace, other, null)).toMatchObject({
      error: { code: 'false-original' },
    });
    expect(sizeIn(forged)).toBeNull();
  });
});

test('a file of notes with a marking holds no word of those above it, not even around the others', async () => {
  await using mine = await temporaryLibrary();
  const { library } = mine;
  const { flood } = await filled(library);
  const secret = mark(library, flood, 'The convoy leaves at dawn by the mill road', {
    note: 'Tell nobody',
  });
  unwrapped(gradePassage(library.workspace, { annotation: secret.id, marking: 'TLP:RED' }));
  mark(library, flood, 'the driver said', { note: 'Which driver?' });
  for (const format of ['w3c', 'annotations', 'markdown', 'csv', 'html'] as const) {
    const request = { articles: null, format, marking: 'TLP:GREEN' };
    const file = unwrapped(exportAnnotations(library.workspace, request));
    const text = format === 'annotations' ? opened(file.bytes) : strFromU8(file.bytes);
    expect(text).not.toMatch(/convoy|mill road|Tell nobody|TLP:RED/);
    expect(text).toContain('Which driver?');
    expect(text).toContain('TLP:GREEN');
    expect(file.leftOut).toHaveLength(1);
  }
  const all = unwrapped(exportAnnotations(library.workspace, { articles: null, format: 'csv' }));
  expect(all.marked).toEqual([{ marking: 'TLP:RED', count: 1 }]);
});

test('a table of events leaves out what is above its marking, and names the marking of each row', async () => {
  await using mine = await temporaryLibrary();
  const { library } = mine;
  const { camp } = await filled(library);
  const note = mark(library, camp, 'The camp of Orvane');
  unwrapped(gradePassage(library.workspace, { annotation: note.id, marking: 'TLP:RED' }));
  const table = (marking: string | null) =>
    unwrapped(exportEvents(library.workspace, { events: null, from: null, to: null, marking }));
  expect(strFromU8(table(null).bytes)).toMatch(/Orvane.*TLP:RED/);
  const green = table('TLP:GREEN');
  expect(strFromU8(green.bytes)).not.toMatch(/orvane|TLP:RED/i);
  expect(green.heldBack).toBe(1);
});
