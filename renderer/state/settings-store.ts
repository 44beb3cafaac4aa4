import type { Client, Request } from '#contract';
import { DEFAULT_SETTINGS, type Settings } from '../../main/contract/settings.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';
import { Query } from './query.ts';

/** What the person set for this library. A change shows at once and is kept by the main side. */
export class SettingsStore extends Observable {
  readonly #client: Client;
  readonly #kept: Query<Record<string, never>, Settings>;

  constructor(client: Client, notices: NoticeStore) {
    super();
    this.#client = client;
    this.#kept = new Query(client['settings.get'], this.queried(notices));
  }

  get current(): Settings {
    return this.#kept.value ?? DEFAULT_SETTINGS;
  }

  async load(): Promise<void> {
    await this.#kept.renew({});
  }

  /** What they are now, as it was announced. */
  take(settings: Settings): void {
    this.#kept.apply(() => settings);
  }

  async set(change: Request<'settings.set'>): Promise<void> {
    await this.#kept.set(
      (settings) => ({ ...settings, ...change }),
      () => this.#client['settings.set'](change),
      (_, kept) => kept,
    );
  }
}
