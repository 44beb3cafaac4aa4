import type Database from 'better-sqlite3';
import { eventDays, eventSentences, type KeptEvent } from '#domain/brief/events/kept-event.ts';
import { type Damage, damageOf } from '../damage.ts';

export interface KeptEventRow extends Pick<KeptEvent, 'id' | 'what' | 'created'> {
  /** JSON, as `date`. */
  readonly sentences: string;
  readonly read: string;
  readonly date: string | null;
}

const COLUMNS = 'id, sentences, read, what, date, created';

/** Reads the events that people picked. */
export class EventReader {
  readonly #damage: Damage;
  readonly #all: Database.Statement<[], KeptEventRow>;
  readonly #within: Database.Statement<[string], KeptEventRow>;
  readonly #get: Database.Statement<[string], KeptEventRow>;

  constructor(database: Database.Database) {
    this.#damage = damageOf(database);
    this.#all = database.prepare(`SELECT ${COLUMNS} FROM kept_events ORDER BY created, id`);
    this.#within = database.prepare(`
      SELECT ${COLUMNS} FROM kept_events
      WHERE json_valid(sentences) AND EXISTS (
        SELECT 1 FROM json_each(sentences) s JOIN dossier_articles d ON d.article = s.value ->> 'article'
        WHERE d.dossier = ?)
      ORDER BY created, id`);
    this.#get = database.prepare(`SELECT ${COLUMNS} FROM kept_events WHERE id = ?`);
  }

  /** In the order in which they were picked; of a dossier those that one of its documents tells. */
  list(dossier: string | null = null): KeptEvent[] {
    const rows = dossier === null ? this.#all.all() : this.#within.all(dossier);
    return rows.flatMap((row) => this.#read(row) ?? []);
  }

  get(id: string): KeptEvent | null {
    const row = this.#get.get(id);
    return row ? this.#read(row) : null;
  }

  #read({ id, sentences, read, what, date, created }: KeptEventRow): KeptEvent | null {
    const place = { what: 'An event of the chronology', article: null };
    const told = this.#damage.read(eventSentences, sentences, place);
    const days = this.#damage.read(eventDays, read, place);
    if (!told || !days) return null;
    const own = date === null ? null : this.#damage.read(eventDays, date, place);
    return { id, sentences: told, read: days, what, date: own, created };
  }
}
