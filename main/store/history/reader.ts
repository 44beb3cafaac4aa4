import type Database from 'better-sqlite3';
import type { StepRow } from './row.ts';

export type Stack = 'undo' | 'redo';

export class HistoryReader {
  readonly #top: Database.Statement<[Stack], StepRow>;

  constructor(database: Database.Database) {
    this.#top = database.prepare(`
      SELECT id, label, articles FROM history_steps WHERE stack = ? ORDER BY id DESC LIMIT 1`);
  }

  /** The labels of what undo and redo would do; null where there is nothing. */
  state(): { undo: string | null; redo: string | null } {
    return { undo: this.top('undo')?.label ?? null, redo: this.top('redo')?.label ?? null };
  }

  protected top(stack: Stack): StepRow | undefined {
    return this.#top.get(stack);
  }
}
