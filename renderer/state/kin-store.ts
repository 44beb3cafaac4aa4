import type { Client } from '#contract';
import type { SimilarArticle } from '#contract/articles.ts';
import { ok, type Result } from '#domain/result.ts';
import type { DraftStore } from './draft-store.ts';
import type { HistoryStore } from './history-store.ts';
import { inBackground } from './in-background.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';
import { Query, type QueryState } from './query.ts';
import type { ReaderStore } from './reader-store.ts';

type Reader = Pick<ReaderStore, 'current' | 'open' | 'subscribe'>;

/** Whether the library tells the story of the open article already, and what a person makes of that. */
export class KinStore extends Observable {
  readonly #client: Client;
  readonly #notices: NoticeStore;
  readonly #history: HistoryStore;
  readonly #drafts: DraftStore;
  readonly #reader: Reader;
  readonly #kin: Query<{ readonly id: string }, SimilarArticle | null>;
  #article: string | null = null;

  constructor(
    client: Client,
    notices: NoticeStore,
    history: HistoryStore,
    drafts: DraftStore,
    reader: Reader,
  ) {
    super();
    this.#client = client;
    this.#notices = notices;
    this.#history = history;
    this.#drafts = drafts;
    this.#reader = reader;
    this.#kin = new Query((asked) => this.#read(asked), this.queried(notices));
    reader.subscribe(() => this.#follow());
  }

  /** Null within it: there is nothing to say. Idle where the question was answered for good. */
  get state(): QueryState<SimilarArticle | null> {
    return this.#kin.state;
  }

  /** After a failure. */
  async again(): Promise<void> {
    if (this.#article !== null) await this.#kin.ask({ id: this.#article });
  }

  /** After a change of the open article. */
  async reload(): Promise<void> {
    await this.#kin.refresh();
  }

  async open({ id }: SimilarArticle): Promise<void> {
    await this.#reader.open(id);
  }

  /** Puts the open text over the other one, or the other over it, and opens what comes of it. */
  async merge({ id: other }: SimilarArticle, isNewer: boolean): Promise<void> {
    const open = this.#article;
    if (open === null) return;
    const [id, into] = isNewer ? [open, other] : [other, open];
    const answer = await this.#client['articles.mergeInto']({ id, into });
    const report = this.#notices.take(answer);
    if (!report) return;
    const needing = report.annotations.changed + report.annotations.lost;
    const look =
      needing === 0 ? '' : ` ${needing === 1 ? '1 note needs' : `${needing} notes need`} a look.`;
    this.#notices.done(`Made it the new version.${look}`, this.#history.undoAction(answer));
    // Whoever opened another article meanwhile stays there.
    if (this.#article === open || this.#article === null) await this.#reader.open(into);
  }

  /** Kept, so that the question is asked once. */
  dismiss(): void {
    if (this.#article !== null) this.#drafts.type(dismissed(this.#article), 'dismissed');
    this.#kin.forget();
  }

  /** The newest issue of a series needs no word: the library shows the others beside it. */
  async #read(asked: { readonly id: string }): Promise<Result<SimilarArticle | null>> {
    const kin = await this.#client['articles.similar'](asked);
    const isNoNews = kin.ok && kin.value?.kind === 'issue' && kin.value.order !== 'older';
    return isNoNews ? ok(null) : kin;
  }

  #follow(): void {
    const article = this.#reader.current?.article.id ?? null;
    if (article === this.#article) return;
    this.#article = article;
    this.#kin.forget();
    if (article !== null && this.#drafts.get(dismissed(article)) === null)
      inBackground(this.#kin.ask({ id: article }));
  }
}

const dismissed = (article: string) => `kin:${article}`;
