import type { Client, Request } from '#contract';
import type { ClaimFile, ClaimTable } from '#contract/figures.ts';
import type { Figure } from '#domain/figures/types.ts';
import type { LibraryStore } from './library-store.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';
import { Query, type QueryState } from './query.ts';

/** Claims that are shown at first, and with each further press. */
const SHOWN = 200;

/** More is a matter for a spreadsheet. */
export const MOST_SHOWN = 10_000;

export type ClaimsAsked = Omit<Request<'figures.claims'>, 'limit'>;

/** One question over the library, and who answers it how. */
export class ClaimStore extends Observable {
  readonly #client: Client;
  readonly #notices: NoticeStore;
  readonly #export: Client['figures.exportClaims'];
  readonly #table: Query<Request<'figures.claims'>, ClaimTable>;
  asked: ClaimsAsked = { counted: null, place: '', from: null, to: null };
  #limit = SHOWN;

  /** @param library says which dossier the question is narrowed to */
  constructor(client: Client, notices: NoticeStore, library: LibraryStore) {
    super();
    this.#client = client;
    this.#notices = notices;
    this.#export = library.narrowed(client['figures.exportClaims']);
    this.#table = new Query(library.narrowed(client['figures.claims']), {
      ...this.queried(notices),
      keepsLast: true,
    });
  }

  get table(): QueryState<ClaimTable> {
    return this.#table.state;
  }

  /** Asks with a part of the question changed; without one the same again. */
  async open(part: Partial<ClaimsAsked> = {}): Promise<void> {
    this.asked = { ...this.asked, ...part };
    this.#limit = SHOWN;
    await this.#ask();
  }

  async showMore(): Promise<void> {
    this.#limit = Math.min(MOST_SHOWN, this.#limit + SHOWN);
    await this.#ask();
  }

  /** The question that a figure of an open text answers becomes the one asked; false where it answers none. */
  async openAt(article: string, { start }: Figure): Promise<boolean> {
    const found = await this.#client['figures.questionAt']({ article, start });
    const question = found.ok ? found.value : this.#notices.take(found);
    if (!question) return false;
    await this.open({ ...question, from: null, to: null });
    return true;
  }

  /** What is asked as a table for a spreadsheet, nothing above `marking`; null, and said, where it can't be made. */
  async save(marking: string | null): Promise<ClaimFile | null> {
    const counted = this.#table.value?.counted;
    if (!counted) return null;
    const sent = { ...this.asked, counted, marking };
    const file = this.#notices.take(await this.#export(sent));
    if (file) {
      const held = file.heldBack === 0 ? '' : `; left out for the marking: ${file.heldBack}`;
      this.#notices.done(`Saved ${file.claims === 1 ? '1 claim' : `${file.claims} claims`}${held}`);
    }
    return file;
  }

  /** Nobody looks any more. */
  close(): void {
    this.#table.close();
  }

  async reload(): Promise<void> {
    await this.#table.refresh();
  }

  async #ask(): Promise<void> {
    await this.#table.ask({ ...this.asked, limit: this.#limit });
  }
}
