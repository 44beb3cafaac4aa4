import type Database from 'better-sqlite3';
import type { Article } from '#domain/article.ts';
import type { EntityAnalysis, EntityType } from '#domain/entities/types.ts';
import { type NamedEntity, namedRows } from '../analyses/row.ts';
import { LinkedNames, type Recounted } from './linked-names.ts';
import { type Counted, type CountedArticle, NameCounts } from './name-counts.ts';
import { keptPassages, type Passages, passagesOf } from './passages.ts';

type Name = Pick<NamedEntity, 'type' | 'name' | 'forms'>;

/** An article's current text with what was read in it, as people corrected that, its dates as they were read. */
export interface ReadArticle {
  readonly article: Pick<Article, 'text' | 'blocks'>;
  readonly analysis: EntityAnalysis;
}

/** Articles that are counted in one go at most: more would be held in memory for little gain. */
const AT_ONCE = 2_000;
/** SQLite's word for no limit. */
const ALL = -1;
/** So many are counted along with the act that changed them; more would keep a person waiting, and are left. */
const FEW = 50;
/** So many wait before they are counted while others come: each page of the table is then written for many at once. */
const WAITING = 250;

/** Keeps by name where and how often it stands, and which names are one, in step with the texts and what people corrected in them. */
export class CountedNames {
  readonly #uncounted: Database.Statement<[number], { article: string }>;
  readonly #count: Database.Statement<[], number>;
  readonly #linked: LinkedNames;
  readonly #recount: (articles: readonly string[]) => void;
  readonly #find: (article: string) => Counted | null;

  /** @param reading what was read in an article's current text; null where nothing was */
  constructor(database: Database.Database, reading: (article: string) => ReadArticle | null) {
    this.#uncounted = database.prepare('SELECT article FROM uncounted_articles LIMIT ?');
    this.#count = database.prepare<[], number>('SELECT count(*) FROM uncounted_articles').pluck();
    this.#linked = new LinkedNames(database);
    const counting = database.prepare<[string]>('DELETE FROM uncounted_articles WHERE article = ?');
    const numbering = numbered(database);
    const counts = new NameCounts(database);
    const current = database.prepare<[string], { published: string | null }>(
      'SELECT published FROM articles WHERE id = ? AND removed IS NULL',
    );

    const read = (id: string, number: (name: Name) => number): CountedArticle => {
      counting.run(id);
      const row = current.get(id);
      const found = row ? reading(id) : null;
      const names = new Map<number, number>();
      const numbers = new Map<string, number>();
      for (const { entity, mentions, ...name } of found ? namedRows(found.analysis) : []) {
        const one = number(name);
        numbers.set(entity, one);
        names.set(one, (names.get(one) ?? 0) + mentions);
      }
      const passages = found && passagesOf(found.article, found.analysis, numbers);
      return { id, published: row?.published ?? null, names, passages };
    };
    this.#recount = database.transaction((articles: readonly string[]) => {
      const number = numbering();
      const recounted: Recounted[] = [];
      for (let from = 0; from < articles.length; from += AT_ONCE) {
        const some = articles.slice(from, from + AT_ONCE).map((id) => read(id, number));
        recounted.push(...counts.keep(some));
      }
      this.#linked.refresh(recounted);
    });
    this.#find = (id) => counts.find(id);
  }

  /** Counts and links what changed since that was last done. */
  refresh(): void {
    if (this.#some(1).length > 0 || this.#linked.isWaiting) this.#recount(this.#some(ALL));
  }

  /** Counts what an act changed, where that is little; the rest is left to `countSome`, or to whoever asks first. */
  countFew(): void {
    const articles = this.#some(FEW + 1);
    if (articles.length > 0 && articles.length <= FEW) this.#recount(articles);
  }

  /** Counts where enough wait, while others come. */
  countMany(): void {
    const articles = this.#some(WAITING);
    if (articles.length === WAITING) this.#recount(articles);
  }

  /** How many articles wait. */
  get waiting(): number {
    return this.#count.get() ?? 0;
  }

  /** Counts some of what waits; false where nothing is left. */
  countSome(): boolean {
    const articles = this.#some(WAITING);
    if (articles.length > 0 || this.#linked.isWaiting) this.#recount(articles);
    return articles.length > 0;
  }

  /** What pictures draw of articles, by their ids; without those in which nothing was read. */
  passages(articles: readonly string[]): Map<string, Passages> {
    this.refresh();
    const found = new Map<string, Passages>();
    for (const id of articles) {
      const passages = this.#passages(id);
      if (passages) found.set(id, passages);
    }
    return found;
  }

  #passages(id: string): Passages | null {
    const row = this.#find(id);
    if (!row) return null;
    const kept = keptPassages(row.paragraphs, row.dates);
    if (kept) return kept;
    this.#recount([id]);
    const anew = this.#find(id);
    return anew && keptPassages(anew.paragraphs, anew.dates);
  }

  #some(limit: number): string[] {
    return this.#uncounted.all(limit).map(({ article }) => article);
  }
}

/** Gives each name its number; names of texts that are counted together are looked up once, within their transaction. */
function numbered(database: Database.Database): () => (name: Name) => number {
  const find = database
    .prepare<[string, EntityType, string], number>(
      'SELECT id FROM names WHERE name = ? AND type = ? AND forms = ?',
    )
    .pluck();
  const add = database.prepare<[Name]>(
    'INSERT INTO names (type, name, forms) VALUES (@type, @name, @forms)',
  );
  return () => {
    const known = new Map<string, number>();
    return ({ type, name, forms }) => {
      const key = `${type} ${forms} ${name}`;
      const number =
        known.get(key) ??
        find.get(name, type, forms) ??
        Number(add.run({ type, name, forms }).lastInsertRowid);
      known.set(key, number);
      return number;
    };
  };
}
