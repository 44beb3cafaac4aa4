import { expect, test } from 'vitest';
import { found } from '../../store/testing.ts';
import { listTrash } from '../history/restore-from-trash.ts';
import { redo, undo, undoOne } from '../history/undo.ts';
import type { OpenLibrary } from '../open-library.ts';
import { mergePack } from '../packs/merge-pack.ts';
import { makePack } from '../packs/share-pack.ts';
import { removeRequirements, saveRequirement } from '../requirements/keep-requirements.ts';
import { importOne, temporaryLibrary, unwrapped, utf8 } from '../testing.ts';
import { layDocuments, listDossiers, removeDossier, saveDossier } from './keep-dossiers.ts';

const WORDS = { about: '', marking: null };

async function imported({ workspace }: OpenLibrary, name: string): Promise<string> {
  const text = `Bridge at ${name}\n\nThe bridge at ${name} is closed to trucks, the council said on Monday.`;
  const outcome = await importOne(workspace, { name: `${name}.txt`, bytes: utf8(text) });
  if (outcome.kind !== 'imported') throw new Error('It was not imported.');
  return outcome.id;
}

const made = ({ workspace }: OpenLibrary, name: string, marking: string | null = null) =>
  unwrapped(saveDossier(workspace, { id: null, ...WORDS, name, marking })).id;

test('documents are laid in and taken out in one step, also of several dossiers; windows hear of it', async () => {
  await using place = await temporaryLibrary();
  const { library } = place;
  const { workspace } = library;
  const articles = [await imported(library, 'Tolve'), await imported(library, 'Karsana')];
  const [roads, water] = [made(library, 'Roads'), made(library, 'Water')];
  const before = place.events.length;
  expect(unwrapped(layDocuments(workspace, { dossier: roads, articles, inside: true }))).toBe(2);
  expect(unwrapped(layDocuments(workspace, { dossier: roads, articles, inside: true }))).toBe(0);
  unwrapped(
    layDocuments(workspace, { dossier: water, articles: articles.slice(0, 1), inside: true }),
  );
  expect(place.events.slice(before).map(({ type }) => type)).toContain('dossiers-changed');
  const [tolve = ''] = articles;
  expect(new Set(workspace.store.articles.summary(tolve)?.dossiers)).toEqual(
    new Set([roads, water]),
  );
  expect(listDossiers(workspace).map((one) => [one.name, one.articles, one.waiting])).toEqual([
    ['Roads', 2, 2],
    ['Water', 1, 1],
  ]);
  unwrapped(layDocuments(workspace, { dossier: roads, articles, inside: false }));
  expect(workspace.store.dossiers.articlesOf(roads)).toEqual([]);
  undo(workspace);
  expect(workspace.store.dossiers.articlesOf(roads)).toHaveLength(2);
  const wrong = { dossier: roads, articles: [tolve, 'no-such'], inside: true };
  expect(layDocuments(workspace, wrong)).toMatchObject({ error: { code: 'no-article' } });
});

test('a dossier that is removed leaves its documents, and undo brings both back', async () => {
  await using place = await temporaryLibrary();
  const { library } = place;
  const { workspace } = library;
  const article = await imported(library, 'Tolve');
  const id = made(library, 'Roads');
  unwrapped(layDocuments(workspace, { dossier: id, articles: [article], inside: true }));
  unwrapped(removeDossier(workspace, { id }));
  expect(workspace.store.articles.summary(article)).not.toHaveProperty('dossiers');
  undo(workspace);
  expect(workspace.store.dossiers.articlesOf(id)).toEqual([article]);
  redo(workspace);
  expect(listDossiers(workspace)).toEqual([]);
  expect(removeDossier(workspace, { id })).toMatchObject({ error: { code: 'no-dossier' } });
});

test('what was removed is found back by its step, whatever was done since', async () => {
  await using place = await temporaryLibrary();
  const { library } = place;
  const { workspace } = library;
  const article = await imported(library, 'Tolve');
  const id = made(library, 'Roads');
  unwrapped(layDocuments(workspace, { dossier: id, articles: [article], inside: true }));
  const asked = { question: 'Is the road open?', indicators: [], counted: null, places: [] };
  const requirement = unwrapped(
    saveRequirement(workspace, { id: null, ...asked, due: null, marking: null }),
  );
  unwrapped(removeDossier(workspace, { id }));
  unwrapped(removeRequirements(workspace, { ids: [requirement.id] }));
  const other = made(library, 'Water');
  unwrapped(layDocuments(workspace, { dossier: other, articles: [article], inside: true }));
  unwrapped(layDocuments(workspace, { dossier: other, articles: [article], inside: false }));
  const { removals } = unwrapped(listTrash(workspace));
  expect(removals.map(({ label }) => label)).toEqual([
    'Remove “Is the road open?”',
    'Remove the dossier “Roads”',
  ]);
  for (const { step } of removals) unwrapped(undoOne(workspace, { step }));
  expect(workspace.store.dossiers.articlesOf(id)).toEqual([article]);
  expect(workspace.store.requirements.get(requirement.id)).toEqual(requirement);
  expect(unwrapped(listTrash(workspace)).removals).toEqual([]);
});

test('two dossiers have two names, and what another window wrote meanwhile is not written over', async () => {
  await using place = await temporaryLibrary();
  const { workspace } = place.library;
  const id = made(place.library, 'Roads');
  expect(saveDossier(workspace, { id: null, ...WORDS, name: 'ROADS' })).toMatchObject({
    error: { code: 'name-taken' },
  });
  const from = { ...WORDS, name: 'Roads' };
  unwrapped(saveDossier(workspace, { id, ...WORDS, name: 'Roads and bridges', from }));
  expect(saveDossier(workspace, { id, ...WORDS, name: 'Ways', from }).ok).toBe(false);
});

test('a search finds what lies in a dossier, by its name or the beginning of it', async () => {
  await using place = await temporaryLibrary();
  const { library } = place;
  const { store } = library.workspace;
  const [tolve, karsana] = [await imported(library, 'Tolve'), await imported(library, 'Karsana')];
  const id = made(library, 'النيل الأبيض: Roads');
  unwrapped(layDocuments(library.workspace, { dossier: id, articles: [tolve], inside: true }));
  const ids = (query: string) => found(store, query).hits.map((hit) => hit.id);
  expect(ids('dossier:"النيل الأبيض"')).toEqual([]);
  expect(ids('dossier:"النيل الأبيض: roads"')).toEqual([tolve]);
  expect(ids('dossier:النيل')).toEqual([tolve]);
  expect(ids('bridge -dossier:النيل')).toEqual([karsana]);
  expect(ids('dossier:nobody')).toEqual([]);
});

test('a pack of a document brings its dossiers; under a limit none whose name is above it', async () => {
  await using mine = await temporaryLibrary();
  await using theirs = await temporaryLibrary();
  const [ada, ben] = [mine.library, theirs.library];
  const [tolve, other] = [await imported(ada, 'Tolve'), await imported(ada, 'Karsana')];
  const [open, red] = [made(ada, 'Roads'), made(ada, 'The informant', 'TLP:RED')];
  for (const dossier of [open, red])
    unwrapped(layDocuments(ada.workspace, { dossier, articles: [tolve], inside: true }));
  made(ada, 'Empty');
  unwrapped(layDocuments(ada.workspace, { dossier: open, articles: [other], inside: true }));
  const green = unwrapped(makePack(ada.workspace, [tolve], { marking: 'TLP:GREEN' }));
  expect(green.leftOut.map(({ kind }) => kind).sort()).toEqual(['dossier', 'dossier', 'laid']);
  unwrapped(mergePack(ben.workspace, green.bytes, null));
  expect(listDossiers(ben.workspace).map(({ name, articles }) => [name, articles])).toEqual([
    ['Roads', 1],
  ]);
  // All of it, and the way back: one document fewer here is one fewer there.
  unwrapped(mergePack(ben.workspace, unwrapped(makePack(ada.workspace, null)).bytes, null));
  unwrapped(layDocuments(ben.workspace, { dossier: open, articles: [other], inside: false }));
  unwrapped(mergePack(ada.workspace, unwrapped(makePack(ben.workspace, null)).bytes, null));
  expect(listDossiers(ada.workspace)).toEqual(listDossiers(ben.workspace));
  expect(listDossiers(ada.workspace).map(({ articles }) => articles)).toEqual([0, 1, 1]);
});
