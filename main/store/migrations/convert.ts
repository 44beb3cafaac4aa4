import type Database from 'better-sqlite3';
import * as v from 'valibot';
import { isRecord } from '#domain/is-record.ts';
import { packedJson } from '../analyses/packed.ts';
import { withLengths } from '../articles/layout.ts';
import { readJson } from '../damage.ts';

/** Gives a connection the functions by which migrations turn rows into those of a newer schema. */
export function giveConversions(database: Database.Database): void {
  const text = (convert: (value: string) => unknown) => (value: unknown) =>
    typeof value === 'string' ? convert(value) : value;
  database.function('packed_json', { deterministic: true }, text(packedJson));
  database.function('layout_of', { deterministic: true }, text(layoutOf));
  database.function('row_with_layout', { deterministic: true }, text(rowWithLayout));
}

/** What is damaged stays as it is: whoever reads it tells of it. */
function layoutOf(json: string): string {
  const blocks = readJson(v.unknown(), json);
  return Array.isArray(blocks) && blocks.every(hasText)
    ? JSON.stringify(blocks.map(withLengths))
    : json;
}

/** In JavaScript and not with SQLite's JSON functions, which end a text at a NUL character. */
function rowWithLayout(json: string): string {
  const row = readJson(v.unknown(), json);
  return isRecord(row) && typeof row.blocks === 'string'
    ? JSON.stringify({ ...row, blocks: layoutOf(row.blocks) })
    : json;
}

const hasText = (block: unknown): block is { readonly text: string } =>
  isRecord(block) && typeof block.text === 'string';
