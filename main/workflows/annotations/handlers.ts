import type { Handlers } from '#contract';
import type { noteRequests } from '#contract/notes.ts';
import { emptyTrash, listTrash, restoreFromTrash } from '../history/restore-from-trash.ts';
import type { Workspace } from '../workspace.ts';
import { exportAnnotations } from './export-annotations.ts';
import { importAnnotations } from './import-annotations.ts';
import { addReply, editReply, removeReply } from './reply-to-note.ts';

export function noteHandlers(workspace: Workspace): Pick<Handlers, keyof typeof noteRequests> {
  return {
    'annotations.export': (request) => exportAnnotations(workspace, request),
    'annotations.import': ({ bytes }) => importAnnotations(workspace, bytes),
    'replies.add': (request) => addReply(workspace, request),
    'replies.edit': (request) => editReply(workspace, request),
    'replies.remove': ({ id }) => removeReply(workspace, id),
    'trash.list': () => listTrash(workspace),
    'trash.restore': (request) => restoreFromTrash(workspace, request),
    'trash.empty': () => emptyTrash(workspace),
  };
}
