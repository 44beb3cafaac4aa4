import type { Request } from '#contract';
import type { Store } from '../../store/store.ts';

/** So long a page waits for what the one before it typed last, in milliseconds. */
const LONGEST_WAIT = 3_000;

type Saved = Request<'drafts.save'>;
type Write = Omit<Saved, 'drafts'>;
type Draft = Saved['drafts'][number];
type Came = (drafts: Readonly<Record<string, string>>) => void;

/** What the contract takes for one text. */
const LONGEST = 100_000;

/** Where a page's text lies that another page has a text of its own for. */
const besideOf = (page: string, key: string) => `beside ${page} ${key}`;
const BESIDE = /^beside (\S+) (.*)$/s;

/**
 * Text that is being typed, as it was typed last, however its writes travel: one that was overtaken by a
 * later one of the same page changes nothing. What two pages type in one place lies side by side until the next
 * page asks: that one gets both.
 */
export class DraftDesk {
  readonly #store: Pick<Store, 'drafts'>;
  readonly #came: Came;
  /** The newest write of each page. */
  readonly #reached = new Map<string, number>();
  /** The newest write of each page that had a text for a key. */
  readonly #written = new Map<string, number>();
  /** The page whose text a key has. */
  readonly #holder = new Map<string, string>();
  #waiting: { readonly write: Write; readonly go: () => void }[] = [];
  /** Pages whose last write somebody waited for in vain. */
  readonly #missed = new Set<string>();

  /** @param came hears what came after a page had waited for it in vain */
  constructor(store: Pick<Store, 'drafts'>, came: Came) {
    this.#store = store;
    this.#came = came;
  }

  save({ page, count, drafts }: Saved): void {
    const taken = drafts.filter((draft) => this.#keep(page, count, draft));
    this.#reached.set(page, Math.max(count, this.#reached.get(page) ?? 0));
    for (const { go } of this.#waiting.filter(({ write }) => this.#has(write))) go();
    if (!this.#missed.has(page) || taken.length === 0) return;
    this.#came(Object.fromEntries(taken.map(({ key, value }) => [key, value])));
  }

  /** Every kept draft by key, once the write `after` has come, or should have long since. */
  async all({ after }: Request<'drafts.all'>): Promise<Record<string, string>> {
    if (after && !this.#has(after)) await this.#wait(after);
    if (after && !this.#has(after)) this.#missed.add(after.page);
    this.#gather();
    const kept = Object.entries(this.#store.drafts.all());
    return Object.fromEntries(kept.filter(([row]) => !BESIDE.test(row)));
  }

  /** Whether the key has this text now. */
  #keep(page: string, count: number, { key, value, from }: Draft): boolean {
    const written = `${page} ${key}`;
    if ((this.#written.get(written) ?? 0) > count) return false;
    this.#written.set(written, count);
    const kept = this.#store.drafts.all();
    const beside = besideOf(page, key);
    const now = kept[key] ?? '';
    const isOthers = this.#holder.get(key) !== page && now !== '' && now !== from && now !== value;
    if (isOthers || beside in kept) {
      this.#store.drafts.save(beside, value);
      return false;
    }
    this.#store.drafts.save(key, value);
    this.#holder.set(key, page);
    return true;
  }

  /** Puts what lies side by side into one text, for a person to part; what would be too long waits. */
  #gather(): void {
    for (const [row, value] of Object.entries(this.#store.drafts.all())) {
      const key = BESIDE.exec(row)?.[2];
      if (key === undefined) continue;
      const now = this.#store.drafts.all()[key] ?? '';
      const texts = now.includes(value) ? [now] : value.includes(now) ? [value] : [now, value];
      const text = texts.join('\n\n');
      if (text.length > LONGEST) continue;
      this.#store.drafts.save(key, text);
      this.#store.drafts.save(row, '');
      this.#holder.delete(key);
    }
  }

  #has({ page, count }: Write): boolean {
    return (this.#reached.get(page) ?? 0) >= count;
  }

  async #wait(write: Write): Promise<void> {
    const { promise, resolve: go } = Promise.withResolvers<void>();
    const waiting = { write, go };
    this.#waiting.push(waiting);
    const timer = setTimeout(go, LONGEST_WAIT);
    await promise;
    clearTimeout(timer);
    this.#waiting = this.#waiting.filter((one) => one !== waiting);
  }
}
