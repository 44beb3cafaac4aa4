import type { Origin } from '#domain/annotation.ts';
import type { FreeNote } from '#domain/free-note.ts';
import { tagsOf } from '../annotations/row.ts';
import type { Damage } from '../damage.ts';
import { type OriginRow, type ReadOriginRow, toOrigin, toOriginRow } from '../origin.ts';

export interface FreeNoteRow extends Omit<FreeNote, 'tags' | keyof Origin>, OriginRow {
  /** A JSON array. */
  readonly tags: string;
}

export type ReadFreeNoteRow = FreeNoteRow & ReadOriginRow;

export const COLUMNS =
  'id, day, note, type, tags, marking, author, created, modified, origin, editor';

export const toFreeNote = (
  { origin, editor, foreign, tags, ...row }: ReadFreeNoteRow,
  damage: Damage,
): FreeNote => ({
  ...row,
  ...toOrigin({ origin, editor, foreign }, null, damage),
  tags: tagsOf(tags, null, damage),
});

export const toRow = ({ foreign: _, ...note }: FreeNote): FreeNoteRow => ({
  ...note,
  ...toOriginRow(note),
  tags: JSON.stringify(note.tags),
});
