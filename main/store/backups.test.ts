import {
  appendFileSync,
  copyFileSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { migrations } from './migrations/migrations.ts';
import { openStore } from './store.ts';
import { StoreError } from './store-error.ts';
import { newArticle, temporaryFolder, temporaryStore } from './testing.ts';
import { restoreLibrary } from './vault/restore-library.ts';
import { STRENGTH } from './vault/seal.ts';
import { Vault } from './vault/vault.ts';

// What the work of Argon2id costs is not tested here.
const usual = { ...STRENGTH };
beforeAll(() => {
  Object.assign(STRENGTH, { memory: 8, passes: 1 });
});
afterAll(() => {
  Object.assign(STRENGTH, usual);
});

/** A library whose clock stands where it is put. */
function clocked() {
  let now = '';
  const library = temporaryStore({ now: () => now });
  const { store } = library;
  store.articles.insert(newArticle('kept', 'some text '.repeat(2_000)));
  return {
    store,
    folder: join(store.folder, 'backups'),
    at(time: string): string {
      now = time;
      return store.backup();
    },
    [Symbol.dispose]: () => library[Symbol.dispose](),
  };
}
const day = (number: number) => `2026-03-${String(number).padStart(2, '0')}T12:00:00.000Z`;

/** Ways in which a file stops being a copy. */
const SPOILT: readonly [string, (path: string) => void][] = [
  ['cut in the middle', (path) => truncateSync(path, Math.floor(statSync(path).size / 2))],
  ['cut by a page', (path) => truncateSync(path, statSync(path).size - 4096)],
  ['empty', (path) => truncateSync(path, 0)],
  ['with something behind it', (path) => appendFileSync(path, 'x')],
  ['of another application', (path) => setPragma(path, 'application_id = 7')],
  ['a text', (path) => writeFileSync(path, 'my diary '.repeat(999))],
  ['without its first page', (path) => overwrite(path, 0, 4096)],
];

describe('a copy that does not open', () => {
  test.each(SPOILT)('%s counts for nothing', (_, spoil) => {
    using library = clocked();
    library.at(day(1));
    spoil(library.at(day(2)));
    expect(library.store.lastBackup()).toBe(day(1));
  });

  test.each([...SPOILT, ['damaged far inside', damageInside] as const])(
    '%s never pushes out one that does',
    (_, spoil) => {
      using library = clocked();
      const good = library.at(day(1));
      const before = readFileSync(good);
      for (let number = 2; number < 12; number += 1) {
        spoil(library.at(day(number)));
        expect(readFileSync(good).equals(before)).toBe(true);
      }
      // Five whole ones stand before it now: it may go, and with it what was damaged between them.
      for (let number = 12; number < 17; number += 1) library.at(day(number));
      expect(readdirSync(library.folder).sort()).toEqual(
        [12, 13, 14, 15, 16].map((at) => `library-2026-03-${at}T12-00-00.000Z.db`),
      );
    },
  );

  test('is not made from a library that is damaged itself', () => {
    using place = temporaryFolder();
    const store = openStore(place.folder, { now: () => day(1) });
    store.articles.insert(newArticle('kept', 'some text '.repeat(20_000)));
    const kept = store.backup();
    store.close();
    damageInside(join(place.folder, 'library.db'));
    const again = openStore(place.folder, { now: () => day(2) });
    expect(() => again.backup()).toThrow(/^The library in .* is damaged\./);
    again.close();
    expect(readdirSync(join(place.folder, 'backups'))).toEqual([basename(kept)]);
  });
});

describe('a clock', () => {
  test('that was set back deletes none of the copies made after it', () => {
    using library = clocked();
    for (const number of [20, 21, 22, 23, 24, 25]) library.at(day(number));
    const after = [1, 2, 3].map((number) => library.at(day(number)));
    expect(library.store.lastBackup()).toBe(day(3));
    for (const path of after) expect(statSync(path).isFile()).toBe(true);
    library.at(day(4));
    library.at(day(5));
    // The five made last, whatever they are called.
    expect(readdirSync(library.folder).sort()).toEqual(
      [1, 2, 3, 4, 5].map((at) => `library-1-2026-03-0${at}T12-00-00.000Z.db`),
    );
    library.at(day(2));
    expect(library.store.lastBackup()).toBe(day(2));
  });

  test('that stands still gives each copy its own name', () => {
    using library = clocked();
    const paths = Array.from({ length: 4 }, () => library.at(day(1)));
    expect(new Set(paths).size).toBe(4);
    expect(readdirSync(library.folder)).toHaveLength(4);
  });
});

test('copies of one day leave one of an earlier day', () => {
  using library = clocked();
  const [, , before] = [1, 2, 3].map((number) => library.at(day(number)));
  const today = Array.from({ length: 9 }, (_, hour) =>
    library.at(`2026-03-05T0${hour}:00:00.000Z`),
  );
  expect(readdirSync(library.folder).sort()).toEqual(
    [before, ...today.slice(-5)].map((path) => basename(path ?? '')),
  );
});

test('migrations that fail one after the other push no copy out', () => {
  using place = temporaryFolder();
  let now = '';
  const open = (steps = migrations) =>
    openStore(place.folder, { now: () => now, migrations: steps });
  const store = open();
  for (const number of [1, 2, 3, 4, 5]) {
    now = day(number);
    store.articles.insert(newArticle(`article ${number}`, 'text'));
    store.backup();
  }
  store.articles.insert(newArticle('last', 'text'));
  store.close();
  const copies = () => readdirSync(join(place.folder, 'backups')).sort();
  const before = copies();
  for (const number of [6, 7, 8, 9, 10]) {
    now = day(number);
    expect(() => open([...migrations, 'CREATE TABLE articles (no);'])).toThrow();
  }
  // One, of what had not been copied before.
  expect(copies()).toEqual([...before.slice(1), 'library-2026-03-06T12-00-00.000Z.db']);
});

test('the thread makes the same copy while the library is written to', async () => {
  using library = temporaryStore();
  const { store } = library;
  for (let index = 0; index < 50; index += 1) {
    store.articles.insert(newArticle(`before ${index}`, 'text '.repeat(2_000)));
  }
  const copying = store.backupInBackground();
  store.articles.insert(newArticle('during', 'text'));
  const path = await copying;
  expect(store.lastBackup()).not.toBeNull();
  using place = temporaryFolder();
  copyFileSync(path, join(place.folder, 'library.db'));
  const copy = openStore(place.folder);
  expect(copy.articles.list().length).toBeGreaterThanOrEqual(50);
  copy.close();
});

test('what the thread could not do is told as what it was', async () => {
  using library = temporaryStore();
  writeFileSync(join(library.store.folder, 'backups'), 'in the way');
  await expect(library.store.backupInBackground()).rejects.toMatchObject({ code: 'not-a-folder' });
});

test('what was left of a copy when the power went is cleared away', () => {
  using library = clocked();
  mkdirSync(library.folder);
  writeFileSync(join(library.folder, 'library-2026-01-01T00-00-00.000Z.db.partial'), 'half');
  writeFileSync(join(library.folder, 'library-2026-01-01T00-00-00.000Z.db.partial-journal'), '');
  const path = library.at(day(1));
  expect(readdirSync(library.folder)).toEqual([basename(path)]);
});

describe('a start without a readable database', () => {
  const failing: readonly [string, string, (file: string) => void][] = [
    ['none at all', 'missing-library', (file) => rmSync(file)],
    [
      'nothing but a log of another file',
      'missing-library',
      (file) => {
        rmSync(file);
        writeFileSync(`${file}-wal`, 'changes of another file');
      },
    ],
    ['an empty file', 'missing-library', (file) => truncateSync(file, 0)],
    ['a text', 'not-a-library', (file) => writeFileSync(file, 'my diary '.repeat(999))],
    ['half of it', 'damaged-library', (file) => truncateSync(file, 9_000)],
  ];

  const kinds = [false, true].flatMap((encrypted) =>
    failing.map(([what, code, spoil]) => ({
      what: `${what}${encrypted ? ', encrypted' : ''}`,
      code,
      spoil,
      encrypted,
    })),
  );
  test.each(kinds)('$what: makes no empty one, and says what to do', async (kind) => {
    using place = temporaryFolder();
    const { folder } = place;
    const vault = new Vault(folder);
    const key = kind.encrypted ? (await vault.create('words')).key : null;
    const store = openStore(folder, { now: () => day(1), key });
    store.articles.insert(newArticle('kept', 'text'));
    const copy = store.backup();
    store.close();
    kind.spoil(join(folder, 'library.db'));
    const entries = readdirSync(folder).sort();

    const failure = failureOf(folder, key);
    expect(failure.code).toBe(kind.code);
    expect(failure.message).toContain('Its newest backup is of 2026-03-01 12:00 UTC');
    expect(failure.message).toContain(`“fieldbrief restore ${copy} --library ${folder}”`);
    expect(readdirSync(folder).sort()).toEqual(entries);

    // And that is all there is to do.
    await restoreLibrary(folder, copy, kind.encrypted ? 'words' : null, day(2));
    const restored = openStore(folder, { key });
    expect(restored.articles.get('kept')).not.toBeNull();
    restored.close();
  });

  test('beside a log of another time asks for no backup: it opens without that log', () => {
    using place = temporaryFolder();
    const store = openStore(place.folder, { now: () => day(1) });
    store.backup();
    store.articles.insert(newArticle('later', 'text'));
    store.close();
    const log = join(place.folder, 'library.db-wal');
    writeFileSync(log, 'changes of another file');
    const { code, message } = failureOf(place.folder);
    expect([code, message]).toEqual([
      'foreign-log',
      expect.stringMatching(/nothing was touched\. Move that file out of the folder, and/),
    ]);
    rmSync(log);
    const again = openStore(place.folder);
    expect(again.articles.get('later')).not.toBeNull();
    again.close();
  });

  test('whose backups do not open either says so and keeps them', () => {
    using place = temporaryFolder();
    const store = openStore(place.folder);
    const copy = store.backup();
    store.close();
    truncateSync(copy, 100);
    rmSync(join(place.folder, 'library.db'));
    const failure = failureOf(place.folder);
    expect(failure.message).toMatch(/no empty library is made.*None of its backups .* can be/);
    expect(statSync(copy).size).toBe(100);
  });
});

function failureOf(folder: string, key: Buffer | null = null): StoreError {
  try {
    openStore(folder, { key }).close();
  } catch (error) {
    if (error instanceof StoreError) return error;
    throw error;
  }
  throw new Error('The library opened.');
}

function setPragma(path: string, pragma: string): void {
  const database = new Database(path);
  database.pragma(pragma);
  database.close();
}

function overwrite(path: string, from: number, length: number): void {
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.alloc(length, 0x7a), 0, length, from);
}

/** All pages but the first: the header and the schema still read well. */
function damageInside(path: string): void {
  const size = statSync(path).size;
  const page = 4096;
  for (let at = Math.floor(size / page / 2) * page; at < size; at += page) {
    overwrite(path, at, page);
  }
}
