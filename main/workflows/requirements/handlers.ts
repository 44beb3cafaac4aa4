import type { Handlers } from '#contract';
import type { requirementRequests } from '#contract/requirements.ts';
import { ok } from '#domain/result.ts';
import type { Workspace } from '../workspace.ts';
import { exportMatrix } from './export-matrix.ts';
import { editFiling, filePassages, offerFiling, takeProposal, unfile } from './file-passages.ts';
import {
  listCountable,
  listRequirements,
  removeRequirements,
  saveRequirement,
} from './keep-requirements.ts';
import { openMatrix } from './open-matrix.ts';

export function requirementHandlers(
  workspace: Workspace,
): Pick<Handlers, keyof typeof requirementRequests> {
  return {
    'requirements.list': () => ok(listRequirements(workspace)),
    'requirements.countable': () => ok(listCountable(workspace)),
    'requirements.matrix': async (request) => ok(await openMatrix(workspace, request)),
    'requirements.save': (request) => saveRequirement(workspace, request),
    'requirements.remove': (request) => removeRequirements(workspace, request),
    'requirements.offer': (request) => offerFiling(workspace, request),
    'requirements.file': (request) => filePassages(workspace, request),
    'requirements.take': (request) => takeProposal(workspace, request),
    'requirements.editFiling': (request) => editFiling(workspace, request),
    'requirements.unfile': (request) => unfile(workspace, request),
    'requirements.export': (request) => exportMatrix(workspace, request),
  };
}
