import type Database from 'better-sqlite3';
import { familiesShape, type TagFramework } from '#domain/tags/framework.ts';
import { type Damage, damageOf } from '../damage.ts';

export interface FrameworkRow extends Omit<TagFramework, 'families'> {
  /** A JSON array. */
  readonly families: string;
}

const COLUMNS = 'id, name, families, loaded';

/** Reads the frameworks of tags. */
export class FrameworkReader {
  readonly #damage: Damage;
  readonly #all: Database.Statement<[], FrameworkRow>;
  readonly #get: Database.Statement<[string], FrameworkRow>;

  constructor(database: Database.Database) {
    this.#damage = damageOf(database);
    this.#all = database.prepare(`SELECT ${COLUMNS} FROM tag_frameworks ORDER BY name, id`);
    this.#get = database.prepare(`SELECT ${COLUMNS} FROM tag_frameworks WHERE id = ?`);
  }

  list(): TagFramework[] {
    return this.#all.all().flatMap((row) => this.#read(row) ?? []);
  }

  get(id: string): TagFramework | null {
    const row = this.#get.get(id);
    return row ? this.#read(row) : null;
  }

  #read({ families, ...row }: FrameworkRow): TagFramework | null {
    const place = { what: `The framework of tags ${row.name}`, article: null };
    const read = this.#damage.read(familiesShape, families, place);
    return read && { ...row, families: read };
  }
}
