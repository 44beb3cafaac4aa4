import type { Annotation, NoteType, Origin } from './annotation.ts';

/** A note without a passage: what a person saw, heard or thought on a day. Only the library that made it changes it. */
export interface FreeNote extends Origin {
  /** `urn:uuid:…` */
  readonly id: string;
  /** The ISO day that it is of, which its author sets. */
  readonly day: string;
  /** Markdown; never empty. */
  readonly note: string;
  /** Null where nobody said. */
  readonly type: NoteType | null;
  readonly tags: readonly string[];
  /** How far it may go; null for no marking. */
  readonly marking: string | null;
  /** Who made it, as set in the library's settings. */
  readonly author: string;
  /** ISO 8601 with time, UTC. */
  readonly created: string;
  readonly modified: string;
}

/** A note as a list shows it, be it on a passage or free. */
export type ListedNote = Annotation | FreeNote;

export const isFree = (note: ListedNote): note is FreeNote => 'day' in note;

/** What a person may change about a free note. */
export type FreeNoteEdit = Partial<Pick<FreeNote, 'day' | 'note' | 'type' | 'tags' | 'marking'>>;
