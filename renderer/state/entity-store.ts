import type { Client } from '#contract';
import type {
  EntityNetwork,
  EntityPage,
  LibraryEntity,
  PlaceList,
  TimelineEvent,
} from '#contract/entities.ts';
import type { EntityType } from '#domain/entities/types.ts';
import type { HistoryStore } from './history-store.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';

const SHOWN = 300;
const SUGGESTED = 12;
/** More names than this are a hairball. */
const NETWORK_NAMES = 40;

export const PICTURES = ['network', 'timeline', 'map'] as const;
export type Picture = (typeof PICTURES)[number];

/** Who and what the library names: the list, one entity's page, and the pictures. */
export class EntityStore extends Observable {
  readonly #client: Client;
  readonly #notices: NoticeStore;
  readonly #history: HistoryStore;
  /** Names that a person may mean by what they began to write. */
  suggestions: readonly string[] = [];
  /** The pages that a correction led away from: an undo leads back. */
  #before: string[] = [];
  /** The pages that are being asked for after a correction: a change meanwhile asks for them again. */
  #following: readonly string[] | null = null;
  query = '';
  type: EntityType | null = null;
  list: readonly LibraryEntity[] = [];
  total = 0;
  page: EntityPage | null = null;
  picture: Picture = 'network';
  network: EntityNetwork | null = null;
  timeline: readonly TimelineEvent[] | null = null;
  places: PlaceList | null = null;

  constructor(client: Client, notices: NoticeStore, history: HistoryStore) {
    super();
    this.#client = client;
    this.#notices = notices;
    this.#history = history;
  }

  async search(query: string, type: EntityType | null): Promise<void> {
    this.query = query;
    this.type = type;
    const found = await this.#client['entities.list']({ query, type, limit: SHOWN });
    if (this.query !== query || this.type !== type) return;
    const taken = this.#notices.take(found);
    if (!taken) return;
    this.list = taken.entities;
    this.total = taken.total;
    this.changed();
  }

  /** A page that a person asked for: what corrections led away from before is no matter any more. */
  async open(id: string): Promise<boolean> {
    this.#following = null;
    const page = this.#notices.take(await this.#client['entities.page']({ id }));
    if (!page) return false;
    this.#before = [];
    await this.#show(page);
    return true;
  }

  async #show(page: EntityPage): Promise<void> {
    this.page = page;
    const { id } = page.entity;
    this.timeline = this.#notices.take(await this.#client['entities.timeline']({ id }));
    this.changed();
  }

  async suggest(query: string, type: EntityType): Promise<void> {
    const found = await this.#client['entities.list']({ query, type, limit: SUGGESTED });
    this.suggestions = found.ok ? found.value.entities.map(({ name }) => name) : [];
    this.changed();
  }

  /** Opens the first of these pages that there is, said to nobody; without any the page is empty. */
  async follow(ids: readonly string[]): Promise<void> {
    const own = this.page?.entity.id;
    this.#following = ids;
    let found: EntityPage | null = null;
    for (const id of ids) {
      const page = await this.#client['entities.page']({ id });
      // Another way was taken meanwhile.
      if (this.#following !== ids) return;
      if (page.ok) found = page.value;
      if (found) break;
    }
    this.#following = null;
    if (own !== undefined && found?.entity.id !== own) this.#before.push(own);
    if (found) return this.#show(found);
    this.page = null;
    this.changed();
  }

  /** The page of an entity of an article's analysis; false, and said, where there is none. */
  async openFrom(article: string, entity: string): Promise<boolean> {
    const id = this.#notices.take(await this.#client['entities.find']({ article, entity }));
    if (id !== null) return this.open(id);
    this.#notices.done(
      'Only names have a page: no date or amount, and no description such as “the town” until you confirm it.',
    );
    return false;
  }

  async saveNote(note: string): Promise<void> {
    const id = this.page?.entity.id;
    if (id === undefined) return;
    const saved = await this.#client['entities.saveNote']({ id, note });
    if (saved.ok) this.#notices.done('Saved the note', this.#history.undoAction());
    else this.#notices.problem(saved.error.message);
    await this.follow([id]);
  }

  async draw(picture: Picture): Promise<void> {
    this.picture = picture;
    this.changed();
    const client = this.#client;
    if (picture === 'network')
      this.network = this.#notices.take(await client['entities.network']({ limit: NETWORK_NAMES }));
    if (picture === 'timeline')
      this.timeline = this.#notices.take(await client['entities.timeline']({ id: null }));
    if (picture === 'map')
      this.places = this.#notices.take(await this.#client['entities.places']({}));
    this.changed();
  }

  /** The page that is shown, else the one that was left last. */
  #known(): readonly string[] {
    const before = [...this.#before].reverse();
    return this.page ? [this.page.entity.id, ...before] : before;
  }

  /** After a change in the library: what is shown is asked for again. */
  async reload(kind: 'names' | 'entity' | 'pictures'): Promise<void> {
    if (kind === 'names') await this.search(this.query, this.type);
    else if (kind === 'pictures') await this.draw(this.picture);
    else await this.follow([...(this.#following ?? this.#known())]);
  }
}
