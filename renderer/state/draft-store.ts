import type { Client } from '#contract';
import { inBackground } from './in-background.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';

/** Well within the half second that a draft may take. */
const PAUSE = 300;
/** Longer text may be too much for a page that goes away: nothing of it waits. */
const WAITS = 15_000;
const LONGEST = 100_000;

/** A note's draft; it names the article so that the app can lead back to it. */
export const noteDraft = (article: string, annotation: string) => `note:${article}:${annotation}`;
/** The article whose note a key belongs to; null for other keys. */
export const articleOfDraft = (key: string): string | null =>
  key.startsWith('note:') ? (key.split(':')[1] ?? null) : null;
export const replyDraft = (annotation: string) => `reply:${annotation}`;
/** Other words for an answer that is there already. */
export const editedReplyDraft = (reply: string) => `reply-edit:${reply}`;
/** What is written in an item of a composed brief. */
export const composedDraft = (brief: string, item: string) => `composed:${brief}:${item}`;
/** Beside a draft: the page that wrote it and, after a blank, the text that it was started from. */
const startDraft = (key: string) => `from:${key}`;
/** What is written in a free note; null for a new one. */
export const freeNoteDraft = (note: string | null) => `free-note:${note ?? ''}`;
export const summaryDraft = (article: string) => `summary:${article}`;

/** One write of drafts: of which page, and the how manieth of it. */
export interface DraftWrite {
  readonly page: string;
  readonly count: number;
}

/**
 * Text that is being typed, kept by the main side so that no crash loses it. Its writes are numbered: one
 * that is overtaken by a later one changes nothing.
 */
export class DraftStore extends Observable {
  readonly #client: Client;
  readonly #notices: NoticeStore;
  readonly #drafts = new Map<string, string>();
  readonly #page = crypto.randomUUID();
  #count = 0;
  /** What is known to be kept, by this page or by one before it. */
  readonly #kept = new Map<string, string>();
  /** What was typed and is not known to be kept; an empty value is to be forgotten. */
  readonly #unkept = new Map<string, string>();
  #timer: ReturnType<typeof setTimeout> | null = null;
  #writing: Promise<void> | null = null;

  constructor(client: Client, notices: NoticeStore) {
    super();
    this.#client = client;
    this.#notices = notices;
  }

  /** With the last write of a page that went away, what that one typed is there too. */
  async load(after: DraftWrite | null): Promise<void> {
    const kept = this.#notices.take(await this.#client['drafts.all']({ after }));
    this.take(kept ?? {});
  }

  /** Takes in what is kept; what was typed here meanwhile is newer. */
  take(kept: Readonly<Record<string, string>>): void {
    for (const [key, value] of Object.entries(kept)) {
      if (this.#unkept.has(key)) continue;
      this.#kept.set(key, value);
      if (value === '') this.#drafts.delete(key);
      else this.#drafts.set(key, value);
    }
    this.changed();
  }

  get(key: string): string | null {
    return this.#drafts.get(key) ?? null;
  }

  /** The text that a draft was started from; null where that was not told. */
  startOf(key: string): string | null {
    const start = this.#drafts.get(startDraft(key));
    return start?.slice(start.indexOf(' ') + 1) ?? null;
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

  /**
   * Keeps what is typed at the next pause.
   * @param from the text that the typing started from, where that is kept elsewhere and may change there
   */
  type(key: string, value: string, from: string | null = null): void {
    const text = value.slice(0, LONGEST);
    this.#put(key, text);
    // With the page's name: where two windows start from one text, neither forgets the other's start.
    if (from !== null) this.#put(startDraft(key), `${this.#page} ${from}`.slice(0, LONGEST));
    if (text.length > WAITS) inBackground(this.#keep());
    // The first keystroke starts the clock and later ones don't restart it, so steady typing is kept too.
    else this.#timer ??= setTimeout(() => inBackground(this.#keep()), PAUSE);
  }

  /** The text was saved for good, or is not wanted. */
  async forget(key: string): Promise<void> {
    if (!this.#drafts.delete(key)) return;
    this.#unkept.set(key, '');
    if (this.#drafts.delete(startDraft(key))) this.#unkept.set(startDraft(key), '');
    this.changed();
    await this.#keep();
  }

  #put(key: string, text: string): void {
    if (this.#drafts.get(key) === text) return;
    this.#drafts.set(key, text);
    this.#unkept.set(key, text);
  }

  /**
   * The page goes away: what is not known to be kept is written at once, beside whatever write is under
   * way. Gives that write, for the next page to wait for; null when everything is kept.
   */
  handOver(): DraftWrite | null {
    if (this.#unkept.size === 0) return null;
    inBackground(this.#write());
    return { page: this.#page, count: this.#count };
  }

  /** Before the library is locked: done when all that was typed is kept, or that failed and is said. */
  keepNow(): Promise<void> {
    return this.#keep();
  }

  /** One write at a time; done when all that was typed before is kept, or that failed and is said. */
  async #keep(): Promise<void> {
    this.#stopClock();
    await this.#writing;
    if (this.#unkept.size === 0) return;
    this.#writing ??= this.#write().finally(() => {
      this.#writing = null;
    });
    await this.#writing;
  }

  async #write(): Promise<void> {
    this.#stopClock();
    this.#count += 1;
    const written = new Map(this.#unkept);
    const drafts = Array.from(written, ([key, value]) => ({
      ...{ key, value },
      from: this.#kept.get(key) ?? '',
    }));
    const kept = await this.#client['drafts.save']({
      page: this.#page,
      count: this.#count,
      drafts,
    });
    if (!kept.ok) this.#notices.problem(kept.error.message);
    for (const [key, value] of kept.ok ? written : []) {
      this.#kept.set(key, value);
      if (this.#unkept.get(key) === value) this.#unkept.delete(key);
    }
  }

  #stopClock(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
