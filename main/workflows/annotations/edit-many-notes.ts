import type { Request } from '#contract';
import type { ManyEdited } from '#contract/annotations.ts';
import type { Annotation, AnnotationEdit } from '#domain/annotation.ts';
import type { FreeNote, FreeNoteEdit } from '#domain/free-note.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Workspace } from '../workspace.ts';
import { cleanTags, editorOf, noAnnotation, notOurs } from './annotate-passage.ts';

type ManyEdit = Request<'annotations.editMany'>['edit'];

/**
 * Changes the look, the type or the tags of many notes as one undoable step; refused whole when one is missing, or is
 * a free note of another library.
 */
export function editManyNotes(
  workspace: Workspace,
  { ids, edit }: Request<'annotations.editMany'>,
): Result<ManyEdited> {
  const { store } = workspace;
  const changes: { readonly note: Annotation; readonly change: AnnotationEdit }[] = [];
  const free: { readonly note: FreeNote; readonly change: FreeNoteEdit }[] = [];
  for (const id of new Set(ids)) {
    const note = store.annotations.get(id);
    const freeNote = note ? null : store.freeNotes.get(id);
    if (note) {
      const change = { ...lookOf(note, edit), ...wordsOf(note, edit) };
      if (Object.keys(change).length > 0) changes.push({ note, change });
    } else if (freeNote) {
      const change = wordsOf(freeNote, edit);
      if (Object.keys(change).length === 0) continue;
      if (freeNote.foreign) return notOurs(freeNote);
      free.push({ note: freeNote, change });
    } else return noAnnotation(id);
  }
  const changed = changes.length + free.length;
  if (changed === 0) return ok({ changed });
  const articles = [...new Set(changes.map(({ note }) => note.article))];
  const label = changed === 1 ? 'Edit note' : `Edit ${changed} notes`;
  const modified = workspace.now();
  workspace.act(label, articles, () => {
    for (const { note, change } of changes) {
      const editor = editorOf(workspace, note);
      store.annotations.edit(note.id, { ...change, editor }, modified);
    }
    for (const { note, change } of free) store.freeNotes.put({ ...note, ...change, modified });
  });
  return ok({ changed });
}

const lookOf = (note: Annotation, { color, style }: ManyEdit): AnnotationEdit => ({
  ...(color && color !== note.color && { color }),
  ...(style && style !== note.style && { style }),
});

/** What the edit changes about the type and the tags of a note, of whichever kind; none where it is like that already. */
function wordsOf(
  note: Pick<Annotation, 'type' | 'tags'>,
  { type, addTags, removeTags }: ManyEdit,
): Pick<AnnotationEdit, 'type' | 'tags'> {
  const gone = new Set(cleanTags(removeTags ?? []));
  const kept = note.tags.filter((tag) => !gone.has(tag));
  const tags = cleanTags([...kept, ...(addTags ?? [])]);
  return {
    ...(type !== undefined && type !== note.type && { type }),
    ...(tags.join('\n') !== note.tags.join('\n') && { tags }),
  };
}
