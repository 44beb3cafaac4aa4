import type Database from 'better-sqlite3';
import type { Brief } from '#domain/brief/brief.ts';
import { type Damage, damageOf } from '../damage.ts';
import { type BriefRow, bodyShape, placeOf } from './row.ts';

export class BriefReader {
  readonly #damage: Damage;
  readonly #one: Database.Statement<[string], BriefRow>;
  readonly #all: Database.Statement<[], BriefRow>;

  constructor(database: Database.Database) {
    this.#damage = damageOf(database);
    this.#one = database.prepare('SELECT id, body, created, changed FROM briefs WHERE id = ?');
    this.#all = database.prepare(
      'SELECT id, body, created, changed FROM briefs ORDER BY changed DESC, id',
    );
  }

  /** Throws a `StoreError` for one that is damaged. */
  get(id: string): Brief | null {
    const found = this.#one.get(id);
    if (!found) return null;
    const { body, ...row } = found;
    return { ...this.#damage.demand(bodyShape, body, placeOf), ...row };
  }

  /** The one that was worked on last comes first. */
  list(): Brief[] {
    return this.#all.all().flatMap(({ body: json, ...row }) => {
      const body = this.#damage.read(bodyShape, json, placeOf);
      return body ? [{ ...body, ...row }] : [];
    });
  }
}
