import type Database from 'better-sqlite3';
import type { Filing, Requirement } from '#domain/requirements/requirement.ts';
import { RequirementReader } from './reader.ts';
import type { FilingRow, RequirementRow } from './row.ts';

/** Writes requirements and what is filed under them; every change belongs inside `History.act`. */
export class RequirementWriter extends RequirementReader {
  readonly #put: Database.Statement<[RequirementRow]>;
  readonly #remove: Database.Statement<[string]>;
  readonly #file: Database.Statement<[FilingRow]>;
  readonly #unfile: Database.Statement<[string]>;

  constructor(database: Database.Database) {
    super(database);
    this.#put = database.prepare(`
      INSERT INTO requirements (id, question, indicators, counted, places, due, marking, created)
      VALUES (@id, @question, @indicators, @counted, @places, @due, @marking, @created)
      ON CONFLICT (id) DO UPDATE SET question = excluded.question,
        indicators = excluded.indicators, counted = excluded.counted, places = excluded.places,
        due = excluded.due, marking = excluded.marking, created = excluded.created`);
    this.#remove = database.prepare('DELETE FROM requirements WHERE id = ?');
    this.#file = database.prepare(`
      INSERT INTO filings (id, requirement, annotation, free_note, places, day, words, figure, created)
      VALUES (@id, @requirement, (SELECT id FROM annotations WHERE id = @note),
        (SELECT id FROM free_notes WHERE id = @note), @places, @day, @words, @figure, @created)
      ON CONFLICT (id) DO UPDATE SET requirement = excluded.requirement,
        annotation = excluded.annotation, free_note = excluded.free_note, places = excluded.places, day = excluded.day,
        words = excluded.words, figure = excluded.figure, created = excluded.created`);
    this.#unfile = database.prepare('DELETE FROM filings WHERE id = ?');
  }

  put({ indicators, counted, places, ...requirement }: Requirement): void {
    this.#put.run({
      ...requirement,
      indicators: JSON.stringify(indicators),
      counted: counted && JSON.stringify(counted),
      places: JSON.stringify(places),
    });
  }

  /** With what is filed under it. */
  remove(id: string): void {
    this.#remove.run(id);
  }

  /** Its note must be here, be it in the trash. */
  file({ places, figure, ...filing }: Filing): void {
    this.#file.run({
      ...filing,
      places: JSON.stringify(places),
      figure: figure && JSON.stringify(figure),
    });
  }

  unfile(id: string): void {
    this.#unfile.run(id);
  }
}
