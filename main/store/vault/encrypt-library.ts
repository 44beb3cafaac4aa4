import { createHmac } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { forgetLogMark } from '../log-mark.ts';
import { type DataKey, isPlain, keyText, openFile, setCipher } from './cipher.ts';
import { BESIDE, flush, moveFile, removeDatabase, replaceFile, shred } from './replace-file.ts';

/**
 * From here on the library is being encrypted, until `encryptLibrary` is through. The mark is made with the key:
 * a file in clear that somebody put into an encrypted library is none that waits to be encrypted.
 */
export function beginEncryption(folder: string, key: DataKey): void {
  replaceFile(markPath(folder), markOf(key));
}

const markPath = (folder: string) => join(folder, 'encrypting');
const markOf = (key: DataKey) => createHmac('sha256', key).update('encrypting').digest('hex');

/**
 * Encrypts what of a begun library still lies in clear, its backups as well, and writes over what it lay in. Each
 * file is either as before or done, so that an interrupted run goes on at the next opening.
 */
export function encryptLibrary(folder: string, key: DataKey): void {
  const mark = markPath(folder);
  if (!existsSync(mark) || readFileSync(mark, 'utf8') !== markOf(key)) return;
  for (const file of [join(folder, 'library.db'), ...backupsIn(folder)]) {
    finishMove(file);
    if (existsSync(file) && isPlain(file)) encryptFile(file, key);
  }
  // It is signed with the key that there was not.
  forgetLogMark(folder);
  rmSync(mark, { force: true });
}

/** Every name that a copy has, or had before a run was interrupted. */
function backupsIn(folder: string): string[] {
  const backups = join(folder, 'backups');
  if (!existsSync(backups)) return [];
  const names = readdirSync(backups).flatMap((name) => /^.*\.db(?=$|\.plain$)/.exec(name) ?? []);
  return [...new Set(names)].map((name) => join(backups, name));
}

/** What stopped between the two renames, or before the old file was gone. */
function finishMove(path: string): void {
  const [old, beside] = [`${path}.plain`, `${path}.sealed`];
  if (!existsSync(old)) return;
  if (!existsSync(path)) moveFile(existsSync(beside) ? beside : old, path);
  shred(old);
}

function encryptFile(path: string, key: DataKey): void {
  const beside = `${path}.sealed`;
  removeDatabase(beside);
  const plain = openFile(path, null, { fileMustExist: true });
  try {
    // What the log holds belongs into the file, which is written over as a whole.
    plain.pragma('wal_checkpoint(TRUNCATE)');
    plain.pragma('journal_mode = DELETE');
    plain.pragma('temp_store = MEMORY');
    openFile(beside, key).close();
    copyInto(plain, beside, key);
  } finally {
    plain.close();
  }
  flush(beside, 'r+');
  // Out of the way first: a rename over it would leave its blocks on the disk as they are.
  const old = `${path}.plain`;
  moveFile(path, old);
  moveFile(beside, path);
  shred(old);
  for (const suffix of BESIDE) shred(path + suffix);
}

/** Table by table, as SQLCipher's own export does it: indices and triggers only when the rows are there. */
function copyInto(plain: Database.Database, path: string, key: DataKey): void {
  plain.pragma('foreign_keys = OFF');
  plain.unsafeMode(true);
  setCipher(plain);
  plain.prepare('ATTACH ? AS sealed KEY ?').run(path, keyText(key));
  try {
    plain.transaction(() => {
      const schema = schemaOf(plain);
      const tables = schema.filter(({ type, rootpage }) => type === 'table' && rootpage > 0);
      for (const { name, sql } of tables) if (sql !== null) createIn(plain, name, sql);
      for (const { name } of tables) {
        if (name === 'sqlite_sequence') plain.exec('DELETE FROM sealed.sqlite_sequence');
        else if (name.startsWith('sqlite_')) continue;
        plain.exec(`INSERT INTO sealed.${quoted(name)} SELECT * FROM main.${quoted(name)}`);
      }
      for (const { name, sql } of schema.filter(({ type }) => type === 'index')) {
        if (sql !== null) createIn(plain, name, sql);
      }
      copyDefinitions(plain);
    })();
    for (const name of ['application_id', 'user_version']) {
      plain.pragma(`sealed.${name} = ${Number(plain.pragma(`main.${name}`, { simple: true }))}`);
    }
    compare(plain);
  } finally {
    plain.exec('DETACH sealed');
  }
}

interface SchemaRow {
  readonly type: string;
  readonly name: string;
  readonly rootpage: number;
  /** Null for what SQLite makes by itself. */
  readonly sql: string | null;
}
const schemaOf = (database: Database.Database) =>
  database.prepare<[], SchemaRow>('SELECT type, name, rootpage, sql FROM main.sqlite_schema').all();

/** Virtual tables, views and triggers have no pages of their own: their definition is all there is. */
function copyDefinitions(plain: Database.Database): void {
  plain.pragma('writable_schema = ON');
  plain.exec(`
    INSERT INTO sealed.sqlite_schema SELECT type, name, tbl_name, rootpage, sql FROM main.sqlite_schema
      WHERE type IN ('trigger', 'view') OR (type = 'table' AND rootpage = 0)`);
  plain.pragma('writable_schema = OFF');
}

/** `CREATE TABLE name` becomes `CREATE TABLE sealed.name`. */
function createIn(plain: Database.Database, name: string, sql: string): void {
  if (name.startsWith('sqlite_')) return;
  plain.exec(sql.replace(/^CREATE\s+(TABLE|(?:UNIQUE\s+)?INDEX)\s+/i, 'CREATE $1 sealed.'));
}

/** Before the plain file goes, the other one must hold as much. */
function compare(plain: Database.Database): void {
  const verdict = plain.pragma('sealed.integrity_check(1)', { simple: true });
  if (verdict !== 'ok') throw new Error(`The encrypted copy is not sound: ${String(verdict)}`);
  const tables = schemaOf(plain).filter(({ type, rootpage }) => type === 'table' && rootpage > 0);
  for (const { name } of tables) {
    const count = (schema: string) =>
      plain
        .prepare(`SELECT count(*) FROM ${schema}.${quoted(name)}`)
        .pluck()
        .get();
    if (count('main') !== count('sealed'))
      throw new Error(`The encrypted copy of ${name} differs.`);
  }
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
