import type Database from 'better-sqlite3';
import type { Found, SearchHit } from '#domain/search/hit.ts';
import type { Question } from '#domain/search/pattern.ts';
import { every, type Query } from '#domain/search/query.ts';
import { tagsOf } from '../annotations/row.ts';
import { type Damage, damageOf } from '../damage.ts';
import { Condition } from './condition.ts';
import { MatchExpression } from './match-expression.ts';
import type { CountRow, FoundRow } from './row.ts';
import { snippetOf } from './snippet.ts';
import { Vocabulary } from './vocabulary.ts';

/** Where a query's rows come from, and what is asked of each. */
interface Plan {
  /** What follows FROM: `f.rank` and the row `d` of search_documents. */
  readonly from: string;
  readonly where: string;
  /** Whether a row answers the words as they were typed. */
  readonly exact: string;
  readonly parameters: Readonly<Record<string, string>>;
}

export class SearchReader {
  readonly #database: Database.Database;
  readonly #damage: Damage;
  readonly #vocabulary: Vocabulary;
  readonly #waiting: Database.Statement<[], { waiting: number }>;

  constructor(database: Database.Database) {
    this.#database = database;
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

  /** What answers the words as they were typed first, of those the best first; at most `limit`, but all are counted. */
  find(question: Question, limit: number): Found {
    const plan = this.#plan(question);
    const counts = this.#database
      .prepare<[Record<string, string>], CountRow>(`
        SELECT count(*) AS "all", ifnull(sum(d.annotation <> ''), 0) AS notes, ifnull(sum(${plan.exact}), 0) AS exact
        FROM ${plan.from} WHERE ${plan.where}`)
      .get({ ...plan.parameters });
    const { all, notes, exact } = counts ?? { all: 0, notes: 0, exact: 0 };
    return {
      kind: 'found',
      hits: all > 0 ? this.#hits(plan, question, limit) : [],
      articles: all - notes,
      notes,
      exact,
      waiting: this.waiting(),
    };
  }

  #hits(plan: Plan, question: Question, limit: number): SearchHit[] {
    const rows = this.#database
      .prepare<[Record<string, string | number>], FoundRow>(`
        SELECT d.article, d.annotation, f.rank, f.exact, a.title, a.publisher, a.published,
          CASE d.annotation WHEN '' THEN r.text END AS text, n.note, n.quote, n.tags, n."start"
        FROM (
          SELECT d.id, f.rank, ${plan.exact} AS exact FROM ${plan.from} WHERE ${plan.where}
          ORDER BY exact DESC, f.rank, d.id LIMIT @limit
        ) f
        JOIN search_documents d ON d.id = f.id
        JOIN articles a ON a.id = d.article
        JOIN revisions r ON r.article = a.id AND r.number = a.revision
        LEFT JOIN placed_annotations n ON n.id = d.annotation
        ORDER BY f.exact DESC, f.rank, d.id`)
      .all({ ...plan.parameters, limit });
    return rows.map((row) =>
      row.annotation === '' ? articleHit(row, question) : noteHit(row, question, this.#damage),
    );
  }

  /** Led by the index wherever words must stand in what is found; else every document is asked. */
  #plan(question: Question): Plan {
    const match = new MatchExpression(question, this.#vocabulary);
    const condition = new Condition(match);
    const { leading, rest } = led(question.query, match);
    const wide = leading && match.of(leading, 'wide');
    if (leading === null || wide === null) {
      const wanted = match.wanted(question.query);
      const ranked = wanted
        ? 'LEFT JOIN (SELECT rowid, rank FROM search_index WHERE search_index MATCH @wanted) f ON f.rowid = d.id'
        : 'LEFT JOIN (SELECT NULL AS rowid, 0.0 AS rank WHERE FALSE) f ON FALSE';
      return {
        from: `search_documents d ${ranked}`,
        where: `d.stale = 0 AND ${condition.of(question.query, 'wide')}`,
        exact: condition.of(question.query, 'exact'),
        parameters: { ...condition.parameters, ...(wanted && { wanted }) },
      };
    }
    const exact = match.of(leading, 'exact');
    return {
      from: 'search_index f JOIN search_documents d ON d.id = f.rowid',
      where: ['search_index MATCH @wide', ...rest.map((part) => condition.of(part, 'wide'))].join(
        ' AND ',
      ),
      exact: exact === null || exact === wide ? '1' : condition.matches(exact),
      parameters: { wide, ...condition.parameters },
    };
  }
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

function articleHit(row: FoundRow, question: Question): SearchHit {
  return {
    kind: 'article',
    id: row.article,
    annotation: null,
    ...about(row),
    ...snippetOf(row.text ?? '', question),
  };
}

const about = ({ title, publisher, published, exact, rank }: FoundRow) => ({
  title,
  publisher,
  published,
  exact: exact === 1,
  score: -(rank ?? 0),
});

/** The snippet comes from whichever of note, quote and tags shows most of the query. */
function noteHit(row: FoundRow, question: Question, damage: Damage): SearchHit {
  const tags = tagsOf(row.tags ?? '[]', row.article, damage)
    .map((tag) => `#${tag}`)
    .join(' ');
  const { snippet, matches } = [row.quote ?? '', tags]
    .map((text) => snippetOf(text, question))
    .reduce(
      (best, other) => (other.matches.length > best.matches.length ? other : best),
      snippetOf(row.note ?? '', question),
    );
  return {
    kind: 'annotation',
    id: row.article,
    annotation: row.annotation,
    ...about(row),
    snippet,
    matches,
    start: row.start ?? 0,
  };
}
