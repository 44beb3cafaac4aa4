import type Database from 'better-sqlite3';
import { readJson, strings } from '../damage.ts';
import type { ArticleEntityRow, EntityNote, NamesApart } from './row.ts';

/** Reads names over the library, and what people wrote about them. */
export class EntityReader {
  readonly #all: Database.Statement<
    [],
    Omit<ArticleEntityRow, 'forms'> & { readonly forms: string }
  >;
  readonly #note: Database.Statement<[string], Omit<EntityNote, 'id'>>;
  readonly #notes: Database.Statement<[], EntityNote>;
  readonly #apart: Database.Statement<[], NamesApart>;
  readonly #changes: Database.Statement<[], { changes: number }>;

  constructor(database: Database.Database) {
    this.#all = database.prepare(`
      SELECT article, published, entity, type, name, json_group_array(form) AS forms, mentions
      FROM current_forms
      WHERE type IN ('person', 'place', 'organization', 'nationality', 'weapon', 'vehicle')
      GROUP BY article, entity ORDER BY article, entity`);
    this.#note = database.prepare('SELECT note, marking FROM entity_notes WHERE id = ?');
    this.#notes = database.prepare('SELECT id, note, marking FROM entity_notes');
    this.#apart = database.prepare('SELECT one, other FROM names_apart');
    this.#changes = database.prepare('SELECT total_changes() AS changes');
  }

  /** The named entities of every article that is not in the trash. */
  all(): ArticleEntityRow[] {
    return this.#all.all().map((row) => ({ ...row, forms: readJson(strings, row.forms) ?? [] }));
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

  /** Goes up with whatever is written: what was derived at the same number still holds. */
  changes(): number {
    return this.#changes.get()?.changes ?? 0;
  }
}
