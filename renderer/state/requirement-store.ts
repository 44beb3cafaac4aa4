import type { Client, Request } from '#contract';
import type {
  CountableChoice,
  FiledAnswer,
  ListedRequirement,
  ProposedAnswer,
  RequirementFile,
  RequirementMatrix,
} from '#contract/requirements.ts';
import type {
  FilingWords,
  Requirement,
  RequirementWords,
} from '#domain/requirements/requirement.ts';
import type { HistoryStore } from './history-store.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';
import { Query, type QueryState } from './query.ts';

export type MatrixAsked = Request<'requirements.matrix'>;

/** A cell of the matrix, by its requirement and the key of its column. */
export interface CellName {
  readonly requirement: string;
  readonly column: string;
}

/** What people want to know, what answers it, and where the gaps are. */
export class RequirementStore extends Observable {
  readonly #client: Client;
  readonly #notices: NoticeStore;
  readonly #history: HistoryStore;
  readonly #list: Query<Record<string, never>, readonly ListedRequirement[]>;
  readonly #countable: Query<Record<string, never>, readonly CountableChoice[]>;
  readonly #matrix: Query<MatrixAsked, RequirementMatrix>;
  asked: MatrixAsked = { by: 'place', weeks: 8, until: null, place: '' };
  /** The cell whose answers are shown; null for none. */
  opened: CellName | null = null;
  /** The requirement that the form is about; null for a new one. */
  subject: Requirement | null = null;

  constructor(client: Client, notices: NoticeStore, history: HistoryStore) {
    super();
    this.#client = client;
    this.#notices = notices;
    this.#history = history;
    const options = { ...this.queried(notices), keepsLast: true };
    this.#list = new Query(client['requirements.list'], options);
    this.#countable = new Query(client['requirements.countable'], options);
    this.#matrix = new Query(client['requirements.matrix'], options);
  }

  get list(): QueryState<readonly ListedRequirement[]> {
    return this.#list.state;
  }

  get countable(): QueryState<readonly CountableChoice[]> {
    return this.#countable.state;
  }

  get matrix(): QueryState<RequirementMatrix> {
    return this.#matrix.state;
  }

  /** Draws the matrix with a part of what is asked changed; without one the same again. */
  async open(part: Partial<MatrixAsked> = {}): Promise<void> {
    this.asked = { ...this.asked, ...part };
    if (part.by !== undefined) this.opened = null;
    await this.#matrix.ask(this.asked);
  }

  close(): void {
    this.opened = null;
    this.#matrix.close();
  }

  /** The requirements by themselves, for a choice of one. */
  async load(): Promise<void> {
    await this.#list.renew({});
  }

  leaveList(): void {
    this.#list.close();
  }

  /** Shows what stands in a cell; null shows none. */
  openCell(cell: CellName | null): void {
    this.opened = cell;
    this.changed();
  }

  /** Begins a form: about a requirement, or for a new one. */
  async write(subject: Requirement | null): Promise<void> {
    this.subject = subject;
    await this.#countable.ask({});
  }

  leaveForm(): void {
    this.subject = null;
    this.#countable.close();
  }

  /** Keeps what the form says; null, and said, where it is refused. */
  async save(words: RequirementWords): Promise<Requirement | null> {
    const { subject } = this;
    const kept = await this.#client['requirements.save']({
      id: subject?.id ?? null,
      ...editable(words),
      ...(subject && { from: editable(subject) }),
    });
    const requirement = this.#notices.take(kept);
    if (requirement)
      this.#notices.done(subject ? 'Saved the question' : 'Asked', this.#history.undoAction(kept));
    return requirement;
  }

  async remove({ id, question }: Requirement): Promise<void> {
    const done = await this.#client['requirements.remove']({ ids: [id] });
    this.#history.told(done, `Removed “${question}”`);
  }

  /** A proposed claim becomes an answer. */
  async take({ requirement, article, start, place }: ProposedAnswer): Promise<void> {
    const done = await this.#client['requirements.take']({ requirement, article, start, place });
    this.#history.told(done, 'It is an answer now');
  }

  /** Puts right where and as of when an answer holds, or what it says; false, and said, where it is refused. */
  async editFiling({ id, places, day, words }: FiledAnswer, to: FilingWords): Promise<boolean> {
    const done = await this.#client['requirements.editFiling']({
      id,
      ...filed(to),
      from: filed({ places, day, words }),
    });
    return this.#history.told(done, 'Saved the answer');
  }

  async unfile(answers: readonly FiledAnswer[]): Promise<void> {
    const done = await this.#client['requirements.unfile']({ ids: answers.map(({ id }) => id) });
    this.#history.told(done, 'Took the answer away; its passage stays marked');
  }

  /** The matrix as a table, nothing above `marking`; null, and said, where it can't be made. */
  async table(marking: string | null): Promise<RequirementFile | null> {
    const made = await this.#client['requirements.export']({ ...this.asked, marking });
    const file = this.#notices.take(made);
    if (file) {
      const held = file.heldBack === 0 ? '' : `; left out for the marking: ${file.heldBack}`;
      this.#notices.done(`Saved ${file.rows === 1 ? '1 row' : `${file.rows} rows`}${held}`);
    }
    return file;
  }

  async reload(): Promise<void> {
    await Promise.all([this.#matrix.refresh(), this.#list.refresh()]);
  }
}

const editable = ({ question, indicators, counted, places, due, marking }: RequirementWords) => ({
  ...{ question, indicators: [...indicators], places: [...places], due, marking },
  counted: counted && { topic: counted.topic, of: counted.of },
});

const filed = ({ places, day, words }: FilingWords) => ({ places: [...places], day, words });
