/**
 * One question to the main side and what is known of its answer.
 *
 * - Only the answer to the latest question is ever shown, in whatever order answers come.
 * - Equal questions under way are one. A refresh meanwhile asks once more when the answer has come: what is
 *   under way may have been read before the change.
 * - A change that a person makes shows at once, is laid over whatever answers come while it is being kept,
 *   and is taken back, with a sentence, when it is refused. Changes are kept in the order they were made.
 * - Once nobody looks (`close`), what is under way changes nothing.
 */
import type { Answer as CallAnswer } from '#contract/answer.ts';
import { type Failure, fail, type Result } from '#domain/result.ts';
import { inBackground } from './in-background.ts';

/** What a view draws. An empty answer is `ready`: only what has come can be empty. */
export type QueryState<Answer> =
  /** Nobody asked. */
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading' }
  /** `behind`: a newer answer is on its way. */
  | { readonly kind: 'ready'; readonly value: Answer; readonly behind: boolean }
  /** One whole sentence for a person. */
  | { readonly kind: 'failed'; readonly message: string };

export interface QueryOptions {
  /** Called after each change of the state. */
  changed(): void;
  /** Hears what no view draws: a change was refused. */
  tell(failure: Failure): void;
  /** Hears the same of a value that stands and could not be read anew; without it `tell` does. */
  readonly unread?: (failure: Failure) => void;
  /** The answer to the former question stands, as `behind`, until the next one's comes. */
  readonly keepsLast?: boolean;
}

/** Changes a value without touching it; laid over twice, it must give the same. */
type Change<Answer> = (value: Answer) => Answer;

/** One reading of the main side. */
interface Flight<Answer> {
  readonly key: string;
  landed: Promise<Result<Answer> | null>;
  /** What changed since it was asked for. */
  readonly since: Change<Answer>[];
  /** The reading that follows it, because something changed. */
  next: Promise<Result<Answer> | null> | null;
}

interface Known<Answer> {
  readonly key: string;
  readonly value: Answer;
}

/** A question is plain data, compared by its JSON. */
export class Query<Question, Answer> {
  readonly #read: (question: Question) => Promise<Result<Answer>>;
  readonly #options: QueryOptions;
  #asked: { readonly key: string; readonly question: Question } | null = null;
  #known: Known<Answer> | null = null;
  #failure: string | null = null;
  #flight: Flight<Answer> | null = null;
  /** Shown and not kept yet, the oldest first. */
  #unkept: { readonly key: string; readonly change: Change<Answer> }[] = [];
  #kept: Promise<unknown> = Promise.resolve();
  #readings = 0;
  #state: QueryState<Answer> = { kind: 'idle' };

  constructor(read: (question: Question) => Promise<Result<Answer>>, options: QueryOptions) {
    this.#read = read;
    this.#options = options;
  }

  /** The same object until something changes. */
  get state(): QueryState<Answer> {
    return this.#state;
  }

  /** The answer, where there is one. */
  get value(): Answer | null {
    return this.#state.kind === 'ready' ? this.#state.value : null;
  }

  /** What was asked last and is still looked at. */
  get question(): Question | null {
    return this.#asked?.question ?? null;
  }

  /** Gives the answer, or null when meanwhile something else was asked or nobody looks any more. */
  ask(question: Question): Promise<Result<Answer> | null> {
    const key = JSON.stringify(question);
    if (this.#flight?.key === key) return this.#flight.next ?? this.#flight.landed;
    if (this.#known?.key !== key && !this.#options.keepsLast) this.#known = null;
    this.#asked = { key, question };
    return this.#start(key, question);
  }

  /** Asks this, anew where it was asked before: what is known of it may be old. */
  renew(question: Question): Promise<Result<Answer> | null> {
    return this.#asked?.key === JSON.stringify(question) ? this.refresh() : this.ask(question);
  }

  /** Something changed: asks the same again. Where nobody looks, what was known is forgotten instead. */
  refresh(): Promise<Result<Answer> | null> {
    const asked = this.#asked;
    if (!asked) {
      const wasKnown = this.#known !== null;
      this.#known = null;
      if (wasKnown) this.#show();
      return Promise.resolve(null);
    }
    const flight = this.#flight;
    if (!flight) return this.#start(asked.key, asked.question);
    const again = () => (this.#asked?.key === flight.key ? this.ask(asked.question) : null);
    flight.next ??= flight.landed.then(again, again);
    return flight.next;
  }

  /** Puts in what is known to have changed, without asking. */
  apply(change: (value: Answer) => Answer): void {
    this.#flight?.since.push(change);
    if (this.#known) this.#known = { ...this.#known, value: change(this.#known.value) };
    this.#show();
  }

  /**
   * Shows a change at once while `keep` has it kept; `settle` puts in what the main side made of it.
   * A refusal is told, to `refused` if given, and given back. Without an answer to change, it is kept all
   * the same.
   */
  set<Kept>(
    change: (value: Answer) => Answer,
    keep: () => Promise<CallAnswer<Kept>>,
    settle: (value: Answer, kept: Kept) => Answer = change,
    refused = this.#options.tell,
  ): Promise<CallAnswer<Kept>> {
    const key = this.#asked?.key ?? this.#known?.key ?? '';
    const unkept = { key, change };
    const readings = this.#readings;
    this.#unkept.push(unkept);
    this.#show();
    const over = () => {
      this.#unkept = this.#unkept.filter((one) => one !== unkept);
    };
    const kept = this.#kept.then(keep).then(
      (result) => {
        over();
        if (result.ok) this.#settle(key, (value) => settle(value, result.value), readings);
        else this.#show();
        if (!result.ok) refused(result.error);
        return result;
      },
      (error: unknown) => {
        over();
        this.#show();
        throw error;
      },
    );
    // What broke is told to its caller; the next change is kept all the same.
    this.#kept = kept.then(nothing, nothing);
    return kept;
  }

  /** Done when every change so far was kept or refused. */
  async settled(): Promise<void> {
    await this.#kept;
  }

  /** Takes in an answer that came by another way; nothing is asked. */
  put(question: Question, value: Answer): void {
    const key = JSON.stringify(question);
    this.#asked = { key, question };
    this.#known = { key, value };
    this.#flight = null;
    this.#failure = null;
    this.#show();
  }

  /** Nobody looks any more. What was answered stays for the next look, unless a refresh says it is old. */
  close(): void {
    this.#asked = null;
    this.#flight = null;
    this.#failure = null;
    this.#show();
  }

  /** What was read meanwhile may be older or newer than what was kept: then it is asked for again. */
  #settle(key: string, change: Change<Answer>, readings: number): void {
    if (this.#flight?.key === key) this.#flight.since.push(change);
    if (this.#known?.key === key) this.#known = { key, value: change(this.#known.value) };
    this.#show();
    if (this.#asked?.key === key && this.#readings !== readings) inBackground(this.refresh());
  }

  /** Nobody looks any more, and nothing stays. */
  forget(): void {
    this.#known = null;
    this.close();
  }

  #start(key: string, question: Question): Promise<Result<Answer> | null> {
    const flight: Flight<Answer> = { key, landed: Promise.resolve(null), since: [], next: null };
    this.#flight = flight;
    this.#readings += 1;
    this.#failure = null;
    flight.landed = this.#fly(flight, question);
    this.#show();
    return flight.landed;
  }

  async #fly(flight: Flight<Answer>, question: Question): Promise<Result<Answer> | null> {
    try {
      const answer = await this.#read(question);
      return this.#land(flight, answer) ? answer : null;
    } catch (error) {
      this.#land(flight, fail('broken', 'Something went wrong in Fieldbrief: try again.'));
      throw error;
    }
  }

  /** False for an answer that nobody waits for any more. */
  #land(flight: Flight<Answer>, answer: Result<Answer>): boolean {
    if (this.#flight !== flight) return false;
    this.#flight = null;
    const { key } = flight;
    if (answer.ok) {
      const value = flight.since.reduce((sum, change) => change(sum), answer.value);
      this.#known = { key, value };
    } else if (this.#known?.key === key) {
      (this.#options.unread ?? this.#options.tell)(answer.error);
    } else {
      this.#known = null;
      this.#failure = answer.error.message;
    }
    this.#show(flight.next !== null);
    return true;
  }

  #show(behind = this.#flight !== null): void {
    this.#state = this.#now(behind);
    this.#options.changed();
  }

  #now(behind: boolean): QueryState<Answer> {
    const known = this.#known;
    if (known) {
      const over = this.#unkept.filter(({ key }) => key === known.key);
      const value = over.reduce((sum, { change }) => change(sum), known.value);
      return { kind: 'ready', value, behind };
    }
    if (this.#failure !== null) return { kind: 'failed', message: this.#failure };
    return { kind: behind ? 'loading' : 'idle' };
  }
}

const nothing = () => undefined;
