import type { Client } from '#contract';
import type { Visit } from '#contract/visits.ts';
import { inBackground } from './in-background.ts';

/** The browser's history of this page: entries that carry a number, and nothing that says what was read. */
export interface Entries {
  /** The number of the present entry; null where it has none. */
  readonly number: number | null;
  push(number: number): void;
  replace(number: number): void;
  back(): void;
  /** Hears when the person went to another entry. */
  listen(moved: () => void): void;
}

/** What the history follows, and how it leads there again. */
export interface Visitor {
  /** Where the person is now. */
  now(): Visit;
  /** How often the person went somewhere; what changes without that is no new visit. */
  readonly gone: number;
  /** Hears of each time. */
  subscribe(changed: () => void): unknown;
  /**
   * Goes there again, as far as that is there; done when it is shown.
   * @param gone how often the person had gone somewhere when this was asked for: since then they lead
   */
  visit(visit: Visit, gone: number): Promise<void>;
}

/**
 * Puts the places of the window into the browser's history, so that Back, Forward and Reload lead to them.
 * The entries are numbered; only the main side's memory knows what a number stands for.
 */
export class VisitHistory {
  readonly #client: Client;
  readonly #visitor: Visitor;
  readonly #entries: Entries;
  readonly #known = new Map<number, Visit>();
  #present: Visit;
  #gone: number;
  /** The entries of this page, the oldest first. */
  readonly #order: number[] = [];

  constructor(client: Client, visitor: Visitor, entries: Entries) {
    this.#client = client;
    this.#visitor = visitor;
    this.#entries = entries;
    this.#present = visitor.now();
    this.#gone = visitor.gone;
  }

  /**
   * Leads to what the present entry stands for, or to `otherwise`, and follows from then on. Who went
   * somewhere since this was made, while the page was still being set up, stays there.
   */
  async start(otherwise: Visit | null): Promise<void> {
    const gone = this.#gone;
    const known = this.#entries.number;
    const number = known ?? newNumber();
    this.#order.push(number);
    this.#entries.replace(number);
    if (known === null) this.#keep(number, this.#present);
    this.#entries.listen(() => inBackground(this.#moved()));
    this.#visitor.subscribe(() => this.#follow());
    this.#follow();
    const visit = (known === null ? null : await this.#find(number)) ?? otherwise;
    if (visit) await this.#lead(number, visit, gone);
  }

  /** Whether an entry of this page lies before the present one. */
  get canGoBack(): boolean {
    return this.#order.indexOf(this.#entries.number ?? -1) > 0;
  }

  back(): void {
    this.#entries.back();
  }

  /** Wherever the person goes is a new entry; those that they had gone back from are gone. */
  #follow(): void {
    const { gone } = this.#visitor;
    if (gone === this.#gone) return;
    this.#gone = gone;
    const visit = this.#visitor.now();
    if (isSame(visit, this.#present)) return;
    const number = newNumber();
    this.#order.splice(this.#order.indexOf(this.#entries.number ?? -1) + 1);
    this.#order.push(number);
    this.#entries.push(number);
    this.#keep(number, visit);
  }

  async #moved(): Promise<void> {
    const { number } = this.#entries;
    const { gone } = this.#visitor;
    const visit = number === null ? null : await this.#find(number);
    // Another entry may have been gone to meanwhile.
    if (number !== null && visit && this.#entries.number === number)
      await this.#lead(number, visit, gone);
  }

  async #lead(number: number, visit: Visit, gone: number): Promise<void> {
    await this.#visitor.visit(visit, gone);
    // What is gone by now, like a removed article, leaves the person where they are.
    if (this.#entries.number === number) this.#keep(number, this.#visitor.now());
  }

  async #find(number: number): Promise<Visit | null> {
    const known = this.#known.get(number);
    if (known) return known;
    const found = await this.#client['visits.find']({ number });
    return found.ok ? found.value : null;
  }

  #keep(number: number, visit: Visit): void {
    this.#present = visit;
    this.#known.set(number, visit);
    // Without it a reload begins anew, and whoever asks next is told that nothing answers.
    inBackground(this.#client['visits.keep']({ number, visit }));
  }
}

const showsArticle = ({ kind }: Visit) => kind === 'reading' || kind === 'changes';

const isSame = (one: Visit, other: Visit) =>
  one.kind === other.kind &&
  one.about === other.about &&
  (one.article === other.article || !showsArticle(one));

/** At random, so that two windows have none in common. */
const newNumber = () => 1 + Math.floor(Math.random() * (Number.MAX_SAFE_INTEGER - 1));

/** The history of a browser's window; what an earlier version put into the address is taken out. */
export function browserEntries(window: Window): Entries {
  const { history, location } = window;
  const stateOf = (number: number) => ({ visit: number });
  return {
    get number() {
      const { visit } = (history.state ?? {}) as { readonly visit?: unknown };
      return Number.isSafeInteger(visit) ? Number(visit) : null;
    },
    push: (number) => history.pushState(stateOf(number), '', location.pathname),
    replace: (number) => history.replaceState(stateOf(number), '', location.pathname),
    back: () => history.back(),
    listen: (moved) => window.addEventListener('popstate', moved),
  };
}
