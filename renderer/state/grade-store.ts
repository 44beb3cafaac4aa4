import type { Client, Request } from '#contract';
import type { ArticleGrades } from '#contract/grades.ts';
import { type Grade, type Reliability, UNGRADED } from '#domain/grading/admiralty.ts';
import { type PassageGrade, UNGRADED_PASSAGE } from '#domain/grading/passage-grade.ts';
import type { HistoryStore } from './history-store.ts';
import type { NoticeStore } from './notice-store.ts';
import { Observable } from './observable.ts';

/** The grades of the open article's source and passages, and the passage that is being graded. */
export class GradeStore extends Observable {
  readonly #client: Client;
  readonly #notices: NoticeStore;
  readonly #history: HistoryStore;
  /** The article's id. */
  article: string | null = null;
  current: ArticleGrades | null = null;
  /** The annotation that the dialog is about. */
  subject: string | null = null;
  /** Why the last change was not taken; null when it was. */
  refusal: string | null = null;

  constructor(client: Client, notices: NoticeStore, history: HistoryStore) {
    super();
    this.#client = client;
    this.#notices = notices;
    this.#history = history;
  }

  async load(article: string | null = this.article): Promise<void> {
    if (article !== this.article) this.current = null;
    this.article = article;
    if (article === null) return;
    const grades = await this.#client['grades.article']({ article });
    if (this.article !== article) return;
    this.current = grades.ok ? grades.value : null;
    this.changed();
  }

  choose(annotation: string): void {
    this.subject = annotation;
    this.refusal = null;
    this.changed();
  }

  passage(annotation: string): PassageGrade {
    return this.current?.passages[annotation] ?? UNGRADED_PASSAGE;
  }

  /** Both letters of an annotation's grade. */
  gradeOf(annotation: string): Grade {
    const { credibility } = this.passage(annotation);
    return { reliability: this.current?.reliability ?? UNGRADED.reliability, credibility };
  }

  async setReliability(reliability: Reliability): Promise<void> {
    const { article } = this;
    if (article === null) return;
    const grades = this.#notices.take(
      await this.#client['grades.source']({ article, reliability }),
    );
    if (grades && this.article === article) this.current = grades;
    this.#done();
  }

  async setPassage(change: Omit<Request<'grades.passage'>, 'annotation'>): Promise<void> {
    const { subject, article } = this;
    if (subject === null) return;
    const answer = await this.#client['grades.passage']({ annotation: subject, ...change });
    this.refusal = answer.ok ? null : answer.error.message;
    if (answer.ok && this.current && this.article === article) {
      const passages = { ...this.current.passages, [subject]: answer.value };
      this.current = { ...this.current, passages };
    }
    this.#done();
  }

  #done(): void {
    this.changed();
    void this.#history.load();
  }
}
