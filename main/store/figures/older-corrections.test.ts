import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '../migrate.ts';
import figureCorrections from '../migrations/030-figure-corrections.ts';
import { migrations } from '../migrations/migrations.ts';
import { openStore } from '../store.ts';
import { temporaryFolder } from '../testing.ts';

const OLDER = migrations.slice(0, migrations.indexOf(figureCorrections));
const merge = (from: string) => JSON.stringify({ kind: 'merge', from, into: 'whole' });

test('corrections of a library from before they had names stay in order, and can be undone and redone', () => {
  using place = temporaryFolder();
  const database = new Database(join(place.folder, 'library.db'));
  migrate(database, OLDER, { make: () => '', hasPresent: () => true });
  database.exec(`
    INSERT INTO figure_corrections (id, body) VALUES (1, '${merge('first')}'), (2, '${merge('second')}');
    INSERT INTO history_steps (id, stack, label, articles) VALUES
      (1, 'undo', 'Join two figures', '[]'), (2, 'redo', 'Take a join back', '[]');
    INSERT INTO history_changes (step, "table", operation, "row") VALUES
      (1, 'figure_corrections', 'insert', '{"id":2}'),
      (2, 'figure_corrections', 'delete', '{"id":3,"body":${JSON.stringify(merge('third'))}}');`);
  database.close();

  const store = openStore(place.folder);
  const kept = () =>
    store.figures.corrections().map((one) => (one.kind === 'merge' ? one.from : one.kind));
  expect(kept()).toEqual(['first', 'second']);
  expect(new Set(store.figures.kept().map(({ id }) => id)).size).toBe(2);
  expect(store.figures.kept().every(({ id }) => /^[0-9a-f]{32}$/.test(id))).toBe(true);
  expect(store.history.undo()?.label).toBe('Join two figures');
  expect(kept()).toEqual(['first']);
  expect(store.history.redo()?.label).toBe('Join two figures');
  expect(kept()).toEqual(['first', 'second']);
  expect(store.history.redo()?.label).toBe('Take a join back');
  expect(kept()).toEqual(['first', 'second', 'third']);
  store.close();
});
