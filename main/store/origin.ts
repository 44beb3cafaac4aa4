import * as v from 'valibot';
import type { Origin } from '#domain/annotation.ts';
import type { Damage } from './damage.ts';

/** Whose a note or a reply is, as its row has it. */
export interface OriginRow {
  readonly origin: string;
  /** JSON; null where no other library than the one that made it changed it. */
  readonly editor: string | null;
}

export interface ReadOriginRow extends OriginRow {
  readonly foreign: 0 | 1;
}

/** The SQL that says whether another library made the row of `table`: neither this one nor one that it was copied from. */
export const isForeign = (table: string): string => `NOT coalesce((
  SELECT replica = ${table}.origin OR substr(replica, 1, length(${table}.origin) + 1) = ${table}.origin || '-'
  FROM merge_library), 0)`;

/** The same as the column `foreign`. */
export const foreignIn = (table: string): string => `${isForeign(table)} AS "foreign"`;

const editorShape = v.object({ library: v.string(), name: v.string() });

/** `article` is the id of the one in which the note or its reply stands. */
export function toOrigin(
  { origin, editor, foreign }: ReadOriginRow,
  article: string | null,
  damage: Damage,
): Origin {
  const place = { what: 'Who changed a note', article };
  const changed = editor === null ? null : damage.read(editorShape, editor, place);
  return { origin, ...(foreign === 1 && { foreign: true }), ...(changed && { editor: changed }) };
}

export const toOriginRow = ({ origin, editor }: Origin): OriginRow => ({
  origin,
  editor: editor ? JSON.stringify(editor) : null,
});
