import type { Handlers } from '#contract';
import type { historyRequests } from '#contract/history.ts';
import { ok } from '#domain/result.ts';
import { followed, type Workspace } from '../workspace.ts';
import { emptyTrash, listTrash, restoreFromTrash } from './restore-from-trash.ts';
import { redoOne, undoOne } from './undo.ts';

export function historyHandlers(
  workspace: Workspace,
): Pick<Handlers, keyof typeof historyRequests> {
  return {
    'history.undo': (request) => followed(workspace, undoOne(workspace, request)),
    'history.redo': (request) => followed(workspace, redoOne(workspace, request)),
    'history.state': () => ok(workspace.store.history.state()),
    'trash.list': () => listTrash(workspace),
    'trash.restore': (request) => restoreFromTrash(workspace, request),
    'trash.empty': () => emptyTrash(workspace),
  };
}
