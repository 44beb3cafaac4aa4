import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { APPLICATION_ID } from './migrate.ts';
import { migrations } from './migrations/migrations.ts';
import { openStore } from './store.ts';
import { StoreError } from './store-error.ts';
import { found, newArticle, temporaryFolder, temporaryStore } from './testing.ts';

const failureOf = (folder: string): StoreError => {
  try {
    openStore(folder).close();
  } catch (error) {
    if (error instanceof StoreError) return error;
    throw error;
  }
  throw new Error('The library opened.');
};

const writer = (folder: string) =>
  spawn(process.execPath, [
    fileURLToPath(new URL('./write-until-killed.ts', import.meta.url)),
    folder,
  ]);

describe('a library', () => {
  test('is made with its marks and its settings, for its owner alone', () => {
    using place = temporaryFolder();
    const folder = join(place.folder, 'deep', 'library');
    openStore(folder).close();
    const database = new Database(join(folder, 'library.db'));
    const pragma = (name: string) => database.pragma(name, { simple: true });
    expect(pragma('application_id')).toBe(APPLICATION_ID);
    expect(pragma('user_version')).toBe(migrations.length);
    expect(pragma('journal_mode')).toBe('wal');
    const loose = database
      .prepare(`SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
        AND NOT strict AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_index%'`)
      .all();
    expect(loose).toEqual([]);
    database.close();
    if (process.platform !== 'win32') expect(statSync(folder).mode & 0o077).toBe(0);
    expect(readdirSync(folder).sort()).toEqual(['library.db', 'library.db-end', 'lock']);
  });

  test('is open once at a time, and says so', () => {
    using library = temporaryStore();
    const failure = failureOf(library.store.folder);
    expect(failure.code).toBe('library-in-use');
    expect(failure.message).toMatch(/^The library \S+ is in use by another program/);
  });

  test('is whole after kill -9, while another process waits for it', async () => {
    using place = temporaryFolder();
    const child = writer(place.folder);
    await once(child.stdout, 'data');
    expect(failureOf(place.folder)).toMatchObject({ code: 'library-in-use' });
    child.kill('SIGKILL');
    await once(child, 'exit');

    const store = openStore(place.folder);
    const articles = store.articles.list();
    expect(articles.length).toBeGreaterThan(10);
    expect(found(store, 'crash').articles).toBe(articles.length);
    store.close();
    const database = new Database(join(place.folder, 'library.db'));
    expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(database.pragma('foreign_key_check')).toEqual([]);
    database.exec("INSERT INTO search_index (search_index) VALUES ('integrity-check')");
    database.close();
  });

  test.each([
    ['a newer format', 'future-library', (file: string) => edit(file, 'user_version = 999')],
    ['another application', 'not-a-library', (file: string) => edit(file, 'application_id = 7')],
    ['a text file', 'not-a-library', (file: string) => writeFileSync(file, 'my diary '.repeat(99))],
    ['half a database', 'damaged-library', (file: string) => truncateSync(file, 9_000)],
  ])('of %s is refused with %s and stays as it is', (_what, code, spoil) => {
    using place = temporaryFolder();
    openStore(place.folder).close();
    const file = join(place.folder, 'library.db');
    spoil(file);
    const before = readFileSync(file);
    const failure = failureOf(place.folder);
    expect(failure.code).toBe(code);
    expect(failure.message).toMatch(/^[^.].*\.$/s);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(existsSync(`${file}-wal`)).toBe(false);
  });

  test.each([
    ['a file', (path: string) => writeFileSync(path, ''), ''],
    ['inside a file', (path: string) => writeFileSync(path, ''), 'deep/library'],
  ])('can’t be %s', (_where, make, below) => {
    using place = temporaryFolder();
    const path = join(place.folder, 'taken');
    make(path);
    expect(failureOf(join(path, below))).toMatchObject({ code: 'not-a-folder' });
  });

  test('does not mind a lock file that is none', () => {
    using place = temporaryFolder();
    writeFileSync(join(place.folder, 'lock'), 'not a lock '.repeat(1_000));
    const store = openStore(place.folder);
    expect(failureOf(place.folder)).toMatchObject({ code: 'library-in-use' });
    store.close();
    store.close();
    openStore(place.folder).close();
  });

  test('makes no file where a lock leads that is a link, and says so of one that is a folder', () => {
    using place = temporaryFolder();
    const folder = join(place.folder, 'library');
    mkdirSync(folder);
    symlinkSync(join(place.folder, 'elsewhere'), join(folder, 'lock'));
    openStore(folder).close();
    expect(readdirSync(place.folder)).toEqual(['library']);
    rmSync(join(folder, 'lock'));
    mkdirSync(join(folder, 'lock'));
    expect(failureOf(folder)).toMatchObject({
      code: 'library-unusable',
      message: expect.stringMatching(/is a folder, where Fieldbrief keeps its lock/),
    });
  });

  test('says at the next call that its folder is gone, instead of writing into nothing', () => {
    using place = temporaryFolder();
    const folder = join(place.folder, 'library');
    const store = openStore(folder);
    store.articles.insert(newArticle('x', 'text'));
    store.keepLogEnd();
    rmSync(folder, { recursive: true });
    store.articles.insert(newArticle('y', 'text'));
    expect(() => store.keepLogEnd()).toThrow(/is gone/);
    store.close();
    expect(existsSync(folder)).toBe(false);
  });

  const isRoot = process.getuid?.() === 0;
  if (isRoot) console.warn('Skipped: root may write to every folder, so none can refuse it.');
  test.skipIf(isRoot || process.platform === 'win32')('needs permission', () => {
    using place = temporaryFolder();
    const locked = join(place.folder, 'locked');
    mkdirSync(locked, { mode: 0o500 });
    expect(failureOf(locked)).toMatchObject({ code: 'no-permission' });
    chmodSync(locked, 0o700);
  });
});

test('the conversion of an older library tells how far it is; a new one or one of today has none', () => {
  using place = temporaryFolder();
  const told: [done: number, total: number][] = [];
  const onConverting = (done: number, total: number) => told.push([done, total]);
  const open = (more: readonly string[]) =>
    openStore(place.folder, { migrations: [...migrations, ...more], onConverting }).close();
  open([]);
  open([]);
  expect(told).toEqual([]);
  open(['CREATE TABLE one (id INTEGER) STRICT', 'CREATE TABLE other (id INTEGER) STRICT']);
  expect(told).toEqual([
    [0, 2],
    [1, 2],
    [2, 2],
  ]);
});

describe('a backup', () => {
  test('precedes every migration, of the library as it was', () => {
    using place = temporaryFolder();
    const store = openStore(place.folder);
    store.articles.insert(newArticle('kept', 'text'));
    expect(store.lastBackup()).toBeNull();
    store.close();

    const more = [...migrations, 'CREATE TABLE novelty (id INTEGER PRIMARY KEY) STRICT'];
    const upgraded = openStore(place.folder, {
      migrations: more,
      now: () => '2026-03-01T12:00:00.123Z',
    });
    expect(upgraded.lastBackup()).toBe('2026-03-01T12:00:00.123Z');
    expect(upgraded.articles.get('kept')).not.toBeNull();
    upgraded.close();
    const [name = ''] = readdirSync(join(place.folder, 'backups'));
    const copy = new Database(join(place.folder, 'backups', name), { readonly: true });
    expect(copy.pragma('user_version', { simple: true })).toBe(migrations.length);
    expect(copy.prepare('SELECT id FROM articles').all()).toEqual([{ id: 'kept' }]);
    copy.close();
    expect(failureOf(place.folder)).toMatchObject({ code: 'future-library' });
  });

  test('that fails half way leaves the library as it was', () => {
    using place = temporaryFolder();
    openStore(place.folder).close();
    const broken = [
      ...migrations,
      'CREATE TABLE half (id INTEGER) STRICT; SELECT no_such_thing();',
    ];
    expect(() => openStore(place.folder, { migrations: broken })).toThrow(/no_such_thing/);
    const store = openStore(place.folder);
    expect(store.articles.list()).toEqual([]);
    store.close();
  });

  test('opens as a library, and the newest five are kept', () => {
    let minute = 10;
    using library = temporaryStore({ now: () => `2026-03-01T12:${minute}:00.000Z` });
    const { store } = library;
    store.history.act('Import', ['x'], () => store.articles.insert(newArticle('x', 'some text')));
    let last = '';
    for (; minute < 17; minute += 1) last = store.backup();
    const backups = join(store.folder, 'backups');
    expect(readdirSync(backups).sort()).toEqual(
      [12, 13, 14, 15, 16].map((at) => `library-2026-03-01T12-${at}-00.000Z.db`),
    );
    expect(store.lastBackup()).toBe('2026-03-01T12:16:00.000Z');

    using place = temporaryFolder();
    writeFileSync(join(place.folder, 'library.db'), readFileSync(last));
    const restored = openStore(place.folder);
    expect(found(restored, 'some').articles).toBe(1);
    expect(restored.history.undo()).toMatchObject({ label: 'Import' });
    restored.close();
  });
});

function edit(file: string, pragma: string): void {
  const database = new Database(file);
  database.pragma('journal_mode = DELETE');
  database.pragma(pragma);
  database.close();
}

test.skipIf(process.platform === 'win32')('nobody else may read a library or its backups', () => {
  using place = temporaryFolder();
  const { folder } = place;
  const store = openStore(folder);
  store.backup();
  const copies = readdirSync(join(folder, 'backups')).map((name) => join('backups', name));
  const files = ['library.db', 'library.db-wal', 'library.db-shm', ...copies];
  expect(copies).toHaveLength(1);
  for (const file of files) {
    expect([file, (statSync(join(folder, file)).mode & 0o777).toString(8)]).toEqual([file, '600']);
  }
  store.close();
});
