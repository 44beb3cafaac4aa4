import * as v from 'valibot';
import type { Damage } from '../damage.ts';
import type { ShownIn } from '../work-tables.ts';

export interface StepRow {
  readonly id: number;
  readonly label: string;
}

export interface ChangeRow {
  readonly table: string;
  readonly operation: 'insert' | 'update' | 'delete';
  /** JSON: the key of an inserted row, or the whole row before it was updated or deleted. */
  readonly row: string;
}

/** A step that was just kept, whichever way it goes. */
export interface KeptStep {
  readonly id: number;
  /** The ids of the articles that it touches, as it was said when it was done. */
  readonly articles: readonly string[];
  /** What else its changes show in; never empty. */
  readonly shows: ReadonlySet<ShownIn>;
  /** What a person did, and neither undo nor redo. */
  readonly isAct: boolean;
}

/** What was undone or redone. */
export interface Step {
  /** The step that was taken back, which is no more, and the one that takes that back. */
  readonly id: number;
  readonly back: number;
  readonly label: string;
  /** The ids of the articles that it touched. */
  readonly articles: readonly string[];
}

/** A row as JSON: SQLite's values by column. */
const rowShape = v.record(v.string(), v.nullable(v.union([v.string(), v.number()])));

const PLACE = { what: 'What the journal keeps of a step', article: null };

/** The columns that a change is of; throws a `StoreError` where they are damaged. */
export const rowOf = ({ row }: Pick<ChangeRow, 'row'>, damage: Damage) =>
  damage.demand(rowShape, row, PLACE);

/** A step that removed something, which taking it back brings back. */
export interface Removal {
  readonly step: number;
  /** For a person: "Remove the dossier “Roads”". */
  readonly label: string;
}
