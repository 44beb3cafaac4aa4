import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { Block } from '#domain/document.ts';
import { openStore } from './store.ts';
import {
  NOW,
  newArticle,
  olderArticle,
  olderLibrary,
  temporaryFolder,
  temporaryStore,
} from './testing.ts';

const KEPT = newArticle('kept', 'text');
/** So many migrations there were before there was a table of what was read. */
const BEFORE = 18;

test.each([
  ['has read all that it holds', '', ['kept']],
  ['has read what no pack speaks of', "INSERT INTO merge_people VALUES ('1234', 'Ada')", ['kept']],
  [
    'may have heard of it only',
    `INSERT INTO merge_people VALUES ('1234', 'Ada');
    INSERT INTO merge_records (kind, id, state) VALUES ('article', 'kept', '{"seen":{},"fields":{}}')`,
    [],
  ],
])('an older library %s', (_, also, found) => {
  using place = temporaryFolder();
  olderLibrary(place.folder, BEFORE, `${olderArticle('kept')} ${also}`);
  const store = openStore(place.folder);
  expect(store.articles.findByBytes('bytes-kept')).toEqual(found);
  store.close();
});

test('what is deleted for good leaves no hash of its bytes, nor them, nor its pictures', () => {
  using library = temporaryStore();
  const { store } = library;
  store.articles.insert(KEPT);
  const picture = { mediaType: 'image/png', bytes: new Uint8Array([1]) };
  store.pictures.keep([
    { sha256: 'of the kept', ...picture },
    { sha256: 'of the other', ...picture },
  ]);
  const other = newArticle('other', 'more text');
  const shown: Block = {
    kind: 'picture',
    text: '',
    marks: [],
    sha256: 'of the other',
    alternative: '',
  };
  const blocks = [...other.parsed.blocks, shown];
  store.articles.insert({ ...other, parsed: { ...other.parsed, blocks } });
  for (const { bytesSha256 } of [KEPT, other]) {
    store.originals.keep(bytesSha256, new Uint8Array([2]));
  }
  store.articles.remove(['kept'], NOW);
  store.emptyTrash();
  const database = new Database(join(store.folder, 'library.db'), { readonly: true });
  expect(database.prepare('SELECT bytes_sha256 AS bytes FROM bytes_read').all()).toEqual([
    { bytes: 'sha256 of the bytes of other' },
  ]);
  database.close();
  expect(store.originals.size(KEPT.bytesSha256)).toBeNull();
  expect(store.pictures.get('of the kept')).toBeNull();
  expect(store.originals.get(other.bytesSha256)).toEqual(new Uint8Array([2]));
  expect(store.pictures.get('of the other')).toMatchObject(picture);
});
