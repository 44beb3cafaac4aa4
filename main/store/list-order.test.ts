import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { ArticleReader } from './articles/reader.ts';
import listOrder from './migrations/081-list-order.ts';
import { migrations } from './migrations/migrations.ts';
import { openStore } from './store.ts';
import { NOW, newArticle, olderArticle, olderLibrary, temporaryFolder } from './testing.ts';
import { addCited } from './triage/state.ts';

test('the order of the list is read without a text', () => {
  using place = temporaryFolder();
  openStore(place.folder).close();
  const said: string[] = [];
  const database = new Database(join(place.folder, 'library.db'), {
    verbose: (sql) => said.push(String(sql)),
  });
  try {
    addCited(database);
    new ArticleReader(database).ids();
    const asked = said.at(-1) ?? '';
    expect(asked).toContain('FROM revisions r');
    const steps = database.prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${asked}`).all();
    expect(steps.map(({ detail }) => detail)).toContain(
      'SCAN r USING COVERING INDEX revisions_imported',
    );
  } finally {
    database.close();
  }
});

test('a library of before keeps the order of its list, also once its texts change', () => {
  using place = temporaryFolder();
  const rows = ['first', 'other', 'removed'].map(olderArticle).join('\n');
  const removed = `UPDATE articles SET removed = '${NOW}' WHERE id = 'removed';`;
  olderLibrary(place.folder, migrations.indexOf(listOrder), rows + removed);
  const store = openStore(place.folder);
  const { articles, history } = store;
  try {
    expect(articles.ids()).toEqual(['first', 'other']);
    const revised = { ...newArticle('other', 'New words.'), imported: '2026-03-02T12:00:00.000Z' };
    history.act('Import', [], () => articles.addRevision('other', revised));
    expect(articles.ids()).toEqual(['other', 'first']);
    expect(articles.list().map(({ id }) => id)).toEqual(articles.ids());
    history.undo();
    expect(articles.ids()).toEqual(['first', 'other']);
  } finally {
    store.close();
  }
});
