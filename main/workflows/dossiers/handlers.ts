import type { Handlers } from '#contract';
import type { dossierRequests } from '#contract/dossiers.ts';
import { ok } from '#domain/result.ts';
import type { Workspace } from '../workspace.ts';
import { layDocuments, removeDossier, saveDossier } from './keep-dossiers.ts';
import { openDossier } from './open-dossier.ts';

export function dossierHandlers(
  workspace: Workspace,
): Pick<Handlers, keyof typeof dossierRequests> {
  return {
    'dossiers.list': () => ok(workspace.store.dossiers.list()),
    'dossiers.open': (request) => openDossier(workspace, request),
    'dossiers.save': (request) => saveDossier(workspace, request),
    'dossiers.remove': (request) => removeDossier(workspace, request),
    'dossiers.lay': (request) => layDocuments(workspace, request),
  };
}
