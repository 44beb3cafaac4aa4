import { mkdirSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { AnalysisWriter } from './analyses/writer.ts';
import { AnnotationWriter } from './annotations/writer.ts';
import { ArticleWriter } from './articles/writer.ts';
import { Backups } from './backups.ts';
import { openDatabase } from './database.ts';
import { DraftWriter } from './drafts/writer.ts';
import { HistoryWriter } from './history/writer.ts';
import { LibraryLock } from './library-lock.ts';
import { migrations as released } from './migrations/migrations.ts';
import { SearchWriter } from './search/writer.ts';
import { SettingWriter } from './settings/writer.ts';
import { explained } from './store-error.ts';
import { SummaryWriter } from './summaries/writer.ts';
import { Trash } from './trash.ts';

/** One open library. Its folder holds `library.db`, `lock` and `backups`. */
export class Store {
  readonly folder: string;
  readonly articles: ArticleWriter;
  readonly annotations: AnnotationWriter;
  readonly analyses: AnalysisWriter;
  readonly search: SearchWriter;
  readonly summaries: SummaryWriter;
  readonly drafts: DraftWriter;
  readonly settings: SettingWriter;
  readonly history: HistoryWriter;
  readonly #database: Database.Database;
  readonly #backups: Backups;
  readonly #lock: LibraryLock;
  readonly #trash: Trash;

  constructor(folder: string, database: Database.Database, backups: Backups, lock: LibraryLock) {
    this.folder = folder;
    this.#database = database;
    this.#backups = backups;
    this.#lock = lock;
    this.articles = new ArticleWriter(database);
    this.annotations = new AnnotationWriter(database);
    this.analyses = new AnalysisWriter(database);
    this.search = new SearchWriter(database);
    this.summaries = new SummaryWriter(database);
    this.drafts = new DraftWriter(database);
    this.settings = new SettingWriter(database);
    this.history = new HistoryWriter(database, () => this.search.refresh());
    this.#trash = new Trash(database);
  }

  counts(): { articles: number; annotations: number } {
    return { articles: this.articles.count(), annotations: this.annotations.count() };
  }

  /** Copies the database into the library's `backups` folder and gives back the copy's path. */
  backup(): string {
    try {
      return this.#backups.make(this.#database);
    } catch (error) {
      throw explained(error, this.folder);
    }
  }

  /** ISO 8601; null before the first backup. */
  lastBackup(): string | null {
    return this.#backups.last();
  }

  /** Deletes for good what went to the trash more than 30 days before `now`; how many rows that was. */
  purgeTrash(now: string): number {
    const purged = this.#trash.purge(now);
    this.search.refresh();
    return purged;
  }

  close(): void {
    this.#database.close();
    this.#lock.release();
  }
}

export interface StoreOptions {
  /** ISO 8601 in UTC with milliseconds: the time that a backup is named after. */
  readonly now?: () => string;
  readonly migrations?: readonly string[];
}

/**
 * Opens the library in `folder`, which is made when it is not there, for this process alone.
 * Throws a `StoreError` for everything that a person can do something about.
 */
export function openStore(
  folder: string,
  { now = () => new Date().toISOString(), migrations = released }: StoreOptions = {},
): Store {
  let lock: LibraryLock | null = null;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    lock = new LibraryLock(folder);
    const backups = new Backups(folder, now);
    const database = openDatabase(folder, migrations, backups);
    return new Store(folder, database, backups, lock);
  } catch (error) {
    lock?.release();
    throw explained(error, folder);
  }
}
