import type Database from 'better-sqlite3';
import * as v from 'valibot';
import type { Article } from '#domain/article.ts';
import type { EntityAnalysis, EntityType } from '#domain/entities/types.ts';
import { type NamedEntity, namedRows } from '../analyses/row.ts';
import { readJson } from '../damage.ts';
import { LinkedNames, type Recounted } from './linked-names.ts';
import { keptPassages, type Passages, passagesOf } from './passages.ts';

type Name = Pick<NamedEntity, 'type' | 'name' | 'forms'>;

/** An article with the names that are counted of it, by their numbers. */
interface Counted {
  readonly number: number;
  readonly published: string | null;
  /** Those that stand in no paragraph. */
  readonly names: string;
  readonly paragraphs: string | null;
  readonly dates: string | null;
}

/** An article's current text with what was read in it, as people corrected that, its dates as they were read. */
export interface ReadArticle {
  readonly article: Pick<Article, 'text' | 'blocks'>;
  readonly analysis: EntityAnalysis;
}

/** What a name's totals become more by. */
interface Change {
  readonly name: number;
  readonly articles: number;
  readonly mentions: number;
  /** A date of publication that is now among those of its articles; null for none. */
  readonly published: string | null;
}

const numbers = v.array(v.number());

/** Keeps by name where and how often it stands, and which names are one, in step with the texts and what people corrected in them. */
export class CountedNames {
  readonly #uncounted: Database.Statement<[], { article: string }>;
  readonly #linked: LinkedNames;
  readonly #refresh: () => void;
  readonly #recountOne: (article: string) => void;
  readonly #find: (article: string) => Counted | null;

  /** @param reading what was read in an article's current text; null where nothing was */
  constructor(database: Database.Database, reading: (article: string) => ReadArticle | null) {
    this.#uncounted = database.prepare('SELECT article FROM uncounted_articles');
    this.#linked = new LinkedNames(database);
    const counting = database.prepare<[string]>('DELETE FROM uncounted_articles WHERE article = ?');
    const numbering = numbered(database);
    const article = articleCounts(database);
    const total = totals(database);
    const current = database.prepare<[string], { published: string | null }>(
      'SELECT published FROM articles WHERE id = ? AND removed IS NULL',
    );

    const recount = (id: string, number: (name: Name) => number): Recounted => {
      counting.run(id);
      const row = current.get(id);
      const read = row ? reading(id) : null;
      const published = row?.published ?? null;
      const names = new Map<number, number>();
      const numbers = new Map<string, number>();
      for (const { entity, mentions, ...name } of read ? namedRows(read.analysis) : []) {
        const one = number(name);
        numbers.set(entity, one);
        names.set(one, (names.get(one) ?? 0) + mentions);
      }
      const passages = read && passagesOf(read.article, read.analysis, numbers);
      const former = article.put(id, published, names, passages);
      const isDated = published !== former.published;
      for (const [name, mentions] of names) {
        const before = former.names.get(name);
        const articles = before === undefined ? 1 : 0;
        if (!isDated && before === mentions) continue;
        total.add({ name, articles, mentions: mentions - (before ?? 0), published });
      }
      for (const [name, mentions] of former.names) {
        const isGone = !names.has(name);
        if (isGone) total.add({ name, articles: -1, mentions: -mentions, published: null });
        if (isGone || isDated) total.redate(name, former.published);
      }
      return { before: [...former.names.keys()], after: [...names.keys()] };
    };
    this.#find = article.find;
    this.#recountOne = database.transaction((id: string) =>
      this.#linked.refresh([recount(id, numbering())]),
    );
    this.#refresh = database.transaction(() => {
      const number = numbering();
      const recounted = this.#uncounted.all().map(({ article: id }) => recount(id, number));
      this.#linked.refresh(recounted);
    });
  }

  /** Counts and links what changed since that was last done. */
  refresh(): void {
    if (this.#uncounted.get() || this.#linked.isWaiting) this.#refresh();
  }

  /** What pictures draw of an article; null where nothing was read in it. */
  passages(id: string): Passages | null {
    this.refresh();
    const row = this.#find(id);
    if (!row) return null;
    const kept = keptPassages(row.paragraphs, row.dates);
    if (kept) return kept;
    this.#recountOne(id);
    const anew = this.#find(id);
    return anew && keptPassages(anew.paragraphs, anew.dates);
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

/** What each article has of each name. */
function articleCounts(database: Database.Database) {
  const find = database.prepare<[string], Counted>(
    'SELECT number, published, names, paragraphs, dates FROM counted_articles WHERE article = ?',
  );
  const keep = database.prepare<[Omit<Counted, 'number'> & { id: string }], { number: number }>(`
    INSERT INTO counted_articles (article, published, names, paragraphs, dates)
    VALUES (@id, @published, @names, @paragraphs, @dates)
    ON CONFLICT (article) DO UPDATE SET published = excluded.published, names = excluded.names,
      paragraphs = excluded.paragraphs, dates = excluded.dates
    RETURNING number`);
  const forget = database.prepare<[string]>('DELETE FROM counted_articles WHERE article = ?');
  // All names of an article at once: one by one, each call takes longer than what it does.
  const mentionsOf = database
    .prepare<[{ names: string; article: number }], [name: number, mentions: number]>(`
      SELECT j.value, coalesce(n.mentions, 0) FROM json_each(@names) j
      LEFT JOIN name_articles n ON n.name = j.value AND n.article = @article`)
    .raw();
  const put = database.prepare<[{ counts: string; article: number }]>(`
    INSERT INTO name_articles (name, article, mentions)
    SELECT value ->> 0, @article, value ->> 1 FROM json_each(@counts) WHERE true
    ON CONFLICT (name, article) DO UPDATE SET mentions = excluded.mentions`);
  const drop = database.prepare<[number, number]>(
    'DELETE FROM name_articles WHERE name = ? AND article = ?',
  );
  return {
    find: (id: string): Counted | null => find.get(id) ?? null,
    /** Keeps what an article has now, and gives what it had before. */
    put(
      id: string,
      published: string | null,
      names: ReadonlyMap<number, number>,
      passages: Passages | null,
    ) {
      const row = find.get(id);
      const before = new Map(
        row ? mentionsOf.all({ names: listOf(row), article: row.number }) : [],
      );
      for (const name of before.keys()) if (row && !names.has(name)) drop.run(name, row.number);
      if (!passages) {
        forget.run(id);
      } else {
        const { paragraphs, dates } = passages;
        const standing = new Set(paragraphs.flat());
        const kept = keep.get({
          ...{ id, published, paragraphs: JSON.stringify(paragraphs) },
          names: JSON.stringify([...names.keys()].filter((name) => !standing.has(name))),
          dates: dates.length > 0 ? JSON.stringify(dates) : null,
        });
        const changed = [...names].filter(([name, mentions]) => before.get(name) !== mentions);
        if (kept && changed.length > 0) {
          put.run({ counts: JSON.stringify(changed), article: kept.number });
        }
      }
      return { published: row?.published ?? null, names: before };
    },
  };
}

/** Every name of an article, each once, as a JSON array. */
function listOf({ names, paragraphs }: Counted): string {
  const standing = keptPassages(paragraphs, null)?.paragraphs.flat() ?? [];
  return JSON.stringify([...new Set([...(readJson(numbers, names) ?? []), ...standing])]);
}

/** What each name has in all. */
function totals(database: Database.Database) {
  const add = database.prepare<[Change]>(`
    INSERT INTO name_totals (name, articles, mentions, first_seen, last_seen)
    VALUES (@name, @articles, @mentions, @published, @published)
    ON CONFLICT (name) DO UPDATE SET
      articles = articles + excluded.articles, mentions = mentions + excluded.mentions,
      changed = 1,
      first_seen = min(ifnull(first_seen, excluded.first_seen), ifnull(excluded.first_seen, first_seen)),
      last_seen = max(ifnull(last_seen, excluded.last_seen), ifnull(excluded.last_seen, last_seen))`);
  const drop = database.prepare<[number]>(
    'DELETE FROM name_totals WHERE name = ? AND articles <= 0',
  );
  const redate = database.prepare<[{ name: number; gone: string }]>(`
    UPDATE name_totals SET (first_seen, last_seen, changed) = (
      SELECT min(c.published), max(c.published), 1 FROM current_names c WHERE c.name = @name)
    WHERE name = @name AND @gone IN (first_seen, last_seen)`);
  return {
    add(change: Change): void {
      add.run(change);
      if (change.articles < 0) drop.run(change.name);
    },
    /** The other articles of a name are asked only where the date that went may have been its first or last. */
    redate(name: number, gone: string | null): void {
      if (gone !== null) redate.run({ name, gone });
    },
  };
}
