import type { Handlers } from '#contract';
import type { nameRequests } from '#contract/names.ts';
import { ok } from '#domain/result.ts';
import { followed, type Workspace } from '../workspace.ts';
import { applyCorrection, previewCorrection, removeCorrections } from './correct-entity.ts';
import { countNames } from './count-names.ts';
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
  /** Names are shown once all of them are counted; where that takes a while, others are answered meanwhile. */
  const counted =
    <Asked, Answer>(answer: (request: Asked) => Answer) =>
    (request: Asked): Answer | Promise<Answer> =>
      store.countedNames.waiting === 0
        ? answer(request)
        : countNames(workspace).then(() => answer(request));
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
    'entities.list': counted((request) => ok(listEntities(workspace, request))),
    'entities.page': counted(({ id }) => showEntity(workspace, id)),
    'entities.find': counted((request) => ok(findEntity(workspace, request))),
    'entities.saveNote': (request) => saveEntityNote(workspace, request),
    'entities.network': counted((request) => ok(drawNetwork(workspace, request))),
    'entities.timeline': counted((request) => ok(drawTimeline(workspace, request))),
    'entities.exportEvents': (request) => exportEvents(workspace, request),
    'events.list': (request) => ok(listEvents(workspace, request)),
    'events.pick': (request) => pickEvents(workspace, request),
    'events.edit': (request) => editEvent(workspace, request),
    'events.merge': (request) => mergeEvents(workspace, request),
    'events.drop': (request) => dropEvents(workspace, request),
    'entities.places': counted((request) => ok(drawPlaces(workspace, request))),
    'joins.list': counted((request) => ok(listJoins(workspace, request))),
    'joins.accept': (request) => followed(workspace, acceptJoin(workspace, request)),
    'joins.refuse': (request) => refuseJoin(workspace, request),
  };
}
