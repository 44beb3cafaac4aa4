import type Database from 'better-sqlite3';
import type { CountedNames } from './counted-names.ts';
import { formsIn, NAME_COLUMNS, type StoredName } from './linked-names.ts';
import { LinkedReader } from './linked-reader.ts';
import type { Passages } from './passages.ts';
import type { EntityNote, NameRow, NamesApart, SeenName, StandingRow } from './row.ts';

/** Whatever changes which names there are, and in which articles. */
const CHANGES = [
  ...['analyses', 'corrected_analyses', 'articles', 'names_apart'].flatMap((table) =>
    ['INSERT', 'DELETE'].map((act) => [`${table}_${act}`, `${act} ON main.${table}`] as const),
  ),
  ['articles_UPDATE', 'UPDATE OF revision, removed, published ON main.articles'] as const,
];

interface Newest {
  /** The numbers of names, a JSON array. */
  readonly names: string;
  readonly limit: number;
}

const BY_PUBLICATION = 'c.published DESC, c.number DESC';
/** The articles of a name that more have are not gathered: the newest articles are looked through, of which many have it. */
const FEW = 2_000;

/** Reads names over the library, and what people wrote about them. */
export class EntityReader {
  /** Which names are one. */
  readonly linked: LinkedReader;
  readonly #names: Database.Statement<[], StoredName>;
  readonly #namesWithin: Database.Statement<[{ dossier: string }], SeenName>;
  readonly #countWithin: Database.Statement<
    [{ dossier: string; names: string }],
    { articles: number }
  >;
  readonly #standing: Database.Statement<[number], StandingRow>;
  readonly #first: Database.Statement<[number], { article: string }>;
  readonly #newest: Readonly<
    Record<
      'published' | 'imported',
      Readonly<Record<'gathered' | 'walked', Database.Statement<[Newest], { article: string }>>>
    >
  >;
  readonly #numbers: Database.Statement<[number], number>;
  readonly #note: Database.Statement<[string], Omit<EntityNote, 'id'>>;
  readonly #notes: Database.Statement<[], EntityNote>;
  readonly #apart: Database.Statement<[], NamesApart>;
  readonly #changes: Database.Statement<[], { changes: number }>;
  readonly #counted: CountedNames;

  constructor(database: Database.Database, counted: CountedNames) {
    this.#counted = counted;
    this.linked = new LinkedReader(database, counted);
    this.#names = database.prepare(
      `SELECT ${NAME_COLUMNS} FROM name_totals t JOIN names n ON n.id = t.name ORDER BY n.id`,
    );
    const within = `
      FROM (
        SELECT c.number, c.published, j.value AS name
        FROM dossier_articles d JOIN counted_articles c ON c.article = d.article, json_each(c.names) j
        WHERE d.dossier = @dossier
        UNION SELECT c.number, c.published, j.atom
        FROM dossier_articles d JOIN counted_articles c ON c.article = d.article,
          json_tree(c.paragraphs) j
        WHERE d.dossier = @dossier AND j.type = 'integer') c
      JOIN name_articles n ON n.name = c.name AND n.article = c.number`;
    this.#namesWithin = database.prepare(`
      SELECT w.*, l.entity FROM (
        SELECT n.name, sum(n.mentions) AS mentions, count(*) AS articles,
          min(c.published) AS firstSeen, max(c.published) AS lastSeen ${within} GROUP BY n.name) w
      JOIN linked_names l ON l.name = w.name`);
    this.#countWithin = database.prepare(`
      SELECT count(DISTINCT c.number) AS articles ${within}
      WHERE n.name IN (SELECT value FROM json_each(@names))`);
    this.#standing = database.prepare(
      'SELECT article, published FROM current_names WHERE name = ?',
    );
    this.#first = database.prepare(`
      SELECT c.article FROM name_articles n JOIN counted_articles c ON c.number = n.article
      WHERE n.name = ? ORDER BY n.article LIMIT 1`);
    const named = 'SELECT value FROM json_each(@names)';
    const gathered = `
      FROM (SELECT DISTINCT article FROM name_articles WHERE name IN (${named})) n
      JOIN counted_articles c ON c.number = n.article`;
    // As a value: else SQLite looks through the names of all articles first.
    const walked = `+EXISTS (
      SELECT 1 FROM name_articles n WHERE n.article = c.number AND n.name IN (${named}))`;
    const text = `
      JOIN articles a ON a.id = c.article
      JOIN revisions r ON r.article = a.id AND r.number = a.revision`;
    this.#newest = {
      published: {
        gathered: database.prepare(
          `SELECT c.article ${gathered} ORDER BY ${BY_PUBLICATION} LIMIT @limit`,
        ),
        walked: database.prepare(`
          SELECT c.article FROM counted_articles c WHERE ${walked}
          ORDER BY ${BY_PUBLICATION} LIMIT @limit`),
      },
      imported: {
        gathered: database.prepare(
          `SELECT c.article ${gathered} ${text} ORDER BY r.imported DESC, r.article LIMIT @limit`,
        ),
        walked: database.prepare(`
          SELECT c.article
          FROM revisions r CROSS JOIN articles a ON a.id = r.article AND a.revision = r.number
          CROSS JOIN counted_articles c ON c.article = a.id
          WHERE ${walked} ORDER BY r.imported DESC, r.article LIMIT @limit`),
      },
    };
    this.#numbers = database
      .prepare<[number], number>('SELECT article FROM name_articles WHERE name = ?')
      .pluck();
    this.#note = database.prepare('SELECT note, marking FROM entity_notes WHERE id = ?');
    this.#notes = database.prepare('SELECT id, note, marking FROM entity_notes');
    this.#apart = database.prepare('SELECT one, other FROM names_apart');
    database.exec('CREATE TEMP TABLE IF NOT EXISTS names_changed AS SELECT 0 AS changes');
    for (const [name, when] of CHANGES) {
      database.exec(`CREATE TEMP TRIGGER IF NOT EXISTS names_${name} AFTER ${when}
        BEGIN UPDATE names_changed SET changes = changes + 1; END`);
    }
    this.#changes = database.prepare('SELECT changes FROM names_changed');
  }

  /** Every name that an article has which is not in the trash, by its number. */
  names(): NameRow[] {
    this.#counted.refresh();
    return this.#names.all().map((row) => ({ ...row, forms: formsIn(row) }));
  }

  /** The names that the documents of a dossier have, and how often. */
  namesWithin(dossier: string): SeenName[] {
    this.#counted.refresh();
    return this.#namesWithin.all({ dossier });
  }

  /** How many documents of a dossier have one of these names. */
  countWithin(dossier: string, names: readonly number[]): number {
    this.#counted.refresh();
    return this.#countWithin.get({ dossier, names: JSON.stringify(names) })?.articles ?? 0;
  }

  /** The articles that have one of these names, each once, by their ids. */
  standing(names: readonly number[]): StandingRow[] {
    this.#counted.refresh();
    const rows = names.flatMap((name) => this.#standing.all(name));
    return [...new Map(rows.map((row) => [row.article, row])).values()].sort((one, other) =>
      one.article < other.article ? -1 : 1,
    );
  }

  /** The newest articles that have one of these names, by their publication or their import. */
  newestWith(
    names: readonly Pick<NameRow, 'id' | 'articles'>[],
    by: 'published' | 'imported',
    limit: number,
  ): string[] {
    this.#counted.refresh();
    const isFew = names.reduce((sum, { articles }) => sum + articles, 0) <= FEW;
    const asked = { names: JSON.stringify(names.map(({ id }) => id)), limit };
    const found = this.#newest[by][isFew ? 'gathered' : 'walked'].all(asked);
    return found.map(({ article }) => article);
  }

  /** What pictures draw of articles, by their ids; without those in which nothing was read. */
  passages(articles: readonly string[]): Map<string, Passages> {
    return this.#counted.passages(articles);
  }

  /** Of the articles that have a name the one that was counted first; null where none has it. */
  firstWith(name: number): string | null {
    this.#counted.refresh();
    return this.#first.get(name)?.article ?? null;
  }

  /** The numbers of the articles that have one of these names, each once. */
  numbersWith(names: readonly number[]): number[] {
    this.#counted.refresh();
    const [first, ...others] = names.map((name) => this.#numbers.all(name));
    return others.length > 0 ? [...new Set([...(first ?? []), ...others.flat()])] : (first ?? []);
  }

  /** What a person wrote about a name, by its type and folded name; null where nobody did. */
  note(id: string): Omit<EntityNote, 'id'> | null {
    return this.#note.get(id) ?? null;
  }

  notes(): EntityNote[] {
    return this.#notes.all();
  }

  /** The pairs of names that a person said are not one. */
  apart(): NamesApart[] {
    return this.#apart.all();
  }

  /** Goes up with whatever changes the names of the library: what was derived at the same number still holds. */
  changes(): number {
    return this.#changes.get()?.changes ?? 0;
  }
}
