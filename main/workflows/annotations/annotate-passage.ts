import { randomUUID } from 'node:crypto';
import type { Request } from '#contract';
import type { EditedNote } from '#contract/annotations.ts';
import {
  type Annotation,
  type AnnotationEdit,
  anchorFor,
  type Editor,
  isPlaced,
  type Origin,
} from '#domain/annotation.ts';
import type { Article } from '#domain/article.ts';
import type { Span } from '#domain/document.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import { noArticle, type Workspace } from '../workspace.ts';

/** Marks a passage of an article; one undoable step. */
export function createAnnotation(
  workspace: Workspace,
  request: Request<'annotations.create'>,
): Result<Annotation> {
  const { store } = workspace;
  const article = store.articles.get(request.article);
  if (!article) return noArticle(request.article);
  const span = spanIn(article, request, request.sha256);
  if (!span.ok) return span;
  const created = workspace.now();
  const { color, style, motivation, note, tags, type = null } = request;
  const annotation: Annotation = {
    ...anchorFor(article.text, span.value, article.sha256),
    id: `urn:uuid:${randomUUID()}`,
    article: article.id,
    color,
    style,
    motivation,
    type,
    note,
    tags: cleanTags(tags),
    author: authorOf(workspace),
    created,
    modified: created,
    origin: store.merge.name(),
  };
  workspace.act(note ? 'Add note' : 'Highlight', [article.id], () =>
    store.annotations.insert(annotation),
  );
  return ok(annotation);
}

/**
 * Changes an annotation's look, words or span; one undoable step. With a span it counts as made on the
 * current text: that re-attaches a lost one, and accepts the new wording of a changed one. The words of a
 * note that another library made are refused; whatever else is changed of it says who did. Nothing is written
 * over the words that another window has kept since this one read them.
 */
export function editAnnotation(
  workspace: Workspace,
  { id, edit, sha256, from }: Request<'annotations.edit'>,
): Result<EditedNote> {
  const { store } = workspace;
  const before = store.annotations.get(id);
  if (!before) return noAnnotation(id);
  if (before.foreign && edit.note !== undefined && edit.note !== before.note)
    return notOurs(before);
  const wanted = edit.note ?? before.note;
  if ((from?.note ?? before.note) !== before.note && wanted !== before.note) {
    return ok({ annotation: before, overtaken: true });
  }
  const anchor = editedAnchor(workspace, before, edit, sha256);
  if (!anchor.ok) return anchor;
  const change = {
    ...edit,
    ...anchor.value,
    ...(edit.tags && { tags: tagsAfter(before, edit.tags, from?.tags) }),
    editor: editorOf(workspace, before),
  };
  const label =
    anchor.value.start !== undefined && !isPlaced(before) ? 'Re-attach note' : 'Edit note';
  workspace.act(label, [before.article], () => store.annotations.edit(id, change, workspace.now()));
  const after = store.annotations.get(id);
  return after ? ok({ annotation: after, overtaken: false }) : noAnnotation(id);
}

/** Moves notes, on passages or free ones, to the trash; one undoable step however many. */
export function removeAnnotations(workspace: Workspace, ids: readonly string[]): Result<null> {
  const { store } = workspace;
  const found = ids.flatMap((id) => store.annotations.get(id) ?? []);
  const free = ids.filter((id) => store.freeNotes.get(id) !== null);
  const known = new Set([...found.map(({ id }) => id), ...free]);
  const missing = ids.find((id) => !known.has(id));
  if (missing !== undefined) return noAnnotation(missing);
  const articles = [...new Set(found.map((annotation) => annotation.article))];
  const label = known.size === 1 ? 'Delete note' : `Delete ${known.size} notes`;
  const now = workspace.now();
  workspace.act(label, articles, () => {
    store.annotations.remove(
      found.map(({ id }) => id),
      now,
    );
    for (const id of free) store.freeNotes.remove(id, now);
  });
  return ok(null);
}

/** What another window did to the tags meanwhile stays, beside what this one adds and takes away. */
function tagsAfter({ tags }: Annotation, wanted: readonly string[], from = tags): string[] {
  const added = wanted.filter((tag) => !from.includes(tag));
  const gone = new Set(from.filter((tag) => !wanted.includes(tag)));
  const isSame = from.join('\n') === tags.join('\n');
  return cleanTags(isSame ? wanted : [...tags.filter((tag) => !gone.has(tag)), ...added]);
}

function editedAnchor(
  { store }: Workspace,
  before: Annotation,
  edit: AnnotationEdit,
  sha256: string | undefined,
): Result<Partial<Annotation>> {
  if (edit.start === undefined && edit.end === undefined) return ok({});
  const article = store.articles.get(before.article);
  if (!article) return noArticle(before.article);
  if (!isPlaced(before) && (edit.start === undefined || edit.end === undefined)) {
    return fail('lost-note', 'That note is lost: give both ends of the passage it now belongs to.');
  }
  const wanted = { start: edit.start ?? before.start, end: edit.end ?? before.end };
  const span = spanIn(article, wanted, sha256);
  return span.ok ? ok(anchorFor(article.text, span.value, article.sha256)) : span;
}

/** The span without white space at its ends; refused when it is empty, outside the text or of another. */
function spanIn(
  article: Article,
  { start, end }: Span,
  sha256: string = article.sha256,
): Result<Span> {
  if (sha256 !== article.sha256) {
    return fail('other-revision', 'The article has a new version: mark the passage in that one.');
  }
  if (end > article.text.length || start >= end) {
    const size = article.text.length;
    return fail(
      'span-outside-text',
      `That passage (${start}–${end}) is empty or outside the article, which has ${size} characters.`,
    );
  }
  const passage = article.text.slice(start, end);
  const from = start + (passage.length - passage.trimStart().length);
  const to = end - (passage.length - passage.trimEnd().length);
  if (from >= to) return fail('empty-passage', 'That passage holds only white space.');
  return ok({ start: from, end: to });
}

/** Without surrounding white space, a leading # or a tag twice. */
export const cleanTags = (tags: readonly string[]) => [
  ...new Set(tags.map((tag) => tag.trim().replace(/^#/, '')).filter((tag) => tag !== '')),
];

/** Whose change it is from now on, where it is not the one of the library that made it. */
export const editorOf = (workspace: Workspace, { foreign }: Origin): Editor | null =>
  foreign ? { library: workspace.store.merge.name(), name: authorOf(workspace) } : null;

/** A reply says the same under one's own name. */
export const notOurs = ({ author }: Pick<Annotation, 'author'>): Result<never> =>
  fail(
    'not-ours',
    `These are the words of ${author || 'another person'}: only the library that made them changes them. Write a reply.`,
  );

export function authorOf({ store }: Workspace): string {
  const { author } = store.settings.get();
  return typeof author === 'string' ? author : '';
}

export const noAnnotation = (id: string): Result<never> =>
  fail('no-annotation', `There is no note with the id “${id}” in this library.`);
