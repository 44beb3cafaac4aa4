import type Database from 'better-sqlite3';
import type { RecordKind } from '#domain/merge/types.ts';
import type { CountedNames } from './entities/counted-names.ts';
import { workTables } from './work-tables.ts';

const KEPT_DAYS = 30;
const DAY = 24 * 60 * 60 * 1_000;
/** After every time that anything can have been removed at. */
const END_OF_TIME = '9999';

interface Removed {
  readonly id: string;
  /** ISO 8601 with time, UTC. */
  readonly removed: string;
}

export interface RemovedArticle extends Removed {
  readonly title: string;
  readonly publisher: string | null;
  /** How many annotations went with it. */
  readonly annotations: number;
}

/** A note without a passage. */
export interface RemovedFreeNote extends Removed {
  /** ISO. */
  readonly day: string;
  readonly note: string;
}

export interface RemovedAnnotation extends Removed {
  readonly article: string;
  /** The article's title. */
  readonly title: string;
  readonly quote: string;
  readonly note: string;
}

/** What was removed: kept for 30 days, brought back, or deleted for good with the steps that could bring it back. */
export class Trash {
  readonly #purge: (before: string) => number;
  readonly #articles: Database.Statement<[], RemovedArticle>;
  readonly #annotations: Database.Statement<[], RemovedAnnotation>;
  readonly #freeNotes: Database.Statement<[], RemovedFreeNote>;
  readonly #restoreWithArticle: Database.Statement<[string, string]>;
  readonly #restoreArticle: Database.Statement<[string]>;
  readonly #restoreAnnotation: Database.Statement<[string]>;
  readonly #restoreFreeNote: Database.Statement<[string]>;

  constructor(database: Database.Database, countedNames: CountedNames) {
    const expired = 'removed IS NOT NULL AND removed < @before';
    const annotations = database.prepare(`DELETE FROM annotations WHERE ${expired}`);
    const articles = database.prepare(`DELETE FROM articles WHERE ${expired}`);
    const freeNotes = database.prepare(`DELETE FROM free_notes WHERE ${expired}`);
    const going = workTables.flatMap(({ name, trash = [] }) =>
      [trash]
        .flat()
        .map(
          (on) =>
            `(c."table" = '${name}' AND c."row" ->> '${on.by}' IN (SELECT id FROM ${on.with} WHERE ${expired}))`,
        ),
    );
    // A step below one that can no longer be undone, or done again, can't be reached either.
    const steps = database.prepare(`
      DELETE FROM history_steps WHERE stack = @stack AND id <= (
        SELECT max(c.step) FROM history_changes c JOIN history_steps s ON s.id = c.step
        WHERE s.stack = @stack AND (${going.join(' OR ')}
        ))`);
    const analyses = database.prepare(
      'DELETE FROM analyses WHERE sha256 NOT IN (SELECT sha256 FROM revisions)',
    );
    const names = database.prepare(
      'DELETE FROM names WHERE id NOT IN (SELECT name FROM name_totals)',
    );
    const bytes = database.prepare(
      'DELETE FROM bytes_read WHERE bytes_sha256 NOT IN (SELECT bytes_sha256 FROM revisions)',
    );
    const originals = database.prepare(
      `DELETE FROM originals WHERE sha256 NOT IN (
        SELECT bytes_sha256 FROM revisions
        UNION SELECT file.value ->> 'sha256' FROM revisions r, json_each(r.account, '$.beside') file
        UNION SELECT bytes_sha256 FROM import_lines WHERE bytes_sha256 IS NOT NULL)`,
    );
    const lines = database.prepare(
      'DELETE FROM import_lines WHERE article IS NOT NULL AND article NOT IN (SELECT id FROM articles)',
    );
    const pictures = database.prepare(`
      DELETE FROM pictures WHERE sha256 NOT IN (
        SELECT block.value ->> 'sha256' FROM revisions r, json_each(r.blocks) block
        WHERE instr(r.blocks, '"kind":"picture"') > 0 AND block.value ->> 'kind' = 'picture'
          AND block.value ->> 'sha256' IS NOT NULL)`);
    const signatures = database.prepare(
      'DELETE FROM signatures WHERE sha256 NOT IN (SELECT sha256 FROM revisions)',
    );
    const forget = workTables.flatMap(({ name, packed, trash }) =>
      'as' in packed && trash
        ? [database.prepare(forgetting(packed.as, name, packed.by ?? 'id'))]
        : [],
    );
    // A signature could tell whoever guesses the words that they are right.
    const proofs = database.prepare(`
      DELETE FROM note_proofs WHERE NOT EXISTS (SELECT 1 FROM annotations n WHERE n.id = note_proofs.id)
        AND NOT EXISTS (SELECT 1 FROM replies r WHERE r.id = note_proofs.id)
        AND NOT EXISTS (SELECT 1 FROM free_notes f WHERE f.id = note_proofs.id)
        AND NOT EXISTS (SELECT 1 FROM reviews v WHERE v.id = note_proofs.id)`);
    // The index keeps the words of deleted documents until its parts are merged.
    const merge = database.prepare("INSERT INTO search_index (search_index) VALUES ('optimize')");
    this.#purge = database.transaction((before: string) => {
      for (const stack of ['undo', 'redo']) steps.run({ before, stack });
      const purged = [annotations, articles, freeNotes]
        .map((gone) => gone.run({ before }).changes)
        .reduce((sum, count) => sum + count);
      if (purged > 0) {
        analyses.run();
        countedNames.refresh();
        names.run();
        signatures.run();
        bytes.run();
        lines.run();
        originals.run();
        pictures.run();
        for (const words of forget) words.run();
        proofs.run();
        merge.run();
      }
      return purged;
    });
    this.#articles = database.prepare(`
      SELECT a.id, a.title, a.publisher, a.removed,
        (SELECT count(*) FROM annotations n WHERE n.article = a.id AND n.removed = a.removed) AS annotations
      FROM articles a WHERE a.removed IS NOT NULL ORDER BY a.removed DESC, a.id`);
    this.#annotations = database.prepare(`
      SELECT n.id, n.article, a.title, n.quote, n.note, n.removed
      FROM annotations n JOIN articles a ON a.id = n.article
      WHERE n.removed IS NOT NULL AND n.removed IS NOT a.removed ORDER BY n.removed DESC, n.id`);
    this.#freeNotes = database.prepare(`
      SELECT id, day, note, removed FROM free_notes WHERE removed IS NOT NULL
      ORDER BY removed DESC, id`);
    // Those that went with their article bear its time.
    this.#restoreWithArticle = database.prepare(`
      UPDATE annotations SET removed = NULL
      WHERE article = ? AND removed = (SELECT removed FROM articles WHERE id = ?)`);
    this.#restoreArticle = database.prepare('UPDATE articles SET removed = NULL WHERE id = ?');
    this.#restoreAnnotation = database.prepare(
      'UPDATE annotations SET removed = NULL WHERE id = ?',
    );
    this.#restoreFreeNote = database.prepare('UPDATE free_notes SET removed = NULL WHERE id = ?');
  }

  /** Newest first. */
  articles(): RemovedArticle[] {
    return this.#articles.all();
  }

  /** Those that were removed by themselves, newest first. */
  annotations(): RemovedAnnotation[] {
    return this.#annotations.all();
  }

  /** Newest first. */
  freeNotes(): RemovedFreeNote[] {
    return this.#freeNotes.all();
  }

  /** Brings an article back with what went with it; belongs inside `History.act`. */
  restoreArticle(id: string): void {
    this.#restoreWithArticle.run(id, id);
    this.#restoreArticle.run(id);
  }

  /** Brings an annotation back; belongs inside `History.act`. */
  restoreAnnotation(id: string): void {
    this.#restoreAnnotation.run(id);
  }

  /** Brings a free note back; belongs inside `History.act`. */
  restoreFreeNote(id: string): void {
    this.#restoreFreeNote.run(id);
  }

  /** Deletes everything for good; how many articles and notes that was. */
  empty(): number {
    return this.#purge(END_OF_TIME);
  }

  /** `now` is ISO 8601 in UTC; gives back how many articles and notes are gone. */
  purge(now: string): number {
    const before = new Date(Date.parse(now) - KEPT_DAYS * DAY);
    return this.#purge(before.toISOString());
  }

  /** Days until something is deleted for good, rounded up; both times are ISO 8601 in UTC. */
  static daysLeft(removed: string, now: string): number {
    const left = Date.parse(removed) + KEPT_DAYS * DAY - Date.parse(now);
    return Math.max(0, Math.ceil(left / DAY));
  }
}

/** Keeps of the records of a kind whose rows are gone that they were there, and nothing that they said. */
const forgetting = (kind: RecordKind, table: string, by: string): string => `
  UPDATE merge_records SET conflicts = 0, state = json_object(
    'seen', json(state -> '$.seen'), 'fields', json_object('life', json(state -> '$.fields.life')))
  WHERE kind = '${kind}' AND id NOT IN (SELECT ${by} FROM ${table})`;
