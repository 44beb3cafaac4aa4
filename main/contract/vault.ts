/** The door of a library: its passphrase, its lock, and the end of its keys. Answered whether it is open or not. */
import * as v from 'valibot';
import { text } from './fields.ts';

const passphrase = text(1_000);

export const vaultRequests = {
  /** Whether the library is there, locked or open. */
  'vault.state': v.strictObject({}),
  /** Makes a new library; without a passphrase (null) it lies in clear. Gives the recovery key where there is one. */
  'vault.create': v.strictObject({ passphrase: v.nullable(passphrase) }),
  /** Opens a locked library with its passphrase, its recovery key or a second passphrase; null: by the account of this machine. */
  'vault.unlock': v.strictObject({ passphrase: v.nullable(passphrase) }),
  /** Locks it at once, in every window. */
  'vault.lock': v.strictObject({}),
  /** A person is there: the time until it locks by itself begins anew. */
  'vault.touch': v.strictObject({}),
  /** Encrypts an open library that is in clear; gives its recovery key. */
  'vault.encrypt': v.strictObject({ passphrase }),
  /** Another passphrase in the place of `passphrase`. */
  'vault.change': v.strictObject({ passphrase, next: passphrase }),
  /** A new recovery key, which takes the place of the one before. */
  'vault.recovery': v.strictObject({ passphrase }),
  /** A second passphrase that opens a second library. */
  'vault.second': v.strictObject({ passphrase, second: passphrase }),
  /** Lets the account of this machine open the library besides its passphrase; without one (null) no longer. */
  'vault.keyStore': v.strictObject({ passphrase: v.nullable(passphrase) }),
  /** The copies of a library that can't be read, newest first, with what is in each. */
  'vault.backups': v.strictObject({}),
  /** A way out for a library that can't be read; what was there is moved aside, and never deleted. */
  'vault.mend': v.variant('way', [
    /** Back to the copy of that time. */
    v.strictObject({ way: v.literal('restore'), made: text(40) }),
    /** What still reads becomes the library. */
    v.strictObject({ way: v.literal('salvage') }),
    /** Without the changes that are missing from its log. */
    v.strictObject({ way: v.literal('go-on') }),
    /** Without a log that is of another time or library. */
    v.strictObject({ way: v.literal('set-log-aside') }),
  ]),
  /**
   * Destroys every seal of the key that lies here: the library can't be read by anyone, ever. Where one withstands, the
   * library is locked, and its state names it.
   */
  'vault.destroy': v.strictObject({}),
};

export interface VaultResponses {
  'vault.state': VaultState;
  'vault.create': string | null;
  'vault.unlock': null;
  'vault.lock': null;
  'vault.touch': null;
  'vault.encrypt': string;
  'vault.change': null;
  'vault.recovery': string;
  'vault.second': null;
  'vault.keyStore': null;
  'vault.backups': readonly VaultBackup[];
  'vault.mend': string;
  'vault.destroy': null;
}

export interface VaultBackup {
  /** ISO 8601. */
  readonly made: string;
  readonly articles: number;
  readonly annotations: number;
  /** ISO 8601 of the last article that was taken in; null where there is none. */
  readonly lastImport: string | null;
  /** Titles of articles that the newest copy has and this one has not; and of those that only this one has. */
  readonly lacks: readonly string[];
  readonly only: readonly string[];
}

export interface VaultState {
  /** `new`: there is none yet. `destroyed`: its keys are gone for good. `broken`: it can't be read as it is. */
  readonly kind: 'new' | 'locked' | 'open' | 'destroyed' | 'broken';
  /** Paths of key files that a panic could not destroy: whoever has them and a passphrase still opens it. */
  readonly kept?: readonly string[];
  /** What is wrong with a broken one, and which ways out there are besides a backup. */
  readonly broken?: {
    readonly problem: string;
    readonly ways: readonly ('salvage' | 'go-on' | 'set-log-aside')[];
  };
  readonly name: string;
  readonly folder: string;
  /** Whether it has a passphrase. */
  readonly encrypted: boolean;
  /** Whether the account of this machine opens it without one; left out where the system has no safe store for that. */
  readonly account?: boolean;
}
