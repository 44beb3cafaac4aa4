import type Database from 'better-sqlite3';
import { FATES, type ImportCounts, type ImportLine } from '#domain/formats/import-record.ts';
import { type Damage, damageOf } from '../damage.ts';
import { type ImportRow, type KeptImport, type LineRow, toImport, toLine } from './row.ts';

const IMPORT = 'SELECT id, label, began, ended, planned, remaining, paths, steps FROM imports';
const LINE = `
  SELECT number, file, path, file_sha256 AS fileSha256, fate, article, reason, bytes_sha256 AS bytesSha256 FROM import_lines`;

/** Reads what is kept of the imports. */
export class ImportReader {
  readonly #damage: Damage;
  readonly #list: Database.Statement<[number], ImportRow>;
  readonly #get: Database.Statement<[string], ImportRow>;
  readonly #lines: Database.Statement<[string], LineRow>;
  readonly #line: Database.Statement<[string, number], LineRow>;
  readonly #counts: Database.Statement<[string], { fate: string; count: number }>;
  readonly #here: Database.Statement<[string], { count: number }>;
  readonly #files: Database.Statement<[string], { file: string; sha256: string }>;

  constructor(database: Database.Database) {
    this.#damage = damageOf(database);
    this.#list = database.prepare(`${IMPORT} ORDER BY began DESC, id LIMIT ?`);
    this.#get = database.prepare(`${IMPORT} WHERE id = ?`);
    this.#lines = database.prepare(`${LINE} WHERE import = ? ORDER BY number`);
    this.#line = database.prepare(`${LINE} WHERE import = ? AND number = ?`);
    this.#counts = database.prepare(
      'SELECT fate, count(*) AS count FROM import_lines WHERE import = ? GROUP BY fate',
    );
    this.#here = database.prepare(`
      SELECT count(DISTINCT l.article) AS count FROM import_lines l JOIN articles a ON a.id = l.article
      WHERE l.import = ? AND l.fate IN ('read', 'revised') AND a.removed IS NULL`);
    this.#files = database.prepare(`
      SELECT DISTINCT file, file_sha256 AS sha256 FROM import_lines
      WHERE import = ? AND file_sha256 IS NOT NULL`);
  }

  /** Newest first. */
  list(limit: number): KeptImport[] {
    return this.#list.all(limit).map((row) => toImport(row, this.#damage));
  }

  get(id: string): KeptImport | null {
    const row = this.#get.get(id);
    return row ? toImport(row, this.#damage) : null;
  }

  /** In the order in which they were written. */
  lines(id: string): ImportLine[] {
    return this.#lines.all(id).flatMap(toLine);
  }

  line(id: string, number: number): ImportLine | null {
    const row = this.#line.get(id, number);
    return (row && toLine(row)[0]) ?? null;
  }

  counts(id: string): ImportCounts {
    const found = new Map(this.#counts.all(id).map(({ fate, count }) => [fate, count]));
    const entries = FATES.map((fate) => [fate, found.get(fate) ?? 0] as const);
    return Object.fromEntries(entries) as Record<(typeof FATES)[number], number>;
  }

  /** How many of the articles that it brought are in the library. */
  here(id: string): number {
    return this.#here.get(id)?.count ?? 0;
  }

  /** The files that are done, by their paths, with the SHA-256 of their bytes. */
  files(id: string): Map<string, string> {
    return new Map(this.#files.all(id).map(({ file, sha256 }) => [file, sha256]));
  }
}
