import type Database from 'better-sqlite3';
import { type Damage, damageOf } from '../damage.ts';
import type { ShownIn } from '../work-tables.ts';
import { inverter } from './inverse.ts';
import { HistoryReader, type Stack } from './reader.ts';
import { type ChangeRow, type KeptStep, rowOf, type Step, type StepRow } from './row.ts';
import { journalTriggers, type UndoableTable, undoableTables } from './undoable-tables.ts';

/** How many steps can be undone. */
export const MAX_STEPS = 500;

/**
 * Undo and redo that survive a restart. While a step is recorded, triggers keep what takes each change
 * back; undoing applies that, and is itself recorded, which is what redo needs.
 */
export class HistoryWriter extends HistoryReader {
  readonly #damage: Damage;
  readonly #inOne: <T>(work: () => T) => T;
  readonly #beforeCommit: () => void;
  readonly #defer: () => void;
  readonly #takeBack: (change: ChangeRow) => void;
  readonly #begin: Database.Statement<[Stack, string]>;
  readonly #rename: Database.Statement<[string, number]>;
  readonly #addArticles: Database.Statement<[{ step: number; articles: string }]>;
  readonly #moveArticles: Database.Statement<[{ from: number; to: number }]>;
  readonly #record: Database.Statement<[number]>;
  readonly #stop: Database.Statement<[]>;
  readonly #changes: Database.Statement<[number], ChangeRow>;
  readonly #shownIn: ReadonlyMap<string, ShownIn>;
  readonly #tables: Database.Statement<[number, number], { table: string }>;
  readonly #newest: Database.Statement<[], number>;
  readonly #changesAfter: Database.Statement<[number, Stack], ChangeRow>;
  readonly #rowOf: (change: ChangeRow) => string;
  readonly #forget: Database.Statement<[number]>;
  readonly #clear: Database.Statement<[Stack]>;
  readonly #trim: Database.Statement<[number]>;
  #recording = false;
  #hasRecorded = false;
  readonly #listeners = new Set<(step: KeptStep) => void>();

  /** `beforeCommit` runs at the end of each step, inside its transaction. */
  constructor(database: Database.Database, beforeCommit: () => void) {
    super(database);
    this.#damage = damageOf(database);
    const tables = undoableTables(database);
    database.exec('CREATE TEMP TABLE recording (step INTEGER NOT NULL)');
    for (const table of tables) database.exec(journalTriggers(table));
    const transaction = database.transaction((work: () => unknown) => work());
    this.#inOne = <T>(work: () => T) => transaction.immediate(work) as T;
    this.#beforeCommit = beforeCommit;
    this.#defer = () => database.pragma('defer_foreign_keys = ON');
    this.#takeBack = inverter(database, tables);
    this.#begin = database.prepare('INSERT INTO history_steps (stack, label) VALUES (?, ?)');
    this.#rename = database.prepare('UPDATE history_steps SET label = ? WHERE id = ?');
    this.#addArticles = database.prepare(`
      INSERT INTO history_articles (step, number, article)
      SELECT @step, key + (
        SELECT coalesce(max(number) + 1, 0) FROM history_articles WHERE step = @step), value
      FROM json_each(@articles)`);
    this.#moveArticles = database.prepare(
      'UPDATE history_articles SET step = @to WHERE step = @from',
    );
    this.#record = database.prepare('INSERT INTO recording (step) VALUES (?)');
    this.#stop = database.prepare('DELETE FROM recording');
    this.#changes = database.prepare(`
      SELECT "table", operation, "row" FROM history_changes WHERE step = ? ORDER BY id DESC`);
    this.#shownIn = new Map(tables.map(({ name, showsIn }) => [name, showsIn]));
    this.#tables = database.prepare(
      'SELECT DISTINCT "table" FROM history_changes WHERE step = ? AND id > ?',
    );
    this.#newest = database
      .prepare<[], number>('SELECT coalesce(max(id), 0) FROM history_changes')
      .pluck();
    this.#changesAfter = database.prepare(`
      SELECT c."table", c.operation, c."row" FROM history_changes c
      JOIN history_steps s ON s.id = c.step WHERE s.id > ? AND s.stack = ?`);
    this.#rowOf = rowNames(tables, this.#damage);
    this.#forget = database.prepare('DELETE FROM history_steps WHERE id = ?');
    this.#clear = database.prepare('DELETE FROM history_steps WHERE stack = ?');
    this.#trim = database.prepare(`
      DELETE FROM history_steps WHERE stack = 'undo' AND id <= (
        SELECT id FROM history_steps WHERE stack = 'undo' ORDER BY id DESC LIMIT 1 OFFSET ?)`);
  }

  /** Hears of every step once it is kept: what a person did, undid or did again. */
  listen(listener: (step: KeptStep) => void): void {
    this.#listeners.add(listener);
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
    return this.actWithin(null, label, articles, work).result;
  }

  /**
   * The same as a part of the step `within`, where that is still the newest one, at a cost that does not grow with it: its
   * label is then what is given here, as it is once the work is done, and these articles are added to it.
   * What is told of is this work alone. Gives back the step that it went to; `within` where nothing changed.
   */
  actWithin<T>(
    within: number | null,
    label: string | (() => string),
    articles: readonly string[],
    work: () => T,
  ): { readonly result: T; readonly step: number | null } {
    if (this.#recording) return { result: work(), step: within };
    const open = within !== null && this.top('undo')?.id === within ? within : null;
    const { result, step } = this.#inOne(() => {
      const before = this.#newest.get() ?? 0;
      const id = open ?? this.#newStep('undo', '');
      const done = this.#recorded(id, work);
      const kept = this.#kept(id, articles, before);
      if (kept.shows.size > 0) {
        this.#rename.run(typeof label === 'string' ? label : label(), id);
        this.#addArticles.run({ step: id, articles: JSON.stringify(articles) });
        this.#clear.run('redo');
        this.#trim.run(MAX_STEPS);
      } else if (open === null) {
        this.#forget.run(id);
      }
      return { result: done, step: kept };
    });
    const hasChanged = step.shows.size > 0;
    if (hasChanged) this.#tell({ ...step, isAct: true });
    return { result, step: hasChanged ? step.id : within };
  }

  /** Takes back the newest step; null when there is none. */
  undo(): Step | null {
    return this.#travel('undo', 'redo');
  }

  /** Does again what was undone last; null when there is nothing. */
  redo(): Step | null {
    return this.#travel('redo', 'undo');
  }

  /**
   * Takes back one step, whatever came after it. `gone`: it was taken back already, or lies too far back;
   * `overbuilt`: a later step changed what it changed, or rests on it. Then nothing changes.
   */
  undoStep(id: number): Step | 'gone' | 'overbuilt' {
    return this.#travelAlone(id, 'undo', 'redo');
  }

  /** The same for a step that was undone. */
  redoStep(id: number): Step | 'gone' | 'overbuilt' {
    return this.#travelAlone(id, 'redo', 'undo');
  }

  #travel(from: Stack, to: Stack): Step | null {
    const done = this.#inOne(() => {
      const step = this.top(from);
      return step ? this.#turn(step, to) : null;
    });
    return done && this.#told(done);
  }

  #travelAlone(id: number, from: Stack, to: Stack): Step | 'gone' | 'overbuilt' {
    const done = this.#turnAlone(id, from, to);
    return typeof done === 'string' ? done : this.#told(done);
  }

  #turnAlone(id: number, from: Stack, to: Stack): Step | 'gone' | 'overbuilt' {
    try {
      return this.#inOne(() => {
        const step = this.step(id, from);
        if (!step) return 'gone';
        if (this.top(from)?.id === id) return this.#turn(step, to);
        const own = new Set(this.#changes.all(id).map(this.#rowOf));
        for (const change of this.#changesAfter.iterate(id, from)) {
          if (own.has(this.#rowOf(change))) return 'overbuilt';
        }
        const done = this.#turn(step, to);
        // A row that went along, a note with its article say, belongs to a later step.
        const touched = this.#changes.all(done.back).map(this.#rowOf);
        if (!touched.every((row) => own.has(row))) throw new RestsOnIt();
        return done;
      });
    } catch (error) {
      if (error instanceof RestsOnIt || isConstraint(error)) return 'overbuilt';
      throw error;
    }
  }

  #told(done: Step): Step {
    this.#tell({ ...this.#kept(done.back, done.articles, 0), isAct: false });
    return done;
  }

  /** @param after the number of the last change that is none of it */
  #kept(id: number, articles: readonly string[], after: number): Omit<KeptStep, 'isAct'> {
    const shows = this.#tables
      .all(id, after)
      .flatMap(({ table }) => this.#shownIn.get(table) ?? []);
    return { id, articles, shows: new Set(shows) };
  }

  #tell(step: KeptStep): void {
    for (const listener of this.#listeners) listener(step);
  }

  #turn(step: StepRow, to: Stack): Step {
    this.#defer();
    const back = this.#newStep(to, step.label);
    this.#moveArticles.run({ from: step.id, to: back });
    this.#recorded(back, () => {
      for (const change of this.#changes.all(step.id)) this.#takeBack(change);
    });
    this.#forget.run(step.id);
    return { id: step.id, back, label: step.label, articles: this.articlesOf(back) };
  }

  #newStep(stack: Stack, label: string): number {
    this.#hasRecorded = true;
    return Number(this.#begin.run(stack, label).lastInsertRowid);
  }

  #recorded<T>(step: number, work: () => T): T {
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

/** Thrown to roll back: a step that is taken back alone must not take a later one's rows along. */
class RestsOnIt extends Error {}

const isConstraint = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT');

/** Gives the function that names the row that a change is of. */
function rowNames(tables: readonly UndoableTable[], damage: Damage): (change: ChangeRow) => string {
  const keys = new Map(tables.map(({ name, key }) => [name, key]));
  return (change) => {
    const values = rowOf(change, damage);
    const key = (keys.get(change.table) ?? []).map((column) => values[column]);
    return JSON.stringify([change.table, ...key]);
  };
}
