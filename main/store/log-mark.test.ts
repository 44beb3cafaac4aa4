import { copyFileSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openStore, type Store } from './store.ts';
import { newArticle, temporaryFolder } from './testing.ts';

const KEYS = [
  ['in clear', null],
  ['encrypted', Buffer.alloc(32, 7)],
] as const;
const FLIPS = Number(process.env.FIELDBRIEF_FLIPS ?? 100);

/** What a crash leaves of a library with `count` acknowledged articles, in `to`. */
function crashed(from: string, to: string, key: Buffer | null, count: number): Store {
  const store = openStore(from, { key });
  for (let number = 0; number < count; number += 1) {
    store.articles.insert(newArticle(`article ${number}`, `Text ${number}. `.repeat(40)));
    store.keepLogEnd();
  }
  cpSync(from, to, { recursive: true });
  return store;
}
const opening = (folder: string, key: Buffer | null): number | string => {
  try {
    const store = openStore(folder, { key });
    const found = store.articles.list().length;
    store.close();
    return found;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return String(error.code);
    throw error;
  }
};

describe.each(KEYS)('a library %s after a crash', (_, key) => {
  test('has all that was acknowledged, and says when closed that there is no log', () => {
    using place = temporaryFolder();
    const [from, to] = [join(place.folder, 'from'), join(place.folder, 'to')];
    const store = crashed(from, to, key, 5);
    expect(opening(to, key)).toBe(5);
    expect(existsSync(join(to, 'library.db-wal'))).toBe(false);
    expect(existsSync(join(to, 'library.db-end'))).toBe(true);
    store.close();
    expect(opening(from, key)).toBe(5);
  });

  test('says so wherever a bit of its log was changed, and touches nothing', () => {
    using place = temporaryFolder();
    const [from, to] = [join(place.folder, 'from'), join(place.folder, 'to')];
    crashed(from, to, key, 3).close();
    const path = join(to, 'library.db-wal');
    const sound = readFileSync(path);
    const unnoticed: number[] = [];
    for (let count = 0; count < FLIPS; count += 1) {
      const at = count < 56 ? count : Math.floor((sound.length * (count - 56)) / (FLIPS - 56));
      const bytes = Buffer.from(sound);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (count % 8));
      writeFileSync(path, bytes);
      if (opening(to, key) !== 'damaged-log') unnoticed.push(at);
      else if (!readFileSync(path).equals(bytes)) unnoticed.push(-at);
    }
    expect(unnoticed).toEqual([]);
    writeFileSync(path, sound);
    expect(opening(to, key)).toBe(3);
  });

  test.each([
    ['is gone', (path: string) => rmSync(path)],
    ['is empty', (path: string) => writeFileSync(path, '')],
    ['is of an earlier time', null],
  ])('says so where its log %s', (_what, spoil) => {
    using place = temporaryFolder();
    const [from, to] = [join(place.folder, 'from'), join(place.folder, 'to')];
    const early = join(place.folder, 'early');
    const store = openStore(from, { key });
    store.articles.insert(newArticle('first', 'text'));
    store.keepLogEnd();
    copyFileSync(join(from, 'library.db-wal'), early);
    store.articles.insert(newArticle('second', 'text'));
    store.keepLogEnd();
    cpSync(from, to, { recursive: true });
    store.close();
    const path = join(to, 'library.db-wal');
    if (spoil) spoil(path);
    else copyFileSync(early, path);
    expect(opening(to, key)).toBe('damaged-log');
  });

  test('takes a log that was folded and begun anew after the mark, and one cut after it', () => {
    using place = temporaryFolder();
    const [from, to] = [join(place.folder, 'from'), join(place.folder, 'to')];
    const store = openStore(from, { key });
    store.articles.insert(newArticle('first', 'text'));
    store.keepLogEnd();
    // Enough that SQLite folds the log by itself and begins it anew.
    for (let number = 0; number < 6; number += 1) {
      store.articles.insert(newArticle(`large ${number}`, 'more text '.repeat(100_000)));
    }
    cpSync(from, to, { recursive: true });
    expect(opening(to, key)).toBe(7);

    rmSync(to, { recursive: true });
    store.keepLogEnd();
    const marked = readFileSync(join(from, 'library.db-end'));
    store.articles.insert(newArticle('torn', 'text'));
    cpSync(from, to, { recursive: true });
    store.close();
    // The power went in the middle of a write that nobody had been told of.
    const log = readFileSync(join(to, 'library.db-wal'));
    const bytes = Buffer.from(log);
    bytes.fill(0, bytes.length - 3000);
    writeFileSync(join(to, 'library.db-wal'), bytes);
    expect(marked.length).toBeGreaterThan(0);
    expect([7, 8]).toContain(opening(to, key));
  });
});
