import type Database from 'better-sqlite3';
import type { ImportLine } from '#domain/formats/import-record.ts';
import { ImportReader } from './reader.ts';
import type { KeptImport } from './row.ts';

export type NewLine = Omit<ImportLine, 'number'>;

/** Older records than so many are forgotten. */
const MOST_KEPT = 500;

/** Keeps what became of imports: no act, so nothing undoes it. */
export class ImportWriter extends ImportReader {
  readonly #inOne: (work: () => void) => void;
  readonly #begin: Database.Statement<[Record<string, unknown>]>;
  readonly #trim: Database.Statement<[number]>;
  readonly #reopen: Database.Statement<[number, string]>;
  readonly #end: Database.Statement<[string, number, string]>;
  readonly #steps: Database.Statement<[string, string]>;
  readonly #add: Database.Statement<[Record<string, unknown>]>;
  readonly #drop: Database.Statement<[string, string]>;
  readonly #change: Database.Statement<[Record<string, unknown>]>;
  readonly #forget: Database.Statement<[string]>;

  constructor(database: Database.Database) {
    super(database);
    this.#inOne = database.transaction((work: () => void) => work());
    this.#begin = database.prepare(`
      INSERT INTO imports (id, label, began, ended, planned, remaining, paths, steps)
      VALUES (@id, @label, @began, NULL, @planned, 0, @paths, '[]')`);
    this.#trim = database.prepare(`
      DELETE FROM imports WHERE id IN (SELECT id FROM imports ORDER BY began DESC, id LIMIT -1 OFFSET ?)`);
    this.#reopen = database.prepare(
      'UPDATE imports SET ended = NULL, remaining = 0, planned = ? WHERE id = ?',
    );
    this.#end = database.prepare('UPDATE imports SET ended = ?, remaining = ? WHERE id = ?');
    this.#steps = database.prepare('UPDATE imports SET steps = ? WHERE id = ?');
    this.#add = database.prepare(`
      INSERT INTO import_lines (import, number, file, path, file_sha256, fate, article, reason, bytes_sha256)
      SELECT @id, coalesce(max(number), 0) + 1, @file, @path, @fileSha256, @fate, @article, @reason, @bytesSha256
      FROM import_lines WHERE import = @id`);
    this.#drop = database.prepare('DELETE FROM import_lines WHERE import = ? AND file = ?');
    this.#change = database.prepare(`
      UPDATE import_lines SET fate = @fate, article = @article, reason = @reason, bytes_sha256 = @bytesSha256
      WHERE import = @id AND number = @number`);
    this.#forget = database.prepare('DELETE FROM imports WHERE id = ?');
  }

  begin({
    id,
    label,
    began,
    planned,
    paths,
  }: Omit<KeptImport, 'ended' | 'remaining' | 'steps'>): void {
    this.#inOne(() => {
      const given = paths && JSON.stringify(paths.map((path) => path.toWellFormed()));
      this.#begin.run({ id, label: label.toWellFormed(), began, planned, paths: given });
      this.#trim.run(MOST_KEPT);
    });
  }

  /** Goes on with an import that did not come to its end. */
  reopen(id: string, planned: number): void {
    this.#reopen.run(planned, id);
  }

  /** @param remaining how many files were left when a person stopped it */
  end(id: string, ended: string, remaining: number): void {
    this.#end.run(ended, remaining, id);
  }

  /** Which steps it made, the oldest first. */
  keepSteps(id: string, steps: readonly number[]): void {
    this.#steps.run(JSON.stringify(steps), id);
  }

  /** What became of files; of `instead` what stood there goes, from before the import was broken off. */
  add(id: string, lines: readonly NewLine[], instead: string | null = null): void {
    this.#inOne(() => {
      if (instead !== null) this.#drop.run(id, instead.toWellFormed());
      for (const line of lines) this.#add.run({ ...wellFormed(line), id });
    });
  }

  /** What became of a line that was tried again. */
  change(id: string, number: number, line: NewLine): void {
    const { fate, article, reason, bytesSha256 } = wellFormed(line);
    this.#change.run({ id, number, fate, article, reason, bytesSha256 });
  }

  /** Forgets the record; what the import brought stays. */
  forget(id: string): void {
    this.#forget.run(id);
  }
}

/** A name on a disk may hold half a surrogate pair, which SQLite's text can't. */
const wellFormed = ({ file, path, reason, ...line }: NewLine): NewLine => ({
  ...line,
  file: file.toWellFormed(),
  path: path.toWellFormed(),
  reason: reason?.toWellFormed() ?? null,
});
