import type { Client, Request } from '#contract';
import type { CorrectionFile, CorrectionPreview } from '#contract/names.ts';
import type { Span } from '#domain/document.ts';
import type { CorrectionRule } from '#domain/entities/correct/types.ts';
import type { DayOrder } from '#domain/reading/dates/resolved-date.ts';
import type { HistoryStore } from './history-store.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';
import { Query, type QueryState } from './query.ts';

export type Correction = Request<'corrections.apply'>;

/** One correction at a time: what it would change, and making it hold. */
export class CorrectionStore extends Observable {
  readonly #client: Client;
  readonly #notices: NoticeStore;
  readonly #history: HistoryStore;
  readonly #preview: Query<Correction, CorrectionPreview>;
  readonly #rules: Query<Record<string, never>, readonly CorrectionRule[]>;
  /** How often somebody looked: what is told of an earlier look is not gone on with. */
  #looks = 0;
  /** The words that a mention would become; painted while its edges are being moved. */
  trial: Span | null = null;

  constructor(client: Client, notices: NoticeStore, history: HistoryStore) {
    super();
    this.#client = client;
    this.#notices = notices;
    this.#history = history;
    this.#preview = new Query(client['corrections.preview'], this.queried(notices));
    this.#rules = new Query(client['corrections.list'], this.queried(notices));
  }

  /** What the last correction looked at would touch. */
  get looked(): QueryState<CorrectionPreview> {
    return this.#preview.state;
  }

  get preview(): CorrectionPreview | null {
    return this.#preview.value;
  }

  /** Every rule that holds, newest first. */
  get rules(): QueryState<readonly CorrectionRule[]> {
    return this.#rules.state;
  }

  async look(correction: Correction): Promise<void> {
    this.#looks += 1;
    const look = this.#looks;
    const first = await this.#preview.renew(correction);
    for (let after = first?.ok ? first.value.next : null; after && look === this.#looks; ) {
      const answer = await this.#client['corrections.preview']({ ...correction, after });
      if (look !== this.#looks) return;
      const more = this.#notices.take(answer);
      if (!more) return;
      this.#preview.apply((sum) => joined(sum, more));
      after = more.next;
    }
  }

  /** True when the rule holds from now on. */
  async apply(correction: Correction): Promise<boolean> {
    const answer = await this.#client['corrections.apply'](correction);
    const applied = this.#notices.take(answer);
    if (!applied) return false;
    this.#looks += 1;
    // As the preview told; articles that only hold the words are none of them.
    const asked = JSON.stringify(this.#preview.question) === JSON.stringify(correction);
    const told = asked ? this.preview : null;
    const { length } = told?.articles ?? applied.articles;
    const where = length === 1 ? '1 article' : `${length} articles`;
    const least = told?.next ? 'at least ' : '';
    this.#notices.done(`Corrected in ${least}${where}`, this.#history.undoAction(answer));
    return true;
  }

  /** Says what the source of an article writes first in its dates; null leaves them open again. */
  async settleDates(article: string, first: DayOrder['first'] | null): Promise<void> {
    const answer = await this.#client['dates.settle']({ article, first });
    const settled = this.#notices.take(answer);
    if (!settled) return;
    const { source, articles } = settled;
    const where = articles === 1 ? '1 article' : `${articles} articles`;
    const how = first === null ? 'are left open again' : `are read ${first} first`;
    this.#notices.done(`Dates of ${source} ${how}, in ${where}`, this.#history.undoAction(answer));
  }

  tryOut(span: Span | null): void {
    this.trial = span;
    this.changed();
  }

  async loadRules(): Promise<void> {
    await this.#rules.ask({});
  }

  /** Nobody looks at the rules any more. */
  leave(): void {
    this.#rules.close();
  }

  /** After a change in the library. */
  async reload(): Promise<void> {
    await this.#rules.refresh();
  }

  async takeBack(ids: readonly string[]): Promise<void> {
    const removed = await this.#client['corrections.remove']({ ids: [...ids] });
    if (removed.ok) this.#notices.done('Taken back', this.#history.undoAction(removed));
    else this.#notices.problem(removed.error.message);
    await this.reload();
  }

  /** All of them as a file for colleagues; null, and said, where it cannot be made. */
  async exportFile(): Promise<CorrectionFile | null> {
    const file = this.#notices.take(await this.#client['corrections.export']({}));
    if (file) {
      const { rules } = file;
      this.#notices.done(`Exported ${rules === 1 ? '1 correction' : `${rules} corrections`}`);
    }
    return file;
  }

  /** Takes in a colleague's file. */
  async takeIn(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const answer = await this.#client['corrections.import']({ bytes });
    const taken = this.#notices.take(answer);
    if (!taken) return;
    const { added, unchanged } = taken;
    const known = unchanged > 0 ? `, ${unchanged} known already` : '';
    this.#notices.done(
      `Corrections taken in: ${added} new${known}`,
      this.#history.undoAction(answer),
    );
    await this.reload();
  }
}

/** What is told of more articles, behind what was told before. */
const joined = (sum: CorrectionPreview, more: CorrectionPreview): CorrectionPreview => ({
  articles: [...sum.articles, ...more.articles],
  mentions: sum.mentions + more.mentions,
  unread: sum.unread + more.unread,
  next: more.next,
});
