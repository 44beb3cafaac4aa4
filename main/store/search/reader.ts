import type Database from 'better-sqlite3';
import { type Clock, localDay } from '#domain/clock.ts';
import type { Found, FoundPart, Hit, SavedFound, SearchHit } from '#domain/search/hit.ts';
import type { SearchRequest } from '#domain/search/pattern.ts';
import { every, type Query } from '#domain/search/query.ts';
import { tagsOf } from '../annotations/row.ts';
import { type Damage, damageOf } from '../damage.ts';
import { Condition } from './condition.ts';
import { MatchExpression } from './match-expression.ts';
import type { CountRow, FoundRow } from './row.ts';
import { snippetOf } from './snippet.ts';
import { Vocabulary } from './vocabulary.ts';

/** Rows that a query finds, and where they come from. */
interface Tier {
  /** What follows FROM: `f.rank` and the row `d` of search_documents. */
  readonly from: string;
  readonly where: string;
  readonly parameters: Readonly<Record<string, string>>;
}

interface Tiers {
  readonly all: Tier;
  /** The same in parts: first what answers the words as they were typed. */
  readonly parts: readonly Tier[];
}

/** What answers best first. */
const BEST = 'f.rank, d.id';
const NEWEST = 'd.came > @since DESC, d.published DESC, d.id DESC';

export class SearchReader {
  readonly #database: Database.Database;
  readonly #now: Clock;
  readonly #damage: Damage;
  readonly #vocabulary: Vocabulary;
  readonly #waiting: Database.Statement<[], { waiting: number }>;

  /** @param now tells the day on which something is overdue */
  constructor(database: Database.Database, now: Clock) {
    this.#database = database;
    this.#now = now;
    this.#damage = damageOf(database);
    this.#vocabulary = new Vocabulary(database);
    this.#waiting = database.prepare(
      'SELECT count(*) AS waiting FROM search_documents WHERE stale = 2',
    );
  }

  /** How many documents of an older library still have to be indexed anew. */
  waiting(): number {
    return this.#waiting.get()?.waiting ?? 0;
  }

  /** What answers the words as they were typed first, of those the best first; a part of it, but all are counted. */
  find(request: SearchRequest, { from, limit }: FoundPart): Found {
    const hits: SearchHit[] = [];
    let before = 0;
    const counts = this.#tiers(request).parts.map((tier, index) => {
      const counted = this.#count(tier, 0);
      const room = limit - hits.length;
      const passed = Math.max(0, from - before);
      before += counted.all;
      if (counted.all > passed && room > 0) {
        const rows = this.#rows(tier, BEST, { from: passed, limit: room }, 0);
        for (const row of rows) {
          const score = -(row.rank ?? 0);
          hits.push({ ...this.#hit(row, request), exact: index === 0, score });
        }
      }
      return counted;
    });
    const all = counts.reduce((sum, { all: own }) => sum + own, 0);
    const notes = counts.reduce((sum, { notes: own }) => sum + own, 0);
    const exact = counts[0]?.all ?? 0;
    return {
      kind: 'found',
      from,
      hits,
      articles: all - notes,
      notes,
      exact,
      waiting: this.waiting(),
    };
  }

  /** The ids of the articles that are themselves as a query says, in no order. */
  articles(request: SearchRequest): string[] {
    const condition = this.#condition(new MatchExpression(request, this.#vocabulary));
    const where = condition.of(request.query, 'wide');
    return this.#database
      .prepare<[Record<string, string>], { article: string }>(
        `SELECT d.article FROM search_documents d WHERE d.annotation = '' AND ${where}`,
      )
      .all(condition.parameters)
      .map(({ article }) => article);
  }

  /**
   * What answers the words or a form of them, what came in after `since` first, of each part the newest publication
   * first; a part of it, but all are counted. For `since` see the `came` of search_documents.
   */
  newest(request: SearchRequest, since: number, part: FoundPart): SavedFound {
    const { all: tier } = this.#tiers(request);
    const { all, notes, fresh } = this.#count(tier, since);
    const hits = this.#rows(tier, NEWEST, part, since).map((row) => ({
      ...this.#hit(row, request),
      isNew: row.isNew === 1,
    }));
    return { from: part.from, hits, articles: all - notes, notes, fresh };
  }

  /** How much of what answers came in after `since`. */
  count(request: SearchRequest, since: number): number {
    return this.#count(this.#tiers(request).all, since).fresh;
  }

  #count({ from, where, parameters }: Tier, since: number): CountRow {
    const counted = this.#database
      .prepare<[Record<string, string | number>], CountRow>(`
        SELECT count(*) AS "all", ifnull(sum(d.annotation <> ''), 0) AS notes,
          ifnull(sum(d.came > @since), 0) AS fresh
        FROM ${from} WHERE ${where}`)
      .get({ ...parameters, since });
    return counted ?? { all: 0, notes: 0, fresh: 0 };
  }

  #rows(tier: Tier, order: string, part: FoundPart, since: number): FoundRow[] {
    return this.#database
      .prepare<[Record<string, string | number>], FoundRow>(`
        SELECT d.article, d.annotation, f.rank, coalesce(a.title, o.author) AS title, a.publisher,
          coalesce(a.published, o.day) AS published, CASE d.annotation WHEN '' THEN r.text END AS text,
          coalesce(n.note, o.note) AS note, n.quote, coalesce(n.tags, o.tags) AS tags, n."start",
          d.came > @since AS isNew
        FROM (
          SELECT d.id, f.rank FROM ${tier.from} WHERE ${tier.where} ORDER BY ${order}
          LIMIT @limit OFFSET @from
        ) f
        JOIN search_documents d ON d.id = f.id
        LEFT JOIN articles a ON a.id = d.article
        LEFT JOIN revisions r ON r.article = a.id AND r.number = a.revision
        LEFT JOIN placed_annotations n ON n.id = d.annotation
        LEFT JOIN free_notes o ON o.id = d.annotation
        ORDER BY ${order}`)
      .all({ ...tier.parameters, ...part, since });
  }

  #hit(row: FoundRow, request: SearchRequest): Hit {
    return row.annotation === '' ? articleHit(row, request) : noteHit(row, request, this.#damage);
  }

  /**
   * What answers the words as they were typed, and after it what only answers a form or a beginning of them, where
   * there is a difference. Led by the index wherever words must stand in what is found; else every document is asked.
   */
  #tiers(request: SearchRequest): Tiers {
    const match = new MatchExpression(request, this.#vocabulary);
    const { leading, rest } = led(request.query, match);
    const exact = leading && match.of(leading, 'exact');
    const wide = leading && match.of(leading, 'wide');
    const condition = this.#condition(match);
    if (exact === null || wide === null) return unled(request, match, condition);
    const where = ['search_index MATCH @words', ...rest.map((part) => condition.of(part, 'wide'))];
    const tier = (words: string): Tier => ({
      from: 'search_index f JOIN search_documents d ON d.id = f.rowid',
      where: where.join(' AND '),
      parameters: { words, ...condition.parameters },
    });
    const all = tier(wide);
    return exact === wide
      ? { all, parts: [all] }
      : { all, parts: [tier(exact), tier(`(${wide} NOT ${exact})`)] };
  }

  #condition(match: MatchExpression): Condition {
    return new Condition(match, localDay(this.#now()));
  }
}

function unled(request: SearchRequest, match: MatchExpression, condition: Condition): Tiers {
  const wanted = match.wanted(request.query);
  const ranked = wanted
    ? '(SELECT rowid, rank FROM search_index WHERE search_index MATCH @wanted) f ON f.rowid = d.id'
    : '(SELECT NULL AS rowid, 0.0 AS rank WHERE FALSE) f ON FALSE';
  const exact = condition.of(request.query, 'exact');
  const wide = condition.of(request.query, 'wide');
  const tier = (is: string): Tier => ({
    from: `search_documents d LEFT JOIN ${ranked}`,
    where: `d.stale = 0 AND ${is}`,
    parameters: { ...condition.parameters, ...(wanted && { wanted }) },
  });
  return { all: tier(wide), parts: [tier(exact), tier(`${wide} AND NOT ${exact}`)] };
}

/** Takes a query apart into words that lead to what is found, and what is asked of each of these. */
function led(
  query: Query,
  match: MatchExpression,
): { leading: Query | null; rest: readonly Query[] } {
  if (match.of(query, 'exact') !== null) return { leading: query, rest: [] };
  if (query.kind !== 'and') return { leading: null, rest: [query] };
  const leading = query.parts.filter((part) => match.of(part, 'exact') !== null);
  const rest = query.parts.filter((part) => !leading.includes(part));
  return { leading: leading.length > 0 ? every(leading) : null, rest };
}

function articleHit(row: FoundRow, request: SearchRequest): Hit {
  return {
    kind: 'article',
    id: row.article,
    annotation: null,
    ...about(row),
    ...snippetOf(row.text ?? '', request),
  };
}

const about = ({ title, publisher, published }: FoundRow) => ({ title, publisher, published });

/** The snippet comes from whichever of note, quote and tags shows most of the query. */
function noteHit(row: FoundRow, request: SearchRequest, damage: Damage): Hit {
  const isFree = row.article === '';
  const tags = tagsOf(row.tags ?? '[]', isFree ? null : row.article, damage)
    .map((tag) => `#${tag}`)
    .join(' ');
  const { snippet, matches } = [row.quote ?? '', tags]
    .map((text) => snippetOf(text, request))
    .reduce(
      (best, other) => (other.matches.length > best.matches.length ? other : best),
      snippetOf(row.note ?? '', request),
    );
  return {
    ...(isFree
      ? { kind: 'free-note', id: row.annotation, annotation: null }
      : { kind: 'annotation', id: row.article, annotation: row.annotation }),
    ...about(row),
    snippet,
    matches,
    start: row.start ?? 0,
  };
}
