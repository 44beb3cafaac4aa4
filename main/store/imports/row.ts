import * as v from 'valibot';
import { FATES, type ImportLine } from '#domain/formats/import-record.ts';
import { type Damage, strings } from '../damage.ts';

/** An import as it is kept. */
export interface KeptImport {
  readonly id: string;
  readonly label: string;
  /** ISO 8601 with time, UTC. */
  readonly began: string;
  /** Null while it runs, and where it never came to its end. */
  readonly ended: string | null;
  readonly planned: number;
  readonly remaining: number;
  /** What was named in a terminal; null where a window had the files. */
  readonly paths: readonly string[] | null;
  /** Ids of steps to undo, the oldest first. */
  readonly steps: readonly number[];
}

export interface ImportRow extends Omit<KeptImport, 'paths' | 'steps'> {
  readonly paths: string | null;
  readonly steps: string;
}

const PLACE = { what: 'The record of an import', article: null };

export const toImport = (row: ImportRow, damage: Damage): KeptImport => ({
  ...row,
  paths: row.paths === null ? null : damage.read(strings, row.paths, PLACE),
  steps: damage.read(v.array(v.number()), row.steps, PLACE) ?? [],
});

export interface LineRow extends Omit<ImportLine, 'fate'> {
  readonly fate: string;
}

/** A line with a word that is none of ours says nothing that could be shown. */
export function toLine({ fate, ...row }: LineRow): ImportLine[] {
  const known = FATES.find((one) => one === fate);
  return known ? [{ ...row, fate: known }] : [];
}
