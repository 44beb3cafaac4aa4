import type { Client, Request } from '#contract';
import type { Asked } from '#domain/search/ask.ts';
import type { FoundPart, SearchAnswer } from '#domain/search/hit.ts';
import { type DrawnRows, FIRST_HITS, partAround } from './hit-part.ts';
import { inBackground } from './in-background.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';
import { Query, type QueryState } from './query.ts';

const PAUSE = 120;
/** As long a query as is sent; a longer one would be refused anyway, with its count of words. */
const LONGEST = 20_000;
/** Whoever asks by what was decided about an article writes one of these: `state:`, `has:star`, `due:`, `owner:`. */
const BY_TRIAGE = /state|star|due|owner/i;

/** Search as you type over articles and notes. */
export class SearchStore extends Observable {
  readonly #found: Query<Request<'search.find'>, SearchAnswer>;
  query = '';
  /** Whether English words are looked for in all their forms. */
  stems = false;
  #part: FoundPart = FIRST_HITS;
  #list = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(client: Client, notices: NoticeStore) {
    super();
    this.#found = new Query(client['search.find'], {
      ...this.queried(notices),
      changed: () => this.#answered(),
      keepsLast: true,
    });
  }

  /** Idle while there is no query; the last answer stands until the next one has come. */
  get found(): QueryState<SearchAnswer> {
    return this.#found.state;
  }

  /** What a hit is opened with: its marks are those of the search. */
  get asked(): Asked {
    return { text: this.query.slice(0, LONGEST), unfinished: true, stems: this.stems };
  }

  type(query: string): void {
    this.query = query;
    this.#part = FIRST_HITS;
    clearTimeout(this.#timer);
    if (query.trim() === '') this.#found.forget();
    else this.#timer = setTimeout(() => inBackground(this.find()), PAUSE);
    this.changed();
  }

  async useStems(stems: boolean): Promise<void> {
    this.stems = stems;
    this.#part = FIRST_HITS;
    this.changed();
    await this.find();
  }

  /** What the hits that are shown were found by: those of something else begin with the best. */
  get list(): string {
    return this.#list;
  }

  /** Rows of what was found are drawn: asks for those of them that are not at hand. */
  async see(rows: DrawnRows): Promise<void> {
    const { found } = this;
    // Where something else is on its way, these rows may not be the ones that it brings.
    const isAnswered = found.kind === 'ready' && !found.behind;
    const part = partAround(this.#part, rows);
    if (part === null || !isAnswered || this.#list !== this.#wanted) return;
    this.#part = part;
    await this.find();
  }

  /** Asks at once. */
  async find(): Promise<void> {
    const { text: query, ...how } = this.asked;
    if (query.trim() !== '') await this.#found.renew({ query, ...how, ...this.#part });
  }

  /** After a change elsewhere. */
  async reload(): Promise<void> {
    await this.#found.refresh();
  }

  /** After a decision about articles, or one being read: other searches find what they found. */
  async reloadTriaged(): Promise<void> {
    if (BY_TRIAGE.test(this.#found.question?.query ?? '')) await this.reload();
  }

  /** What is typed by now. */
  get #wanted(): string {
    const { text, stems } = this.asked;
    return listOf({ query: text, stems });
  }

  #answered(): void {
    const { question, state } = this.#found;
    if (question && state.kind === 'ready' && !state.behind) this.#list = listOf(question);
    this.changed();
  }
}

const listOf = ({ query, stems }: Pick<Request<'search.find'>, 'query' | 'stems'>): string =>
  JSON.stringify([query, stems]);
