import type Database from 'better-sqlite3';
import { isGraded, type Reliability } from '#domain/grading/admiralty.ts';
import {
  type NoteGrade,
  type PassageGrade,
  UNGRADED_PASSAGE,
} from '#domain/grading/passage-grade.ts';
import { sourceKey } from '#domain/grading/source-key.ts';
import { type Damage, damageOf } from '../damage.ts';
import { type KeptGradeRow, type NoteRow, toGrade } from './row.ts';

/** Reads what people decided about sources and passages; what nobody judged is null. */
export class GradeReader {
  readonly #damage: Damage;
  readonly #source: Database.Statement<[string], { reliability: Reliability }>;
  readonly #passage: Database.Statement<[string], KeptGradeRow>;
  readonly #ofArticle: Database.Statement<[string], KeptGradeRow>;
  readonly #all: Database.Statement<[], KeptGradeRow>;

  readonly #sources: Database.Statement<[], { source: string; reliability: Reliability }>;
  readonly #notes: Database.Statement<[], NoteRow>;

  constructor(database: Database.Database) {
    this.#damage = damageOf(database);
    const grades = `
      SELECT g.annotation, a.article, g.credibility, g.supports, g.marking, g.said
      FROM passage_grades g JOIN annotations a ON a.id = g.annotation`;
    this.#sources = database.prepare('SELECT source, reliability FROM source_grades');
    this.#notes = database.prepare(`
      SELECT n.id AS annotation, a.publisher, a.byline, a.url, a.title, g.credibility, g.marking
      FROM annotations n JOIN articles a ON a.id = n.article
      LEFT JOIN passage_grades g ON g.annotation = n.id
      WHERE n.removed IS NULL AND a.removed IS NULL`);
    this.#source = database.prepare('SELECT reliability FROM source_grades WHERE source = ?');
    this.#passage = database.prepare(`${grades} WHERE g.annotation = ?`);
    this.#all = database.prepare(grades);
    this.#ofArticle = database.prepare(`${grades} WHERE a.article = ? AND a.removed IS NULL`);
  }

  /** The grades of all notes by their ids, those that nobody judged or marked left out. */
  notes(): Map<string, NoteGrade> {
    const reliabilities = this.sources();
    const graded = new Map<string, NoteGrade>();
    for (const { annotation, credibility, marking, ...source } of this.#notes.all()) {
      const reliability = reliabilities.get(sourceKey(source)) ?? null;
      const grade = { reliability, credibility, marking };
      if (isGraded(grade) || marking !== null) graded.set(annotation, grade);
    }
    return graded;
  }

  /** The reliability of every source that has one, by the key of `sourceKey`. */
  sources(): ReadonlyMap<string, Reliability> {
    return new Map(this.#sources.all().map(({ source, reliability }) => [source, reliability]));
  }

  /** Every graded or marked passage, those of removed annotations too, by the ids of their annotations. */
  allPassages(): ReadonlyMap<string, PassageGrade> {
    return new Map(this.#all.all().map((row) => [row.annotation, toGrade(row, this.#damage)]));
  }

  /** By the key of `sourceKey`. */
  reliability(source: string): Reliability | null {
    return this.#source.get(source)?.reliability ?? null;
  }

  /** By the annotation's id. */
  passage(annotation: string): PassageGrade {
    const row = this.#passage.get(annotation);
    return row ? toGrade(row, this.#damage) : UNGRADED_PASSAGE;
  }

  /** The graded or marked passages of an article, by the ids of their annotations. */
  passages(article: string): ReadonlyMap<string, PassageGrade> {
    return new Map(
      this.#ofArticle.all(article).map((row) => [row.annotation, toGrade(row, this.#damage)]),
    );
  }
}
