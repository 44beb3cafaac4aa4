import type { Client, Request } from '#contract';
import type { SeriesChoice } from '#contract/briefs.ts';
import type { HistoryStore } from './history-store.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';
import { Query, type QueryState } from './query.ts';

/** The series of numbered reports, with what of each went out. */
export class SeriesStore extends Observable {
  readonly #client: Client;
  readonly #notices: NoticeStore;
  readonly #history: HistoryStore;
  readonly #series: Query<Record<string, never>, readonly SeriesChoice[]>;

  constructor(client: Client, notices: NoticeStore, history: HistoryStore) {
    super();
    this.#client = client;
    this.#notices = notices;
    this.#history = history;
    this.#series = new Query(client['briefs.series'], this.queried(notices));
  }

  get state(): QueryState<readonly SeriesChoice[]> {
    return this.#series.state;
  }

  get all(): readonly SeriesChoice[] {
    return this.#series.value ?? [];
  }

  async load(): Promise<void> {
    await this.#series.ask({});
  }

  /** Nobody looks any more. */
  leave(): void {
    this.#series.close();
  }

  /** After one was kept, or a report of it went out. */
  async reload(): Promise<void> {
    await this.#series.refresh();
  }

  /** Keeps what holds for its reports; null, and said, where it was refused. */
  async save(request: Request<'briefs.saveSeries'>): Promise<SeriesChoice | null> {
    const answer = await this.#client['briefs.saveSeries'](request);
    const kept = this.#notices.take(answer);
    if (kept && request.id === null && answer.ok) {
      this.#notices.done(`The series “${kept.name}” is kept`, this.#history.undoAction(answer));
    }
    await this.reload();
    return kept;
  }
}
