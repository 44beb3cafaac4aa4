import type Database from 'better-sqlite3';
import type { KeptEvent } from '#domain/brief/events/kept-event.ts';
import { EventReader, type KeptEventRow } from './reader.ts';

/** Writes events that people picked; every change belongs inside `History.act`. */
export class EventWriter extends EventReader {
  readonly #put: Database.Statement<[KeptEventRow]>;
  readonly #remove: Database.Statement<[string]>;

  constructor(database: Database.Database) {
    super(database);
    this.#put = database.prepare(`
      INSERT INTO kept_events (id, sentences, read, what, date, created)
      VALUES (@id, @sentences, @read, @what, @date, @created)
      ON CONFLICT (id) DO UPDATE SET sentences = excluded.sentences, read = excluded.read,
        what = excluded.what, date = excluded.date, created = excluded.created`);
    this.#remove = database.prepare('DELETE FROM kept_events WHERE id = ?');
  }

  put({ sentences, read, date, ...event }: KeptEvent): void {
    this.#put.run({
      ...event,
      sentences: JSON.stringify(sentences),
      read: JSON.stringify(read),
      date: date && JSON.stringify(date),
    });
  }

  remove(id: string): void {
    this.#remove.run(id);
  }
}
