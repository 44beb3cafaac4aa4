import type Database from 'better-sqlite3';
import {
  countedShape,
  type Filing,
  figureShape,
  indicatorsShape,
  placesShape,
  type Requirement,
} from '#domain/requirements/requirement.ts';
import { type Damage, damageOf } from '../damage.ts';
import type { Filed, FiledRow, FilingRow, RequirementRow } from './row.ts';

const COLUMNS = 'id, question, indicators, counted, places, due, marking, created';
const FILED =
  'f.id, f.requirement, coalesce(f.annotation, f.free_note) AS note, f.places, f.day, f.words, f.figure, f.created';
/** What lies in the trash answers nothing. */
const THERE = `filings f LEFT JOIN placed_annotations p ON p.id = f.annotation AND p.removed IS NULL
  LEFT JOIN articles a ON a.id = p.article AND a.removed IS NULL
  LEFT JOIN free_notes o ON o.id = f.free_note AND o.removed IS NULL
  WHERE (a.id IS NOT NULL OR o.id IS NOT NULL)`;

/** Reads what people want to know, and what they filed as answers. */
export class RequirementReader {
  readonly #damage: Damage;
  readonly #all: Database.Statement<[], RequirementRow>;
  readonly #get: Database.Statement<[string], RequirementRow>;
  readonly #filings: Database.Statement<[], FilingRow>;
  readonly #of: Database.Statement<[string, string], FilingRow>;
  readonly #filing: Database.Statement<[string], FilingRow>;
  readonly #filed: Database.Statement<[], FiledRow>;
  readonly #articles: Database.Statement<[string], { article: string }>;
  readonly #counts: Database.Statement<[], { requirement: string; filings: number }>;

  constructor(database: Database.Database) {
    this.#damage = damageOf(database);
    this.#all = database.prepare(`SELECT ${COLUMNS} FROM requirements ORDER BY created, id`);
    this.#get = database.prepare(`SELECT ${COLUMNS} FROM requirements WHERE id = ?`);
    this.#filings = database.prepare(`SELECT ${FILED} FROM ${THERE} ORDER BY f.created, f.id`);
    this.#of = database.prepare(`
      SELECT ${FILED} FROM ${THERE} AND f.requirement = ? AND coalesce(f.annotation, f.free_note) = ?
      ORDER BY f.created, f.id`);
    this.#filing = database.prepare(`SELECT ${FILED} FROM ${THERE} AND f.id = ?`);
    this.#filed = database.prepare(`
      SELECT ${FILED}, p.article, p."start", coalesce(p.quote, o.note) AS quote, p.state, coalesce(a.title, '') AS title,
        coalesce(a.publisher, o.author) AS publisher, a.byline, a.url,
        coalesce(a.published, o.day) AS published,
        (SELECT credibility FROM passage_grades WHERE annotation = f.annotation) AS credibility,
        (SELECT marking FROM passage_grades WHERE annotation = f.annotation) AS passageMarking,
        CASE WHEN o.id IS NULL THEN (SELECT marking FROM article_markings WHERE article = a.id)
          ELSE o.marking END AS articleMarking
      FROM ${THERE} ORDER BY f.created, f.id`);
    this.#articles = database.prepare(`
      SELECT DISTINCT n.article FROM filings f JOIN annotations n ON n.id = f.annotation
      WHERE f.requirement = ?`);
    this.#counts = database.prepare(`
      SELECT f.requirement, count(*) AS filings FROM ${THERE} GROUP BY f.requirement`);
  }

  /** In the order in which they were made. */
  list(): Requirement[] {
    return this.#all.all().flatMap((row) => this.#read(row) ?? []);
  }

  get(id: string): Requirement | null {
    const row = this.#get.get(id);
    return row ? this.#read(row) : null;
  }

  /** What was filed, in that order; without that whose note lies in the trash. */
  filings(): Filing[] {
    return this.#filings.all().flatMap((row) => this.#readFiling(row) ?? []);
  }

  /** What a note is filed as under a requirement: once for each choice of places. */
  of(requirement: string, note: string): Filing[] {
    return this.#of.all(requirement, note).flatMap((row) => this.#readFiling(row) ?? []);
  }

  filing(id: string): Filing | null {
    const row = this.#filing.get(id);
    return row ? this.#readFiling(row) : null;
  }

  /** The same with the passages, as they stand now, and the free notes. */
  filed(): Filed[] {
    return this.#filed.all().flatMap((row) => {
      const filing = this.#readFiling(row);
      return filing ? [{ ...row, ...filing }] : [];
    });
  }

  /** How many notes are filed under each requirement; those without any are left out. */
  counts(): ReadonlyMap<string, number> {
    return new Map(this.#counts.all().map(({ requirement, filings }) => [requirement, filings]));
  }

  /** The ids of the articles that answer a requirement, be they in the trash. */
  articlesOf(id: string): string[] {
    return this.#articles.all(id).map(({ article }) => article);
  }

  /** One whose places can't be read is left out: without them it would ask something else. */
  #read({ indicators, places, counted, ...row }: RequirementRow): Requirement | null {
    const place = { what: `The requirement “${row.question}”`, article: null };
    const where = this.#damage.read(placesShape, places, place);
    if (!where) return null;
    return {
      ...row,
      places: where,
      indicators: this.#damage.read(indicatorsShape, indicators, place) ?? [],
      counted: counted === null ? null : this.#damage.read(countedShape, counted, place),
    };
  }

  #readFiling(row: FilingRow): Filing | null {
    const { id, requirement, note, day, words, created } = row;
    const place = { what: 'What was filed under a requirement', article: null };
    const places = this.#damage.read(placesShape, row.places, place);
    if (!places) return null;
    const figure = row.figure === null ? null : this.#damage.read(figureShape, row.figure, place);
    return { id, requirement, note, places, day, words, figure, created };
  }
}
