import type Database from 'better-sqlite3';

const KEPT_DAYS = 30;

/** Deletes for good what has been in the trash long enough, with the steps that could bring it back. */
export class Trash {
  readonly #purge: (before: string) => number;

  constructor(database: Database.Database) {
    const expired = 'removed IS NOT NULL AND removed < ?';
    const annotations = database.prepare(`DELETE FROM annotations WHERE ${expired}`);
    const articles = database.prepare(`DELETE FROM articles WHERE ${expired}`);
    // A step below one that can no longer be undone can't be reached either.
    const steps = database.prepare(`
      DELETE FROM history_steps WHERE stack = 'undo' AND id <= (
        SELECT max(c.step) FROM history_changes c JOIN history_steps s ON s.id = c.step
        WHERE s.stack = 'undo' AND (
          c."row" ->> 'id' IN (SELECT id FROM articles WHERE ${expired})
          OR c."row" ->> 'article' IN (SELECT id FROM articles WHERE ${expired})
          OR c."row" ->> 'id' IN (SELECT id FROM annotations WHERE ${expired})
        ))`);
    const analyses = database.prepare(
      'DELETE FROM analyses WHERE sha256 NOT IN (SELECT sha256 FROM revisions)',
    );
    const signatures = database.prepare(
      'DELETE FROM signatures WHERE sha256 NOT IN (SELECT sha256 FROM revisions)',
    );
    // The index keeps the words of deleted documents until its parts are merged.
    const merge = database.prepare("INSERT INTO search_index (search_index) VALUES ('optimize')");
    this.#purge = database.transaction((before: string) => {
      steps.run(before, before, before);
      const purged = annotations.run(before).changes + articles.run(before).changes;
      if (purged > 0) {
        analyses.run();
        signatures.run();
        merge.run();
      }
      return purged;
    });
  }

  /** `now` is ISO 8601 in UTC; gives back how many articles and annotations are gone. */
  purge(now: string): number {
    const before = new Date(Date.parse(now) - KEPT_DAYS * 24 * 60 * 60 * 1_000);
    return this.#purge(before.toISOString());
  }
}
