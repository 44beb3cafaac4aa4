import type { Client } from '#contract';
import type { TemplateChoice } from '#contract/briefs.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';
import { Query, type QueryState } from './query.ts';

/** The templates at hand. */
export class TemplateStore extends Observable {
  readonly #client: Client;
  readonly #notices: NoticeStore;
  readonly #templates: Query<Record<string, never>, readonly TemplateChoice[]>;

  constructor(client: Client, notices: NoticeStore) {
    super();
    this.#client = client;
    this.#notices = notices;
    this.#templates = new Query(client['briefs.templates'], this.queried(notices));
  }

  get state(): QueryState<readonly TemplateChoice[]> {
    return this.#templates.state;
  }

  /** Null where there is none, or it is not known yet. */
  find(id: string): TemplateChoice | null {
    return this.#templates.value?.find((template) => template.id === id) ?? null;
  }

  async load(): Promise<void> {
    await this.#templates.ask({});
  }

  /** Nobody looks any more. */
  leave(): void {
    this.#templates.close();
  }

  /** After one was kept. */
  async reload(): Promise<void> {
    await this.#templates.refresh();
  }

  /** Deletes one of a person's own; false, and said, when it was refused. */
  async remove(id: string): Promise<boolean> {
    const removed = await this.#client['briefs.removeTemplate']({ id });
    if (!removed.ok) this.#notices.problem(removed.error.message);
    await this.reload();
    return removed.ok;
  }
}
