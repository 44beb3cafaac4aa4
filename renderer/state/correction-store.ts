import type { Client, CorrectionPreview, Request } from '#contract';
import type { Span } from '#domain/document.ts';
import type { CorrectionRule } from '#domain/entities/corrections/types.ts';
import type { HistoryStore } from './history-store.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';

export type Correction = Request<'corrections.apply'>;

/** One correction at a time: what it would change, and making it hold. */
export class CorrectionStore extends Observable {
  readonly #client: Client;
  readonly #notices: NoticeStore;
  readonly #history: HistoryStore;
  /** What the last correction looked at would touch; null while that is being found out. */
  preview: CorrectionPreview | null = null;
  /** The words that a mention would become; painted while its edges are being moved. */
  trial: Span | null = null;
  /** Every rule that holds, newest first. */
  rules: readonly CorrectionRule[] = [];
  #asked: Correction | null = null;

  constructor(client: Client, notices: NoticeStore, history: HistoryStore) {
    super();
    this.#client = client;
    this.#notices = notices;
    this.#history = history;
  }

  async look(correction: Correction): Promise<void> {
    this.#asked = correction;
    this.preview = null;
    this.changed();
    const preview = this.#notices.take(await this.#client['corrections.preview'](correction));
    // An answer to an earlier question is of no use any more.
    if (this.#asked !== correction) return;
    this.preview = preview;
    this.changed();
  }

  /** True when the rule holds from now on. */
  async apply(correction: Correction): Promise<boolean> {
    const applied = this.#notices.take(await this.#client['corrections.apply'](correction));
    if (!applied) return false;
    // As the preview told; articles that only hold the words are none of them.
    const asked = JSON.stringify(this.#asked) === JSON.stringify(correction);
    const { length } = (asked && this.preview?.articles) || applied.articles;
    const where = length === 1 ? '1 article' : `${length} articles`;
    this.#notices.done(`Corrected in ${where}`, this.#history.undoAction());
    void this.#history.load();
    return true;
  }

  tryOut(span: Span | null): void {
    this.trial = span;
    this.changed();
  }

  async loadRules(): Promise<void> {
    this.rules = this.#notices.take(await this.#client['corrections.list']({})) ?? this.rules;
    this.changed();
  }

  async takeBack(ids: readonly string[]): Promise<void> {
    const removed = await this.#client['corrections.remove']({ ids: [...ids] });
    if (removed.ok) this.#notices.done('Taken back', this.#history.undoAction());
    else this.#notices.problem(removed.error.message);
    await this.loadRules();
  }

  /** Takes in a colleague's file. */
  async takeIn(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const taken = this.#notices.take(await this.#client['corrections.import']({ bytes }));
    if (!taken) return;
    const { added, unchanged } = taken;
    const known = unchanged > 0 ? `, ${unchanged} known already` : '';
    this.#notices.done(`Corrections taken in: ${added} new${known}`, this.#history.undoAction());
    await this.loadRules();
  }
}
