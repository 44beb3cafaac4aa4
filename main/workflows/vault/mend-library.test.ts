import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStore } from '../../store/store.ts';
import { found as inIndex, newArticle } from '../../store/testing.ts';
import { unwrapped } from '../testing.ts';
import { Door } from './door.ts';

const KEY = Buffer.alloc(32, 7);
const COUNT = 60;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fieldbrief-mend-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const doorAt = async (key: Buffer | null) =>
  unwrapped(
    await Door.at({
      folder,
      opened: key && { key: Buffer.from(key), folder, slot: 0 },
      host: 'browser',
      printer: { print: () => Promise.reject(new Error('no')), close: () => Promise.resolve() },
      assets: join(import.meta.dirname, '../../../assets'),
      version: '0.0.0',
    }),
  );

/** A library with a backup after half of its articles. */
function fill(key: Buffer | null): void {
  const store = openStore(folder, { key });
  for (let number = 0; number < COUNT; number += 1) {
    if (number === COUNT / 2) store.backup();
    store.articles.insert(newArticle(`article ${number}`, `Text ${number}. `.repeat(400)));
  }
  store.close();
}
/** Noise over pages in the middle, as a disk that fails makes it; a log beside it, as a crash leaves one. */
function damage(): Buffer {
  const path = join(folder, 'library.db');
  const bytes = readFileSync(path);
  const from = Math.floor(bytes.length / 4096 / 2) * 4096;
  bytes.fill(0x7a, from, from + 30 * 4096);
  writeFileSync(path, bytes);
  writeFileSync(`${path}-wal`, '');
  return bytes;
}

describe.each([
  ['in clear', null],
  ['encrypted', KEY],
])('a damaged library %s', (_, key) => {
  test('is told, stays as it is, and goes back to a backup that a person chose', async () => {
    fill(key);
    const damaged = damage();
    const door = await doorAt(key);
    expect(door.state).toMatchObject({ kind: 'broken', broken: { ways: ['salvage'] } });
    expect(await door.handlers['articles.list']({})).toMatchObject({ error: { code: 'locked' } });
    expect(readFileSync(join(folder, 'library.db')).equals(damaged)).toBe(true);
    const [backup] = unwrapped(await door.handlers['vault.backups']({}));
    expect(backup).toMatchObject({ articles: COUNT / 2, annotations: 0 });
    unwrapped(await door.handlers['vault.mend']({ way: 'restore', made: backup?.made ?? '' }));
    expect(door.state.kind).toBe('open');
    expect(unwrapped(await door.handlers['articles.list']({}))).toHaveLength(COUNT / 2);
    const [aside = ''] = readdirSync(join(folder, 'set-aside'));
    const kept = readFileSync(join(folder, 'set-aside', aside, 'library.db'));
    expect(kept.equals(damaged)).toBe(true);
    await door.close();
  });

  test('gives what still reads of it, without what is torn', async () => {
    fill(key);
    damage();
    const door = await doorAt(key);
    const said = unwrapped(await door.handlers['vault.mend']({ way: 'salvage' }));
    expect(said).toMatch(/^\d+ articles and 0 notes could be read\. Something is missing from: /);
    const { library } = door;
    const found = library?.workspace.store.articles.list().length ?? 0;
    expect(found).toBeGreaterThan(COUNT / 2);
    expect(found).toBeLessThanOrEqual(COUNT);
    expect(library?.workspace.store.check()).not.toContainEqual(expect.stringMatching(/damaged/));
    expect(library && inIndex(library.workspace.store, 'text').articles).toBeGreaterThan(COUNT / 2);
    await door.close();
  });

  test('whose database is gone goes back as well', async () => {
    fill(key);
    rmSync(join(folder, 'library.db'));
    const door = await doorAt(key);
    expect(door.state).toMatchObject({ kind: 'broken', broken: { ways: [] } });
    const [backup] = unwrapped(await door.handlers['vault.backups']({}));
    unwrapped(await door.handlers['vault.mend']({ way: 'restore', made: backup?.made ?? '' }));
    expect(unwrapped(await door.handlers['articles.list']({}))).toHaveLength(COUNT / 2);
    await door.close();
  });
});

test('each backup says what it lacks of the newest, and what only it has', async () => {
  const store = openStore(folder, { key: KEY });
  store.articles.insert(newArticle('removed later', 'text'));
  store.backup();
  store.articles.remove(['removed later'], '2026-03-01T12:00:00.000Z');
  store.articles.insert(newArticle('came later', 'text'));
  store.backup();
  store.close();
  writeFileSync(join(folder, 'library.db'), 'my diary '.repeat(999));
  const door = await doorAt(KEY);
  const [newest, older] = unwrapped(await door.handlers['vault.backups']({}));
  expect([newest?.lacks, newest?.only]).toEqual([[], []]);
  expect([older?.lacks, older?.only]).toEqual([
    ['Title of came later'],
    ['Title of removed later'],
  ]);
  await door.close();
});

test('a log of another time is told, and set aside where a person says so', async () => {
  fill(KEY);
  const log = join(folder, 'library.db-wal');
  writeFileSync(log, 'changes of another library');
  const door = await doorAt(KEY);
  expect(door.state).toMatchObject({
    kind: 'broken',
    broken: { problem: expect.stringContaining('is not its own'), ways: ['set-log-aside'] },
  });
  expect(readFileSync(log, 'utf8')).toBe('changes of another library');
  expect(unwrapped(await door.handlers['vault.mend']({ way: 'set-log-aside' }))).toMatch(
    /^The library is open as it was closed\. What was there before lies in/,
  );
  expect(unwrapped(await door.handlers['articles.list']({}))).toHaveLength(COUNT);
  await door.close();
});
