import type { Client } from '#contract';
import type { FrameworkReport } from '#contract/frameworks.ts';
import { familiesByTag, type TagFramework } from '#domain/tags/framework.ts';
import type { HistoryStore } from './history-store.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';
import { Query, type QueryState } from './query.ts';

const NONE: ReadonlyMap<string, readonly string[]> = new Map();

/** The frameworks of tags that this library files by. */
export class FrameworkStore extends Observable {
  readonly #client: Client;
  readonly #notices: NoticeStore;
  readonly #history: HistoryStore;
  readonly #all: Query<Record<string, never>, readonly TagFramework[]>;
  #known: { readonly of: readonly TagFramework[]; readonly families: typeof NONE } | null = null;
  /** What became of the file that was loaded last; null once somebody has seen it. */
  report: FrameworkReport | null = null;

  constructor(client: Client, notices: NoticeStore, history: HistoryStore) {
    super();
    this.#client = client;
    this.#notices = notices;
    this.#history = history;
    this.#all = new Query(client['frameworks.list'], this.queried(notices));
  }

  get all(): QueryState<readonly TagFramework[]> {
    return this.#all.state;
  }

  /** Each tag of them with the names of its families; the same object until something changes. */
  get families(): ReadonlyMap<string, readonly string[]> {
    const all = this.#all.value;
    if (!all || all.length === 0) return NONE;
    if (this.#known?.of !== all) this.#known = { of: all, families: familiesByTag(all) };
    return this.#known.families;
  }

  /** Tags to choose from: those of the frameworks, then those that are in use besides. */
  tagsBeside(used: readonly string[]): readonly string[] {
    return this.families.size === 0 ? used : [...new Set([...this.families.keys(), ...used])];
  }

  async load(): Promise<void> {
    await this.#all.ask({});
  }

  async reload(): Promise<void> {
    await this.#all.refresh();
  }

  /** Takes a file in; one of the same name is replaced. */
  async take(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const answer = await this.#client['frameworks.load']({ name, bytes });
    const report = this.#notices.take(answer);
    if (!report) return;
    this.report = report;
    const done = report.replaced ? 'Replaced' : 'Loaded';
    this.#notices.done(`${done} ${report.framework.name}`, this.#history.undoAction(answer));
    this.changed();
  }

  async remove({ id, name }: TagFramework): Promise<void> {
    const removed = await this.#client['frameworks.remove']({ id });
    this.#history.told(removed, `Took the tags of ${name} away; notes keep theirs`);
    if (this.report?.framework.id === id) this.seen();
  }

  /** Nobody looks at the report any more. */
  seen(): void {
    this.report = null;
    this.changed();
  }
}
