import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing.ts';
import { type KeyStore, keyStorePath } from './key-store.ts';
import { Vault } from './vault.ts';

const QUICK = { memory: 8, passes: 1, lanes: 1 };

/** The store of an account: what another one sealed it does not open. */
const account = (name: string): KeyStore => ({
  seal: (text) => Buffer.from(`${name}:${text}`),
  open(sealed) {
    const text = Buffer.from(sealed).toString();
    return text.startsWith(`${name}:`) ? text.slice(name.length + 1) : null;
  },
});
const LENA = account('lena');

test('an account opens what was added to its store, whatever the passphrase became', async () => {
  using place = temporaryFolder();
  const vault = new Vault(place.folder, QUICK);
  const opened = await vault.create('first');
  expect([vault.isInKeyStore(), vault.openFromKeyStore(LENA)]).toEqual([false, null]);
  vault.addToKeyStore(opened, LENA);
  await vault.change(opened, 'second');
  expect(vault.openFromKeyStore(LENA)).toEqual(opened);
  expect(vault.openFromKeyStore(account('amal'))).toBeNull();
  expect(await vault.open('second')).toEqual(opened);
  vault.removeFromKeyStore();
  expect([vault.isInKeyStore(), vault.openFromKeyStore(LENA)]).toEqual([false, null]);
});

test('neither key stands in its file, and no changed bit is taken', async () => {
  using place = temporaryFolder();
  const vault = new Vault(place.folder, QUICK);
  const opened = await vault.create('words');
  vault.addToKeyStore(opened, LENA);
  const path = keyStorePath(place.folder);
  const bytes = readFileSync(path);
  for (const form of ['base64', 'hex'] as const) {
    expect(bytes.toString()).not.toContain(Buffer.from(opened.key).toString(form));
  }
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ (1 << bit);
      writeFileSync(path, changed);
      const found = vault.openFromKeyStore(LENA);
      // What is no letter of the file's meaning may change: then it is the same key, and no other.
      expect(found === null || Buffer.from(found.key).equals(opened.key)).toBe(true);
    }),
  );
});

test('it never stands alone, no panic leaves it, nor does a second passphrase', async () => {
  using place = temporaryFolder();
  const vault = new Vault(place.folder, QUICK);
  const opened = await vault.create('words');
  vault.addToKeyStore(opened, LENA);
  const keys = ['keys.json', join('backups', 'keys.json')].map((name) => join(place.folder, name));
  for (const path of keys) renameSync(path, `${path}.away`);
  expect(vault.openFromKeyStore(LENA)).toBeNull();
  for (const path of keys) renameSync(`${path}.away`, path);

  await vault.addSecond(opened, 'second');
  expect(vault.isInKeyStore()).toBe(false);

  vault.addToKeyStore(opened, LENA);
  // As a restored backup moves it out of its way.
  const aside = join(place.folder, 'set-aside', 'earlier');
  mkdirSync(aside, { recursive: true });
  writeFileSync(keyStorePath(aside), readFileSync(keyStorePath(place.folder)));
  vault.destroy();
  expect([place.folder, aside].map((folder) => existsSync(keyStorePath(folder)))).toEqual([
    false,
    false,
  ]);
  rmSync(aside, { recursive: true });
});
