/** Notes without a passage, each of a day: a log. What is done to several notes at once is asked as of all notes. */
import * as v from 'valibot';
import type { FreeNote } from '#domain/free-note.ts';
import { id, isoDay, marking, noteType, tags, text } from './fields.ts';
import { someOf } from './some-of.ts';

const freeNote = {
  day: isoDay,
  note: v.pipe(text(100_000), v.trim(), v.nonEmpty()),
  type: noteType,
  tags,
  marking,
};

export const freeNoteRequests = {
  /** All of them, the newest day first. */
  'freeNotes.list': v.strictObject({}),
  /** Keeps a new one; undoable. */
  'freeNotes.create': v.strictObject(freeNote),
  /**
   * Changes one; fields left out stay; undoable. Of one that another library made only the marking. `from` is what
   * the window showed: other words that were kept since are not written over.
   */
  'freeNotes.edit': v.strictObject({
    id,
    edit: someOf(freeNote),
    from: v.exactOptional(text(100_000)),
  }),
};

export interface FreeNoteResponses {
  'freeNotes.list': readonly FreeNote[];
  'freeNotes.create': FreeNote;
  'freeNotes.edit': FreeNote;
}
