import type Database from 'better-sqlite3';
import type { StepRow } from './row.ts';

export type Stack = 'undo' | 'redo';

export class HistoryReader {
  readonly #top: Database.Statement<[Stack], StepRow>;

  readonly #step: Database.Statement<[number, Stack], StepRow>;

  constructor(database: Database.Database) {
    this.#top = database.prepare(`
      SELECT id, label, articles FROM history_steps WHERE stack = ? ORDER BY id DESC LIMIT 1`);
    this.#step = database.prepare(
      'SELECT id, label, articles FROM history_steps WHERE id = ? AND stack = ?',
    );
  }

  /** A step of a stack by its id; undefined when it is there no more. */
  protected step(id: number, stack: Stack): StepRow | undefined {
    return this.#step.get(id, stack);
  }

  /** The labels of what undo and redo would do; null where there is nothing. */
  state(): { undo: string | null; redo: string | null } {
    return { undo: this.top('undo')?.label ?? null, redo: this.top('redo')?.label ?? null };
  }

  protected top(stack: Stack): StepRow | undefined {
    return this.#top.get(stack);
  }
}
