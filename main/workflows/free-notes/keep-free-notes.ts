import { randomUUID } from 'node:crypto';
import type { Request } from '#contract';
import type { FreeNote } from '#domain/free-note.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { authorOf, cleanTags, editorOf, notOurs } from '../annotations/annotate-passage.ts';
import { readLabel } from '../articles/mark-article.ts';
import { overtaken, type Workspace } from '../workspace.ts';

/** Keeps a new free note; one undoable step. */
export function createFreeNote(
  workspace: Workspace,
  { marking, tags, ...given }: Request<'freeNotes.create'>,
): Result<FreeNote> {
  const { store } = workspace;
  const label = readLabel(marking);
  if (!label.ok) return label;
  const created = workspace.now();
  const note: FreeNote = {
    ...given,
    id: `urn:uuid:${randomUUID()}`,
    tags: cleanTags(tags),
    marking: label.value,
    author: authorOf(workspace),
    created,
    modified: created,
    origin: store.merge.name(),
  };
  workspace.act('Write free note', [], () => store.freeNotes.put(note));
  return ok(note);
}

/**
 * Changes a free note; one undoable step. One that another library made stays as it is but for its marking, which says
 * who set it. Nothing is written over the words that another window has kept since this one read them.
 */
export function editFreeNote(
  workspace: Workspace,
  { id, edit, from }: Request<'freeNotes.edit'>,
): Result<FreeNote> {
  const { store } = workspace;
  const before = store.freeNotes.get(id);
  if (!before) return noFreeNote(id);
  const { marking, tags, ...rest } = edit;
  if (before.foreign && (tags !== undefined || Object.keys(rest).length > 0))
    return notOurs(before);
  if (from !== undefined && rest.note !== undefined && ![from, rest.note].includes(before.note)) {
    return overtaken(before.note);
  }
  const label = marking === undefined ? ok(before.marking) : readLabel(marking);
  if (!label.ok) return label;
  const after = withEditor(workspace, {
    ...before,
    ...rest,
    ...(tags && { tags: cleanTags(tags) }),
    marking: label.value,
    modified: workspace.now(),
  });
  workspace.act('Edit free note', [], () => store.freeNotes.put(after));
  return ok(store.freeNotes.get(id) ?? after);
}

/** Whose change it is from now on. */
function withEditor(workspace: Workspace, { editor: _, ...note }: FreeNote): FreeNote {
  const editor = editorOf(workspace, note);
  return editor ? { ...note, editor } : note;
}

export const noFreeNote = (id: string): Result<never> =>
  fail('no-free-note', `There is no free note with the id “${id}” in this library.`);
