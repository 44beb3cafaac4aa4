import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openStore } from './store.ts';
import { NOW, newArticle, temporaryFolder, temporaryStore } from './testing.ts';

const KEPT = newArticle('kept', 'text');

/** As the library was before there was a table of what it had read. */
function setBack(folder: string, also = ''): void {
  const database = new Database(join(folder, 'library.db'));
  database.exec(`DROP TABLE bytes_read; ${also}`);
  database.pragma('user_version = 18');
  database.close();
}

test.each([
  ['has read all that it holds', '', 'kept'],
  ['has read what no pack speaks of', "INSERT INTO merge_people VALUES ('1234', 'Ada')", 'kept'],
  [
    'may have heard of it only',
    `INSERT INTO merge_people VALUES ('1234', 'Ada');
    INSERT INTO merge_records (kind, id, state) VALUES ('article', 'kept', '{"seen":{},"fields":{}}')`,
    null,
  ],
])('an older library %s', (_, also, found) => {
  using place = temporaryFolder();
  const before = openStore(place.folder);
  before.articles.insert(KEPT);
  before.close();
  setBack(place.folder, also);
  const store = openStore(place.folder);
  expect(store.articles.findByBytes(KEPT.bytesSha256)).toBe(found);
  store.close();
});

test('what is deleted for good leaves no hash of its bytes', () => {
  using library = temporaryStore();
  const { store } = library;
  store.articles.insert(KEPT);
  store.articles.insert(newArticle('other', 'more text'));
  store.articles.remove(['kept'], NOW);
  store.emptyTrash();
  const database = new Database(join(store.folder, 'library.db'), { readonly: true });
  expect(database.prepare('SELECT bytes_sha256 AS bytes FROM bytes_read').all()).toEqual([
    { bytes: 'sha256 of the bytes of other' },
  ]);
  database.close();
});
