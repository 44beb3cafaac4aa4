import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { performance } from 'node:perf_hooks';
import { type CallName, type Handlers, type Request, requests } from '#contract';
import type { LibraryEvent } from '#contract/events.ts';
import { type VaultBackup, type VaultState, vaultRequests } from '#contract/vault.ts';
import { systemClock } from '#domain/clock.ts';
import { fail, ok, type Result } from '#domain/result.ts';
import type { Reads } from '../../sandbox/document-reader.ts';
import { readSettings } from '../library/change-settings.ts';
import { type OpenLibrary, openLibrary } from '../open-library.ts';
import type { LibraryOptions } from '../open-workspace.ts';
import { hearLockRequests } from './ask-to-lock.ts';
import { Attempts } from './attempts.ts';
import { vaultHandlers } from './handlers.ts';
import { IdleWatch } from './idle-watch.ts';
import { choicesOf, takeWayOut } from './mend-library.ts';
import {
  destroyKeys,
  encryptWith,
  formOfLibrary,
  isInKeyStore,
  type KeyStore,
  libraryFolderOr,
  type OpenedKey,
  unlockFromKeyStore,
  unlockLibrary,
} from './unlock-library.ts';

export interface DoorOptions extends Omit<LibraryOptions, 'reader' | 'opened'> {
  /** The system's own store of secrets; left out, or null, where there is none that is safe. */
  readonly keyStore?: () => KeyStore | null;
  /** A new one for each opening; a child of Node when left out. */
  readonly reader?: () => Reads;
  /** The key of an encrypted library that shall be open from the start. */
  readonly opened?: OpenedKey | null;
  /** A library that is not there yet is made in clear at once, and nobody asked. */
  readonly plain?: boolean;
}

/**
 * A library behind its lock, for a host with windows: the calls and events of the library while it is open, and
 * nothing but its door while it is not. While it is locked no part of the program has its key.
 */
export class Door {
  readonly folder: string;
  readonly handlers: Handlers;
  readonly #options: DoorOptions;
  readonly #listeners = new Set<(event: LibraryEvent) => void>();
  readonly #attempts = new Attempts(() => performance.now());
  readonly #idle = new IdleWatch({
    minutes: () => this.#lockAfter(),
    lock: () => this.lock().catch((error: unknown) => console.error(error)),
  });
  #library: OpenLibrary | null = null;
  #kind: VaultState['kind'] = 'new';
  #encrypted = false;
  /** Why it can't be read, with its key for as long as a person has not chosen a way out. */
  #broken: { readonly told: Broken; readonly opened: OpenedKey | null } | null = null;
  /** Key files that a panic could not destroy. */
  #kept: readonly string[] = [];
  /** One opening or closing at a time. */
  #turn: Promise<unknown> = Promise.resolve();
  #stopHearing: () => void = () => undefined;

  private constructor(options: DoorOptions) {
    this.folder = libraryFolderOr(options.folder);
    this.#options = options;
    this.handlers = this.#answers();
  }

  /** Opens what needs no passphrase; what can't be opened at all comes back as an error value. */
  static async at(options: DoorOptions): Promise<Result<Door>> {
    const door = new Door(options);
    const form = formOfLibrary(door.folder);
    door.#encrypted = form === 'encrypted';
    // Where no library can be, none is offered: opening says why.
    const isRefused = statSync(door.folder, { throwIfNoEntry: false })?.isDirectory() === false;
    const isReady =
      form === 'plain' || options.opened || isRefused || (form === 'none' && options.plain);
    if (!isReady) {
      door.#kind = form === 'none' ? 'new' : 'locked';
      return ok(door);
    }
    const opened = await door.#open(options.opened ?? null);
    return opened.ok || door.#broken ? ok(door) : opened;
  }

  get isEncrypted(): boolean {
    return this.#encrypted;
  }

  get state(): VaultState {
    const { folder } = this;
    const state = { kind: this.#kind, name: basename(folder), folder, encrypted: this.#encrypted };
    const account = this.#encrypted && this.keyStore && { account: isInKeyStore(folder) };
    const kept = this.#kept.length > 0 && { kept: this.#kept };
    return { ...state, ...account, ...kept, ...(this.#broken && { broken: this.#broken.told }) };
  }

  /** The system's own store of secrets; null where there is none that is safe. */
  get keyStore(): KeyStore | null {
    return this.#options.keyStore?.() ?? null;
  }

  /** What was opened; null while it is locked. */
  get library(): OpenLibrary | null {
    return this.#library;
  }

  /** Gives back the function that stops listening. */
  listen(listener: (event: LibraryEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  touch(): void {
    this.#idle.touch();
  }

  /** Makes the library that is not there yet. */
  create(passphrase: string | null): Promise<Result<null>> {
    return this.#inTurn(async () => {
      if (this.#kind !== 'new') return fail('not-new', 'This library is there already.');
      if (passphrase === null) return this.#open(null);
      const made = await encryptWith(this.folder, passphrase);
      return made.ok ? this.#open(made.value) : made;
    });
  }

  /** @param passphrase null where the account of this machine shall open it */
  unlock(passphrase: string | null): Promise<Result<null>> {
    return this.#inTurn(async () => {
      if (this.#kind === 'open' || this.#kind === 'broken') return ok(null);
      const opened = await (passphrase === null
        ? unlockFromKeyStore(this.folder, this.keyStore)
        : this.key(passphrase));
      return opened.ok ? this.#open(opened.value) : opened;
    });
  }

  /** The key for a passphrase. Wrong ones slow down the next. */
  async key(passphrase: string): Promise<Result<OpenedKey>> {
    const { wait } = this.#attempts;
    if (wait > 0) {
      const seconds = Math.ceil(wait / 1_000);
      return fail(
        'wait',
        `Too many wrong passphrases: wait ${seconds} second${seconds === 1 ? '' : 's'}.`,
      );
    }
    const opened = await unlockLibrary(this.folder, passphrase);
    if (opened.ok) this.#attempts.succeeded();
    else if (opened.error.code === 'wrong-passphrase') this.#attempts.failed();
    return opened;
  }

  /** Gives a library in clear a passphrase: it is closed, encrypted and opened again. */
  encrypt(passphrase: string): Promise<Result<null>> {
    return this.#inTurn(async () => {
      if (this.#library === null || this.#encrypted) {
        return fail('encrypted', 'This library has a passphrase already.');
      }
      // Windows go on showing it: it is back in a moment.
      const library = this.#library;
      this.#library = null;
      await library.close();
      const made = await encryptWith(this.folder, passphrase);
      const opened = await this.#open(made.ok ? made.value : null);
      this.#emit({ type: 'articles-changed', ids: [] });
      return made.ok ? opened : made;
    });
  }

  /** Windows show nothing any more at once; then the library is closed and its key wiped everywhere. */
  lock(): Promise<void> {
    return this.#inTurn(async () => {
      const isOpen = this.#library !== null || this.#broken !== null;
      if (isOpen && this.#encrypted) await this.#close('locked');
    });
  }

  /** Destroys the keys first of all: whatever happens then, they are gone. */
  async destroy(): Promise<Result<null>> {
    if (!this.#encrypted) {
      return fail('not-encrypted', 'This library has no passphrase, so it has no key to destroy.');
    }
    this.#kept = destroyKeys(this.folder);
    const isWhole = this.#kept.length === 0;
    await this.#inTurn(() => this.#close(isWhole ? 'destroyed' : 'locked'));
    return isWhole
      ? ok(null)
      : fail('not-destroyed', `These keys are still there: ${this.#kept.join(', ')}.`);
  }

  /** The copies of a broken library. */
  backups(): Result<readonly VaultBackup[]> {
    return this.#broken ? choicesOf(this.folder, this.#broken.opened) : ok([]);
  }

  /** Takes a way out that a person chose; gives a sentence that says what became of it. */
  mend(way: Request<'vault.mend'>): Promise<Result<string>> {
    return this.#inTurn(async () => {
      const broken = this.#broken;
      if (broken === null) return fail('not-broken', 'There is nothing to mend.');
      const mended = takeWayOut(
        this.folder,
        broken.opened,
        way,
        this.#options.clock ?? systemClock,
      );
      if (!mended.ok) return mended;
      const opened = await this.#open(broken.opened);
      if (!opened.ok) return opened;
      return this.#library ? mended : fail('still-broken', 'It can’t be read even so.');
    });
  }

  /** For the end of the program. */
  async close(): Promise<void> {
    this.#stopHearing();
    await this.#inTurn(async () => {
      const library = this.#library;
      this.#library = null;
      this.#idle.stop();
      await library?.close();
    });
  }

  /** Reads the names of what is new, once a window is there. */
  async catchUp(): Promise<void> {
    await this.#library?.catchUp();
  }

  async #open(opened: OpenedKey | null): Promise<Result<null>> {
    const { reader, keyStore: _, ...options } = this.#options;
    const library = await openLibrary({
      ...options,
      folder: this.folder,
      opened,
      ...(reader && { reader: reader() }),
    });
    if (!library.ok) {
      const ways = WAYS_OUT[library.error.code];
      if (ways) this.#break(library.error.message, ways, opened);
      else opened?.key.fill(0);
      return ways ? ok(null) : library;
    }
    opened?.key.fill(0);
    this.#broken = null;
    this.#library = library.value;
    this.#kind = 'open';
    this.#encrypted = opened !== null;
    library.value.listen((event) => this.#emit(event));
    if (this.#encrypted) {
      this.#idle.start();
      this.#stopHearing();
      this.#stopHearing = hearLockRequests(this.folder, () => this.lock());
    }
    this.#emit({ type: 'vault-changed', state: this.state });
    return ok(null);
  }

  #break(problem: string, ways: Broken['ways'], opened: OpenedKey | null): void {
    this.#broken = { told: { problem, ways }, opened };
    this.#kind = 'broken';
    this.#encrypted = opened !== null;
    this.#emit({ type: 'vault-changed', state: this.state });
  }

  async #close(kind: VaultState['kind']): Promise<void> {
    const library = this.#library;
    this.#library = null;
    this.#broken?.opened?.key.fill(0);
    this.#broken = null;
    this.#kind = kind;
    this.#idle.stop();
    this.#emit({ type: 'vault-changed', state: this.state });
    await library?.close();
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => null);
    return turn;
  }

  #emit(event: LibraryEvent): void {
    for (const listener of this.#listeners) listener(event);
  }

  #lockAfter(): number {
    return this.#library ? readSettings(this.#library.workspace).lockAfter : 0;
  }

  /** The door's own calls, and those of the library for as long as it is open. */
  #answers(): Handlers {
    const ofLibrary = Object.keys(requests)
      .filter((name) => !Object.hasOwn(vaultRequests, name))
      .map((name) => [name, (request: unknown) => this.#ask(name as CallName, request)]);
    // Each name answers as the library's own handler of that name does.
    return { ...Object.fromEntries(ofLibrary), ...vaultHandlers(this) } as Handlers;
  }

  async #ask(name: CallName, request: unknown): Promise<Result<unknown>> {
    const library = this.#library;
    if (library === null) return this.#kind === 'open' ? AWAY : LOCKED;
    const handler = (
      library.handlers as Readonly<Record<string, (request: unknown) => Promise<Result<unknown>>>>
    )[name];
    try {
      return (await handler?.(request)) ?? LOCKED;
    } catch (error) {
      // What ran into the closing of the library was not done, and no defect.
      if (this.#library !== library) return LOCKED;
      throw error;
    }
  }
}

type Broken = NonNullable<VaultState['broken']>;

/** Failures that a person can mend in the window, with the ways out besides a backup. */
const WAYS_OUT: Readonly<Record<string, Broken['ways']>> = {
  'missing-library': [],
  'not-a-library': [],
  'no-keys': [],
  'damaged-library': ['salvage'],
  'damaged-log': ['go-on'],
  'foreign-log': ['set-log-aside'],
};

const AWAY = fail('away', 'The library is being encrypted: try again in a moment.');
const LOCKED = fail('locked', 'The library is locked: unlock it first.');
