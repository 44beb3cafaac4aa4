import type Database from 'better-sqlite3';
import * as v from 'valibot';
import { type Damage, damageOf } from '../damage.ts';

/** The text of a template's file, by the id that the file would be named after. */
export interface OwnTemplate {
  readonly id: string;
  readonly json: string;
}

/** What any template has; all else is looked at by whoever reads its file. */
const headShape = v.looseObject({ id: v.string(), name: v.string() });

/** Reads a person's own templates. */
export class TemplateReader {
  readonly #one: Database.Statement<[string], OwnTemplate>;
  readonly #all: Database.Statement<[], OwnTemplate>;
  readonly #damage: Damage;

  constructor(database: Database.Database) {
    this.#one = database.prepare('SELECT id, json FROM own_templates WHERE id = ?');
    this.#all = database.prepare('SELECT id, json FROM own_templates ORDER BY id');
    this.#damage = damageOf(database);
  }

  get(id: string): OwnTemplate | null {
    return this.#one.get(id) ?? null;
  }

  /** Those whose text is whole. */
  all(): readonly OwnTemplate[] {
    return this.#all.all().filter(({ id, json }) => {
      const place = { what: `The template ${id}`, article: null };
      return this.#damage.read(headShape, json, place) !== null;
    });
  }
}
