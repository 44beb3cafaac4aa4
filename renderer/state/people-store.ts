import type { Client } from '#contract';
import type { KnownPerson, OwnIdentity } from '#contract/identity.ts';
import type { HistoryStore } from './history-store.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';
import { Query, type QueryState } from './query.ts';

/** The key that signs here, and the people who are known by theirs. */
export class PeopleStore extends Observable {
  readonly #client: Client;
  readonly #notices: NoticeStore;
  readonly #history: HistoryStore;
  readonly #own: Query<Record<string, never>, OwnIdentity>;
  readonly #people: Query<Record<string, never>, readonly KnownPerson[]>;

  constructor(client: Client, notices: NoticeStore, history: HistoryStore) {
    super();
    this.#client = client;
    this.#notices = notices;
    this.#history = history;
    this.#own = new Query(client['identity.own'], this.queried(notices));
    this.#people = new Query(client['identity.people'], this.queried(notices));
  }

  get own(): QueryState<OwnIdentity> {
    return this.#own.state;
  }

  get state(): QueryState<readonly KnownPerson[]> {
    return this.#people.state;
  }

  async load(): Promise<void> {
    await Promise.all([this.#own.ask({}), this.#people.ask({})]);
  }

  /** Nobody looks any more. */
  leave(): void {
    this.#own.close();
    this.#people.close();
  }

  async reload(): Promise<void> {
    await this.#people.refresh();
  }

  /** Gives the owner of a key a name; false, and said, where it was refused. */
  async name(key: string, name: string): Promise<boolean> {
    const answer = await this.#client['identity.name']({ key, name });
    if (answer.ok) this.#notices.done(`You know ${name} now`, this.#history.undoAction(answer));
    else this.#notices.problem(answer.error.message);
    await this.reload();
    return answer.ok;
  }

  /** The key is as unknown as before. */
  async forget({ key, name }: KnownPerson): Promise<void> {
    const answer = await this.#client['identity.forget']({ key });
    if (answer.ok) {
      this.#notices.done(`${name}’s key is forgotten`, this.#history.undoAction(answer));
    } else this.#notices.problem(answer.error.message);
    await this.reload();
  }
}
