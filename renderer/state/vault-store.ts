import type { Client, Request } from '#contract';
import type { VaultBackup, VaultState } from '#contract/vault.ts';
import type { Result } from '#domain/result.ts';
import { Observable } from './observable.ts';

/** So often at most the main side is told that a person is there, in milliseconds. */
const TOLD_AFTER = 20_000;

/** The door of the library: what may be done about its passphrase, and whether this page may show anything. */
export class VaultStore extends Observable {
  /** Null until it is known. */
  state: VaultState | null = null;
  /** What was asked is under way. */
  busy = false;
  /** Why what was asked last was not done. */
  problem: string | null = null;
  /** What was done last, for a person. */
  done: string | null = null;
  /** A recovery key that was just made, until it was put away. */
  recoveryKey: string | null = null;
  /** The copies of a broken library; null until they are known. */
  backups: readonly VaultBackup[] | null = null;
  readonly #client: Client;
  #told = Number.NEGATIVE_INFINITY;

  constructor(client: Client) {
    super();
    this.#client = client;
  }

  async load(): Promise<void> {
    const state = await this.#client['vault.state']({});
    if (state.ok) this.state = state.value;
    else this.problem = state.error.message;
    this.changed();
    await this.#look();
  }

  /** What was announced. */
  take(state: VaultState): void {
    this.state = state;
    this.changed();
  }

  /** Without a passphrase (null) the library lies in clear. */
  async create(passphrase: string | null): Promise<void> {
    await this.#ask(this.#client['vault.create']({ passphrase }), (key) => this.#show(key));
    await this.load();
  }

  /** @param passphrase null where the account of this machine shall open it */
  async unlock(passphrase: string | null): Promise<void> {
    await this.#ask(this.#client['vault.unlock']({ passphrase }));
    await this.load();
  }

  async lock(): Promise<void> {
    await this.#ask(this.#client['vault.lock']({}));
  }

  async encrypt(passphrase: string): Promise<void> {
    await this.#ask(this.#client['vault.encrypt']({ passphrase }), (key) => this.#show(key));
    await this.load();
  }

  async change(passphrase: string, next: string): Promise<void> {
    const done = 'The new passphrase opens the library and its backups from now on.';
    await this.#ask(this.#client['vault.change']({ passphrase, next }), () => {
      this.done = done;
    });
  }

  async renewRecovery(passphrase: string): Promise<void> {
    await this.#ask(this.#client['vault.recovery']({ passphrase }), (key) => this.#show(key));
  }

  async addSecond(passphrase: string, second: string): Promise<void> {
    const done = 'The second passphrase opens a library of its own: unlock with it, and fill it.';
    await this.#ask(this.#client['vault.second']({ passphrase, second }), () => {
      this.done = done;
    });
  }

  /** Lets the account of this machine open the library; without a passphrase (null) no longer. */
  async setAccount(passphrase: string | null): Promise<void> {
    const done =
      passphrase === null
        ? 'Only the passphrase and the recovery key open it from now on.'
        : 'This account opens the library from now on, without the passphrase.';
    await this.#ask(this.#client['vault.keyStore']({ passphrase }), () => {
      this.done = done;
    });
    await this.load();
  }

  /** Takes a way out of a broken library; what became of it is kept in `done`. */
  async mend(way: Request<'vault.mend'>): Promise<void> {
    let said: string | null = null;
    await this.#ask(this.#client['vault.mend'](way), (sentence) => {
      said = sentence;
    });
    await this.load();
    this.done = said;
    this.changed();
  }

  async destroy(): Promise<void> {
    await this.#ask(this.#client['vault.destroy']({}));
  }

  /** The recovery key was written down. */
  putAway(): void {
    this.recoveryKey = null;
    this.changed();
  }

  /** What was said of the last act is of no concern any more. */
  leave(): void {
    this.problem = null;
    this.done = null;
    this.recoveryKey = null;
  }

  /** A person did something. Tells the main side, now and then. */
  async touch(now: number): Promise<void> {
    if (!this.state?.encrypted || now - this.#told < TOLD_AFTER) return;
    this.#told = now;
    await this.#client['vault.touch']({});
  }

  /** What a broken library may go back to. */
  async #look(): Promise<void> {
    if (this.state?.kind !== 'broken' || this.backups !== null) return;
    const backups = await this.#client['vault.backups']({});
    if (backups.ok) this.backups = backups.value;
    else this.problem = backups.error.message;
    this.changed();
  }

  #show(key: string | null): void {
    this.recoveryKey = key;
  }

  async #ask<T>(asked: Promise<Result<T>>, then: (value: T) => void = () => undefined) {
    this.busy = true;
    this.problem = null;
    this.done = null;
    this.changed();
    const answer = await asked;
    this.busy = false;
    if (answer.ok) then(answer.value);
    else this.problem = answer.error.message;
    this.changed();
  }
}
