import type Database from 'better-sqlite3';

/** The text of a template's file, by the id that the file would be named after. */
export interface OwnTemplate {
  readonly id: string;
  readonly json: string;
}

/** Reads a person's own templates. */
export class TemplateReader {
  readonly #one: Database.Statement<[string], OwnTemplate>;
  readonly #all: Database.Statement<[], OwnTemplate>;

  constructor(database: Database.Database) {
    this.#one = database.prepare('SELECT id, json FROM own_templates WHERE id = ?');
    this.#all = database.prepare('SELECT id, json FROM own_templates ORDER BY id');
  }

  get(id: string): OwnTemplate | null {
    return this.#one.get(id) ?? null;
  }

  all(): readonly OwnTemplate[] {
    return this.#all.all();
  }
}
