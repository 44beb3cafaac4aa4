import type { Origin } from '#domain/annotation.ts';

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
export const foreignIn = (table: string): string => `NOT coalesce((
  SELECT replica = ${table}.origin OR substr(replica, 1, length(${table}.origin) + 1) = ${table}.origin || '-'
  FROM merge_library), 0) AS "foreign"`;

export const toOrigin = ({ origin, editor, foreign }: ReadOriginRow): Origin => ({
  origin,
  ...(foreign === 1 && { foreign: true }),
  ...(editor !== null && { editor: JSON.parse(editor) as NonNullable<Origin['editor']> }),
});

export const toOriginRow = ({ origin, editor }: Origin): OriginRow => ({
  origin,
  editor: editor ? JSON.stringify(editor) : null,
});
