import type { Client, ReaderArticle, Request } from '#contract';
import type { Span } from '#domain/document.ts';
import type { EntityType, Mention } from '#domain/entities/types.ts';
import type { AnnotationStore } from './annotation-store.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';
import { querySpans } from './query-spans.ts';
import { ReadingCaret } from './reading-caret.ts';

const POSITION_PAUSE = 600;

/** A place to bring into view; a new object each time, so that asking twice moves twice. */
export interface Jump {
  readonly span: Span;
  /** Steady keeps the page still while the place can be seen. */
  readonly how: 'steady' | 'centre' | 'top';
}

/** The open article and where the reader stands in it. */
export class ReaderStore extends Observable {
  readonly #client: Client;
  readonly #notices: NoticeStore;
  readonly #annotations: AnnotationStore;
  readonly #opened: () => void;
  readonly caret = new ReadingCaret();
  current: ReaderArticle | null = null;
  /** The id asked for; differs from the current one while it loads. */
  opening: string | null = null;
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
  #timer: ReturnType<typeof setTimeout> | undefined;
  #missed = false;
  #reloads = 0;

  constructor(
    client: Client,
    notices: NoticeStore,
    annotations: AnnotationStore,
    opened: () => void,
  ) {
    super();
    this.#client = client;
    this.#notices = notices;
    this.#annotations = annotations;
    this.#opened = opened;
  }

  /** Opens an article where it was left, or at `at` with the query's words marked. */
  async open(id: string, at: { offset: number; query: string } | null = null): Promise<void> {
    this.#flushPosition();
    this.opening = id;
    this.#missed = false;
    this.changed();
    const known = this.current?.article.id === id ? this.current : null;
    const opened = known ?? this.#notices.take(await this.#client['articles.get']({ id }));
    if (this.opening !== id) return;
    this.opening = null;
    if (opened && !known) this.#show(opened);
    if (opened) this.#opened();
    if (this.#missed) void this.reload();
    if (opened && at) {
      this.hits = querySpans(opened.article.text, at.query);
      const hit = this.hits.find(({ start }) => start >= at.offset);
      this.#jumpTo(hit ?? { start: at.offset, end: at.offset }, 'centre');
    }
    this.changed();
    if (opened && !opened.summary.read) {
      this.#notices.take(await this.#client['articles.setRead']({ ids: [id], read: true }));
    }
  }

  close(): void {
    this.#flushPosition();
    this.current = null;
    this.opening = null;
    this.#annotations.show(null, []);
    this.caret.reset('');
    this.changed();
  }

  /** After a change elsewhere: the same text keeps its caret and its place. */
  async reload(): Promise<void> {
    // What is being opened may have been read before the change.
    this.#missed = this.opening !== null;
    this.#reloads += 1;
    const reloads = this.#reloads;
    const id = this.current?.article.id;
    if (id === undefined) return;
    const fresh = await this.#client['articles.get']({ id });
    // The answer to an older question must not stand over a newer one.
    if (this.current?.article.id !== id || reloads !== this.#reloads) return;
    if (!fresh.ok) {
      // Removed, here or through another window. Another one may be on its way already.
      if (this.opening === null) this.close();
      return;
    }
    const { current } = this;
    if (fresh.value.article.sha256 !== current.article.sha256) {
      this.#show(fresh.value);
    } else {
      // The old blocks again: the page need not be drawn anew.
      const { blocks } = current.article;
      this.current = { ...fresh.value, article: { ...fresh.value.article, blocks } };
      this.#annotations.show(this.current.article, fresh.value.annotations);
    }
    this.changed();
  }

  async editSource(fields: Request<'articles.editSource'>['fields']): Promise<boolean> {
    const id = this.current?.article.id;
    if (id === undefined) return false;
    const edited = this.#notices.take(await this.#client['articles.editSource']({ id, fields }));
    if (edited) await this.reload();
    return edited !== null;
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
    await this.reload();
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
    this.changed();
  }

  /** The mention at which the reader looks at one entity, as an index into the analysis; -1 for none. */
  get focusedMention(): number {
    const { entities = [] } = this.current?.analysis ?? {};
    return entities.find(({ id }) => id === this.entity)?.mentions[this.entityAt] ?? -1;
  }

  openCard(mention: number | null): void {
    this.card = mention;
    this.changed();
  }

  /** The first mention that touches the span, as an index into the analysis; -1 for none. */
  mentionAt(span: Span): number {
    return this.mentions.findIndex(({ start, end }) => start < span.end && end > span.start);
  }

  get mentions(): readonly Mention[] {
    return this.current?.analysis?.mentions ?? [];
  }

  #show(opened: ReaderArticle): void {
    this.current = opened;
    this.hits = [];
    this.entity = null;
    this.card = null;
    this.position = opened.summary.position;
    this.caret.reset(opened.article.text);
    this.#annotations.show(opened.article, opened.annotations);
    this.#jumpTo({ start: this.position, end: this.position }, 'top');
  }

  #jumpTo(span: Span, how: Jump['how']): void {
    this.jump = { span, how };
  }

  #flushPosition(): void {
    clearTimeout(this.#timer);
    const { current, position } = this;
    if (!current || current.summary.position === position) return;
    const { id } = current.article;
    this.current = { ...current, summary: { ...current.summary, position } };
    void this.#client['articles.setPosition']({ id, position }).then((kept) =>
      this.#notices.take(kept),
    );
  }
}
