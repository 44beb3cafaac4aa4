import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { shred } from '../vault/replace-file.ts';
import { type OwnTemplate, TemplateReader } from './reader.ts';

/** No template is that large; what is stays where it lies. */
const LARGEST = 1024 * 1024;

/** Keeps a person's own templates; every change but taking files in belongs inside `History.act`. */
export class TemplateWriter extends TemplateReader {
  readonly #save: Database.Statement<[string, string]>;
  readonly #remove: Database.Statement<[string]>;

  constructor(database: Database.Database) {
    super(database);
    this.#save = database.prepare(`
      INSERT INTO own_templates (id, json) VALUES (?, ?)
      ON CONFLICT (id) DO UPDATE SET json = excluded.json`);
    this.#remove = database.prepare('DELETE FROM own_templates WHERE id = ?');
  }

  save({ id, json }: OwnTemplate): void {
    this.#save.run(id, json);
  }

  /** Whether there was one. */
  remove(id: string): boolean {
    return this.#remove.run(id).changes > 0;
  }

  /** Takes in what lies as files in a folder, and writes over those. */
  takeIn(folder: string): void {
    if (!existsSync(folder)) return;
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      const id = /^([a-z0-9-]+)\.json$/.exec(entry.name)?.[1];
      if (id === undefined || !entry.isFile() || statSync(path).size > LARGEST) continue;
      this.save({ id, json: readFileSync(path, 'utf8') });
      shred(path);
    }
  }
}
