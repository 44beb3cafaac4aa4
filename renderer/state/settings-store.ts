import type { Client, Request } from '#contract';
import { DEFAULT_SETTINGS, type Settings } from '../../main/contract/settings.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';

/** What the person set for this library. A change shows at once and is kept by the main side. */
export class SettingsStore extends Observable {
  readonly #client: Client;
  readonly #notices: NoticeStore;
  current: Settings = DEFAULT_SETTINGS;

  constructor(client: Client, notices: NoticeStore) {
    super();
    this.#client = client;
    this.#notices = notices;
  }

  async load(): Promise<void> {
    this.#apply(this.#notices.take(await this.#client['settings.get']({})));
  }

  async set(change: Request<'settings.set'>): Promise<void> {
    const before = this.current;
    this.#apply({ ...before, ...change } as Settings);
    const kept = await this.#client['settings.set'](change);
    this.#apply(kept.ok ? kept.value : before);
    if (!kept.ok) this.#notices.problem(kept.error.message);
  }

  #apply(settings: Settings | null): void {
    this.current = settings ?? this.current;
    this.changed();
  }
}
