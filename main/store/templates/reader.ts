import type Database from 'better-sqlite3';

/** The text of a template's file, by the id that the file would be named after. */
export interface OwnTemplate {
  readonly id: string;
  readonly json: string;
}

/** Reads a person's own templates of an encrypted library. */
export class TemplateReader {
  readonly #all: Database.Statement<[], OwnTemplate>;

  constructor(database: Database.Database) {
    this.#all = database.prepare('SELECT id, json FROM own_templates ORDER BY id');
  }

  all(): readonly OwnTemplate[] {
    return this.#all.all();
  }
}
