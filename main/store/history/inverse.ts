import type Database from 'better-sqlite3';
import { damageOf } from '../damage.ts';
import { type ChangeRow, rowOf } from './row.ts';
import type { UndoableTable } from './undoable-tables.ts';

type Row = ReturnType<typeof rowOf>;

/** Gives the function that takes one change back, with its statements prepared once for each table. */
export function inverter(
  database: Database.Database,
  tables: readonly UndoableTable[],
): (change: ChangeRow) => void {
  const prepared = new Map(
    tables.map((table) => [
      table.name,
      {
        insert: database.prepare<[Row]>(deleteSql(table)),
        update: database.prepare<[Row]>(updateSql(table)),
        delete: database.prepare<[Row]>(insertSql(table)),
        // A step that is older than a column has nothing of it.
        empty: Object.fromEntries(table.columns.map((column) => [column, null])),
      },
    ]),
  );
  // In JavaScript and not with SQLite's JSON functions, which end a text at a NUL character.
  const damage = damageOf(database);
  return (change) => {
    const known = prepared.get(change.table);
    known?.[change.operation].run({ ...known.empty, ...rowOf(change, damage) });
  };
}

const pairs = (columns: readonly string[]) => columns.map((column) => `"${column}" = @${column}`);

const deleteSql = ({ name, key }: UndoableTable) =>
  `DELETE FROM ${name} WHERE ${pairs(key).join(' AND ')}`;

const updateSql = ({ name, columns, key }: UndoableTable) =>
  `UPDATE ${name} SET ${pairs(columns).join(', ')} WHERE ${pairs(key).join(' AND ')}`;

const insertSql = ({ name, columns }: UndoableTable) => `
  INSERT INTO ${name} (${columns.map((column) => `"${column}"`).join(', ')})
  VALUES (${columns.map((column) => `@${column}`).join(', ')})`;
