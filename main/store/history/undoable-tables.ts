import type Database from 'better-sqlite3';

/** What a change can show in. */
export type ShownIn = 'articles' | 'annotations' | 'grades' | 'briefs';

/**
 * The tables whose rows a person changes, and may want back, each with what else a change of it shows in: the
 * articles as a whole, or only their annotations, their grades, or the briefs. No BLOB columns: rows are kept as JSON.
 */
export const UNDOABLE_TABLES = {
  articles: 'articles',
  revisions: 'articles',
  annotations: 'annotations',
  replies: 'annotations',
  placements: 'annotations',
  summaries: 'articles',
  corrections: 'articles',
  watch_lists: 'articles',
  entity_notes: 'articles',
  source_grades: 'articles',
  date_orders: 'articles',
  passage_grades: 'grades',
  figure_corrections: 'articles',
  reports: 'articles',
  briefs: 'briefs',
  merge_records: 'articles',
} as const satisfies Readonly<Record<string, ShownIn>>;

export interface UndoableTable {
  readonly name: string;
  readonly showsIn: ShownIn;
  readonly columns: readonly string[];
  /** The columns of its primary key. */
  readonly key: readonly string[];
}

export function undoableTables(database: Database.Database): UndoableTable[] {
  return Object.entries(UNDOABLE_TABLES).map(([name, showsIn]) => {
    const columns = database.pragma(`table_info(${name})`) as { name: string; pk: number }[];
    return {
      name,
      showsIn,
      columns: columns.map((column) => column.name),
      key: columns.filter((column) => column.pk > 0).map((column) => column.name),
    };
  });
}

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
