import type Database from 'better-sqlite3';
import type { WorkTableName } from '../work-tables.ts';
import type { Removal, StepRow } from './row.ts';

export type Stack = 'undo' | 'redo';

/** What a person removes as a whole, and finds again by the step that did it. */
const REMOVABLE: readonly WorkTableName[] = [
  'dossiers',
  'requirements',
  'briefs',
  'own_templates',
  'saved_searches',
  'watch_lists',
  'tag_frameworks',
];

export class HistoryReader {
  readonly #top: Database.Statement<[Stack], StepRow>;

  readonly #step: Database.Statement<[number, Stack], StepRow>;
  readonly #removals: Database.Statement<[], Removal>;
  readonly #articles: Database.Statement<[number], string>;

  constructor(database: Database.Database) {
    this.#top = database.prepare(`
      SELECT id, label FROM history_steps WHERE stack = ? ORDER BY id DESC LIMIT 1`);
    this.#step = database.prepare('SELECT id, label FROM history_steps WHERE id = ? AND stack = ?');
    this.#articles = database
      .prepare<[number], string>(
        'SELECT article FROM history_articles WHERE step = ? ORDER BY number',
      )
      .pluck();
    this.#removals = database.prepare(`
      SELECT s.id AS step, s.label FROM history_steps s
      WHERE s.stack = 'undo' AND EXISTS (
        SELECT 1 FROM history_changes c WHERE c.step = s.id AND c.operation = 'delete'
          AND c."table" IN (${REMOVABLE.map((table) => `'${table}'`).join(', ')}))
      AND NOT EXISTS (
        SELECT 1 FROM history_changes c WHERE c.step = s.id AND c.operation <> 'delete')
      ORDER BY s.id DESC`);
  }

  /** The steps by which something was removed that goes to no trash, and nothing else was done; the newest first. */
  removals(): Removal[] {
    return this.#removals.all();
  }

  /** A step of a stack by its id; undefined when it is there no more. */
  protected step(id: number, stack: Stack): StepRow | undefined {
    return this.#step.get(id, stack);
  }

  /** The labels of what undo and redo would do; null where there is nothing. */
  state(): { undo: string | null; redo: string | null } {
    return { undo: this.top('undo')?.label ?? null, redo: this.top('redo')?.label ?? null };
  }

  /** The ids of the articles that a step touches, as it was said. */
  protected articlesOf(step: number): string[] {
    return this.#articles.all(step);
  }

  protected top(stack: Stack): StepRow | undefined {
    return this.#top.get(stack);
  }
}
