import type { Request } from '#contract';
import type { ManyEdited } from '#contract/annotations.ts';
import type { Annotation, AnnotationEdit } from '#domain/annotation.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Workspace } from '../workspace.ts';
import { cleanTags, editorOf, noAnnotation } from './annotate-passage.ts';

type ManyEdit = Request<'annotations.editMany'>['edit'];

/** Changes the look, the type or the tags of many annotations as one undoable step; refused whole when one is missing. */
export function editManyNotes(
  workspace: Workspace,
  { ids, edit }: Request<'annotations.editMany'>,
): Result<ManyEdited> {
  const { store } = workspace;
  const changes: { readonly note: Annotation; readonly change: AnnotationEdit }[] = [];
  for (const id of new Set(ids)) {
    const note = store.annotations.get(id);
    if (!note) return noAnnotation(id);
    const change = changeOf(note, edit);
    if (change) changes.push({ note, change });
  }
  if (changes.length === 0) return ok({ changed: 0 });
  const articles = [...new Set(changes.map(({ note }) => note.article))];
  const label = changes.length === 1 ? 'Edit note' : `Edit ${changes.length} notes`;
  const modified = workspace.now();
  workspace.act(label, articles, () => {
    for (const { note, change } of changes) {
      const editor = editorOf(workspace, note);
      store.annotations.edit(note.id, { ...change, editor }, modified);
    }
  });
  return ok({ changed: changes.length });
}

/** What the edit changes about this one; null where it is like that already. */
function changeOf(note: Annotation, { color, style, type, addTags, removeTags }: ManyEdit) {
  const gone = new Set(cleanTags(removeTags ?? []));
  const kept = note.tags.filter((tag) => !gone.has(tag));
  const tags = cleanTags([...kept, ...(addTags ?? [])]);
  const change: AnnotationEdit = {
    ...(color && color !== note.color && { color }),
    ...(style && style !== note.style && { style }),
    ...(type !== undefined && type !== note.type && { type }),
    ...(tags.join('\n') !== note.tags.join('\n') && { tags }),
  };
  return Object.keys(change).length > 0 ? change : null;
}
