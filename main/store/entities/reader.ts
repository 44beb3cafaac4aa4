import type Database from 'better-sqlite3';
import { readJson, strings } from '../damage.ts';
import type { ArticleEntityRow, EntityNote, NameRow, NamesApart, StandingRow } from './row.ts';

type Stored<Row extends { readonly forms: readonly string[] }> = Omit<Row, 'forms'> & {
  /** A JSON array. */
  readonly forms: string;
};

/** Whatever changes which names there are, and in which articles. */
const CHANGES = [
  ...['analyses', 'corrected_analyses', 'articles', 'names_apart'].flatMap((table) =>
    ['INSERT', 'DELETE'].map((act) => [`${table}_${act}`, `${act} ON main.${table}`] as const),
  ),
  ['articles_UPDATE', 'UPDATE OF revision, removed, published ON main.articles'] as const,
];

/** Reads names over the library, and what people wrote about them. */
export class EntityReader {
  readonly #all: Database.Statement<[], Stored<ArticleEntityRow>>;
  readonly #names: Database.Statement<[], Stored<NameRow>>;
  readonly #standing: Database.Statement<[number], StandingRow>;
  readonly #ofArticle: Database.Statement<[string], Pick<StandingRow, 'entity' | 'name'>>;
  readonly #note: Database.Statement<[string], Omit<EntityNote, 'id'>>;
  readonly #notes: Database.Statement<[], EntityNote>;
  readonly #apart: Database.Statement<[], NamesApart>;
  readonly #changes: Database.Statement<[], { changes: number }>;

  constructor(database: Database.Database) {
    this.#all = database.prepare(`
      SELECT c.article, c.published, c.entity, n.type, n.name, n.forms, c.mentions
      FROM current_names c JOIN names n ON n.id = c.name ORDER BY c.article, c.entity`);
    this.#names = database.prepare(`
      SELECT n.id, n.type, n.name, n.forms, sum(c.mentions) AS mentions,
        count(DISTINCT c.article) AS articles, min(c.published) AS firstSeen, max(c.published) AS lastSeen
      FROM current_names c JOIN names n ON n.id = c.name GROUP BY n.id ORDER BY n.id`);
    this.#standing = database.prepare(
      'SELECT article, published, entity, name FROM current_names WHERE name = ? ORDER BY article, entity',
    );
    this.#ofArticle = database.prepare('SELECT entity, name FROM current_names WHERE article = ?');
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

  /** The named entities of every article that is not in the trash. */
  all(): ArticleEntityRow[] {
    return this.#all.all().map(withForms);
  }

  /** Every name that an article has which is not in the trash. */
  names(): NameRow[] {
    return this.#names.all().map(withForms);
  }

  /** The entities that have one of these names, by article. */
  standing(names: readonly number[]): StandingRow[] {
    return names.flatMap((name) => this.#standing.all(name));
  }

  /** The number of the name of each entity in an article's current text. */
  ofArticle(article: string): ReadonlyMap<string, number> {
    return new Map(this.#ofArticle.all(article).map(({ entity, name }) => [entity, name]));
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

const withForms = <Row extends { readonly forms: string }>(row: Row) => ({
  ...row,
  forms: readJson(strings, row.forms) ?? [],
});
