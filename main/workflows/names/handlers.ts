import type { Handlers } from '#contract';
import type { entityRequests } from '#contract/entities.ts';
import { ok } from '#domain/result.ts';
import type { Workspace } from '../workspace.ts';
import { drawNetwork, drawPlaces, drawTimeline } from './picture-entities.ts';
import { findEntity, listEntities, saveEntityNote, showEntity } from './show-entity.ts';

export function entityHandlers(workspace: Workspace): Pick<Handlers, keyof typeof entityRequests> {
  return {
    'entities.list': (request) => ok(listEntities(workspace, request)),
    'entities.page': ({ id }) => showEntity(workspace, id),
    'entities.find': (request) => ok(findEntity(workspace, request)),
    'entities.saveNote': (request) => saveEntityNote(workspace, request),
    'entities.network': ({ limit }) => ok(drawNetwork(workspace, limit)),
    'entities.timeline': ({ id }) => ok(drawTimeline(workspace, id)),
    'entities.places': () => ok(drawPlaces(workspace)),
  };
}
