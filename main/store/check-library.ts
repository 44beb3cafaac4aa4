import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import { inflated } from './inflated.ts';

const MOST_TOLD = 100;

/** Goes through all of a database, and gives a sentence for each thing that is not as it was written. */
export function checkDatabase(database: Database.Database): string[] {
  return [pages, links, texts, originals].flatMap((part) => toldOf(part, database));
}

/** What can't even be gone through is damaged, and the rest is still looked at. */
function toldOf(part: (database: Database.Database) => string[], database: Database.Database) {
  try {
    return part(database);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return [`The file is damaged: ${error.message}.`];
  }
}

function pages(database: Database.Database): string[] {
  const verdicts = database.prepare<[], string>(`PRAGMA integrity_check(${MOST_TOLD})`).pluck();
  return verdicts
    .all()
    .flatMap((verdict) => verdict.split('\n'))
    .filter((verdict) => verdict !== 'ok' && !verdict.startsWith('***'))
    .map((verdict) => `The file is damaged: ${verdict}.`);
}

function links(database: Database.Database): string[] {
  const broken = database.pragma('foreign_key_check');
  if (!Array.isArray(broken) || broken.length === 0) return [];
  return [`${broken.length} records belong to something that is not there any more.`];
}

/** Each text against the hash that names its revision. */
function texts(database: Database.Database): string[] {
  interface Row {
    readonly title: string;
    readonly number: number;
    readonly sha256: string;
    readonly text: string;
  }
  const rows = database.prepare<[], Row>(
    `SELECT title, number, sha256, text FROM revisions JOIN articles ON articles.id = revisions.article`,
  );
  const found: string[] = [];
  for (const { title, number, sha256, text } of rows.iterate()) {
    if (createHash('sha256').update(text).digest('hex') === sha256) continue;
    found.push(`The text of version ${number} of “${title}” is not the one that was taken in.`);
  }
  return found;
}

function originals(database: Database.Database): string[] {
  interface Row {
    readonly sha256: string;
    readonly size: number;
    readonly packed: Uint8Array;
  }
  const rows = database.prepare<[], Row>('SELECT sha256, size, packed FROM originals');
  let wrong = 0;
  for (const { sha256, size, packed } of rows.iterate()) {
    const bytes = inflated(packed, Math.max(size, 1));
    if (bytes === null || createHash('sha256').update(bytes).digest('hex') !== sha256) wrong += 1;
  }
  return wrong === 0 ? [] : [`${wrong} of the kept files are not as they came.`];
}
