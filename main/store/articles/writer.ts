import type Database from 'better-sqlite3';
import { type ParsedArticle, type Revision, SOURCE_FIELDS, type Source } from '#domain/article.ts';
import type { ReadingAccount } from '#domain/formats/reading-account.ts';
import type { Damage } from '../damage.ts';
import { layoutOf, wellFormed } from './layout.ts';
import { ArticleReader } from './reader.ts';
import { toSource } from './row.ts';

/** A revision to be stored. */
export interface NewRevision {
  readonly parsed: ParsedArticle;
  /** How it was read; null where nobody here knows. */
  readonly account: ReadingAccount | null;
  /** `canonicalText(parsed.blocks)` */
  readonly text: string;
  readonly sha256: string;
  /** SHA-256 of the imported bytes. */
  readonly bytesSha256: string;
  readonly path: string;
  /** ISO 8601 with time, UTC. */
  readonly imported: string;
  readonly words: number;
}

export interface NewArticle extends NewRevision {
  readonly id: string;
}

/** Fields that are left out, or undefined, stay as they are. */
export type SourceEdit = { readonly [Field in keyof Source]?: Source[Field] | undefined };

interface KnownRow extends Source {
  readonly removed: string | null;
  readonly newest: number;
  /** The source as the current revision's text said it, JSON. */
  readonly parsed: string;
}

/** Writes articles; where somebody reads apart, every change belongs inside `History.act`. */
export class ArticleWriter extends ArticleReader {
  readonly #inOne: (work: () => void) => void;
  readonly #known: Database.Statement<[string], KnownRow>;
  readonly #insert: Database.Statement<[{ id: string } & Source]>;
  readonly #insertRevision: Database.Statement<[Record<string, unknown>]>;
  readonly #readBytes: Database.Statement<[string, string]>;
  readonly #readAlike: Database.Statement<[string, string, number]>;
  readonly #foundAt: Database.Statement<[string, string]>;
  readonly #revise: Database.Statement<[{ id: string; revision: number } & Source]>;
  readonly #editSource: Database.Statement<[{ id: string } & Source]>;
  readonly #setPosition: Database.Statement<[number, string]>;
  readonly #setRead: Database.Statement<[number, string]>;
  readonly #beginReading: Database.Statement<[string]>;
  readonly #remove: Database.Statement<[string, string]>;
  readonly #copyRevisions: Database.Statement<[{ id: string; into: string; newest: number }]>;
  readonly #removeAnnotations: Database.Statement<[string, string]>;

  constructor(database: Database.Database) {
    super(database);
    this.#inOne = database.transaction((work: () => void) => work());
    this.#known = database.prepare(`
      SELECT a.title, a.publisher, a.byline, a.dateline, a.published, a.modified, a.retrieved, a.credits, a.url, a.removed,
        r.source AS parsed, (SELECT max(number) FROM revisions WHERE article = a.id) AS newest
      FROM articles a JOIN revisions r ON r.article = a.id AND r.number = a.revision
      WHERE a.id = ?`);
    this.#insert = database.prepare(`
      INSERT INTO articles
        (id, revision, title, publisher, byline, dateline, published, modified, retrieved, credits, url)
      VALUES (@id, 1, @title, @publisher, @byline, @dateline, @published, @modified, @retrieved,
        @credits, @url)`);
    this.#insertRevision = database.prepare(`
      INSERT INTO revisions
        (article, number, sha256, bytes_sha256, path, imported, words, language, account, source, text,
          blocks)
      VALUES (@article, @number, @sha256, @bytesSha256, @path, @imported, @words, @language, @account,
        @source, @text, @blocks)`);
    this.#readBytes = database.prepare(
      'INSERT OR IGNORE INTO bytes_read (bytes_sha256, sha256) VALUES (?, ?)',
    );
    this.#readAlike = database.prepare(
      'INSERT OR REPLACE INTO read_alike (article, bytes_sha256, reader) VALUES (?, ?, ?)',
    );
    this.#foundAt = database.prepare(
      'INSERT OR IGNORE INTO article_paths (article, path) VALUES (?, ?)',
    );
    this.#revise = database.prepare(`
      UPDATE articles SET revision = @revision, title = @title, publisher = @publisher,
        byline = @byline, dateline = @dateline, published = @published, modified = @modified,
        retrieved = @retrieved, credits = @credits,
        url = @url, removed = NULL
      WHERE id = @id`);
    this.#editSource = database.prepare(`
      UPDATE articles SET title = @title, publisher = @publisher, byline = @byline,
        dateline = @dateline, published = @published, modified = @modified,
        retrieved = @retrieved, credits = @credits, url = @url
      WHERE id = @id`);
    this.#setPosition = database.prepare(`
      INSERT INTO reading (position, article) SELECT ?, id FROM articles WHERE id = ?
      ON CONFLICT (article) DO UPDATE SET position = excluded.position`);
    this.#setRead = database.prepare(`
      INSERT INTO reading (read, seen, article) SELECT ?, revision, id FROM articles WHERE id = ?
      ON CONFLICT (article) DO UPDATE SET read = excluded.read, seen = excluded.seen`);
    this.#beginReading = database.prepare(
      'INSERT OR IGNORE INTO reading (article) SELECT id FROM articles WHERE id = ?',
    );
    this.#remove = database.prepare(
      'UPDATE articles SET removed = ? WHERE id = ? AND removed IS NULL',
    );
    this.#copyRevisions = database.prepare(`
      INSERT INTO revisions
        (article, number, sha256, bytes_sha256, path, imported, words, language, account, source, text,
          blocks)
      SELECT @into, @newest + number, sha256, bytes_sha256, path, imported, words, language, account,
        source, text, blocks
      FROM revisions WHERE article = @id`);
    this.#removeAnnotations = database.prepare(
      'UPDATE annotations SET removed = ? WHERE article = ? AND removed IS NULL',
    );
  }

  /** Remembers that these bytes were read here and gave this text: no act, so nothing undoes it. */
  readBytes({ bytesSha256, sha256 }: Pick<NewRevision, 'bytesSha256' | 'sha256'>): void {
    this.#readBytes.run(bytesSha256, sha256);
  }

  /** Remembers another place where an article was found: no act, so nothing undoes it. */
  foundAt(id: string, path: string): void {
    this.#foundAt.run(id, path);
  }

  /** Remembers that a newer reader made the same of these bytes: no act. */
  readAlike(id: string, bytesSha256: string, reader: number): void {
    this.#readAlike.run(id, bytesSha256, reader);
  }

  /** Stores a new article, whose bytes were read here. One of the same id in the trash comes back with this as its newest text. */
  insert(entry: NewArticle): void {
    this.readBytes(entry);
    const trashed = this.#known.get(entry.id);
    if (trashed) {
      this.#addRevision(entry.id, trashed.newest + 1, entry, entry.parsed.source);
      return;
    }
    this.#insert.run({ id: entry.id, ...entry.parsed.source });
    this.#insertRevision.run(revisionRow(entry.id, 1, entry));
  }

  /**
   * Makes `entry`, whose bytes were read here, the article's current text and gives back its number. The source follows the new
   * text, except for the fields that a person corrected. The article must be known.
   */
  addRevision(id: string, entry: NewRevision): number {
    const known = this.#known.get(id);
    if (!known) throw new Error(`No article ${id} to revise`);
    const number = known.newest + 1;
    this.readBytes(entry);
    this.#addRevision(id, number, entry, {
      ...entry.parsed.source,
      ...correctionsOf(id, known, this.damage),
    });
    return number;
  }

  /**
   * Adds the revisions of article `id` to those of `into`, newer than all of them, and makes its current
   * text that of `into`. Both must be known; `id` itself stays as it is.
   */
  absorb(id: string, into: string): void {
    const [from, known] = [this.#known.get(id), this.#known.get(into)];
    if (!from || !known) throw new Error(`No article ${from ? into : id} to merge`);
    this.#copyRevisions.run({ id, into, newest: known.newest });
    const { revision = 0 } = this.get(id) ?? {};
    this.#revise.run({
      ...from,
      ...correctionsOf(into, known, this.damage),
      id: into,
      revision: known.newest + revision,
    });
  }

  /**
   * Takes an article in as another library has it, in place of the one of the same id, be that in the
   * trash. Nobody here has read their bytes. Revisions that are here already are left out of `revisions`; `isCurrent` says which of all is
   * the current one.
   */
  adopt(
    id: string,
    source: Source,
    revisions: readonly NewRevision[],
    isCurrent: (revision: Revision) => boolean,
  ): void {
    const known = this.#known.get(id);
    if (!known) this.#insert.run({ id, ...source });
    for (const [index, entry] of revisions.entries()) {
      const number = (known?.newest ?? 0) + index + 1;
      this.#insertRevision.run(revisionRow(id, number, entry));
    }
    const current = this.allRevisions(id).findLast(isCurrent);
    if (!current) throw new Error(`No revision of ${id} is the current one`);
    this.#revise.run({ ...source, id, revision: current.number });
  }

  editSource(id: string, fields: SourceEdit): void {
    const known = this.#known.get(id);
    if (!known) return;
    const given = Object.entries(fields).filter(([, value]) => value !== undefined);
    this.#editSource.run({ ...known, ...Object.fromEntries(given), id });
  }

  /** `position` is a canonical offset. */
  setPosition(id: string, position: number): void {
    this.#setPosition.run(position, id);
  }

  /** Within an act it is undone with it, where `beginReading` came before. */
  setRead(ids: readonly string[], read: boolean): void {
    this.#inOne(() => {
      for (const id of ids) this.#setRead.run(read ? 1 : 0, id);
    });
  }

  /** Before an act that marks articles read or unread: undoing that takes no place in a text along. No act itself. */
  beginReading(ids: readonly string[]): void {
    this.#inOne(() => {
      for (const id of ids) this.#beginReading.run(id);
    });
  }

  /** Moves articles to the trash and their annotations with them; `now` is ISO 8601 in UTC. */
  remove(ids: readonly string[], now: string): void {
    this.#inOne(() => {
      for (const id of ids) {
        this.#remove.run(now, id);
        this.#removeAnnotations.run(now, id);
      }
    });
  }

  #addRevision(id: string, number: number, entry: NewRevision, source: Source): void {
    this.#insertRevision.run(revisionRow(id, number, entry));
    this.#revise.run({ ...source, id, revision: number });
  }
}

/** The fields that a person has set other than the current revision's text did. */
function correctionsOf(id: string, known: KnownRow, damage: Damage): Partial<Source> {
  const parsed = toSource(known.parsed, id, damage);
  const corrected = SOURCE_FIELDS.filter((field) => known[field] !== parsed[field]);
  return Object.fromEntries(corrected.map((field) => [field, known[field]]));
}

const revisionRow = (article: string, number: number, entry: NewRevision) => ({
  article,
  number,
  sha256: entry.sha256,
  bytesSha256: entry.bytesSha256,
  path: entry.path,
  imported: entry.imported,
  words: entry.words,
  language: entry.parsed.language,
  account: entry.account && JSON.stringify(entry.account, wellFormed),
  source: JSON.stringify(entry.parsed.source),
  text: entry.text,
  blocks: layoutOf(entry.parsed.blocks),
});
