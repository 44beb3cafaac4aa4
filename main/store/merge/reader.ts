import type Database from 'better-sqlite3';
import { keyOf, type MergeRecord, type RecordName } from '#domain/merge/types.ts';
import { type Damage, damageOf } from '../damage.ts';
import {
  type ArticleHead,
  type ArticleHeadRow,
  type MergeRow,
  type MergeTold,
  stateShape,
  toArticleHead,
} from './row.ts';

/** Reads what is known of each record's writes. */
export class MergeReader {
  readonly #damage: Damage;
  readonly #all: Database.Statement<[], MergeRow>;
  readonly #get: Database.Statement<[string, string], MergeRow>;
  readonly #inConflict: Database.Statement<[], MergeRow>;
  readonly #articles: Database.Statement<[], ArticleHeadRow>;
  readonly #told: Database.Statement<[string], MergeTold>;
  readonly #people: Database.Statement<[], { replica: string; name: string }>;

  constructor(database: Database.Database) {
    this.#damage = damageOf(database);
    this.#all = database.prepare('SELECT kind, id, state FROM merge_records');
    this.#get = database.prepare(
      'SELECT kind, id, state FROM merge_records WHERE kind = ? AND id = ?',
    );
    this.#inConflict = database.prepare(
      'SELECT kind, id, state FROM merge_records WHERE conflicts > 0 ORDER BY kind, id',
    );
    this.#articles = database.prepare(`
      SELECT a.id, a.title, a.publisher, a.byline, a.dateline, a.published, a.modified, a.retrieved, a.credits, a.url,
        r.sha256, r.bytes_sha256 AS bytesSha256, s.text AS summary, m.marking,
        t.state, t.sha256 AS text, coalesce(t.starred, 0) AS starred,
        t.due, t.owner
      FROM articles a
      JOIN revisions r ON r.article = a.id AND r.number = a.revision
      LEFT JOIN summaries s ON s.article = a.id
      LEFT JOIN article_markings m ON m.article = a.id
      LEFT JOIN triage t ON t.article = a.id
      WHERE a.removed IS NULL`);
    this.#told = database.prepare(
      'SELECT replica, kind, id, counter FROM merge_told WHERE replica = ?',
    );
    this.#people = database.prepare('SELECT replica, name FROM merge_people');
  }

  all(): MergeRecord[] {
    return this.#all.all().map((row) => this.#read(row));
  }

  /** What people may change about each article, without its text. */
  articles(): ArticleHead[] {
    return this.#articles.all().map(toArticleHead);
  }

  get({ kind, id }: RecordName): MergeRecord | null {
    const row = this.#get.get(kind, id);
    return row ? this.#read(row) : null;
  }

  /** Those with fields that people must choose about. */
  inConflict(): MergeRecord[] {
    return this.#inConflict.all().map((row) => this.#read(row));
  }

  /** The number of the newest write of `replica` that left with each record, by `keyOf`. */
  told(replica: string): ReadonlyMap<string, number> {
    return new Map(this.#told.all(replica).map((row) => [keyOf(row), row.counter]));
  }

  /** The person behind each library, as its packs said. */
  people(): ReadonlyMap<string, string> {
    return new Map(this.#people.all().map(({ replica, name }) => [replica, name]));
  }

  /** What is not known would count as written anew, so a damaged one ends the work with a `StoreError`. */
  #read({ kind, id, state }: MergeRow): MergeRecord {
    const place = { what: 'What packs said of a record', article: kind === 'article' ? id : null };
    return { kind, id, state: this.#damage.demand(stateShape, state, place) };
  }
}
