import type { LibraryHandlers } from '#contract';
import type { freeNoteRequests } from '#contract/free-notes.ts';
import { ok } from '#domain/result.ts';
import type { Workspace } from '../workspace.ts';
import { createFreeNote, editFreeNote } from './keep-free-notes.ts';

export function freeNoteHandlers(
  workspace: Workspace,
): Pick<LibraryHandlers, keyof typeof freeNoteRequests> {
  return {
    'freeNotes.list': () => ok(workspace.store.freeNotes.list()),
    'freeNotes.create': (request) => createFreeNote(workspace, request),
    'freeNotes.edit': (request) => editFreeNote(workspace, request),
  };
}
