import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { RECORD_KINDS } from '#domain/merge/types.ts';
import { temporaryStore } from './testing.ts';
import { WORK_TABLES, workTables } from './work-tables.ts';

/** Tables that hold no work of a person, each with what it holds in its stead. */
const NO_WORK: Readonly<Record<string, string>> = {
  drafts: 'what is being typed, until it is kept',
  settings: 'how somebody likes this library',
  originals: 'the files that articles were read from, which go with them',
  pictures: 'the same of their pictures',
  bytes_read: 'which files gave which texts',
  article_paths: 'where copies of a document were found',
  imports: 'what was brought in when, which undoing it does not unsay',
  read_alike: 'which texts a newer reader reads the same',
  import_lines: 'what became of each file of it',
  signatures: 'worked out from the texts',
  analyses: 'worked out from the texts',
  names: 'worked out from texts and corrections',
  corrected_analyses: 'worked out from texts and corrections',
  counted_articles: 'worked out from texts and corrections',
  name_articles: 'worked out from texts and corrections',
  name_totals: 'worked out from texts and corrections',
  linked_names: 'worked out from names',
  linked_entities: 'worked out from names',
  name_keys: 'worked out from names',
  linked_by: 'by which rules that was worked out',
  gone_names: 'what is still to be worked out',
  uncounted_articles: 'what is still to be worked out',
  changed_rules: 'what is still to be worked out',
  stale_corrections: 'what is still to be worked out',
  claims: 'worked out from texts and corrections of figures',
  numbers_taken_back: 'worked out from the texts',
  claims_read: 'what is still to be worked out',
  changed_figures: 'what is still to be worked out',
  watch_scans: 'worked out from texts and watch lists',
  search_looks: 'how far somebody has looked here',
  search_documents: 'worked out from texts and notes',
  search_index: 'worked out from texts and notes',
  history_steps: 'the journal',
  history_changes: 'the journal',
  history_articles: 'the journal',
  merge_library: 'the name of this library',
  merge_people: 'the names of others',
  merge_told: 'what others were told',
  own_key: 'who signs here',
  pack_senders: 'how new the packs were that came',
  library_keys: 'by which key each library is known',
  note_proofs: 'signatures under notes, which no undo takes back',
};

interface Column {
  readonly name: string;
  readonly type: string;
}

/** A new library's tables, those that full text search makes for itself left out. */
function tablesOf(database: Database.Database): string[] {
  return database
    .prepare<[], { name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'sqlite_*' AND name NOT GLOB 'search_index_*'",
    )
    .all()
    .map(({ name }) => name);
}

function read<T>(work: (database: Database.Database) => T): T {
  using library = temporaryStore();
  const database = new Database(join(library.store.folder, 'library.db'), { readonly: true });
  try {
    return work(database);
  } finally {
    database.close();
  }
}

test('no table of people’s work is without its line', () => {
  const known = [...Object.keys(WORK_TABLES), ...Object.keys(NO_WORK)];
  expect(read(tablesOf).sort()).toEqual(known.sort());
});

test('every kind of record has its table, and no table of people’s work stays at home without a reason', () => {
  const records = workTables.flatMap(({ packed }) => ('as' in packed ? [packed.as] : []));
  expect(records.sort()).toEqual([...RECORD_KINDS].sort());
  const staying = workTables.flatMap(({ name, packed }) => ('stays' in packed ? [name] : []));
  expect(staying).toEqual(['reading', 'known_people']);
  const within = workTables.flatMap(({ packed }) => ('within' in packed ? [packed.within] : []));
  expect(within.filter((kind) => !RECORD_KINDS.includes(kind))).toEqual([]);
});

test('what hangs on an article or a note goes with it, and nothing else does', () => {
  read((database) => {
    const lying = new Set(
      tablesOf(database).filter((name) =>
        (database.pragma(`table_info(${name})`) as Column[]).some(
          (column) => column.name === 'removed',
        ),
      ),
    );
    for (const { name, trash } of workTables) {
      const lies = lying.has(name);
      const keys = database.pragma(`foreign_key_list(${name})`) as {
        table: string;
        from: string;
        on_delete: string;
      }[];
      const hangs = keys.map(({ table, from, on_delete }) => ({
        with: table,
        by: from,
        on_delete,
      }));
      // What hangs on other tables goes with them; none of those lies in the trash.
      const onTrash = hangs.filter((on) => lying.has(on.with));
      const expected = lies
        ? { with: name, by: 'id' }
        : onTrash.map(({ on_delete: _, ...on }) => on);
      const ways = [expected].flat().sort((a, b) => a.by.localeCompare(b.by));
      expect({ name, trash: [trash ?? []].flat() }).toEqual({ name, trash: ways });
      expect(hangs.map(({ on_delete }) => on_delete).filter((way) => way !== 'CASCADE')).toEqual(
        [],
      );
    }
  });
});

test('undo can keep every row as JSON', () => {
  const bytes = read((database) =>
    workTables.filter(({ name }) =>
      (database.pragma(`table_info(${name})`) as Column[]).some(({ type }) => type === 'BLOB'),
    ),
  );
  expect(bytes).toEqual([]);
});
