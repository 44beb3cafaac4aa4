import type Database from 'better-sqlite3';
import { type ShownIn, workTables } from '../work-tables.ts';

/** A table with what people made, as it is in the database. */
export interface UndoableTable {
  readonly name: string;
  readonly showsIn: ShownIn;
  /** Those that undo answers for. */
  readonly columns: readonly string[];
  /** The columns of its primary key. */
  readonly key: readonly string[];
}

export function undoableTables(database: Database.Database): UndoableTable[] {
  const info = database.prepare<[string], { name: string; pk: number }>(
    'SELECT name, pk FROM pragma_table_info(?) ORDER BY cid',
  );
  return workTables.map(({ name, showsIn, undone }) => {
    const columns = info.all(name).filter((column) => column.pk > 0 || isUndone(column, undone));
    return {
      name,
      showsIn,
      columns: columns.map((column) => column.name),
      key: columns.filter((column) => column.pk > 0).map((column) => column.name),
    };
  });
}

const isUndone = ({ name }: { readonly name: string }, undone?: readonly string[]) =>
  undone?.includes(name) ?? true;

/**
 * Temporary triggers that write every change of `table` to the journal while a step is being recorded.
 * They are made anew at each start from the table as it is, so no migration can leave them behind.
 */
export function journalTriggers({ name, columns, key }: UndoableTable): string {
  const isRecording = '(SELECT step FROM recording) IS NOT NULL';
  const isChanged = columns.map((column) => `OLD."${column}" IS NOT NEW."${column}"`).join(' OR ');
  const keep = (operation: string, row: string) => `BEGIN
    INSERT INTO history_changes (step, "table", operation, "row")
    VALUES ((SELECT step FROM recording), '${name}', '${operation}', ${row});
  END;`;
  return `
  CREATE TEMP TRIGGER journal_${name}_insert AFTER INSERT ON main.${name}
  WHEN ${isRecording} ${keep('insert', asJson('NEW', key))}
  CREATE TEMP TRIGGER journal_${name}_update AFTER UPDATE ON main.${name}
  WHEN ${isRecording} AND (${isChanged}) ${keep('update', asJson('OLD', columns))}
  CREATE TEMP TRIGGER journal_${name}_delete AFTER DELETE ON main.${name}
  WHEN ${isRecording} ${keep('delete', asJson('OLD', columns))}`;
}

const asJson = (row: 'OLD' | 'NEW', columns: readonly string[]) =>
  `json_object(${columns.map((column) => `'${column}', ${row}."${column}"`).join(', ')})`;
