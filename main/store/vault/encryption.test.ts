import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore, type Store } from '../store.ts';
import { found, newArticle, temporaryFolder } from '../testing.ts';
import { formOf, openFile } from './cipher.ts';
import { encryptInPlace } from './encrypt-in-place.ts';
import { beginEncryption } from './encrypt-library.ts';
import { restoreLibrary } from './restore-library.ts';
import { STRENGTH } from './seal.ts';
import { type Opened, Vault } from './vault.ts';

const KEY = Buffer.alloc(32, 7);
const MARKER = 'zanzibarine';
const TEMPLATE = JSON.stringify({ id: 'own', name: MARKER });
const AT = '2026-03-01T12:00:00.000Z';

// What the work of Argon2id costs is not tested here.
const usual = { ...STRENGTH };
beforeAll(() => {
  Object.assign(STRENGTH, { memory: 8, passes: 1 });
});
afterAll(() => {
  Object.assign(STRENGTH, usual);
});

function fill(store: Store, id = 'kept'): void {
  const article = newArticle(id, `The ${MARKER} bridge fell. ${'And more was said. '.repeat(300)}`);
  const sha256 = createHash('sha256').update(article.text).digest('hex');
  store.history.act(`Import of ${MARKER}`, [id], () =>
    store.articles.insert({ ...article, sha256 }),
  );
}

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const inClear = (folder: string): string[] =>
  filesUnder(folder).filter((path) => {
    const bytes = readFileSync(path);
    return bytes.includes(MARKER) || bytes.includes(Buffer.from(MARKER, 'utf16le'));
  });

describe('an encrypted library', () => {
  test('has nothing in clear, neither in its log nor in its backups', async () => {
    using place = temporaryFolder();
    const store = openStore(place.folder, { key: KEY });
    fill(store);
    store.backup();
    await store.backupInBackground();
    // While it is open, and after a crash, its log lies there.
    expect(readdirSync(place.folder)).toContain('library.db-wal');
    expect(inClear(place.folder)).toEqual([]);
    expect(store.lastBackup()).not.toBeNull();
    store.close();
    expect(inClear(place.folder)).toEqual([]);
    const again = openStore(place.folder, { key: KEY });
    expect(found(again, MARKER).articles).toBe(1);
    expect(again.check()).toEqual([]);
    again.close();
  });

  test('does not open with another key, and stays as it is', () => {
    using place = temporaryFolder();
    openStore(place.folder, { key: KEY }).close();
    const before = readFileSync(join(place.folder, 'library.db'));
    expect(() => openStore(place.folder, { key: Buffer.alloc(32, 8) })).toThrow(
      /is not a Fieldbrief/,
    );
    expect(() => openStore(place.folder)).toThrow(/its key file keys.json is gone/);
    expect(readFileSync(join(place.folder, 'library.db')).equals(before)).toBe(true);
  });

  test('takes no file in clear that somebody put in its place', () => {
    using place = temporaryFolder();
    using other = temporaryFolder();
    openStore(place.folder, { key: KEY }).close();
    openStore(other.folder).close();
    writeFileSync(join(place.folder, 'library.db'), readFileSync(join(other.folder, 'library.db')));
    expect(() => openStore(place.folder, { key: KEY })).toThrow(/is not a Fieldbrief/);
  });
});

describe('a library in clear that gets a passphrase', () => {
  test('is encrypted with its backups, and holds what it held', async () => {
    using place = temporaryFolder();
    const plain = openStore(place.folder);
    fill(plain);
    plain.backup();
    plain.close();
    mkdirSync(join(place.folder, 'templates'));
    writeFileSync(join(place.folder, 'templates', 'own.json'), TEMPLATE);
    expect(inClear(place.folder)).not.toEqual([]);
    const { key } = await encryptInPlace(place.folder, 'several words');
    expect(() => openStore(place.folder)).toThrow(/needs its passphrase/);
    const store = openStore(place.folder, { key });
    expect(inClear(place.folder)).toEqual([]);
    expect(store.templates.all()).toEqual([{ id: 'own', json: TEMPLATE }]);
    expect(store.articles.get('kept')).not.toBeNull();
    expect(found(store, MARKER).articles).toBe(1);
    expect(store.lastBackup()).not.toBeNull();
    expect(store.history.undo()).toMatchObject({ label: `Import of ${MARKER}` });
    expect(store.check()).toEqual([]);
    store.close();
  });

  test('is encrypted at the next opening where that was interrupted', async () => {
    using place = temporaryFolder();
    const plain = openStore(place.folder);
    fill(plain);
    plain.close();
    // The power went when the key file was there and nothing else.
    const { key } = await new Vault(place.folder).create('words');
    beginEncryption(place.folder, key);
    writeFileSync(join(place.folder, 'library.db.sealed'), 'half a copy');
    const store = openStore(place.folder, { key });
    expect(store.articles.get('kept')).not.toBeNull();
    store.close();
    expect(inClear(place.folder)).toEqual([]);
    expect(readdirSync(place.folder).sort()).toEqual([
      'backups',
      'keys.json',
      'library.db',
      'library.db-end',
      'lock',
    ]);
  });
});

test('a flipped bit is noticed wherever in the file it is', () => {
  using place = temporaryFolder();
  const store = openStore(place.folder, { key: KEY });
  for (let count = 0; count < 20; count += 1) fill(store, `article ${count}`);
  for (let count = 0; count < 10; count += 1) store.articles.remove([`article ${count}`], AT);
  store.purgeTrash('2027-01-01T00:00:00.000Z');
  store.close();
  const path = join(place.folder, 'library.db');
  const sound = readFileSync(path);
  const unnoticed: string[] = [];
  const flips = Number(process.env.FIELDBRIEF_FLIPS ?? 100);
  for (let count = 0; count < flips; count += 1) {
    // Every bit of what stands before the first page's own tag, then evenly over the file.
    const at = count < 32 ? count : Math.floor((sound.length * (count - 32)) / (flips - 32));
    const bytes = Buffer.from(sound);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << (count % 8));
    writeFileSync(path, bytes);
    if (opensWell(path)) unnoticed.push(`byte ${at}, bit ${count % 8}`);
  }
  expect(unnoticed).toEqual([]);
});

function opensWell(path: string): boolean {
  if (formOf(path, KEY) !== 'encrypted') return false;
  try {
    const database = openFile(path, KEY, { readonly: true });
    const verdict = database.pragma('integrity_check(1)', { simple: true });
    database.close();
    return verdict === 'ok';
  } catch (error) {
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  }
}

describe('a backup file', () => {
  test('brings a library back elsewhere, and what was there is moved aside', async () => {
    using place = temporaryFolder();
    using other = temporaryFolder();
    const folder = join(place.folder, 'mine');
    const vault = new Vault(folder);
    const { key } = await vault.create('words');
    const store = openStore(folder, { key });
    fill(store);
    const out = join(place.folder, 'mine.backup');
    await store.backupTo(out, vault.keyFile());
    store.close();
    expect(inClear(place.folder)).toEqual([]);

    openStore(other.folder).close();
    await expect(restoreLibrary(other.folder, out, 'wrong', AT)).rejects.toMatchObject({
      code: 'wrong-passphrase',
    });
    expect(readdirSync(other.folder).sort()).toEqual(['library.db', 'library.db-end', 'lock']);
    const { encrypted, setAside } = await restoreLibrary(other.folder, out, 'words', AT);
    expect([encrypted, readdirSync(setAside ?? '')]).toEqual([
      true,
      ['library.db', 'library.db-end'],
    ]);
    const restored = openStore(other.folder, { key });
    expect(restored.articles.get('kept')).not.toBeNull();
    restored.close();

    const half = readFileSync(out);
    writeFileSync(out, half.subarray(0, half.length - 5000));
    await expect(restoreLibrary(other.folder, out, 'words', AT)).rejects.toMatchObject({
      code: 'damaged-library',
    });
  });

  test('of the second library goes where that one is, and both open as before', async () => {
    using place = temporaryFolder();
    const folder = join(place.folder, 'mine');
    const vault = new Vault(folder);
    const first = await vault.create('words');
    const second = await vault.addSecond(first, 'other words');
    if (second === null) throw new Error('There is none.');
    const out = join(place.folder, 'second.backup');
    const copied = openStore(second.folder, { key: second.key });
    fill(copied, 'harmless');
    await copied.backupTo(out, vault.keyFile());
    fill(copied, 'later');
    copied.close();
    const own = openStore(folder, { key: first.key });
    fill(own);
    own.close();

    await restoreLibrary(folder, out, 'other words', AT);
    const held = ({ folder: where, key }: Opened) => {
      const store = openStore(where, { key });
      const ids = store.articles.list().map(({ id }) => id);
      store.close();
      return ids;
    };
    expect([held(first), held(second)]).toEqual([['kept'], ['harmless']]);

    const elsewhere = join(place.folder, 'elsewhere');
    await restoreLibrary(elsewhere, out, 'other words', AT);
    const opened = await new Vault(elsewhere).open('other words');
    expect(opened && held(opened)).toEqual(['harmless']);
    const others = join(place.folder, 'of others');
    await new Vault(others).create('third words');
    const before = filesUnder(others);
    await expect(restoreLibrary(others, out, 'other words', AT)).rejects.toMatchObject({
      code: 'no-backup',
    });
    expect(filesUnder(others).filter((path) => !path.endsWith('/lock'))).toEqual(before);
  });

  test('of before a second passphrase takes that one away from nobody', async () => {
    using place = temporaryFolder();
    const folder = join(place.folder, 'mine');
    const vault = new Vault(folder);
    const first = await vault.create('words');
    const store = openStore(folder, { key: first.key });
    const out = join(place.folder, 'mine.backup');
    await store.backupTo(out, vault.keyFile());
    store.close();
    const second = await vault.addSecond(first, 'other words');
    await restoreLibrary(folder, out, 'words', AT);
    expect(await vault.open('other words')).toEqual(second);
    expect(await vault.open('words')).toEqual(first);
  });
});
