import type { Handlers } from '#contract';
import type { annotationRequests } from '#contract/annotations.ts';
import { ok } from '#domain/result.ts';
import type { Workspace } from '../workspace.ts';
import { createAnnotation, editAnnotation, removeAnnotations } from './annotate-passage.ts';
import { editManyNotes } from './edit-many-notes.ts';
import { exportAnnotations } from './export-annotations.ts';
import { importAnnotations } from './import-annotations.ts';
import { addReply, editReply, removeReply } from './reply-to-note.ts';

export function annotationHandlers(
  workspace: Workspace,
): Pick<Handlers, keyof typeof annotationRequests> {
  return {
    'annotations.list': ({ article, dossier }) => {
      const { annotations } = workspace.store;
      return ok(
        article === null && dossier !== undefined
          ? annotations.listWithin(dossier)
          : annotations.list(article),
      );
    },
    'annotations.create': (request) => createAnnotation(workspace, request),
    'annotations.edit': (request) => editAnnotation(workspace, request),
    'annotations.editMany': (request) => editManyNotes(workspace, request),
    'annotations.remove': ({ ids }) => removeAnnotations(workspace, ids),
    'annotations.export': (request) => exportAnnotations(workspace, request),
    'annotations.import': ({ bytes }) => importAnnotations(workspace, bytes),
    'replies.add': (request) => addReply(workspace, request),
    'replies.edit': (request) => editReply(workspace, request),
    'replies.remove': ({ id }) => removeReply(workspace, id),
  };
}
