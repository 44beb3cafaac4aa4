import { expect, test } from 'vitest';
import { newBody } from '#domain/brief/brief.ts';
import { newSeries } from '#domain/brief/series.ts';
import { listTemplates } from '../briefs/brief-templates.ts';
import { createBrief, listBriefs } from '../briefs/keep-brief.ts';
import { listSeries, saveSeries } from '../briefs/report-series.ts';
import { openClaims } from '../figures/open-claims.ts';
import { openLedger } from '../figures/read-figures.ts';
import { undo } from '../history/undo.ts';
import { listEvents, pickEvents } from '../names/keep-events.ts';
import { drawNetwork, drawPlaces, drawTimeline } from '../names/picture-entities.ts';
import { listEntities } from '../names/show-entity.ts';
import { importOne, mark, temporaryLibrary, unwrapped, utf8 } from '../testing.ts';
import { layDocuments, saveDossier } from './keep-dossiers.ts';
import { openDossier } from './open-dossier.ts';

const KASSALA = `4,000 people flee

KASSALA, 7 March 2031 (Relief Wire) – OCHA said on 6 March 2031 that 4,000 people were displaced in Kassala. Mark Lowcock met the crews there.`;
const ALEPPO = `Thousands leave Aleppo

ALEPPO, 9 March 2031 (Nile Post) – The governor said on 8 March 2031 that 9,000 people were displaced in Aleppo. Mark Lowcock thanked Jane Hale. Mark Lowcock left.`;

test('everything that is asked of a dossier is of its documents alone, and of the library without one', async () => {
  await using place = await temporaryLibrary();
  const { library } = place;
  const { workspace } = library;
  const ids: string[] = [];
  for (const text of [KASSALA, ALEPPO]) {
    const outcome = await importOne(workspace, { name: `${ids.length}.txt`, bytes: utf8(text) });
    if (outcome.kind !== 'imported') throw new Error(outcome.kind);
    ids.push(outcome.id);
  }
  await library.catchUp();
  const [kassala = '', aleppo = ''] = ids;
  const words = { name: 'Kassala floods', about: '', marking: null };
  const { id: dossier } = unwrapped(saveDossier(workspace, { id: null, ...words }));
  unwrapped(layDocuments(workspace, { dossier, articles: [kassala], inside: true }));
  const [inside, outside] = [
    mark(library, kassala, 'Mark Lowcock'),
    mark(library, aleppo, 'Jane Hale'),
  ];
  for (const article of ids) {
    const [dated] = drawTimeline(workspace, { id: null }).filter((one) => one.article === article);
    unwrapped(pickEvents(workspace, { events: [{ article, start: dated?.start ?? 0 }] }));
  }
  const [template] = listTemplates(workspace);
  if (!template) throw new Error('There is no template.');
  for (const title of ['Kassala floods', 'Aleppo'])
    unwrapped(createBrief(workspace, { body: newBody(template, { title, articles: ids }) }));

  const asked = { counted: null, place: '', from: null, to: null, limit: 50 };
  const whole = { query: '', type: null, limit: 50 };
  const { annotations } = workspace.store;
  const told = async (within: { dossier?: string }) => ({
    lowcock: listEntities(workspace, { ...whole, query: 'lowcock', ...within }).entities[0],
    names: listEntities(workspace, { ...whole, ...within }).entities.map(({ name }) => name),
    drawn: drawNetwork(workspace, { limit: 20, ...within }).nodes.map(({ name }) => name),
    places: drawPlaces(workspace, within).located.map(({ name }) => name),
    dated: new Set(drawTimeline(workspace, { id: null, ...within }).map((one) => one.article)),
    claims: await openClaims(workspace, { ...asked, ...within }),
    counted: openLedger(workspace, { query: '', onlyDisagreeing: false, limit: 50, ...within }),
    events: listEvents(workspace, within).length,
    briefs: listBriefs(workspace, within).map(({ title }) => title),
  });
  const all = await told({});
  expect(all.names).toContain('Jane Hale');
  expect(all.lowcock).toMatchObject({ mentions: 3, articles: 2 });
  expect(all.claims).toMatchObject({ total: 2, choices: [{ claims: 2 }] });
  expect([all.counted.articles, all.events, all.briefs.length]).toEqual([2, 2, 2]);

  const own = await told({ dossier });
  expect(own.names).toContain('Kassala');
  for (const names of [own.names, own.drawn, own.places])
    expect(names.filter((name) => ['Jane Hale', 'Aleppo'].includes(name))).toEqual([]);
  expect(own.lowcock).toMatchObject({ mentions: 1, articles: 1 });
  expect([...own.dated]).toEqual([kassala]);
  expect(own.claims).toMatchObject({
    total: 1,
    claims: [{ value: 4000 }],
    choices: [{ claims: 1 }],
  });
  expect(own.claims.places).toMatchObject([{ name: 'Kassala' }]);
  expect([own.counted.articles, own.events, own.briefs]).toEqual([1, 1, ['Kassala floods']]);
  expect(annotations.listWithin(dossier).map(({ id }) => id)).toEqual([inside.id]);
  expect(annotations.list(null).map(({ id }) => id)).toContain(outside.id);
  // What nothing in it counts stays a question that can be asked.
  const other = { topic: 'killed', of: '' };
  const none = await openClaims(workspace, { ...asked, counted: other, dossier });
  expect(none).toMatchObject({ counted: other, total: 0, choices: [{ claims: 1 }, { claims: 0 }] });

  expect(unwrapped(openDossier(workspace, { id: dossier }))).toMatchObject({
    documents: { total: 1, waiting: 0, newest: [{ id: kassala }] },
    notes: { total: 1, newest: [{ id: inside.id }] },
    names: { total: own.names.length },
    counted: [{ topic: 'displaced', claims: 1 }],
    events: { total: 1 },
    briefs: [{ title: 'Kassala floods' }],
  });
  workspace.store.articles.remove([kassala], workspace.now());
  expect(unwrapped(openDossier(workspace, { id: dossier }))).toMatchObject({
    documents: { total: 0 },
    notes: { total: 0 },
    names: { total: 0 },
    counted: [],
  });
  expect(openDossier(workspace, { id: 'none' })).toMatchObject({
    error: { code: 'no-dossier' },
  });
});

test('a dossier that gets another name keeps its briefs and reports', async () => {
  await using place = await temporaryLibrary();
  const { workspace } = place.library;
  const words = { name: 'Kassala floods', about: '', marking: null };
  const { id } = unwrapped(saveDossier(workspace, { id: null, ...words }));
  const [template] = listTemplates(workspace);
  if (!template) throw new Error('There is no template.');
  const begin = (title: string) =>
    unwrapped(createBrief(workspace, { body: newBody(template, { title, articles: [] }) }));
  begin('Kassala floods');
  const named = (name: string) => unwrapped(saveDossier(workspace, { ...words, id, name }));
  const titles = () =>
    unwrapped(openDossier(workspace, { id }))
      .briefs.map(({ title }) => title)
      .sort();

  named('Gash river');
  begin('Gash river');
  expect(titles()).toEqual(['Gash river', 'Kassala floods']);
  expect(listSeries(workspace).map(({ name }) => name)).toEqual(['Gash river']);
  named('Gash');
  expect(titles()).toEqual(['Gash river', 'Kassala floods']);
  undo(workspace);
  undo(workspace);
  expect(titles()).toContain('Kassala floods');

  // Another subject's briefs do not come in with its name.
  begin('Atbara');
  unwrapped(saveSeries(workspace, { ...newSeries('Atbara'), id: null }));
  named('Atbara');
  expect(titles()).toEqual(['Atbara']);
});
