import type { Client } from '#contract';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';

/** Well within the half second that a draft may take. */
const PAUSE = 300;

/** A note's draft; it names the article so that the app can lead back to it. */
export const noteDraft = (article: string, annotation: string) => `note:${article}:${annotation}`;
/** The article whose note a key belongs to; null for other keys. */
export const articleOfDraft = (key: string): string | null =>
  key.startsWith('note:') ? (key.split(':')[1] ?? null) : null;
export const replyDraft = (annotation: string) => `reply:${annotation}`;
/** What is written in an item of a composed brief. */
export const composedDraft = (brief: string, item: string) => `composed:${brief}:${item}`;
export const summaryDraft = (article: string) => `summary:${article}`;

/** Text that is being typed, kept by the main side so that no crash loses it. */
export class DraftStore extends Observable {
  readonly #client: Client;
  readonly #notices: NoticeStore;
  readonly #drafts = new Map<string, string>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(client: Client, notices: NoticeStore) {
    super();
    this.#client = client;
    this.#notices = notices;
  }

  async load(): Promise<void> {
    const kept = this.#notices.take(await this.#client['drafts.all']({}));
    for (const [key, value] of Object.entries(kept ?? {})) this.#drafts.set(key, value);
    this.changed();
  }

  get(key: string): string | null {
    return this.#drafts.get(key) ?? null;
  }

  /** The ids of the annotations of an article whose notes have drafts. */
  of(article: string): string[] {
    const prefix = noteDraft(article, '');
    return [...this.#drafts.keys()]
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length));
  }

  /** The article where somebody was writing a note; null when nobody was. */
  get interrupted(): string | null {
    return [...this.#drafts.keys()].map(articleOfDraft).find((id) => id !== null) ?? null;
  }

  /** Keeps what is typed at the next pause. */
  type(key: string, value: string): void {
    this.#drafts.set(key, value);
    // The first keystroke starts the clock and later ones don't restart it, so steady typing is kept too.
    if (this.#timers.has(key)) return;
    this.#timers.set(
      key,
      setTimeout(() => void this.#save(key), PAUSE),
    );
  }

  /** The text was saved for good, or is not wanted. */
  async forget(key: string): Promise<void> {
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
    if (!this.#drafts.delete(key)) return;
    this.changed();
    this.#notices.take(await this.#client['drafts.save']({ key, value: '' }));
  }

  async #save(key: string): Promise<void> {
    this.#timers.delete(key);
    const value = this.#drafts.get(key);
    if (value === undefined) return;
    this.#notices.take(await this.#client['drafts.save']({ key, value: value.slice(0, 100_000) }));
  }
}
