import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const CRISES = ['karsana-earthquake', 'nahar-siege'] as const;

export interface CrisisDocument {
  readonly name: string;
  readonly text: string;
}

/** An answer that key figures may print, labelled by hand. */
export interface ExpectedRow {
  readonly topic: string;
  readonly of?: string;
  /** Folded, as in the question's key. */
  readonly place?: string;
  readonly value: number;
  /** ISO date. */
  readonly day: string;
  /** A word of who says so. */
  readonly by: string;
  /** True, but not missed where it is left out. */
  readonly optional?: boolean;
}

const folder = import.meta.dirname;

/** The documents of a crisis in order. */
export function documentsOf(crisis: string): CrisisDocument[] {
  return readFileSync(join(folder, `${crisis}.txt`), 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      return { name: part.slice(0, end).trim(), text: part.slice(end + 1) };
    });
}

export const expectedOf = (crisis: string): ExpectedRow[] =>
  readFileSync(join(folder, `${crisis}.expected.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ExpectedRow);
