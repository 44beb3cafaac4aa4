import type { Handlers } from '#contract';
import type { nameRequests } from '#contract/names.ts';
import { ok } from '#domain/result.ts';
import { followed, type Workspace } from '../workspace.ts';
import { applyCorrection, previewCorrection, removeCorrections } from './correct-entity.ts';
import { exportCorrections, importCorrections } from './exchange-corrections.ts';
import { exportEvents } from './export-events.ts';
import { acceptJoin, listJoins, refuseJoin } from './join-names.ts';
import { dropEvents, editEvent, listEvents, mergeEvents, pickEvents } from './keep-events.ts';
import { drawNetwork, drawPlaces, drawTimeline } from './picture-entities.ts';
import { settleDates } from './settle-dates.ts';
import { findEntity, listEntities, saveEntityNote, showEntity } from './show-entity.ts';
import { importWatchList, removeWatchLists, watchHits } from './watch-names.ts';

export function nameHandlers(workspace: Workspace): Pick<Handlers, keyof typeof nameRequests> {
  const { store } = workspace;
  return {
    'corrections.preview': (request) => previewCorrection(workspace, request),
    'corrections.apply': (request) => followed(workspace, applyCorrection(workspace, request)),
    'corrections.list': () => ok(store.corrections.list()),
    'corrections.remove': ({ ids }) => followed(workspace, removeCorrections(workspace, ids)),
    'corrections.export': () => ok(exportCorrections(workspace)),
    'corrections.import': ({ bytes }) => followed(workspace, importCorrections(workspace, bytes)),
    'dates.settle': (request) => settleDates(workspace, request),
    'watch.import': (request) => importWatchList(workspace, request),
    'watch.lists': () => ok(store.watchLists.lists()),
    'watch.hits': (request) => ok(watchHits(workspace, request)),
    'watch.remove': ({ ids }) => removeWatchLists(workspace, ids),
    'entities.list': (request) => ok(listEntities(workspace, request)),
    'entities.page': ({ id }) => showEntity(workspace, id),
    'entities.find': (request) => ok(findEntity(workspace, request)),
    'entities.saveNote': (request) => saveEntityNote(workspace, request),
    'entities.network': (request) => ok(drawNetwork(workspace, request)),
    'entities.timeline': (request) => ok(drawTimeline(workspace, request)),
    'entities.exportEvents': (request) => exportEvents(workspace, request),
    'events.list': (request) => ok(listEvents(workspace, request)),
    'events.pick': (request) => pickEvents(workspace, request),
    'events.edit': (request) => editEvent(workspace, request),
    'events.merge': (request) => mergeEvents(workspace, request),
    'events.drop': (request) => dropEvents(workspace, request),
    'entities.places': (request) => ok(drawPlaces(workspace, request)),
    'joins.list': (request) => ok(listJoins(workspace, request)),
    'joins.accept': (request) => followed(workspace, acceptJoin(workspace, request)),
    'joins.refuse': (request) => refuseJoin(workspace, request),
  };
}
