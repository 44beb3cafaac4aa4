import type Database from 'better-sqlite3';
import { fold } from '#domain/text/folded-text.ts';

/** Lets SQL compare words as people search for them; null stays null. */
export function addFolded(database: Database.Database): void {
  database.function('folded', { deterministic: true }, (text: unknown) =>
    typeof text === 'string' ? fold(text) : null,
  );
}
