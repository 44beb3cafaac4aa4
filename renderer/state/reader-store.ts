import type { Client, Request } from '#contract';
import type { ReaderArticle } from '#contract/articles.ts';
import type { Annotation } from '#domain/annotation.ts';
import type { Article } from '#domain/article.ts';
import type { Span } from '#domain/document.ts';
import type { EntityType, Mention } from '#domain/entities/types.ts';
import { kindByName } from '#domain/formats/file-kinds.ts';
import type { PictureWords } from '#domain/picture-words.ts';
import type { Failure } from '#domain/result.ts';
import type { Asked } from '#domain/search/ask.ts';
import { isWaiting } from '#domain/triage.ts';
import type { OpenedArticle } from './annotation-store.ts';
import { inBackground } from './in-background.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';
import { Query, type QueryState } from './query.ts';
import { querySpans } from './query-spans.ts';
import { ReadingCaret } from './reading-caret.ts';
import type { RoomStore } from './room-store.ts';

const POSITION_PAUSE = 600;

/** A place to bring into view; a new object each time, so that asking twice moves twice. */
export interface Jump {
  readonly span: Span;
  /** Steady keeps the page still while the place can be seen. */
  readonly how: 'steady' | 'centre' | 'top';
}

/** Who leads to an article: the person, what they had asked for before, or the window's history. */
export type Leader = 'person' | 'request' | 'history';

/** The open article and where the reader stands in it. */
export class ReaderStore extends Observable {
  readonly #client: Client;
  readonly #notices: NoticeStore;
  readonly #page: OpenedArticle;
  /** The one that is being opened, while the page shows the last one. */
  readonly #next: OpenedArticle;
  readonly #opened: (leader: Leader) => void;
  readonly #room: Pick<RoomStore, 'fromNow'>;
  readonly caret = new ReadingCaret();
  current: ReaderArticle | null = null;
  jump: Jump | null = null;
  /** The first offset in view, as the view reports it. */
  position = 0;
  hits: readonly Span[] = [];
  /** Types whose mentions are not underlined. */
  hiddenTypes: ReadonlySet<EntityType> = new Set();
  /** The entity whose mentions stand out. */
  entity: string | null = null;
  /** Which of its mentions was gone to last. */
  entityAt = 0;
  /** The mention whose card is open, as an index into the analysis. */
  card: number | null = null;
  /** Where they stand: the analysis may be made anew. */
  #focusedAt: Span | undefined;
  #cardAt: Span | undefined;
  /** The words that a person is making a name of. */
  naming: Span | null = null;
  /** The current article as it came. */
  #read: Article | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    client: Client,
    notices: NoticeStore,
    page: OpenedArticle,
    opened: (leader: Leader) => void,
    room: Pick<RoomStore, 'fromNow'>,
  ) {
    super();
    this.#page = page;
    this.#next = new Query(client['articles.get'], this.queried(notices));
    this.#client = client;
    this.#notices = notices;
    this.#opened = opened;
    this.#room = room;
  }

  /** The id asked for; null once it is there. */
  get opening(): string | null {
    return this.#next.question?.id ?? null;
  }

  /** How far the opening of an article is; idle once it is there. */
  get next(): QueryState<ReaderArticle> {
    return this.#next.state;
  }

  /** Tries again to open what could not be opened. */
  async again(): Promise<void> {
    if (this.opening !== null) await this.open(this.opening);
  }

  /**
   * Opens an article where it was left, or at `at` with what was asked marked. Whoever went elsewhere while
   * it was on its way stays there, as they do where the window's history leads.
   */
  async open(
    id: string,
    at: { offset: number; asked?: Asked } | null = null,
    leader: Leader = 'person',
  ): Promise<void> {
    this.#flushPosition();
    const hasStayed = this.#room.fromNow();
    const opened = await this.#take(id);
    if (!opened) return;
    this.#opened(hasStayed() ? leader : 'history');
    if (at) {
      this.hits = at.asked ? querySpans(opened.article.text, at.asked) : [];
      const hit = this.hits.find(({ start }) => start >= at.offset);
      this.#jumpTo(hit ?? { start: at.offset, end: at.offset }, 'centre');
    }
    this.changed();
    // Whoever waits for the article waits for no more than that.
    if (isWaiting(opened.summary)) inBackground(this.#setRead(id));
  }

  close(): void {
    this.#flushPosition();
    this.#next.forget();
    this.#page.forget();
  }

  /** Closes one of these articles; where another is open by now, or on its way, that one stays. */
  closeAny(ids: readonly string[]): void {
    const asked = this.opening ?? this.current?.article.id;
    if (asked !== undefined && ids.includes(asked)) this.close();
  }

  /** Whether one of these is open or being opened; no ids stand for all. */
  isAmong(ids: readonly string[]): boolean {
    const open = [this.current?.article.id, this.opening];
    return ids.length === 0 || ids.some((id) => open.includes(id));
  }

  /** The notes of an article, as they were announced. */
  takeNotes(article: string, notes: readonly Annotation[]): void {
    const taken = (opened: ReaderArticle): ReaderArticle =>
      opened.article.id === article ? { ...opened, annotations: notes } : opened;
    this.#page.apply(taken);
    this.#next.apply(taken);
  }

  /** After a change elsewhere. */
  async reload(): Promise<void> {
    await Promise.all([this.#next.refresh(), this.#page.refresh()]);
  }

  /** Follows the page: the same text keeps its caret and its place. */
  follow(): void {
    const fresh = this.#page.value;
    const { current } = this;
    if (!fresh) {
      this.current = null;
      this.caret.reset('');
    } else if (
      fresh.article.id !== current?.article.id ||
      fresh.article.sha256 !== current.article.sha256
    ) {
      this.#show(fresh);
    } else {
      const { blocks } = current.article;
      const isAsRead = fresh.article === this.#read;
      const article = isAsRead ? current.article : { ...fresh.article, blocks };
      this.current = { ...fresh, article };
      if (fresh.analysis && fresh.analysis !== current.analysis) this.#findAgain();
    }
    this.#read = fresh?.article ?? null;
    this.changed();
  }

  /** An article that could not be read anew; one that is gone, here or through another window, is closed. */
  lost({ code, message }: Failure): void {
    if (code !== 'no-article') this.#notices.problem(message);
    // Another one may be on its way already.
    else if (this.opening === null) this.close();
  }

  /** Says how far the open article may go; null takes its marking off. */
  async mark(marking: string | null): Promise<void> {
    const id = this.current?.article.id;
    if (id === undefined) return;
    const marked = await this.#client['articles.mark']({ ids: [id], marking });
    if (!marked.ok) this.#notices.problem(marked.error.message);
    else
      this.#notices.done(marked.value === null ? 'No marking any more' : `Marked ${marked.value}`);
  }

  /** The marking that stands in the open text is not the article's. */
  async dismissMarking(): Promise<void> {
    const { article, foundMarking } = this.current ?? {};
    if (!article || !foundMarking) return;
    const { label } = foundMarking;
    const done = await this.#client['articles.dismissMarking']({ id: article.id, marking: label });
    if (!done.ok) this.#notices.problem(done.error.message);
  }

  async editSource(
    fields: Request<'articles.editSource'>['fields'],
    marking?: string | null,
  ): Promise<boolean> {
    const id = this.current?.article.id;
    if (id === undefined) return false;
    const edited = this.#notices.take(
      await this.#client['articles.editSource']({
        id,
        fields,
        ...(marking !== undefined && { marking }),
      }),
    );
    return edited !== null;
  }

  /** What is said of a picture of the open article, by the document and by a person. */
  pictureOf(
    sha256: string,
  ): PictureWords & { readonly said: string; readonly isDocument: boolean } {
    const { article, pictureWords = [] } = this.current ?? {};
    const blocks = article?.blocks ?? [];
    const own = pictureWords.find((words) => words.sha256 === sha256);
    const shown = blocks.find((block) => block.kind === 'picture' && block.sha256 === sha256);
    const isDocument = kindByName(article?.path ?? '') === 'picture';
    return {
      sha256,
      caption: isDocument ? (blocks[1]?.text ?? '') : (own?.caption ?? ''),
      alternative: own?.alternative ?? '',
      said: shown?.kind === 'picture' ? shown.alternative : '',
      isDocument,
    };
  }

  /** Keeps what a person says of a picture of the open article; false, and said, where it was refused. */
  async describePicture(words: PictureWords): Promise<boolean> {
    const id = this.current?.article.id;
    if (id === undefined) return false;
    const answer = await this.#client['articles.describePicture']({ id, ...words });
    this.#notices.take(answer);
    return answer.ok;
  }

  /** Makes a file the new version of the open article; its notes come along. */
  async revise(file: Pick<File, 'name' | 'arrayBuffer'>): Promise<void> {
    const id = this.current?.article.id;
    if (id === undefined) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const report = this.#notices.take(
      await this.#client['articles.revise']({ id, name: file.name, bytes }),
    );
    if (!report) return;
    const { changed, lost } = report.annotations;
    const needing = changed + lost;
    const look = needing === 1 ? ' 1 note needs a look.' : ` ${needing} notes need a look.`;
    this.#notices.done(`Took in the new version.${needing > 0 ? look : ''}`);
  }

  /** Where the view stands now; kept after a pause. */
  moved(position: number): void {
    this.position = position;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#flushPosition(), POSITION_PAUSE);
  }

  goTo(span: Span, how: Jump['how'] = 'centre'): void {
    this.#jumpTo(span, how);
    this.changed();
  }

  clearHits(): void {
    this.hits = [];
    this.changed();
  }

  toggleType(type: EntityType): void {
    const hidden = new Set(this.hiddenTypes);
    if (!hidden.delete(type)) hidden.add(type);
    this.hiddenTypes = hidden;
    this.changed();
  }

  /** Lets one entity's mentions stand out, the reader being at one of them; null for none. */
  focusEntity(id: string | null, at = 0): void {
    this.entity = id;
    this.entityAt = at;
    this.#focusedAt = this.mentions[this.focusedMention];
    this.changed();
  }

  /** The mention at which the reader looks at one entity, as an index into the analysis; -1 for none. */
  get focusedMention(): number {
    const { entities = [] } = this.current?.analysis ?? {};
    return entities.find(({ id }) => id === this.entity)?.mentions[this.entityAt] ?? -1;
  }

  /** Opens the card of a mention; null closes whatever stands beside the text. */
  openCard(mention: number | null): void {
    this.card = mention;
    this.#cardAt = this.mentions[mention ?? -1];
    this.naming = null;
    this.changed();
  }

  /** Lets a person make these words a name. */
  openNaming(span: Span): void {
    this.card = null;
    this.#cardAt = undefined;
    this.naming = span;
    this.changed();
  }

  /** The first mention that touches the span, as an index into the analysis; -1 for none. */
  mentionAt(span: Span): number {
    return this.mentions.findIndex(({ start, end }) => start < span.end && end > span.start);
  }

  get mentions(): readonly Mention[] {
    return this.current?.analysis?.mentions ?? [];
  }

  async #setRead(id: string): Promise<void> {
    this.#notices.take(await this.#client['articles.setRead']({ ids: [id], read: true }));
  }

  /** Null when it cannot be read, or something else was asked for meanwhile. */
  async #take(id: string): Promise<ReaderArticle | null> {
    if (this.current?.article.id === id) {
      this.#next.forget();
      return this.current;
    }
    const answer = await this.#next.ask({ id });
    if (!answer) return null;
    // What is being opened may have been read before a change.
    const { state } = this.#next;
    const isBehind = state.kind === 'ready' && state.behind;
    // Where no other article stands on the page, the page says why.
    if (!answer.ok && this.current === null) return null;
    this.#next.forget();
    const opened = this.#notices.take(answer);
    if (!opened) return null;
    this.#page.put({ id }, opened);
    if (isBehind) inBackground(this.#page.refresh());
    return opened;
  }

  #show(opened: ReaderArticle): void {
    this.current = opened;
    this.hits = [];
    this.entity = null;
    this.#focusedAt = undefined;
    this.card = null;
    this.#cardAt = undefined;
    this.naming = null;
    this.position = opened.summary.position;
    this.caret.reset(opened.article.text);
    this.#jumpTo({ start: this.position, end: this.position }, 'top');
  }

  /** An analysis that was made anew has other ids and numbers: what stood out is known by its place. */
  #findAgain(): void {
    const [focused, card] = [this.#focusedAt, this.#cardAt];
    if (card) this.openCard(this.#indexOf(card));
    if (!focused) return;
    const at = this.#indexOf(focused);
    const { entities = [] } = this.current?.analysis ?? {};
    const entity = entities.find(({ mentions }) => at !== null && mentions.includes(at));
    this.focusEntity(entity?.id ?? null, entity?.mentions.indexOf(at ?? -1));
  }

  #indexOf(span: Span): number | null {
    const at = this.mentionAt(span);
    return at < 0 ? null : at;
  }

  #jumpTo(span: Span, how: Jump['how']): void {
    this.jump = { span, how };
  }

  #flushPosition(): void {
    clearTimeout(this.#timer);
    const { current, position } = this;
    if (!current || current.summary.position === position) return;
    const { id } = current.article;
    const moved = (opened: ReaderArticle): ReaderArticle => ({
      ...opened,
      summary: { ...opened.summary, position },
    });
    // An article that is gone has no position.
    const refused = ({ code, message }: Failure) =>
      code !== 'no-article' && this.#notices.problem(message);
    const keep = () => this.#client['articles.setPosition']({ id, position });
    inBackground(this.#page.set(moved, keep, moved, refused));
  }
}
