import type Database from 'better-sqlite3';
import { ReplyReader } from './reader.ts';
import { type Answering, type ReplyRow, toRow } from './row.ts';

/** Writes replies; every change belongs inside `History.act`. */
export class ReplyWriter extends ReplyReader {
  readonly #insert: Database.Statement<[ReplyRow]>;
  readonly #edit: Database.Statement<[string, string, string]>;
  readonly #remove: Database.Statement<[string]>;

  constructor(database: Database.Database) {
    super(database);
    this.#insert = database.prepare(`
      INSERT INTO replies (id, annotation, note, author, created, modified, origin, editor)
      VALUES (@id, @annotation, @note, @author, @created, @modified, @origin, @editor)`);
    this.#edit = database.prepare('UPDATE replies SET note = ?, modified = ? WHERE id = ?');
    this.#remove = database.prepare('DELETE FROM replies WHERE id = ?');
  }

  insert(reply: Answering): void {
    this.#insert.run(toRow(reply));
  }

  /** Keeps a reply as it is given, in place of the one of the same id. */
  put(reply: Answering): void {
    this.#remove.run(reply.id);
    this.insert(reply);
  }

  /** `modified` is ISO 8601 in UTC. */
  edit(id: string, note: string, modified: string): void {
    this.#edit.run(note, modified, id);
  }

  remove(id: string): void {
    this.#remove.run(id);
  }
}
