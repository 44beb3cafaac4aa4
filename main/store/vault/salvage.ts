import type Database from 'better-sqlite3';
import { migrate } from '../migrate.ts';
import { migrations } from '../migrations/migrations.ts';
import { type DataKey, openFile } from './cipher.ts';
import { removeDatabase } from './replace-file.ts';

export interface Salvaged {
  readonly articles: number;
  readonly annotations: number;
  /** Tables of which some rows could not be read. */
  readonly torn: readonly string[];
}

/** Worked out anew from the rest. */
const DERIVED = /^(sqlite_|search_)/;

/**
 * Reads what can be read of a damaged database into a new one. A table whose pages are damaged in the middle is read
 * from both ends. The damaged file is only read.
 * @param from the damaged file; @param to where the new one is made
 */
export function salvage(from: string, to: string, key: DataKey | null): Salvaged {
  removeDatabase(to);
  const torn: string[] = [];
  const fresh = openFile(to, key);
  try {
    migrate(fresh, migrations, { make: () => to, hasPresent: () => true });
    fresh.pragma('foreign_keys = OFF');
    const old = openFile(from, key, { readonly: true });
    try {
      fresh.transaction(() => {
        for (const table of tablesOf(fresh)) if (!copyRows(old, fresh, table)) torn.push(table);
        dropOrphans(fresh);
      })();
    } finally {
      old.close();
    }
    fresh.pragma('wal_checkpoint(TRUNCATE)');
    const count = (table: string) =>
      Number(fresh.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
    return { articles: count('articles'), annotations: count('annotations'), torn };
  } finally {
    fresh.close();
  }
}

const tablesOf = (database: Database.Database) =>
  database
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .pluck()
    .all()
    .filter((name) => !DERIVED.test(name));

/** Whether all of it could be read. */
function copyRows(old: Database.Database, fresh: Database.Database, table: string): boolean {
  const columns = commonColumns(old, fresh, table);
  if (columns === null) return false;
  if (columns.length === 0) return true;
  const list = columns.map((name) => `"${name}"`).join(', ');
  const insert = fresh.prepare(
    `INSERT OR IGNORE INTO "${table}" (${list}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  const read = (order: 'ASC' | 'DESC'): boolean => {
    try {
      const rows = old
        .prepare<[], unknown[]>(
          `SELECT ${list} FROM "${table}" NOT INDEXED ORDER BY rowid ${order}`,
        )
        .raw();
      for (const row of rows.iterate()) insert.run(...row);
      return true;
    } catch (error) {
      if (isDamage(error)) return false;
      throw error;
    }
  };
  if (read('ASC')) return true;
  read('DESC');
  return false;
}

/** An older library lacks tables and columns; null where its schema can't be read. */
function commonColumns(
  old: Database.Database,
  fresh: Database.Database,
  table: string,
): string[] | null {
  const columnsOf = (database: Database.Database) =>
    database.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table);
  try {
    const there = new Set(columnsOf(old));
    return columnsOf(fresh).filter((name) => there.has(name));
  } catch (error) {
    if (isDamage(error)) return null;
    throw error;
  }
}

/** What belongs to a row that could not be read would be refused by everything that reads it. */
function dropOrphans(fresh: Database.Database): void {
  interface Orphan {
    readonly table: string;
    readonly rowid: number | null;
  }
  for (let turn = 0; turn < 10; turn += 1) {
    const orphans = fresh.pragma('foreign_key_check') as Orphan[];
    if (orphans.length === 0) return;
    for (const { table, rowid } of orphans) {
      if (rowid !== null) fresh.prepare(`DELETE FROM "${table}" WHERE rowid = ?`).run(rowid);
    }
  }
}

const isDamage = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  /^SQLITE_(CORRUPT|NOTADB|IOERR|ERROR)/.test(String(error.code));
