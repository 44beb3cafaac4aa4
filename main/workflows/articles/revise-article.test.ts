import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Annotation } from '#domain/annotation.ts';
import { editAnnotation } from '../annotations/annotate-passage.ts';
import { redo, undo } from '../history/undo.ts';
import type { OpenLibrary } from '../open-library.ts';
import { importOne, mark, temporaryLibrary, unwrapped, utf8 } from '../testing.ts';
import { compareRevisions, revisionsOf } from './compare-revisions.ts';
import { reviseArticle } from './revise-article.ts';

const LEAD =
  'PORT AMBER – Heavy rain cut the only road to Karsana on Monday, the Amber River Authority said, leaving about 1,200 people without supplies of food and fuel.';
const QUOTE =
  'Ilena Marrow, who directs the authority, said that her engineers needed boats before they could reach the pumping station.';
const TRUCKS =
  'Forty trucks with flour and cooking oil waited on the eastern side of the bridge on Tuesday evening.';
const TITLE = 'Flood cuts road to Karsana';
const STORY = [TITLE, LEAD, QUOTE, TRUCKS];
const fileOf = (paragraphs: readonly string[]) => ({
  name: 'story.txt',
  bytes: utf8(paragraphs.join('\n\n')),
});

const PASSAGES = {
  lead: 'cut the only road to Karsana on Monday',
  quote: 'her engineers needed boats before they could reach the pumping station',
  trucks: 'Forty trucks with flour and cooking oil waited on the eastern side',
};

/** The story with its passages marked, in a library. */
async function marked(library: OpenLibrary) {
  const outcome = await importOne(library.workspace, fileOf(STORY));
  if (outcome.kind !== 'imported') throw new Error(outcome.kind);
  const { id } = outcome;
  const notes = Object.values(PASSAGES).map((passage) => mark(library, id, passage, { note: 'x' }));
  return { id, notes, articles: library.workspace.store.articles };
}

const statesOf = (annotations: readonly Annotation[]) =>
  annotations.map(({ placement }) => placement?.state ?? 'exact').join(' ');

const CORRECTION = 'Correction: an earlier version of this report named the wrong river.';
const UPDATES: { name: string; to: readonly string[]; states: string }[] = [
  {
    name: 'a sentence added at the end',
    to: [...STORY, 'The bridge opened again on Wednesday.'],
    states: 'exact exact exact',
  },
  {
    name: 'a correction prefixed',
    to: [TITLE, CORRECTION, LEAD, QUOTE, TRUCKS],
    states: 'moved moved moved',
  },
  {
    name: 'a wording changed',
    to: [TITLE, LEAD, QUOTE.replace('needed boats', 'were short of boats'), TRUCKS],
    states: 'exact changed moved',
  },
  { name: 'a paragraph cut', to: [TITLE, LEAD, TRUCKS], states: 'exact lost moved' },
  {
    name: 'another story altogether',
    to: ['Harvest festival opens in Lindow', 'Musicians and bakers filled the square at noon.'],
    states: 'lost lost lost',
  },
];

describe('a new version', () => {
  test.each(UPDATES)('with $name: $states', async ({ to, states }) => {
    await using place = await temporaryLibrary();
    const { library } = place;
    const { workspace } = library;
    const { id, notes, articles } = await marked(library);
    const first = articles.get(id);
    const report = unwrapped(await reviseArticle(workspace, id, fileOf(to)));
    const now = articles.get(id);
    const annotations = notes.flatMap((note) => workspace.store.annotations.get(note.id) ?? []);

    expect(statesOf(annotations)).toBe(states);
    const counted = Object.entries(report.annotations).flatMap(([state, count]) =>
      Array<string>(count).fill(state),
    );
    expect(counted.sort()).toEqual(states.split(' ').sort());
    expect(report).toMatchObject({ id, revision: 2, sha256: now?.sha256 });

    for (const [index, { placement, quote, start, end, sha256 }] of annotations.entries()) {
      const made = notes[index];
      if (placement?.state === 'lost') {
        const { start: from, end: until } = made ?? {};
        expect({ start, end, quote, sha256, placement }).toEqual({
          ...{ start: from, end: until, quote: made?.quote, sha256: first?.sha256 },
          placement: { state: 'lost', score: 0 },
        });
        continue;
      }
      expect({ quote, sha256 }).toEqual({
        quote: now?.text.slice(start, end),
        sha256: now?.sha256,
      });
      expect(placement?.oldQuote).toBe(placement?.state === 'changed' ? made?.quote : undefined);
      if (placement?.state !== 'changed') expect(quote).toBe(made?.quote);
      expect(placement?.score).toBeGreaterThan(0.5);
    }
    expect(articles.revision(id, 1)).toMatchObject({ text: first?.text, sha256: first?.sha256 });
    expect(revisionsOf(workspace, id)).toMatchObject({ value: [{ number: 1 }, { number: 2 }] });
  });

  test('is one step: undo brings all of it back, redo leads to it again', async () => {
    await using place = await temporaryLibrary();
    const { workspace } = place.library;
    const { id, articles } = await marked(place.library);
    const all = () => ({
      article: articles.get(id),
      annotations: workspace.store.annotations.list(id),
      revisions: articles.revisions(id),
    });
    const before = all();
    unwrapped(await reviseArticle(workspace, id, fileOf([TITLE, CORRECTION, LEAD, TRUCKS])));
    const after = all();
    expect(after).not.toEqual(before);
    expect(undo(workspace)).toMatchObject({ label: `Update “${TITLE}”`, articles: [id] });
    expect(all()).toEqual(before);
    redo(workspace);
    expect(all()).toEqual(after);
  });

  test('that says nothing new makes no revision and no step', async () => {
    await using place = await temporaryLibrary();
    const { workspace } = place.library;
    const { id } = await marked(place.library);
    const step = workspace.store.history.state().undo;
    const again = { name: 'again.txt', bytes: utf8(`${STORY.join('\n\n')}\n\n`) };
    expect(unwrapped(await reviseArticle(workspace, id, again))).toMatchObject({
      revision: 1,
      annotations: { exact: 3 },
    });
    expect(workspace.store.history.state().undo).toBe(step);
  });

  test('finds again what was cut and put back, and what is taken back stands as it was made', async () => {
    await using place = await temporaryLibrary();
    const { workspace } = place.library;
    const { id } = await marked(place.library);
    const list = () => workspace.store.annotations.list(id);
    unwrapped(await reviseArticle(workspace, id, fileOf([TITLE, LEAD, TRUCKS])));
    const late = mark(place.library, id, 'the bridge on Tuesday evening');
    unwrapped(await reviseArticle(workspace, id, fileOf([TITLE, CORRECTION, LEAD, QUOTE, TRUCKS])));
    expect(statesOf(list())).toBe('moved moved moved moved');
    expect(workspace.store.annotations.get(late.id)?.quote).toBe(late.quote);
    unwrapped(await reviseArticle(workspace, id, fileOf(STORY)));
    expect(statesOf(list())).toBe('exact exact exact moved');
    expect(list().filter(({ placement }) => placement === undefined)).toHaveLength(3);
  });

  test('is announced, and its names are read', async () => {
    await using place = await temporaryLibrary();
    const { library, events } = place;
    const { id, articles } = await marked(library);
    const bytes = fileOf([TITLE, CORRECTION, LEAD]).bytes;
    const request = { id, name: 'a.txt', bytes };
    const report = unwrapped(await library.handlers['articles.revise'](request));
    expect(events).toContainEqual({ type: 'articles-changed', ids: [id] });
    await expect
      .poll(() => library.workspace.store.analyses.get(report.sha256), { timeout: 170_000 })
      .not.toBeNull();
    expect(articles.get(id)?.revision).toBe(2);
  });

  test.each([
    ['an unknown article', 'feedfeedfeedfeed', utf8('Words'), 'no-article'],
    ['an empty file', null, new Uint8Array(), 'empty-file'],
    ['a file that is no text', null, Uint8Array.of(0, 1, 2, 3, 0, 255), 'not-text'],
  ])('is refused for %s, and nothing changes', async (_name, given, bytes, code) => {
    await using place = await temporaryLibrary();
    const { workspace } = place.library;
    const { id, articles } = await marked(place.library);
    const before = [articles.get(id), workspace.store.annotations.list(id)];
    const refused = await reviseArticle(workspace, given ?? id, { name: 'bad.txt', bytes });
    expect(refused).toMatchObject({ ok: false, error: { code } });
    expect([articles.get(id), workspace.store.annotations.list(id)]).toEqual(before);
  });
});

describe('a lost note', () => {
  async function lostNote() {
    const place = await temporaryLibrary();
    const { workspace } = place.library;
    const { id, notes } = await marked(place.library);
    unwrapped(await reviseArticle(workspace, id, fileOf([TITLE, CORRECTION, LEAD, TRUCKS])));
    const [, lost] = notes;
    if (!lost) throw new Error('No note');
    return { place, workspace, id, lost };
  }

  test('is attached again by a new span, in one step, and then follows from there', async () => {
    const { place, workspace, id, lost } = await lostNote();
    await using _ = place;
    const text = workspace.store.articles.get(id)?.text ?? '';
    const start = text.indexOf('named the wrong river');
    const edit = { start, end: start + 'named the wrong river'.length };
    const { annotation: edited } = unwrapped(editAnnotation(workspace, { id: lost.id, edit }));
    expect(edited).toMatchObject({ ...edit, quote: 'named the wrong river', note: 'x' });
    expect(edited.placement).toBeUndefined();
    unwrapped(await reviseArticle(workspace, id, fileOf([TITLE, LEAD, CORRECTION, TRUCKS])));
    expect(workspace.store.annotations.get(lost.id)).toMatchObject({
      quote: 'named the wrong river',
      placement: { state: 'moved' },
    });
    undo(workspace);
    expect(undo(workspace)?.label).toBe('Re-attach note');
    expect(workspace.store.annotations.get(lost.id)?.placement?.state).toBe('lost');
  });

  test('is listed after the notes that have a place', async () => {
    const { place, workspace, id } = await lostNote();
    await using _ = place;
    expect(statesOf(workspace.store.annotations.list(id))).toBe('moved moved lost');
  });

  test('keeps its anchor when its words are edited, and wants both ends', async () => {
    const { place, workspace, lost } = await lostNote();
    await using _ = place;
    const { annotation: edited } = unwrapped(
      editAnnotation(workspace, { id: lost.id, edit: { note: 'new' } }),
    );
    expect(edited).toMatchObject({ quote: lost.quote, note: 'new', placement: { state: 'lost' } });
    expect(editAnnotation(workspace, { id: lost.id, edit: { end: 20 } })).toMatchObject({
      ok: false,
      error: { code: 'lost-note' },
    });
  });
});

test('a passage marked on a page that still shows the older text is refused', async () => {
  await using place = await temporaryLibrary();
  const { workspace } = place.library;
  const { id, notes, articles } = await marked(place.library);
  const old = articles.get(id)?.sha256 ?? '';
  mark(place.library, id, 'Forty trucks', { sha256: old });
  unwrapped(await reviseArticle(workspace, id, fileOf([TITLE, CORRECTION, LEAD, TRUCKS])));
  expect(() => mark(place.library, id, 'Forty trucks', { sha256: old })).toThrow('other-revision');
  const edit = { id: notes[0]?.id ?? '', edit: { start: 0, end: 9 }, sha256: old };
  expect(editAnnotation(workspace, edit)).toMatchObject({ error: { code: 'other-revision' } });
});

test('a note on changed words keeps its first wording when it is edited, until the new is accepted', async () => {
  await using place = await temporaryLibrary();
  const { workspace } = place.library;
  const { id, notes } = await marked(place.library);
  const changed = QUOTE.replace('needed boats', 'were short of boats');
  unwrapped(await reviseArticle(workspace, id, fileOf([TITLE, LEAD, changed, TRUCKS])));
  const [, note] = notes;
  const edit = (edit: { note?: string; start?: number; end?: number }) =>
    unwrapped(editAnnotation(workspace, { id: note?.id ?? '', edit })).annotation;
  const edited = edit({ note: 'new' });
  expect(edited.placement).toMatchObject({ state: 'changed', oldQuote: note?.quote });
  const { start, end } = edited;
  expect(edit({ start, end })).toMatchObject({ quote: edited.quote, start, end });
  expect(workspace.store.annotations.get(note?.id ?? '')?.placement).toBeUndefined();
});

describe('two revisions', () => {
  test('are compared by sentence and word', async () => {
    await using place = await temporaryLibrary();
    const { workspace } = place.library;
    const { id } = await marked(place.library);
    const changed = QUOTE.replace('needed boats', 'were short of boats');
    unwrapped(await reviseArticle(workspace, id, fileOf([TITLE, CORRECTION, changed, TRUCKS])));
    const { before, after, rows } = unwrapped(compareRevisions(workspace, { id, from: 1, to: 2 }));
    const shown = rows.map((row) => ({
      kind: row.kind,
      removed: row.removed.map(({ start, end }) => before.slice(start, end)),
      added: row.added.map(({ start, end }) => after.slice(start, end)),
    }));
    expect(shown).toContainEqual({
      kind: 'removed',
      removed: [LEAD],
      added: [],
    });
    expect(shown).toContainEqual({ kind: 'added', removed: [], added: [CORRECTION] });
    expect(shown).toContainEqual({
      kind: 'changed',
      removed: ['needed'],
      added: ['were short of'],
    });
  });

  test.each([
    { from: 1, to: 2, code: 'no-revision' },
    { from: 9, to: 1, code: 'no-revision' },
  ])('that are not there are refused: $from, $to', async ({ code, ...numbers }) => {
    await using place = await temporaryLibrary();
    const { workspace } = place.library;
    const { id } = await marked(place.library);
    const refused = compareRevisions(workspace, { id, ...numbers });
    expect(refused).toMatchObject({ ok: false, error: { code } });
    const unknown = compareRevisions(workspace, { id: 'none', ...numbers });
    expect(unknown).toMatchObject({ ok: false, error: { code: 'no-article' } });
    expect(revisionsOf(workspace, 'none')).toMatchObject({ error: { code: 'no-article' } });
  });
});

test('the wire story and its update two days later', async () => {
  await using place = await temporaryLibrary();
  const { workspace } = place.library;
  const sample = (name: string) => ({
    name,
    bytes: readFileSync(join(workspace.assets, 'sample-library', name)),
  });
  const outcome = await importOne(workspace, sample('01-meridian-wire-dam-breach.txt'));
  if (outcome.kind !== 'imported') throw new Error(outcome.kind);
  const passages = {
    'an earth embankment 38 metres high built in 1974': 'moved',
    '12 villages had been flooded': 'changed',
    'Then the door was gone': 'lost',
  };
  const notes = Object.keys(passages).map((quote) => mark(place.library, outcome.id, quote));
  const update = sample('04-meridian-wire-dam-breach-update.txt');
  unwrapped(await reviseArticle(workspace, outcome.id, update));
  const found = notes.map(({ id }) => workspace.store.annotations.get(id)?.placement?.state);
  expect(found).toEqual(Object.values(passages));
});
