import type { Client, Request, Responses } from '#contract';
import type {
  EntityNetwork,
  EntityPage,
  EventFile,
  LibraryEntity,
  PlaceList,
  TimelineEvent,
} from '#contract/names.ts';
import type { EntityType } from '#domain/entities/types.ts';
import { ok, type Result } from '#domain/result.ts';
import type { HistoryStore } from './history-store.ts';
import type { LibraryStore } from './library-store.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';
import { Query, type QueryState } from './query.ts';

/** Names that are listed at first, and at most. */
const SHOWN = 300;
const MOST_SHOWN = 5_000;
const SUGGESTED = 12;
/** More names than this are a hairball. */
const NETWORK_NAMES = 40;

export const PICTURES = ['network', 'timeline', 'chronology', 'map'] as const;
export type Picture = (typeof PICTURES)[number];

/** What stands on an entity's page. */
export interface ShownEntity {
  readonly page: EntityPage;
  readonly dated: readonly TimelineEvent[];
}

/** Who and what the library names: the list, one entity's page, and the pictures. */
export class EntityStore extends Observable {
  readonly #client: Client;
  readonly #notices: NoticeStore;
  readonly #history: HistoryStore;
  readonly #list: Query<Request<'entities.list'>, Responses['entities.list']>;
  readonly #suggested: Query<Request<'entities.list'>, Responses['entities.list']>;
  /** The first of these pages that there is: where corrections led, then what they led away from. */
  readonly #page: Query<readonly string[], ShownEntity | null>;
  readonly #network: Query<Request<'entities.network'>, EntityNetwork>;
  readonly #timeline: Query<Request<'entities.timeline'>, readonly TimelineEvent[]>;
  readonly #places: Query<Request<'entities.places'>, PlaceList>;
  #ids: readonly string[] = [];
  query = '';
  type: EntityType | null = null;
  picture: Picture = 'network';

  /** @param library says which dossier the list and the pictures are narrowed to */
  constructor(client: Client, notices: NoticeStore, history: HistoryStore, library: LibraryStore) {
    super();
    this.#client = client;
    this.#notices = notices;
    this.#history = history;
    const options = this.queried(notices);
    this.#list = new Query(library.narrowed(client['entities.list']), {
      ...options,
      keepsLast: true,
    });
    this.#suggested = new Query(client['entities.list'], { ...options, keepsLast: true });
    this.#page = new Query((ids) => this.#read(ids), { ...options, keepsLast: true });
    this.#network = new Query(library.narrowed(client['entities.network']), options);
    this.#timeline = new Query(library.narrowed(client['entities.timeline']), options);
    this.#places = new Query(library.narrowed(client['entities.places']), options);
    history.waitFor(() => this.#page.settled());
  }

  /** The names that were looked for, most mentioned first. */
  get found(): QueryState<Responses['entities.list']> {
    return this.#list.state;
  }

  /** Names that a person may mean by what they began to write. */
  get suggestions(): readonly string[] {
    return this.#suggested.value?.entities.map(({ name }: LibraryEntity) => name) ?? [];
  }

  /** Null within it: no article names it any more. */
  get shown(): QueryState<ShownEntity | null> {
    return this.#page.state;
  }

  get page(): EntityPage | null {
    return this.#page.value?.page ?? null;
  }

  /** The id of the page, or of what was asked for while none is there. */
  get id(): string | null {
    return this.page?.entity.id ?? this.#ids[0] ?? null;
  }

  get network(): QueryState<EntityNetwork> {
    return this.#network.state;
  }

  get timeline(): QueryState<readonly TimelineEvent[]> {
    return this.#timeline.state;
  }

  get places(): QueryState<PlaceList> {
    return this.#places.state;
  }

  async search(query: string, type: EntityType | null): Promise<void> {
    this.query = query;
    this.type = type;
    await this.#list.ask({ query, type, limit: SHOWN });
  }

  /** Lists twice as many of them, where there are more. */
  async more(): Promise<void> {
    const asked = this.#list.question;
    const { state } = this.#list;
    if (!asked || state.kind !== 'ready' || state.behind) return;
    const { entities, total } = state.value;
    const limit = Math.min(MOST_SHOWN, asked.limit * 2);
    if (entities.length < total && limit > asked.limit) await this.#list.ask({ ...asked, limit });
  }

  /** Nobody looks at the list any more. */
  leaveList(): void {
    this.#list.close();
  }

  async suggest(query: string, type: EntityType): Promise<void> {
    await this.#suggested.ask({ query, type, limit: SUGGESTED });
  }

  /** A page that a person asked for: what corrections led away from before is no matter any more. */
  async open(id: string): Promise<void> {
    if (this.#ids.length !== 1 || this.#ids[0] !== id) this.#page.forget();
    this.#ids = [id];
    await this.look();
  }

  /** Asks for the page that was opened or followed last. */
  async look(): Promise<void> {
    await this.#page.ask(this.#ids);
  }

  /** Nobody looks at the page any more. */
  leavePage(): void {
    this.#page.close();
  }

  /** Opens the first of these pages that there is; an undo leads back to what they led away from. */
  async follow(ids: readonly string[]): Promise<void> {
    this.#ids = [...new Set([...ids, ...this.#ids])];
    await this.look();
  }

  /** The page of an entity of an article's analysis; false, and said, where there is none. */
  async openFrom(article: string, entity: string): Promise<boolean> {
    const found = await this.#client['entities.find']({ article, entity });
    if (!found.ok) this.#notices.problem(found.error.message);
    else if (found.value === null) {
      this.#notices.done(
        'Only names have a page: no date or amount, and no description such as “the town” until you confirm it.',
      );
    } else {
      await this.open(found.value);
      return true;
    }
    return false;
  }

  /** The text of an article, for corrections far from it; null where it cannot be read. */
  async textOf(article: string): Promise<string | null> {
    const opened = await this.#client['articles.get']({ id: article });
    return opened.ok ? opened.value.article.text : null;
  }

  /**
   * False, and said, when it was refused.
   * @param from the note that the writing started from
   */
  async saveNote(
    note: string,
    marking: string | null = this.page?.noteMarking ?? null,
    from = this.page?.note,
  ): Promise<boolean> {
    const { entity, noteMarking = null } = this.page ?? {};
    const id = entity?.id;
    if (id === undefined) return false;
    const saved = await this.#page.set(
      (shown) => shown && { ...shown, page: { ...shown.page, note, noteMarking: marking } },
      () =>
        this.#client['entities.saveNote']({
          id,
          note,
          ...(from !== undefined && { from }),
          ...(marking !== noteMarking && { marking }),
        }),
    );
    if (saved.ok) this.#notices.done('Saved the note', this.#history.undoAction(saved));
    return saved.ok;
  }

  /** Draws one picture; the others are looked at no more. The chronology asks for itself. */
  async draw(picture: Picture): Promise<void> {
    this.picture = picture;
    if (picture !== 'network') this.#network.close();
    if (picture !== 'timeline') this.#timeline.close();
    if (picture !== 'map') this.#places.close();
    if (picture === 'network') await this.#network.ask({ limit: NETWORK_NAMES });
    else if (picture === 'timeline') await this.#timeline.ask({ id: null });
    else if (picture === 'map') await this.#places.ask({});
  }

  /** Dated sentences as a table, nothing above `marking`; null, and said, where it can't be made. */
  async exportEvents(
    events: readonly TimelineEvent[],
    marking: string | null,
  ): Promise<EventFile | null> {
    const chosen = events.map(({ article, start }) => ({ article, start }));
    const asked = { events: chosen, from: null, to: null, marking };
    const file = this.#notices.take(await this.#client['entities.exportEvents'](asked));
    if (file) {
      const held = file.heldBack === 0 ? '' : `; left out for the marking: ${file.heldBack}`;
      this.#notices.done(`Saved ${file.events === 1 ? '1 event' : `${file.events} events`}${held}`);
    }
    return file;
  }

  leavePictures(): void {
    this.#network.close();
    this.#timeline.close();
    this.#places.close();
  }

  /** After a change in the library: what is looked at is asked for again. */
  async reload(): Promise<void> {
    const all = [this.#list, this.#page, this.#network, this.#timeline, this.#places];
    await Promise.all(all.map((query) => query.refresh()));
  }

  async #read(ids: readonly string[]): Promise<Result<ShownEntity | null>> {
    for (const id of ids) {
      const page = await this.#client['entities.page']({ id });
      if (page.ok) {
        const dated = await this.#client['entities.timeline']({ id });
        return dated.ok ? ok({ page: page.value, dated: dated.value }) : dated;
      }
      if (page.error.code !== 'no-entity') return page;
    }
    return ok(null);
  }
}
