import type Database from 'better-sqlite3';
import { type Reliability, UNGRADED } from '#domain/grading/admiralty.ts';
import { type PassageGrade, UNGRADED_PASSAGE } from '#domain/grading/passage-grade.ts';
import { type PassageGradeRow, toGrade } from './row.ts';

/** Reads what people decided about sources and passages; what nobody judged is F and 6. */
export class GradeReader {
  readonly #source: Database.Statement<[string], { reliability: Reliability }>;
  readonly #passage: Database.Statement<[string], PassageGradeRow>;
  readonly #ofArticle: Database.Statement<[string], PassageGradeRow>;

  constructor(database: Database.Database) {
    this.#source = database.prepare('SELECT reliability FROM source_grades WHERE source = ?');
    this.#passage = database.prepare(`
      SELECT annotation, credibility, supports, marking FROM passage_grades WHERE annotation = ?`);
    this.#ofArticle = database.prepare(`
      SELECT g.annotation, g.credibility, g.supports, g.marking
      FROM passage_grades g JOIN annotations a ON a.id = g.annotation
      WHERE a.article = ? AND a.removed IS NULL`);
  }

  /** By the key of `sourceKey`. */
  reliability(source: string): Reliability {
    return this.#source.get(source)?.reliability ?? UNGRADED.reliability;
  }

  /** By the annotation's id. */
  passage(annotation: string): PassageGrade {
    const row = this.#passage.get(annotation);
    return row ? toGrade(row) : UNGRADED_PASSAGE;
  }

  /** The graded or marked passages of an article, by the ids of their annotations. */
  passages(article: string): ReadonlyMap<string, PassageGrade> {
    return new Map(this.#ofArticle.all(article).map((row) => [row.annotation, toGrade(row)]));
  }
}
