import type { Client, Request } from '#contract';
import type { Conflict, PackPreview } from '#contract/packs.ts';
import type { HistoryStore } from './history-store.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';
import { Query } from './query.ts';

const NOTHING: Request<'packs.preview'> = { bytes: new Uint8Array() };
const NEEDS_PASSPHRASE: readonly string[] = ['needs-passphrase', 'wrong-passphrase'];

/** Packs that come in and go out, and what two people changed apart. */
export class PackStore extends Observable {
  readonly #client: Client;
  readonly #notices: NoticeStore;
  readonly #history: HistoryStore;
  /** The pack that waits for a decision. */
  preview: PackPreview | null = null;
  /** The keys of the changes that are to be taken. */
  accepted: ReadonlySet<string> = new Set();
  readonly #conflicts: Query<Record<string, never>, readonly Conflict[]>;
  /** A pack that waits for its passphrase; why the last one did not open it. */
  sealed: { readonly problem: string | null } | null = null;
  #pack: Request<'packs.preview'> = NOTHING;

  constructor(client: Client, notices: NoticeStore, history: HistoryStore) {
    super();
    this.#client = client;
    this.#notices = notices;
    this.#history = history;
    this.#conflicts = new Query(client['packs.conflicts'], this.queried(notices));
  }

  async loadConflicts(): Promise<void> {
    await this.#conflicts.renew({});
  }

  get hasConflicts(): boolean {
    return (this.#conflicts.value ?? []).length > 0;
  }

  /** What people must choose about one annotation or article. */
  conflictsOf(id: string): readonly Conflict[] {
    return (this.#conflicts.value ?? []).filter((conflict) => conflict.id === id);
  }

  /** Opens a pack for looking at; nothing is taken yet. One that a passphrase seals waits for it. */
  look(bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
    this.#pack = { bytes };
    return this.#look();
  }

  /** Tries a passphrase on the pack that waits for one. */
  async unseal(passphrase: string): Promise<void> {
    this.#pack = { bytes: this.#pack.bytes, passphrase };
    await this.#look();
  }

  async #look(): Promise<boolean> {
    const answer = await this.#client['packs.preview'](this.#pack);
    const asks = !answer.ok && NEEDS_PASSPHRASE.includes(answer.error.code);
    this.sealed = asks ? { problem: this.#pack.passphrase ? answer.error.message : null } : null;
    const preview = asks ? null : this.#notices.take(answer);
    this.preview = preview;
    this.accepted = new Set(preview?.changes.map(({ key }) => key));
    if (!preview && !asks) this.leave();
    this.changed();
    return asks || preview !== null;
  }

  /** Who signed is known by another name now. */
  async lookAtSigner(): Promise<void> {
    const pack = this.#pack;
    const answer = await this.#client['packs.preview'](pack);
    if (!answer.ok || !this.preview || this.#pack !== pack) return;
    this.preview = { ...this.preview, signer: answer.value.signer };
    this.changed();
  }

  accept(keys: readonly string[], taken: boolean): void {
    const accepted = new Set(this.accepted);
    for (const key of keys) {
      if (taken) accepted.add(key);
      else accepted.delete(key);
    }
    this.accepted = accepted;
    this.changed();
  }

  /** Takes the accepted changes in. */
  async merge(): Promise<void> {
    const { preview, accepted } = this;
    if (!preview) return;
    const only = accepted.size === preview.changes.length ? null : [...accepted];
    const answer = await this.#client['packs.merge']({ ...this.#pack, only });
    const report = this.#notices.take(answer);
    if (!report) return;
    this.leave();
    const { added, changed, conflicts, deleted } = report;
    const told = [
      `${added.length} new`,
      `${changed.length} changed`,
      ...(deleted.length > 0 ? [`${deleted.length} deleted`] : []),
      ...(conflicts.length > 0 ? [`${conflicts.length} to decide`] : []),
    ];
    this.#notices.done(`Merged: ${told.join(', ')}`, this.#history.undoAction(answer));
    await this.loadConflicts();
  }

  /** Closes the preview without taking anything. */
  leave(): void {
    this.preview = null;
    this.sealed = null;
    this.#pack = NOTHING;
    this.changed();
  }

  async choose({ kind, id, field }: Conflict, option: Conflict['options'][number]): Promise<void> {
    const { replica, counter } = option;
    const chosen = await this.#client['packs.choose']({ kind, id, field, replica, counter });
    if (chosen.ok) this.#notices.done('Decided', this.#history.undoAction(chosen));
    else this.#notices.problem(chosen.error.message);
    await this.loadConflicts();
  }
}
