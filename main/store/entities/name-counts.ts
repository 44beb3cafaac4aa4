import type Database from 'better-sqlite3';
import * as v from 'valibot';
import { readJson } from '../damage.ts';
import type { Recounted } from './linked-names.ts';
import { keptPassages, type Passages } from './passages.ts';

/** What is kept of an article that was counted. */
export interface Counted {
  readonly number: number;
  readonly published: string | null;
  /** The numbers of those names that stand in no paragraph, a JSON array. */
  readonly names: string;
  readonly paragraphs: string | null;
  readonly dates: string | null;
}

/** An article as it is to be counted. */
export interface CountedArticle {
  readonly id: string;
  readonly published: string | null;
  /** How often each name stands in it, by the names' numbers. */
  readonly names: ReadonlyMap<number, number>;
  /** Null where nothing was read in it, or it is gone. */
  readonly passages: Passages | null;
}

/** What an article had of its names before. */
interface Former {
  readonly published: string | null;
  readonly names: ReadonlyMap<number, number>;
}

/** A line of `name_articles`. */
type Line = readonly [name: number, article: number, mentions: number];

/** Lines that one statement is given. */
const LINES_AT_ONCE = 10_000;

const numbers = v.array(v.number());

/**
 * How often each name stands in each article, and in all. The lines of many articles lie by name all over a large
 * table: they are read and written in its order, so that each of its pages is fetched and written once and not once
 * for each article, which takes a hundred times as long.
 */
export class NameCounts {
  readonly #find: Database.Statement<[string], Counted>;
  readonly #keep: Database.Statement<
    [Omit<Counted, 'number'> & { readonly id: string }],
    { number: number }
  >;
  readonly #forget: Database.Statement<[string]>;
  readonly #lines: Database.Statement<[string], Line>;
  readonly #put: Database.Statement<[string]>;
  readonly #drop: Database.Statement<[string]>;
  readonly #totals: Totals;

  constructor(database: Database.Database) {
    this.#totals = new Totals(database);
    this.#find = database.prepare(
      'SELECT number, published, names, paragraphs, dates FROM counted_articles WHERE article = ?',
    );
    this.#keep = database.prepare(`
      INSERT INTO counted_articles (article, published, names, paragraphs, dates)
      VALUES (@id, @published, @names, @paragraphs, @dates)
      ON CONFLICT (article) DO UPDATE SET published = excluded.published, names = excluded.names,
        paragraphs = excluded.paragraphs, dates = excluded.dates
      RETURNING number`);
    this.#forget = database.prepare('DELETE FROM counted_articles WHERE article = ?');
    this.#lines = database
      .prepare<[string], Line>(`
        SELECT n.name, n.article, n.mentions FROM json_each(?) j
        CROSS JOIN name_articles n ON n.name = j.value ->> 0 AND n.article = j.value ->> 1`)
      .raw();
    this.#put = database.prepare(`
      INSERT INTO name_articles (name, article, mentions)
      SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?) WHERE true
      ON CONFLICT (name, article) DO UPDATE SET mentions = excluded.mentions`);
    this.#drop = database.prepare(`
      DELETE FROM name_articles
      WHERE (name, article) IN (SELECT value ->> 0, value ->> 1 FROM json_each(?))`);
  }

  find(id: string): Counted | null {
    return this.#find.get(id) ?? null;
  }

  /** Keeps what each of these articles has now, each once, and gives what it had and has. */
  keep(articles: readonly CountedArticle[]): Recounted[] {
    const rows = articles.map(({ id }) => this.find(id));
    const had = this.#namesOf(rows);
    const [gone, put]: [Line[], Line[]] = [[], []];
    const changes: Changes = new Map();
    const recounted = articles.map((article, at) => {
      const row = rows[at] ?? null;
      const names = (row && had.get(row.number)) ?? new Map<number, number>();
      for (const name of row ? names.keys() : [])
        if (row && !article.names.has(name)) gone.push([name, row.number, 0]);
      const number = this.#keepArticle(article);
      for (const [name, mentions] of article.names)
        if (number !== null && names.get(name) !== mentions) put.push([name, number, mentions]);
      noteChanges(changes, { published: row?.published ?? null, names }, article);
      return { before: [...names.keys()], after: [...article.names.keys()] };
    });
    for (const lines of inOrder(gone)) this.#drop.run(lines);
    for (const lines of inOrder(put)) this.#put.run(lines);
    this.#totals.keep(changes);
    return recounted;
  }

  /** The names of articles with how often they stand there, by the articles' numbers. */
  #namesOf(rows: readonly (Counted | null)[]): Map<number, Map<number, number>> {
    const names = new Map<number, Map<number, number>>();
    const wanted: Line[] = [];
    for (const row of rows) {
      if (!row) continue;
      const own = namesIn(row);
      // One that has no line any more is one that stands there no time.
      names.set(row.number, new Map(own.map((name) => [name, 0])));
      for (const name of own) wanted.push([name, row.number, 0]);
    }
    for (const lines of inOrder(wanted)) {
      for (const [name, article, mentions] of this.#lines.all(lines)) {
        names.get(article)?.set(name, mentions);
      }
    }
    return names;
  }

  /** Its number; null where it has no names any more. */
  #keepArticle({ id, published, names, passages }: CountedArticle): number | null {
    if (!passages) {
      this.#forget.run(id);
      return null;
    }
    const { paragraphs, dates } = passages;
    const standing = new Set(paragraphs.flat());
    const kept = this.#keep.get({
      ...{ id, published, paragraphs: JSON.stringify(paragraphs) },
      names: JSON.stringify([...names.keys()].filter((name) => !standing.has(name))),
      dates: dates.length > 0 ? JSON.stringify(dates) : null,
    });
    return kept?.number ?? null;
  }
}

/** Lines as they lie in their table, some at a time, as JSON. */
function* inOrder(lines: Line[]): Generator<string> {
  lines.sort(([name, article], [other, another]) => name - other || article - another);
  for (let from = 0; from < lines.length; from += LINES_AT_ONCE) {
    yield JSON.stringify(lines.slice(from, from + LINES_AT_ONCE));
  }
}

/** Every name of an article, each once. */
function namesIn({ names, paragraphs }: Counted): number[] {
  const standing = keptPassages(paragraphs, null)?.paragraphs.flat() ?? [];
  return [...new Set([...(readJson(numbers, names) ?? []), ...standing])];
}

/** What a name's totals become more by. */
interface Change {
  articles: number;
  mentions: number;
  /** The earliest and the latest date of publication that is now among those of its articles; null for none. */
  first: string | null;
  last: string | null;
  /** Dates of publication that are no more, or no more of the same article. */
  readonly gone: Set<string>;
}

/** By the numbers of the names. */
type Changes = Map<number, Change>;

/** Notes what the counts of an article's names become more and less by. */
function noteChanges(changes: Changes, before: Former, { names, published }: CountedArticle): void {
  const isDated = published !== before.published;
  for (const [name, mentions] of names) {
    const had = before.names.get(name);
    if (!isDated && had === mentions) continue;
    const change = changeOf(changes, name);
    change.articles += had === undefined ? 1 : 0;
    change.mentions += mentions - (had ?? 0);
    if (published === null) continue;
    if (change.first === null || published < change.first) change.first = published;
    if (change.last === null || published > change.last) change.last = published;
  }
  for (const [name, mentions] of before.names) {
    const isGone = !names.has(name);
    if (!isGone && !isDated) continue;
    const change = changeOf(changes, name);
    change.articles -= isGone ? 1 : 0;
    change.mentions -= isGone ? mentions : 0;
    if (before.published !== null) change.gone.add(before.published);
  }
}

function changeOf(changes: Changes, name: number): Change {
  const known = changes.get(name);
  if (known) return known;
  const change = { articles: 0, mentions: 0, first: null, last: null, gone: new Set<string>() };
  changes.set(name, change);
  return change;
}

/** What each name has in all; what many articles change of a name is written once. */
class Totals {
  readonly #add: Database.Statement<[{ name: number } & Omit<Change, 'gone'>]>;
  readonly #drop: Database.Statement<[number]>;
  readonly #redate: Database.Statement<[{ name: number; gone: string }]>;

  constructor(database: Database.Database) {
    this.#add = database.prepare(`
      INSERT INTO name_totals (name, articles, mentions, first_seen, last_seen)
      VALUES (@name, @articles, @mentions, @first, @last)
      ON CONFLICT (name) DO UPDATE SET
        articles = articles + excluded.articles, mentions = mentions + excluded.mentions,
        changed = 1,
        first_seen = min(ifnull(first_seen, excluded.first_seen), ifnull(excluded.first_seen, first_seen)),
        last_seen = max(ifnull(last_seen, excluded.last_seen), ifnull(excluded.last_seen, last_seen))`);
    this.#drop = database.prepare('DELETE FROM name_totals WHERE name = ? AND articles <= 0');
    // The other articles of a name are asked only where a date that went may have been its first or last.
    this.#redate = database.prepare(`
      UPDATE name_totals SET (first_seen, last_seen, changed) = (
        SELECT min(c.published), max(c.published), 1 FROM current_names c WHERE c.name = @name)
      WHERE name = @name AND EXISTS (
        SELECT 1 FROM json_each(@gone) g WHERE g.value IN (first_seen, last_seen))`);
  }

  keep(all: Changes): void {
    const changes = [...all].sort(([one], [other]) => one - other);
    for (const [name, { gone: _, ...change }] of changes) {
      this.#add.run({ name, ...change });
      if (change.articles < 0) this.#drop.run(name);
    }
    for (const [name, { gone }] of changes) {
      if (gone.size > 0) this.#redate.run({ name, gone: JSON.stringify([...gone]) });
    }
  }
}
