import { randomUUID } from 'node:crypto';
import type { Request } from '#contract';
import { fail, ok, type Result } from '#domain/result.ts';
import { overtaken, type Workspace } from '../workspace.ts';
import { authorOf, noAnnotation, notOurs } from './annotate-passage.ts';

/** Answers an annotation; one undoable step. */
export function addReply(
  workspace: Workspace,
  { annotation, note }: Request<'replies.add'>,
): Result<null> {
  const { store } = workspace;
  const created = nextMoment(
    workspace,
    store.annotations.get(annotation)?.replies?.at(-1)?.created,
  );
  const reply = {
    id: `urn:uuid:${randomUUID()}`,
    annotation,
    note,
    author: authorOf(workspace),
    created,
    modified: created,
    origin: store.merge.name(),
  };
  return changeThread(workspace, 'Reply', annotation, () => store.replies.insert(reply));
}

/** A thread is in the order of its moments, so no two answers may share one. */
function nextMoment({ now }: Workspace, before: string | undefined): string {
  const present = now();
  if (before === undefined || before < present) return present;
  return new Date(Date.parse(before) + 1).toISOString();
}

/** Changes the words of a reply that was made here, unless another window has kept others; one undoable step. */
export function editReply(
  workspace: Workspace,
  { id, note, from }: Request<'replies.edit'>,
): Result<null> {
  const { replies } = workspace.store;
  const reply = replies.get(id);
  if (!reply) return noReply(id);
  if (reply.foreign) return notOurs(reply);
  if (from !== undefined && ![from, note].includes(reply.note)) return overtaken(reply.note);
  return changeThread(workspace, 'Edit reply', reply.annotation, () =>
    replies.edit(id, note, workspace.now()),
  );
}

/** Takes a reply away; one undoable step. */
export function removeReply(workspace: Workspace, id: string): Result<null> {
  const { replies } = workspace.store;
  const reply = replies.get(id);
  if (!reply) return noReply(id);
  return changeThread(workspace, 'Delete reply', reply.annotation, () => replies.remove(id));
}

function changeThread(
  { store, act }: Workspace,
  label: string,
  id: string,
  change: () => void,
): Result<null> {
  const annotation = store.annotations.get(id);
  if (!annotation) return noAnnotation(id);
  act(label, [annotation.article], change);
  return ok(null);
}

const noReply = (id: string): Result<never> =>
  fail('no-reply', `There is no reply with the id “${id}” in this library.`);
