import type { Client, Request } from '#contract';
import type { ArticleGrades, SupportReason } from '#contract/grades.ts';
import type { Grade, Reliability } from '#domain/grading/admiralty.ts';
import { type PassageGrade, UNGRADED_PASSAGE } from '#domain/grading/passage-grade.ts';
import type { HistoryStore } from './history-store.ts';
import { inBackground } from './in-background.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';
import { Query, type QueryState } from './query.ts';

/** The grades of the open article's source and passages, and the passage that is being graded. */
export class GradeStore extends Observable {
  readonly #client: Client;
  readonly #grades: Query<{ readonly article: string }, ArticleGrades>;
  readonly #reasons: Query<{ readonly annotation: string }, readonly SupportReason[]>;
  /** The annotation that the dialog is about. */
  subject: string | null = null;
  /** Why the last change was not taken; null when it was. */
  refusal: string | null = null;

  constructor(client: Client, notices: NoticeStore, history: HistoryStore) {
    super();
    this.#client = client;
    this.#grades = new Query(client['grades.article'], this.queried(notices));
    this.#reasons = new Query(client['grades.supports'], this.queried(notices));
    history.waitFor(() => this.#grades.settled());
  }

  /** The article's id. */
  get article(): string | null {
    return this.#grades.question?.article ?? null;
  }

  get current(): ArticleGrades | null {
    return this.#grades.value;
  }

  get state(): QueryState<ArticleGrades> {
    return this.#grades.state;
  }

  /** Follows the reader; null when no article is open. */
  async load(article: string | null): Promise<void> {
    if (article === null) this.#grades.forget();
    else await this.#grades.ask({ article });
  }

  /** After a change in the library. */
  async reload(): Promise<void> {
    await Promise.all([this.#grades.refresh(), this.#reasons.refresh()]);
  }

  choose(annotation: string): void {
    this.subject = annotation;
    this.refusal = null;
    this.changed();
    inBackground(this.#reasons.ask({ annotation }));
  }

  /** What an article adds to the passage that is being graded, or why it adds nothing; undefined while unknown. */
  reasonOf(article: string): SupportReason | undefined {
    return this.#reasons.value?.find((one) => one.article === article);
  }

  passage(annotation: string): PassageGrade {
    return this.current?.passages[annotation] ?? UNGRADED_PASSAGE;
  }

  /** Both letters of an annotation's grade. */
  gradeOf(annotation: string): Grade {
    const { credibility } = this.passage(annotation);
    return { reliability: this.current?.reliability ?? null, credibility };
  }

  /** Null for none. */
  async setReliability(reliability: Reliability | null): Promise<void> {
    const { article } = this;
    if (article === null) return;
    const from = this.current?.reliability;
    const request = { article, reliability, ...(from !== undefined && { from }) };
    await this.#grades.set(
      (grades) => ({ ...grades, reliability }),
      () => this.#client['grades.source'](request),
      (grades, kept) => ({ ...grades, reliability: kept.reliability }),
    );
  }

  /** Shown at once; what is refused goes back, and `refusal` says why. */
  async setPassage(change: Omit<Request<'grades.passage'>, 'annotation'>): Promise<void> {
    const { subject } = this;
    if (subject === null) return;
    const graded = (grades: ArticleGrades, grade: PassageGrade): ArticleGrades => ({
      ...grades,
      passages: { ...grades.passages, [subject]: grade },
    });
    this.refusal = null;
    const { credibility, supports, marking } = this.passage(subject);
    const from = { credibility, supports: [...supports], marking };
    const request = { annotation: subject, ...change, ...(this.current && { from }) };
    await this.#grades.set(
      (grades) => graded(grades, { ...(grades.passages[subject] ?? UNGRADED_PASSAGE), ...change }),
      () => this.#client['grades.passage'](request),
      graded,
      ({ message }) => {
        this.refusal = message;
        this.changed();
      },
    );
  }
}
