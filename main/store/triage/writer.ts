import { isDeepStrictEqual } from 'node:util';
import type Database from 'better-sqlite3';
import { type Triage, type TriageState, UNDECIDED_TRIAGE } from '#domain/triage.ts';
import { type TriageRow, toRow, toTriage } from './row.ts';
import { STATE } from './state.ts';

/** What people decided about documents; every change belongs inside `History.act`. */
export class TriageWriter {
  readonly #of: Database.Statement<[string], TriageRow>;
  readonly #keep: Database.Statement<[TriageRow]>;
  readonly #forget: Database.Statement<[string]>;
  readonly #owners: Database.Statement<[], { owner: string; articles: number }>;
  readonly #text: Database.Statement<[string], { sha256: string }>;
  readonly #standing: Database.Statement<[string], { state: TriageState; read: 0 | 1 }>;

  constructor(database: Database.Database) {
    this.#of = database.prepare(
      'SELECT article, state, sha256, starred, due, owner FROM triage WHERE article = ?',
    );
    this.#keep = database.prepare(`
      INSERT INTO triage (article, state, sha256, starred, due, owner)
      VALUES (@article, @state, @sha256, @starred, @due, @owner)
      ON CONFLICT (article) DO UPDATE
        SET state = excluded.state, sha256 = excluded.sha256, starred = excluded.starred,
          due = excluded.due, owner = excluded.owner`);
    this.#owners = database.prepare(`
      SELECT t.owner, count(*) AS articles FROM triage t
      JOIN articles a ON a.id = t.article AND a.removed IS NULL
      WHERE t.owner IS NOT NULL GROUP BY t.owner ORDER BY articles DESC, t.owner`);
    this.#forget = database.prepare('DELETE FROM triage WHERE article = ?');
    this.#text = database.prepare(`
      SELECT r.sha256 FROM articles a JOIN revisions r ON r.article = a.id AND r.number = a.revision
      WHERE a.id = ? AND a.removed IS NULL`);
    this.#standing = database.prepare(`
      SELECT ${STATE} AS state, coalesce(p.read, 0) AS read
      FROM articles a JOIN revisions r ON r.article = a.id AND r.number = a.revision
      LEFT JOIN reading p ON p.article = a.id
      LEFT JOIN triage t ON t.article = a.id
      WHERE a.id = ? AND a.removed IS NULL`);
  }

  of(article: string): Triage {
    const row = this.#of.get(article);
    return row ? toTriage(row) : UNDECIDED_TRIAGE;
  }

  /** Who sees to documents, those with most of them first. */
  owners(): string[] {
    return this.#owners.all().map(({ owner }) => owner);
  }

  /** The SHA-256 of the text that a decision now would be about; null where the article is not there. */
  textOf(article: string): string | null {
    return this.#text.get(article)?.sha256 ?? null;
  }

  /** Its state, and whether somebody opened it; null where the article is not there. */
  standing(article: string): { readonly state: TriageState; readonly read: boolean } | null {
    const row = this.#standing.get(article);
    return row ? { state: row.state, read: row.read === 1 } : null;
  }

  /** In place of what was decided before; what says nothing is not kept. */
  set(article: string, triage: Triage): void {
    if (isDeepStrictEqual(triage, UNDECIDED_TRIAGE)) this.#forget.run(article);
    else this.#keep.run(toRow(article, triage));
  }
}
