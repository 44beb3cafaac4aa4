import type { Handlers } from '#contract';
import type { dossierRequests } from '#contract/dossiers.ts';
import { ok } from '#domain/result.ts';
import type { Workspace } from '../workspace.ts';
import { layDocuments, listDossiers, removeDossier, saveDossier } from './keep-dossiers.ts';

export function dossierHandlers(
  workspace: Workspace,
): Pick<Handlers, keyof typeof dossierRequests> {
  return {
    'dossiers.list': () => ok(listDossiers(workspace)),
    'dossiers.save': (request) => saveDossier(workspace, request),
    'dossiers.remove': (request) => removeDossier(workspace, request),
    'dossiers.lay': (request) => layDocuments(workspace, request),
  };
}
