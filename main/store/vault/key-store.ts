import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { replaceFile } from './replace-file.ts';
import { keyFrom, seal, unseal } from './seal.ts';

/** The system's own store of secrets (Keychain, DPAPI, Secret Service, KWallet): what it sealed only this account opens. */
export interface KeyStore {
  seal(text: string): Uint8Array;
  /** Null where the store does not open it: another account or machine, or a person who said no. */
  open(sealed: Uint8Array): string | null;
}

/**
 * `key`: random bits, sealed by the system's store. `secret`: what a slot of `keys.json` holds, sealed with those, so that
 * a changed bit is noticed whatever the store does. No backup takes this file along: it opens on no other machine.
 */
const storeFile = v.strictObject({
  format: v.literal('fieldbrief-key-store'),
  version: v.literal(1),
  key: v.pipe(v.string(), v.base64(), v.maxLength(4_000)),
  secret: v.pipe(v.string(), v.base64(), v.maxLength(200)),
});

const USE = 'fieldbrief key store 1';
const BITS = 32;

export const KEY_STORE_FILE = 'key-store.json';
export const keyStorePath = (folder: string): string => join(folder, KEY_STORE_FILE);

/** Wipes `secret`. */
export function sealInStore(folder: string, secret: Buffer, store: KeyStore): void {
  const random = randomBytes(BITS);
  const file: v.InferOutput<typeof storeFile> = {
    format: 'fieldbrief-key-store',
    version: 1,
    key: Buffer.from(store.seal(random.toString('base64'))).toString('base64'),
    secret: seal(secret, keyFrom(random, USE), USE),
  };
  random.fill(0);
  secret.fill(0);
  replaceFile(keyStorePath(folder), `${JSON.stringify(file, null, 2)}\n`);
}

/** Null where nothing is sealed so, or it can't be opened here. */
export function openFromStore(folder: string, store: KeyStore): Buffer | null {
  const path = keyStorePath(folder);
  if (!existsSync(path)) return null;
  const parsed = v.safeParse(
    v.pipe(v.string(), v.parseJson(), storeFile),
    readFileSync(path, 'utf8'),
  );
  if (!parsed.success) return null;
  const opened = store.open(Buffer.from(parsed.output.key, 'base64'));
  if (opened === null) return null;
  const random = Buffer.from(opened, 'base64');
  const secret = unseal(parsed.output.secret, keyFrom(random, USE), USE);
  random.fill(0);
  return secret;
}
