import type Database from 'better-sqlite3';
import { inverter } from './inverse.ts';
import { HistoryReader, type Stack } from './reader.ts';
import { type ChangeRow, type Step, type StepRow, toStep } from './row.ts';
import { journalTriggers, undoableTables } from './undoable-tables.ts';

/** How many steps can be undone. */
export const MAX_STEPS = 500;

/**
 * Undo and redo that survive a restart. While a step is recorded, triggers keep what takes each change
 * back; undoing applies that, and is itself recorded, which is what redo needs.
 */
export class HistoryWriter extends HistoryReader {
  readonly #inOne: <T>(work: () => T) => T;
  readonly #beforeCommit: () => void;
  readonly #defer: () => void;
  readonly #takeBack: (change: ChangeRow) => void;
  readonly #begin: Database.Statement<[Stack, string, string]>;
  readonly #record: Database.Statement<[number | bigint]>;
  readonly #stop: Database.Statement<[]>;
  readonly #changes: Database.Statement<[number], ChangeRow>;
  readonly #isEmpty: Database.Statement<[number | bigint], { empty: 0 | 1 }>;
  readonly #forget: Database.Statement<[number | bigint]>;
  readonly #clear: Database.Statement<[Stack]>;
  readonly #trim: Database.Statement<[number]>;
  #recording = false;
  #hasRecorded = false;

  /** `beforeCommit` runs at the end of each step, inside its transaction. */
  constructor(database: Database.Database, beforeCommit: () => void) {
    super(database);
    const tables = undoableTables(database);
    database.exec('CREATE TEMP TABLE recording (step INTEGER NOT NULL)');
    for (const table of tables) database.exec(journalTriggers(table));
    const transaction = database.transaction((work: () => unknown) => work());
    this.#inOne = <T>(work: () => T) => transaction.immediate(work) as T;
    this.#beforeCommit = beforeCommit;
    this.#defer = () => database.pragma('defer_foreign_keys = ON');
    this.#takeBack = inverter(database, tables);
    this.#begin = database.prepare(
      'INSERT INTO history_steps (stack, label, articles) VALUES (?, ?, ?)',
    );
    this.#record = database.prepare('INSERT INTO recording (step) VALUES (?)');
    this.#stop = database.prepare('DELETE FROM recording');
    this.#changes = database.prepare(`
      SELECT "table", operation, "row" FROM history_changes WHERE step = ? ORDER BY id DESC`);
    this.#isEmpty = database.prepare(`
      SELECT NOT EXISTS (SELECT 1 FROM history_changes WHERE step = ?) AS empty`);
    this.#forget = database.prepare('DELETE FROM history_steps WHERE id = ?');
    this.#clear = database.prepare('DELETE FROM history_steps WHERE stack = ?');
    this.#trim = database.prepare(`
      DELETE FROM history_steps WHERE stack = 'undo' AND id <= (
        SELECT id FROM history_steps WHERE stack = 'undo' ORDER BY id DESC LIMIT 1 OFFSET ?)`);
  }

  /** Whether anything was done, undone or redone since the library was opened. */
  get hasRecorded(): boolean {
    return this.#hasRecorded;
  }

  /**
   * Runs `work` as one transaction and one step to undo; nothing of it stays when it throws. Work that
   * changes nothing leaves no step. An act within an act belongs to the outer one.
   * @param label for a person: "Delete 2 notes"
   * @param articles ids of the articles that it touches
   */
  act<T>(label: string, articles: readonly string[], work: () => T): T {
    if (this.#recording) return work();
    return this.#inOne(() => {
      const step = this.#newStep('undo', label, JSON.stringify(articles));
      const result = this.#recorded(step, work);
      if (this.#isEmpty.get(step)?.empty) {
        this.#forget.run(step);
      } else {
        this.#clear.run('redo');
        this.#trim.run(MAX_STEPS);
      }
      return result;
    });
  }

  /** Takes back the newest step; null when there is none. */
  undo(): Step | null {
    return this.#travel('undo', 'redo');
  }

  /** Does again what was undone last; null when there is nothing. */
  redo(): Step | null {
    return this.#travel('redo', 'undo');
  }

  #travel(from: Stack, to: Stack): Step | null {
    return this.#inOne(() => {
      const step: StepRow | undefined = this.top(from);
      if (!step) return null;
      this.#defer();
      const way = this.#newStep(to, step.label, step.articles);
      this.#recorded(way, () => {
        for (const change of this.#changes.all(step.id)) this.#takeBack(change);
      });
      this.#forget.run(step.id);
      return toStep(step);
    });
  }

  #newStep(stack: Stack, label: string, articles: string): number | bigint {
    this.#hasRecorded = true;
    return this.#begin.run(stack, label, articles).lastInsertRowid;
  }

  #recorded<T>(step: number | bigint, work: () => T): T {
    this.#recording = true;
    this.#record.run(step);
    try {
      const result = work();
      this.#stop.run();
      this.#beforeCommit();
      return result;
    } finally {
      this.#recording = false;
    }
  }
}
