import type Database from 'better-sqlite3';
import { readJson, strings } from '../damage.ts';
import type { ArticleEntityRow, NamesApart } from './row.ts';

/** Reads names over the library, and what people wrote about them. */
export class EntityReader {
  readonly #all: Database.Statement<
    [],
    Omit<ArticleEntityRow, 'forms'> & { readonly forms: string }
  >;
  readonly #note: Database.Statement<[string], { note: string }>;
  readonly #apart: Database.Statement<[], NamesApart>;
  readonly #changes: Database.Statement<[], { changes: number }>;

  constructor(database: Database.Database) {
    this.#all = database.prepare(`
      SELECT article, published, entity, type, name, json_group_array(form) AS forms, mentions
      FROM current_forms
      WHERE type IN ('person', 'place', 'organization', 'nationality', 'weapon', 'vehicle')
      GROUP BY article, entity ORDER BY article, entity`);
    this.#note = database.prepare('SELECT note FROM entity_notes WHERE id = ?');
    this.#apart = database.prepare('SELECT one, other FROM names_apart');
    this.#changes = database.prepare('SELECT total_changes() AS changes');
  }

  /** The named entities of every article that is not in the trash. */
  all(): ArticleEntityRow[] {
    return this.#all.all().map((row) => ({ ...row, forms: readJson(strings, row.forms) ?? [] }));
  }

  /** Markdown; empty when there is none. */
  note(id: string): string {
    return this.#note.get(id)?.note ?? '';
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
