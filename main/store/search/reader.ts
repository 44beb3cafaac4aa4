import type Database from 'better-sqlite3';
import type { SearchHit } from '#domain/search.ts';
import { tagsOf } from '../annotations/row.ts';
import { type Damage, damageOf } from '../damage.ts';
import { type Phrase, parseQuery, toMatchExpression } from './query.ts';
import type { FoundRow } from './row.ts';
import { snippetOf } from './snippet.ts';

export class SearchReader {
  readonly #damage: Damage;
  readonly #find: Database.Statement<[string, number], FoundRow>;

  constructor(database: Database.Database) {
    this.#damage = damageOf(database);
    this.#find = database.prepare(`
      SELECT d.article, d.annotation, f.rank, a.title,
        CASE d.annotation WHEN '' THEN r.text END AS text, n.note, n.quote, n.tags, n."start"
      FROM (
        SELECT rowid, rank FROM search_index WHERE search_index MATCH ? ORDER BY rank LIMIT ?
      ) f
      JOIN search_documents d ON d.id = f.rowid
      JOIN articles a ON a.id = d.article
      JOIN revisions r ON r.article = a.id AND r.number = a.revision
      LEFT JOIN placed_annotations n ON n.id = d.annotation
      ORDER BY f.rank, d.id`);
  }

  /** Best first, at most `limit`. Any string is a query; one without letters or digits finds nothing. */
  find(query: string, limit: number): SearchHit[] {
    const phrases = parseQuery(query);
    if (phrases.length === 0) return [];
    return this.#find
      .all(toMatchExpression(phrases), limit)
      .map((row) =>
        row.annotation === '' ? articleHit(row, phrases) : noteHit(row, phrases, this.#damage),
      );
  }
}

function articleHit(row: FoundRow, phrases: readonly Phrase[]): SearchHit {
  return {
    kind: 'article',
    id: row.article,
    annotation: null,
    title: row.title,
    ...snippetOf(row.text ?? '', phrases),
    score: -row.rank,
  };
}

/** The snippet comes from whichever of note, quote and tags shows most of the query. */
function noteHit(row: FoundRow, phrases: readonly Phrase[], damage: Damage): SearchHit {
  const tags = tagsOf(row.tags ?? '[]', row.article, damage)
    .map((tag) => `#${tag}`)
    .join(' ');
  const { snippet, matches } = [row.quote ?? '', tags]
    .map((text) => snippetOf(text, phrases))
    .reduce(
      (best, other) => (other.matches.length > best.matches.length ? other : best),
      snippetOf(row.note ?? '', phrases),
    );
  return {
    kind: 'annotation',
    id: row.article,
    annotation: row.annotation,
    title: row.title,
    snippet,
    matches,
    start: row.start ?? 0,
    score: -row.rank,
  };
}
