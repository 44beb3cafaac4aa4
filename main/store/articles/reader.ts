import type Database from 'better-sqlite3';
import type { Article, ArticleSummary, Revision, Source } from '#domain/article.ts';
import type { ArticleIdentity } from '#domain/exchange/match.ts';
import { pageAddress } from '#domain/formats/page-address.ts';
import type { Narrowing } from '#domain/narrowing.ts';
import { type Damage, damageOf } from '../damage.ts';
import { STATE } from '../triage/state.ts';
import {
  type ArticleRow,
  type IdentityRow,
  type Reading,
  type ReadingRow,
  type RevisionRow,
  type SummaryRow,
  toArticle,
  toIdentity,
  toReading,
  toRevisedArticle,
  toSummary,
} from './row.ts';

/** The current text of an article, and what names it. */
export interface ToldText extends Pick<Source, 'title' | 'publisher' | 'published'> {
  readonly text: string;
}

/** Where a page of the list goes on. */
export type ListPlace = Pick<ArticleSummary, 'id' | 'imported'>;

const summary = (from: string) => `
  SELECT a.id, a.title, a.publisher, a.published, r.language, r.imported, r.words,
    (SELECT count(*) FROM annotations n WHERE n.article = a.id AND n.removed IS NULL) AS annotations,
    (SELECT sum(hits) FROM watch_scans w WHERE w.article = a.id AND w.sha256 = r.sha256) AS watchHits,
    r.path, (SELECT json_group_array(o.path) FROM article_paths o WHERE o.article = a.id) AS paths,
    (SELECT json_group_array(d.dossier) FROM dossier_articles d WHERE d.article = a.id) AS dossiers,
    m.marking, ${STATE} AS state, coalesce(t.starred, 0) AS starred, t.due, t.owner,
    coalesce(p.read, 0) AS read, coalesce(p.position, 0) AS position
  FROM ${from}
  LEFT JOIN reading p ON p.article = a.id
  LEFT JOIN article_markings m ON m.article = a.id
  LEFT JOIN triage t ON t.article = a.id
  WHERE a.removed IS NULL`;

/** Newest import first, by the index of imports and without sorting. */
const NEWEST_FIRST =
  'revisions r CROSS JOIN articles a ON a.id = r.article AND a.revision = r.number';

/** Whether a path leads into `@folder`, as `liesIn` says of its folder. */
const begins = (path: string) =>
  `substr(replace(${path}, '\\', '/'), 1, length(@folder) + 1) = @folder || '/'`;

/** SQLite's word for no limit. */
const ALL = -1;

/** Reads the articles that are not in the trash. */
export class ArticleReader {
  readonly #first: Database.Statement<[number], SummaryRow>;
  readonly #after: Database.Statement<[ListPlace & { readonly limit: number }], SummaryRow>;
  readonly #ids: Database.Statement<[number], { id: string }>;
  readonly #narrowed: Database.Statement<
    [{ readonly states: string; readonly folder: string | null; readonly dossier: string | null }],
    { id: string }
  >;
  readonly #summary: Database.Statement<[string], SummaryRow>;
  readonly #get: Database.Statement<[string], ArticleRow>;
  readonly #told: Database.Statement<[string], ToldText>;
  readonly #resolve: Database.Statement<[string, string], { id: string }>;
  readonly #findByBytes: Database.Statement<[string], { id: string }>;
  readonly #claims: Database.Statement<[string, string], { id: string; number: number }>;
  readonly #findByText: Database.Statement<[string], { id: string }>;
  readonly #paths: Database.Statement<[{ id: string }], { path: string }>;
  readonly #findReadText: Database.Statement<[string], { id: string }>;
  readonly #urls: Database.Statement<[{ from: string }], { id: string; url: string }>;
  readonly #count: Database.Statement<[], { count: number }>;
  readonly #revisions: Database.Statement<[string], Revision>;
  readonly #allRevisions: Database.Statement<[string], Revision>;
  readonly #revision: Database.Statement<[string, number], RevisionRow>;
  readonly #reading: Database.Statement<[string], ReadingRow>;
  readonly #readBefore: Database.Statement<[{ reader: number }], { id: string; title: string }>;
  readonly #identities: Database.Statement<[], IdentityRow>;

  protected readonly damage: Damage;

  constructor(database: Database.Database) {
    this.damage = damageOf(database);
    const newestFirst = 'ORDER BY r.imported DESC, r.article LIMIT';
    this.#first = database.prepare(`${summary(NEWEST_FIRST)} ${newestFirst} ?`);
    this.#after = database.prepare(`${summary(NEWEST_FIRST)}
      AND r.imported <= @imported AND (r.imported < @imported OR r.article > @id) ${newestFirst} @limit`);
    this.#ids = database.prepare(
      `SELECT a.id FROM ${NEWEST_FIRST} WHERE a.removed IS NULL ${newestFirst} ?`,
    );
    this.#narrowed = database.prepare(`
      SELECT a.id FROM ${NEWEST_FIRST}
      LEFT JOIN reading p ON p.article = a.id
      LEFT JOIN triage t ON t.article = a.id
      WHERE a.removed IS NULL
        AND (@states = '[]' OR ${STATE} IN (SELECT value FROM json_each(@states)))
        AND (@dossier IS NULL OR EXISTS (
          SELECT 1 FROM dossier_articles d WHERE d.dossier = @dossier AND d.article = a.id))
        AND (@folder IS NULL OR ${begins('r.path')} OR EXISTS (
          SELECT 1 FROM article_paths o WHERE o.article = a.id AND ${begins('o.path')}))
      ORDER BY r.imported DESC, r.article`);
    this.#summary = database.prepare(
      `${summary(
        'articles a JOIN revisions r ON r.article = a.id AND r.number = a.revision',
      )} AND a.id = ?`,
    );
    this.#get = database.prepare(`
      SELECT a.id, a.title, a.publisher, a.byline, a.dateline, a.published, a.modified, a.retrieved, a.credits, a.url,
        r.number AS revision, r.sha256, r.path, r.imported, r.language, r.text, r.blocks
      FROM articles a JOIN revisions r ON r.article = a.id AND r.number = a.revision
      WHERE a.id = ? AND a.removed IS NULL`);
    this.#told = database.prepare(`
      SELECT a.title, a.publisher, a.published, r.text
      FROM articles a JOIN revisions r ON r.article = a.id AND r.number = a.revision
      WHERE a.id = ? AND a.removed IS NULL`);
    this.#resolve = database.prepare(`
      SELECT id FROM articles
      WHERE id >= ? AND id < ? || char(0x10ffff) AND removed IS NULL
      ORDER BY id LIMIT 2`);
    this.#findByBytes = database.prepare(`
      SELECT DISTINCT a.id FROM revisions r JOIN articles a ON a.id = r.article
      JOIN bytes_read b ON b.bytes_sha256 = r.bytes_sha256 AND b.sha256 = r.sha256
      WHERE r.bytes_sha256 = ? AND a.removed IS NULL ORDER BY a.id`);
    this.#claims = database.prepare(`
      SELECT r.article AS id, r.number FROM revisions r JOIN articles a ON a.id = r.article
      WHERE r.bytes_sha256 = ? AND r.sha256 = ? AND a.removed IS NULL ORDER BY r.article, r.number`);
    this.#findByText = database.prepare(`
      SELECT a.id FROM revisions r JOIN articles a ON a.id = r.article AND a.revision = r.number
      WHERE r.sha256 = ? AND a.removed IS NULL`);
    this.#paths = database.prepare(`
      SELECT path FROM revisions WHERE article = @id UNION
      SELECT path FROM article_paths WHERE article = @id ORDER BY path`);
    this.#findReadText = database.prepare(`
      SELECT a.id FROM revisions r JOIN articles a ON a.id = r.article AND a.revision = r.number
      JOIN bytes_read b ON b.bytes_sha256 = r.bytes_sha256 AND b.sha256 = r.sha256
      WHERE r.sha256 = ? AND a.removed IS NULL`);
    this.#urls = database.prepare(`
      SELECT a.id, a.url FROM articles a JOIN revisions r ON r.article = a.id AND r.number = a.revision
      WHERE a.url COLLATE NOCASE >= @from AND a.url COLLATE NOCASE < @from || char(0x10ffff)
        AND a.removed IS NULL
      ORDER BY r.imported DESC, a.id`);
    this.#count = database.prepare('SELECT count(*) AS count FROM articles WHERE removed IS NULL');
    this.#revisions = database.prepare(`
      SELECT r.number, r.sha256, r.bytes_sha256 AS bytesSha256, r.path, r.imported, r.words
      FROM revisions r JOIN articles a ON a.id = r.article
      WHERE a.id = ? AND a.removed IS NULL ORDER BY r.number`);
    this.#allRevisions = database.prepare(`
      SELECT number, sha256, bytes_sha256 AS bytesSha256, path, imported, words
      FROM revisions WHERE article = ? ORDER BY number`);
    this.#revision = database.prepare(`
      SELECT a.id, r.number AS revision, r.sha256, r.path, r.imported, r.language, r.source,
        r.text, r.blocks
      FROM revisions r JOIN articles a ON a.id = r.article
      WHERE a.id = ? AND r.number = ? AND a.removed IS NULL`);
    this.#reading = database.prepare(`
      SELECT a.id, r.account, r.bytes_sha256 AS bytesSha256, r.path
      FROM articles a JOIN revisions r ON r.article = a.id AND r.number = a.revision
      WHERE a.id = ? AND a.removed IS NULL`);
    this.#readBefore = database.prepare(`
      SELECT a.id, a.title FROM articles a
      JOIN revisions r ON r.article = a.id AND r.number = a.revision
      JOIN originals o ON o.sha256 = r.bytes_sha256
      JOIN bytes_read b ON b.bytes_sha256 = r.bytes_sha256 AND b.sha256 = r.sha256
      WHERE a.removed IS NULL AND coalesce(r.account ->> '$.reader', 1) < @reader
        AND coalesce(r.account ->> '$.kind', '') <> 'unread'
        AND NOT EXISTS (SELECT 1 FROM read_alike l WHERE l.article = a.id
          AND l.bytes_sha256 = r.bytes_sha256 AND l.reader >= @reader)
      ORDER BY r.imported DESC, a.id`);
    this.#identities = database.prepare(`
      SELECT a.id, a.title, a.url, json_group_array(r.sha256) AS revisions
      FROM articles a JOIN revisions r ON r.article = a.id
      WHERE a.removed IS NULL GROUP BY a.id`);
  }

  /** Newest import first. */
  list(): ArticleSummary[] {
    return this.page(null, ALL);
  }

  /** At most `limit` of the same list, from its beginning or from behind an article of it. */
  page(after: ListPlace | null, limit: number): ArticleSummary[] {
    const rows = after ? this.#after.all({ ...after, limit }) : this.#first.all(limit);
    return rows.map((row) => toSummary(row, this.damage));
  }

  /** In the same order, without what a list shows of each; at most `limit`. */
  ids(limit = ALL): string[] {
    return this.#ids.all(limit).map(({ id }) => id);
  }

  /** The ids of those that a narrowing lets through, but for its query; in the same order. */
  narrowed({ states, folder, dossier }: Omit<Narrowing, 'query'>): string[] {
    const asked = { states: JSON.stringify(states), folder, dossier };
    return this.#narrowed.all(asked).map(({ id }) => id);
  }

  summary(id: string): ArticleSummary | null {
    const row = this.#summary.get(id);
    return row ? toSummary(row, this.damage) : null;
  }

  /** The current revision, with the source as it was corrected. */
  get(id: string): Article | null {
    const row = this.#get.get(id);
    return row ? toArticle(row, this.damage) : null;
  }

  /** The same without its layout, which takes most of the time where many articles are read. */
  text(id: string): ToldText | null {
    return this.#told.get(id) ?? null;
  }

  /** How the current revision was read, and from which bytes; null for no article. */
  reading(id: string): Reading | null {
    const row = this.#reading.get(id);
    return row ? toReading(row, this.damage) : null;
  }

  /** The id that is, or alone begins with, `idOrPrefix`; null when none does or several do. */
  resolve(idOrPrefix: string): string | null {
    if (idOrPrefix === '') return null;
    const [first, second] = this.#resolve.all(idOrPrefix, idOrPrefix);
    const isClear = second === undefined || first?.id === idOrPrefix;
    return isClear ? (first?.id ?? null) : null;
  }

  /** The articles that have a revision made of these bytes, which were read here. */
  findByBytes(bytesSha256: string): string[] {
    return this.#findByBytes.all(bytesSha256).map(({ id }) => id);
  }

  /** The revisions that are said to be this text of these bytes, be it by a pack only. */
  claims(bytesSha256: string, sha256: string): { id: string; number: number }[] {
    return this.#claims.all(bytesSha256, sha256);
  }

  /** The articles whose current text this is. */
  findByText(sha256: string): string[] {
    return this.#findByText.all(sha256).map(({ id }) => id);
  }

  /** Where an article's versions and its copies were found, each once, by code unit. */
  paths(id: string): string[] {
    return this.#paths.all({ id }).map(({ path }) => path);
  }

  /** Those of them whose bytes were read here. */
  findReadText(sha256: string): string[] {
    return this.#findReadText.all(sha256).map(({ id }) => id);
  }

  /** The article of a web page, newest import first; `address` is a `pageAddress`. */
  findByAddress(address: string): string | null {
    const [page = ''] = address.split('?');
    const beginnings = ['https://', 'https://www.', 'http://', 'http://www.'];
    const known = beginnings
      .flatMap((beginning) => this.#urls.all({ from: beginning + page }))
      .find(({ url }) => pageAddress(url) === address);
    return known?.id ?? null;
  }

  count(): number {
    return this.#count.get()?.count ?? 0;
  }

  /** Oldest first; empty when there is no such article. */
  revisions(id: string): Revision[] {
    return this.#revisions.all(id);
  }

  /** Every revision of an article, be it in the trash; oldest first. */
  allRevisions(id: string): Revision[] {
    return this.#allRevisions.all(id);
  }

  /** One revision as it was imported: its own text, and the source that it named. */
  revision(id: string, number: number): Article | null {
    const row = this.#revision.get(id, number);
    return row ? toRevisedArticle(row, this.damage) : null;
  }

  /** Articles whose kept files an older reader than this one read, and that are not known to read alike. */
  readBefore(reader: number): { id: string; title: string }[] {
    return this.#readBefore.all({ reader });
  }

  /** What tells every article from the others, for annotations that come from elsewhere. */
  identities(): ArticleIdentity[] {
    return this.#identities.all().map((row) => toIdentity(row, this.damage));
  }
}
