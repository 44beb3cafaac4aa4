import type Database from 'better-sqlite3';
import type { Annotation, Editor } from '#domain/annotation.ts';
import { AnnotationReader } from './reader.ts';
import { type AnnotationRow, COLUMNS, type PlacementRow, toRow } from './row.ts';

type Fixed =
  | 'id'
  | 'article'
  | 'author'
  | 'created'
  | 'modified'
  | 'placement'
  | 'replies'
  | 'foreign';

/** Fields that are left out, or undefined, stay as they are. */
export type AnnotationChange = {
  readonly [Field in Exclude<keyof Annotation, Fixed | 'editor'>]?: Annotation[Field] | undefined;
} & {
  /** Null for none. */
  readonly editor?: Editor | null | undefined;
};

/** Writes annotations; every change belongs inside `History.act`. */
export class AnnotationWriter extends AnnotationReader {
  readonly #inOne: (work: () => void) => void;
  readonly #madeOne: Database.Statement<[string], AnnotationRow>;
  readonly #insert: Database.Statement<[AnnotationRow]>;
  readonly #put: Database.Statement<[AnnotationRow]>;
  readonly #update: Database.Statement<[AnnotationRow]>;
  readonly #remove: Database.Statement<[string, string]>;
  readonly #move: Database.Statement<[string, string]>;
  readonly #forgetPlacements: Database.Statement<[string]>;
  readonly #place: Database.Statement<[PlacementRow]>;

  constructor(database: Database.Database) {
    super(database);
    this.#inOne = database.transaction((work: () => void) => work());
    this.#madeOne = database.prepare(`
      SELECT ${COLUMNS} FROM annotations WHERE id = ? AND removed IS NULL`);
    this.#insert = database.prepare(`
      INSERT INTO annotations (${COLUMNS})
      VALUES (@id, @article, @sha256, @start, @end, @quote, @prefix, @suffix, @motivation, @type, @color,
        @style, @note, @tags, @author, @created, @modified, @origin, @editor)`);
    this.#put = database.prepare(`
      INSERT INTO annotations (${COLUMNS})
      VALUES (@id, @article, @sha256, @start, @end, @quote, @prefix, @suffix, @motivation, @type, @color,
        @style, @note, @tags, @author, @created, @modified, @origin, @editor)
      ON CONFLICT (id) DO UPDATE SET article = @article, sha256 = @sha256, "start" = @start,
        "end" = @end, quote = @quote, prefix = @prefix, suffix = @suffix, motivation = @motivation,
        type = @type, color = @color, style = @style, note = @note, tags = @tags, author = @author,
        created = @created, modified = @modified, origin = @origin, editor = @editor, removed = NULL`);
    this.#update = database.prepare(`
      UPDATE annotations SET sha256 = @sha256, "start" = @start, "end" = @end, quote = @quote,
        prefix = @prefix, suffix = @suffix, motivation = @motivation, type = @type, color = @color,
        style = @style, note = @note, tags = @tags, modified = @modified, origin = @origin,
        editor = @editor
      WHERE id = @id`);
    this.#remove = database.prepare(
      'UPDATE annotations SET removed = ? WHERE id = ? AND removed IS NULL',
    );
    this.#move = database.prepare('UPDATE annotations SET article = ? WHERE article = ?');
    this.#forgetPlacements = database.prepare(`
      DELETE FROM placements WHERE annotation IN (SELECT id FROM annotations WHERE article = ?)`);
    this.#place = database.prepare(`
      INSERT INTO placements
        (annotation, sha256, "start", "end", quote, prefix, suffix, state, score)
      VALUES (@annotation, @sha256, @start, @end, @quote, @prefix, @suffix, @state, @score)`);
  }

  insert(annotation: Annotation): void {
    this.#insert.run(toRow(annotation));
  }

  /** Keeps an annotation as it is given, in place of the one of the same id, be that in the trash. */
  put(annotation: Annotation): void {
    this.#put.run(toRow(annotation));
  }

  /**
   * Changes fields of the annotation as it was made: with an anchor in the current revision it counts
   * as made there. `modified` is ISO 8601 in UTC. An unknown id changes nothing.
   */
  edit(id: string, { tags, editor, ...change }: AnnotationChange, modified: string): void {
    const before = this.#madeOne.get(id);
    if (!before) return;
    const given = Object.entries(change).filter(([, value]) => value !== undefined);
    this.#update.run({
      ...before,
      ...Object.fromEntries(given),
      ...(tags && { tags: JSON.stringify(tags) }),
      ...(editor !== undefined && { editor: editor && JSON.stringify(editor) }),
      id,
      modified,
    });
  }

  /** Says where an article's annotations stand in its current revision; those left out are lost. */
  place(article: string, placements: readonly PlacementRow[]): void {
    this.#inOne(() => {
      this.#forgetPlacements.run(article);
      for (const placement of placements) this.#place.run(placement);
    });
  }

  /** Gives all annotations of an article, those in the trash too, to another one. */
  move(article: string, to: string): void {
    this.#move.run(to, article);
  }

  /** Moves annotations to the trash; `now` is ISO 8601 in UTC. */
  remove(ids: readonly string[], now: string): void {
    this.#inOne(() => {
      for (const id of ids) this.#remove.run(now, id);
    });
  }
}
