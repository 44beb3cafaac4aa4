import * as v from 'valibot';
import type { FreeNote } from '../free-note.ts';
import { bounded, date, type Loose, list, localText, records, text, Unreadable } from './loose.ts';
import { originFrom } from './read-origin.ts';
import { authorFrom, checkedTags, gradeFrom, MAX_NOTE, typeFrom } from './read-web-annotation.ts';
import type { ForeignFreeNote } from './types.ts';
import {
  bodiesOf,
  creatorOf,
  DAY_TERM,
  MARKING_TERM,
  NAMESPACE,
  originTerms,
  typeTerm,
} from './vocabulary.ts';

/** A free note as an annotation whose target is its day: the models know none without a target. */
export function freeNoteItem(note: FreeNote): object {
  const { id, created, modified, day, marking } = note;
  return {
    id,
    type: 'Annotation',
    created,
    modified,
    creator: creatorOf(note),
    motivation: 'commenting',
    [DAY_TERM]: day,
    ...typeTerm(note),
    ...(marking !== null && { [MARKING_TERM]: marking }),
    ...originTerms(note),
    body: bodiesOf(note),
    target: `${NAMESPACE}day:${day}`,
  };
}

/**
 * Reads one back.
 * @returns null for what is none
 * @throws Unreadable
 */
export function readFreeNote(fields: Loose, id: string): ForeignFreeNote | null {
  const day = text(fields[DAY_TERM]);
  if (day === null) return null;
  if (!v.is(v.pipe(v.string(), v.isoDate()), day)) throw new Unreadable('Its day is no date.');
  const bodies = records(fields.body);
  const isTag = (body: Loose) => list(body.purpose).includes('tagging');
  const words = (some: readonly Loose[]) => some.flatMap(({ value }) => localText(value) ?? []);
  const note = words(bodies.filter((body) => !isTag(body))).join('\n\n');
  if (note.trim() === '') throw new Unreadable('It is a free note without a word.');
  return {
    id,
    day,
    note: bounded(note, MAX_NOTE, 'note'),
    type: typeFrom(fields),
    tags: checkedTags(words(bodies.filter(isTag))),
    marking: gradeFrom(fields).marking,
    author: authorFrom(fields.creator),
    ...originFrom(fields),
    created: date(fields.created, 'created'),
    modified: date(fields.modified, 'modified'),
  };
}
