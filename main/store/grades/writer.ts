import type Database from 'better-sqlite3';
import type { Reliability } from '#domain/grading/admiralty.ts';
import { isUngraded, type PassageGrade } from '#domain/grading/passage-grade.ts';
import { GradeReader } from './reader.ts';
import { type PassageGradeRow, toRow } from './row.ts';

/** Writes grades; every change belongs inside `History.act`. A grade that says nothing is not kept. */
export class GradeWriter extends GradeReader {
  readonly #keepSource: Database.Statement<[string, Reliability]>;
  readonly #forgetSource: Database.Statement<[string]>;
  readonly #keepPassage: Database.Statement<[PassageGradeRow]>;
  readonly #forgetPassage: Database.Statement<[string]>;

  constructor(database: Database.Database) {
    super(database);
    this.#keepSource = database.prepare(`
      INSERT INTO source_grades (source, reliability) VALUES (?, ?)
      ON CONFLICT (source) DO UPDATE SET reliability = excluded.reliability`);
    this.#forgetSource = database.prepare('DELETE FROM source_grades WHERE source = ?');
    this.#keepPassage = database.prepare(`
      INSERT INTO passage_grades (annotation, credibility, supports, marking, said)
      VALUES (@annotation, @credibility, @supports, @marking, @said)
      ON CONFLICT (annotation) DO UPDATE SET
        credibility = excluded.credibility, supports = excluded.supports, marking = excluded.marking,
        said = excluded.said`);
    this.#forgetPassage = database.prepare('DELETE FROM passage_grades WHERE annotation = ?');
  }

  /** By the key of `sourceKey`; null for none. */
  setReliability(source: string, reliability: Reliability | null): void {
    if (reliability === null) this.#forgetSource.run(source);
    else this.#keepSource.run(source, reliability);
  }

  /** By the annotation's id, in place of the grade that it had. */
  setPassage(annotation: string, grade: PassageGrade): void {
    if (isUngraded(grade)) this.#forgetPassage.run(annotation);
    else this.#keepPassage.run(toRow(annotation, grade));
  }
}
