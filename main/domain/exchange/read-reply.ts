import {
  bounded,
  date,
  type Loose,
  list,
  localText,
  record,
  records,
  text,
  Unreadable,
} from './loose.ts';
import { authorOf as hypothesisAuthor } from './read-hypothesis.ts';
import { originFrom } from './read-origin.ts';
import { authorFrom, MAX_AUTHOR, MAX_NOTE } from './read-web-annotation.ts';
import type { ForeignReply } from './types.ts';

/**
 * Reads an answer to another annotation: motivation `replying` and its id as target in the Web Annotation
 * data model, `references` (the thread from its first note on) in the API of Hypothesis.
 * @returns null for what answers nothing
 * @throws Unreadable
 */
export function readReply(fields: Loose, id: string): ForeignReply | null {
  const [root] = list(fields.references);
  const isReplying = list(fields.motivation).some(
    (motivation) => motivation === 'replying' || motivation === 'oa:replying',
  );
  if (root === undefined && !isReplying) return null;
  const [target] = list(fields.target);
  const annotation = text(root) ?? text(target) ?? text(record(target)?.id);
  if (annotation === null) throw new Unreadable('It does not say which note it answers.');
  const bodies = [fields.text, fields.bodyValue, ...records(fields.body).map(({ value }) => value)];
  const note = bodies.flatMap((body) => localText(body) ?? []).join('\n\n');
  if (note.trim() === '') throw new Unreadable('It is a reply without a word.');
  return {
    id,
    annotation,
    note: bounded(note, MAX_NOTE, 'note'),
    ...originFrom(fields),
    author: isReplying
      ? authorFrom(fields.creator)
      : bounded(hypothesisAuthor(fields), MAX_AUTHOR, 'author'),
    created: date(fields.created, 'created'),
    modified: date(fields.modified ?? fields.updated, 'modified'),
  };
}
