import { randomBytes, randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StoreError } from '../store-error.ts';
import type { DataKey } from './cipher.ts';
import {
  type KeyFile,
  keyPaths,
  readKeyFile,
  type Slot,
  textOfKeys,
  writeKeyFile,
} from './key-file.ts';
import { type KeyStore, keyStorePath, openFromStore, sealInStore } from './key-store.ts';
import { newRecoveryKey, recoveryBytes, recoveryText } from './recovery-key.ts';
import { shred } from './replace-file.ts';
import {
  isWeaker,
  keyFrom,
  newStretching,
  noise,
  STRENGTH,
  type Strength,
  seal,
  stretch,
  unseal,
} from './seal.ts';

/** Which of the two slots opened: each has a key and a library of its own. */
export interface Opened {
  readonly key: DataKey;
  /** The folder of the library that the key is for: the vault's own, or the second one within. */
  readonly folder: string;
  readonly slot: 0 | 1;
}

const PASSPHRASE = 'fieldbrief passphrase 1';
const RECOVERY = 'fieldbrief recovery 1';
const KEY_BYTES = 32;
/** One byte says which library, the rest is its key. */
const SECRET_BYTES = 1 + KEY_BYTES;
const SECOND = 'second';
/** Where what a restored backup took the place of lies, a folder each. */
export const ASIDE = 'set-aside';
/** Where a backup is looked through before it is put in a library's place. */
export const STAGED = 'restoring';

/** What seals and opens the key of a library. The key itself is given to whoever asks, and kept nowhere. */
export class Vault {
  readonly #folder: string;
  readonly #strength: Strength;

  constructor(folder: string, strength: Strength = STRENGTH) {
    this.#folder = folder;
    this.#strength = strength;
  }

  /** Whether the library has a passphrase. */
  exists(): boolean {
    return keyPaths(this.#folder).some((path) => existsSync(path));
  }

  /** Makes a new key under a passphrase. Its other slot holds noise. */
  async create(passphrase: string): Promise<Opened> {
    const key = randomBytes(KEY_BYTES);
    const slot = randomInt(2) === 0 ? 0 : 1;
    const own = await this.#newSlot(secretOf('own', key), passphrase);
    const other = this.#emptySlot();
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    this.#write({
      format: 'fieldbrief-keys',
      version: 1,
      slots: slot === 0 ? [own, other] : [other, own],
    });
    return { key, folder: this.#folder, slot };
  }

  /** Null where the passphrase is another one. `text` may be the recovery key as well. */
  async open(text: string): Promise<Opened | null> {
    if (text === '') return null;
    const recovery = recoveryBytes(text);
    return (recovery && this.#openByRecovery(recovery)) ?? (await this.#openByPassphrase(text));
  }

  /** Besides its passphrase the system's store of this account opens what was opened, from now on. */
  addToKeyStore(opened: Opened, store: KeyStore): void {
    const secret = this.#secret(opened);
    sealInStore(this.#folder, Buffer.concat([Buffer.from([opened.slot]), secret]), store);
    secret.fill(0);
  }

  /** Whether the system's store opens one of its libraries: then without a passphrase. */
  isInKeyStore(): boolean {
    return existsSync(keyStorePath(this.#folder));
  }

  removeFromKeyStore(): void {
    shred(keyStorePath(this.#folder));
  }

  /** Null where the store has no key of it, or does not give it. */
  openFromKeyStore(store: KeyStore): Opened | null {
    // It stands beside a passphrase, never instead of one.
    if (!this.exists()) return null;
    const sealed = openFromStore(this.#folder, store);
    return sealed && this.#opened(sealed.subarray(1), sealed[0] === 1 ? 1 : 0);
  }

  /** From now on `passphrase` opens what was opened. The key stays, so nothing is encrypted anew. */
  async change(opened: Opened, passphrase: string): Promise<void> {
    const { recovery } = this.#keys().slots[opened.slot];
    const slot = await this.#newSlot(this.#secret(opened), passphrase);
    this.#put(opened.slot, { ...slot, recovery });
  }

  /** A new recovery key, which takes the place of the one before. This is the only time that it can be read. */
  renewRecovery(opened: Opened): string {
    const recovery = newRecoveryKey();
    const sealed = seal(this.#secret(opened), keyFrom(recovery, RECOVERY), RECOVERY);
    this.#put(opened.slot, { ...this.#keys().slots[opened.slot], recovery: sealed });
    return recoveryText(recovery);
  }

  /** Whether a second library lies here; from within that one there is none to be seen. */
  hasSecond(opened: Opened): boolean {
    return opened.folder === this.#folder && existsSync(join(this.#folder, SECOND, 'library.db'));
  }

  /**
   * A second passphrase that opens a second library, encrypted alike; gives it back, opened. Null where the open
   * library is that second one: from there the first must not be found out, let alone replaced. The system's store
   * opens nothing any more: it would let in whoever forces its person to use the second passphrase.
   */
  async addSecond(opened: Opened, passphrase: string): Promise<Opened | null> {
    if (opened.folder !== this.#folder) return null;
    const slot = opened.slot === 0 ? 1 : 0;
    const key = randomBytes(KEY_BYTES);
    this.#put(slot, await this.#newSlot(secretOf(SECOND, key), passphrase));
    this.removeFromKeyStore();
    return { key, folder: join(this.#folder, SECOND), slot };
  }

  /**
   * Destroys every seal of the key that lies here, for good: what it encrypted can't be read by anyone. Gives back the
   * files of those that withstood it; none of them keeps the others.
   */
  destroy(): string[] {
    const aside = join(this.#folder, ASIDE);
    const moved = existsSync(aside) ? readdirSync(aside).map((name) => join(aside, name)) : [];
    const places = [this.#folder, join(this.#folder, STAGED), ...moved];
    const seals = [...places.map(keyStorePath), ...places.flatMap(keyPaths)];
    return seals.flatMap((path) => [path, `${path}.new`]).filter((path) => !isDestroyed(path));
  }

  /** The bytes of its key file, for a backup that must be opened elsewhere. */
  keyFile(): Buffer {
    return Buffer.from(textOfKeys(this.#keys()));
  }

  #openByRecovery(recovery: Buffer): Opened | null {
    const key = keyFrom(recovery, RECOVERY);
    for (const slot of [0, 1] as const) {
      const secret = unseal(this.#keys().slots[slot].recovery, key, RECOVERY);
      if (secret) return this.#opened(secret, slot);
    }
    return null;
  }

  async #openByPassphrase(passphrase: string): Promise<Opened | null> {
    const { slots } = this.#keys();
    for (const slot of [0, 1] as const) {
      const { stretching, passphrase: sealed } = slots[slot];
      const key = await stretch(passphrase, stretching);
      const secret = unseal(sealed, key, PASSPHRASE);
      key.fill(0);
      if (secret === null) continue;
      const opened = this.#opened(secret, slot);
      if (isWeaker(stretching, this.#strength)) await this.change(opened, passphrase);
      return opened;
    }
    return null;
  }

  #opened(secret: Buffer, slot: 0 | 1): Opened {
    const key = Buffer.from(secret.subarray(1));
    const folder = secret[0] === 1 ? join(this.#folder, SECOND) : this.#folder;
    secret.fill(0);
    return { key, folder, slot };
  }

  #secret({ key, folder }: Opened): Buffer {
    return secretOf(folder === this.#folder ? 'own' : SECOND, key);
  }

  #put(at: 0 | 1, slot: Slot): void {
    const keys = this.#keys();
    const [first, second] = keys.slots;
    this.#write({ ...keys, slots: at === 0 ? [slot, second] : [first, slot] });
  }

  async #newSlot(secret: Buffer, passphrase: string): Promise<Slot> {
    const stretching = newStretching(this.#strength);
    const key = await stretch(passphrase, stretching);
    const sealed = seal(secret, key, PASSPHRASE);
    key.fill(0);
    secret.fill(0);
    return { stretching, passphrase: sealed, recovery: noise(SECRET_BYTES) };
  }

  #emptySlot(): Slot {
    const sealed = () => noise(SECRET_BYTES);
    return {
      stretching: newStretching(this.#strength),
      passphrase: sealed(),
      recovery: sealed(),
    };
  }

  /** The copy beside the backups stands in where the key file itself is gone or damaged. */
  #keys(): KeyFile {
    const [own = '', copy = ''] = keyPaths(this.#folder);
    try {
      const keys = readKeyFile(own) ?? readKeyFile(copy);
      if (keys) return keys;
    } catch (error) {
      const kept = error instanceof StoreError ? readKeyFile(copy) : null;
      if (kept === null) throw error;
      return kept;
    }
    throw new StoreError('no-keys', `The library ${this.#folder} has no key file any more.`);
  }

  /** The library's own file last: while it is the old one, the old passphrase opens all that is there. */
  #write(keys: KeyFile): void {
    for (const path of keyPaths(this.#folder).toReversed()) {
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
      writeKeyFile(path, keys);
    }
  }
}

/** One that can't be written over can perhaps be deleted. */
function isDestroyed(path: string): boolean {
  for (const end of [shred, rmSync]) {
    try {
      if (existsSync(path)) end(path);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
    }
  }
  return !existsSync(path);
}

function secretOf(which: 'own' | typeof SECOND, key: DataKey): Buffer {
  return Buffer.concat([Buffer.from([which === 'own' ? 0 : 1]), key]);
}
