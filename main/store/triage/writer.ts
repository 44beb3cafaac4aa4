import type Database from 'better-sqlite3';
import { type Triage, UNDECIDED_TRIAGE } from '#domain/triage.ts';
import { type TriageRow, toRow, toTriage } from './row.ts';

/** What people decided about documents; every change belongs inside `History.act`. */
export class TriageWriter {
  readonly #of: Database.Statement<[string], TriageRow>;
  readonly #keep: Database.Statement<[TriageRow]>;
  readonly #forget: Database.Statement<[string]>;
  readonly #text: Database.Statement<[string], { sha256: string }>;

  constructor(database: Database.Database) {
    this.#of = database.prepare(
      'SELECT article, state, sha256, starred FROM triage WHERE article = ?',
    );
    this.#keep = database.prepare(`
      INSERT INTO triage (article, state, sha256, starred)
      VALUES (@article, @state, @sha256, @starred)
      ON CONFLICT (article) DO UPDATE
        SET state = excluded.state, sha256 = excluded.sha256, starred = excluded.starred`);
    this.#forget = database.prepare('DELETE FROM triage WHERE article = ?');
    this.#text = database.prepare(`
      SELECT r.sha256 FROM articles a JOIN revisions r ON r.article = a.id AND r.number = a.revision
      WHERE a.id = ? AND a.removed IS NULL`);
  }

  of(article: string): Triage {
    const row = this.#of.get(article);
    return row ? toTriage(row) : UNDECIDED_TRIAGE;
  }

  /** The SHA-256 of the text that a decision now would be about; null where the article is not there. */
  textOf(article: string): string | null {
    return this.#text.get(article)?.sha256 ?? null;
  }

  /** In place of what was decided before; what says nothing is not kept. */
  set(article: string, triage: Triage): void {
    if (triage.decided === null && !triage.starred) this.#forget.run(article);
    else this.#keep.run(toRow(article, triage));
  }
}
