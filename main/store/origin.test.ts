import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openStore, type Store } from './store.ts';
import {
  newAnnotation,
  newArticle,
  olderArticle,
  olderLibrary,
  temporaryFolder,
  temporaryStore,
} from './testing.ts';

/** So many migrations there were before a note said which library made it. */
const BEFORE = 21;
const OWN = 'aaaaaaaa-0000-4000-8000-000000000000';
const COLLEAGUE = 'bbbbbbbb-0000-4000-8000-000000000000';

const note = (id: string) => `
  INSERT INTO annotations VALUES ('${id}', 'story', 'text-story', 0, 5, 'story', '', '', 'commenting', 'yellow',
    'solid', 'Words of ${id}', '[]', 'Ada', '2026', '2026', NULL);
  INSERT INTO replies VALUES ('reply-${id}', '${id}', 'Yes', 'Ada', '2026', '2026');`;
const madeBy = (id: string, library: string) => {
  const created = `{"replica":"${library}","counter":1,"value":"2026"}`;
  const state = `{"seen":{"${library}":1},"fields":{"created":[${created}]}}`;
  return `INSERT INTO merge_records (kind, id, state)
    VALUES ('annotation', '${id}', '${state}'), ('reply', 'reply-${id}', '${state}');`;
};
const named = `INSERT INTO merge_library (replica, counter, place) VALUES ('${OWN}', 3, 'elsewhere');`;

/** Of a note and of its reply: whether another library made them. */
const foreign = (store: Store, id: string) => {
  const found = store.annotations.get(id);
  return [found?.foreign ?? false, found?.replies?.[0]?.foreign ?? false];
};

describe('what an older library holds', () => {
  test.each([
    ['was made here where it never met another one', '', false],
    ['was made here where no pack brought it', named, false],
    ['was made here where its own packs told of it', `${named} ${madeBy('n1', OWN)}`, false],
    [
      'was made here, though under a name that it had before it was copied',
      `${named} ${madeBy('n1', 'cccccccc')}
      INSERT INTO merge_told VALUES ('cccccccc', 'annotation', 'n1', 1);`,
      false,
    ],
    ['was made elsewhere where a pack brought it', `${named} ${madeBy('n1', COLLEAGUE)}`, true],
  ])('%s', (_, rows, expected) => {
    using place = temporaryFolder();
    olderLibrary(place.folder, BEFORE, `${olderArticle('story')} ${note('n1')} ${rows}`);
    const store = openStore(place.folder);
    expect(foreign(store, 'n1')).toEqual([expected, expected]);
    store.close();
  });

  test('can still be undone', () => {
    using place = temporaryFolder();
    const row = {
      ...{ id: 'gone', article: 'story', sha256: 'text-story', start: 0, end: 5, quote: 'story' },
      ...{ prefix: '', suffix: '', motivation: 'commenting', color: 'pink', style: 'solid' },
      ...{
        note: 'Words',
        tags: '[]',
        author: 'Ada',
        created: '2026',
        modified: '2026',
        removed: null,
      },
    };
    const step = `INSERT INTO history_steps VALUES (1, 'undo', 'Delete note', '["story"]');
      INSERT INTO history_changes VALUES (1, 1, 'annotations', 'delete', '${JSON.stringify(row)}');`;
    olderLibrary(place.folder, BEFORE, `${olderArticle('story')} ${step}`);
    const store = openStore(place.folder);
    expect(store.history.undo()?.label).toBe('Delete note');
    expect(store.annotations.get('gone')?.note).toBe('Words');
    expect(foreign(store, 'gone')[0]).toBe(false);
    store.close();
  });

  test('can be undone where a table has got columns since', () => {
    using place = temporaryFolder();
    const row = { id: 'story', revision: 1, title: 'As it was', removed: null };
    const nothing = { publisher: null, byline: null, dateline: null, published: null };
    const before = JSON.stringify({ ...row, ...nothing, credits: null, url: null });
    const step = `INSERT INTO history_steps VALUES (1, 'undo', 'Edit source', '["story"]');
      INSERT INTO history_changes VALUES (1, 1, 'articles', 'update', '${before}');`;
    olderLibrary(place.folder, 18, `${olderArticle('story')} ${step}`);
    const store = openStore(place.folder);
    expect(store.history.undo()?.label).toBe('Edit source');
    expect(store.articles.get('story')?.source.title).toBe('As it was');
    store.close();
  });
});

describe('a library', () => {
  test('owns what it made, also in a copy of it, and nothing that a copy makes', () => {
    using original = temporaryStore();
    const { store } = original;
    const story = newArticle('story', 'Heavy rain');
    store.articles.insert(story);
    const first = store.merge.name();
    expect(store.merge.name()).toBe(first);
    store.annotations.insert(newAnnotation('n1', story, 'rain', { origin: first }));
    using place = temporaryFolder();
    store.backup();
    copyFileSync(store.backup(), join(place.folder, 'library.db'));
    const copy = openStore(place.folder);
    const second = copy.merge.name();
    expect(second).not.toBe(first);
    copy.annotations.insert(newAnnotation('n2', story, 'Heavy', { origin: second }));
    expect([foreign(copy, 'n1')[0], foreign(copy, 'n2')[0]]).toEqual([false, false]);
    store.annotations.insert(newAnnotation('n2', story, 'Heavy', { origin: second }));
    expect([foreign(store, 'n1')[0], foreign(store, 'n2')[0]]).toEqual([false, true]);
    copy.close();
  });

  test('without a name owns nothing that names another one', () => {
    using library = temporaryStore();
    const { store } = library;
    const story = newArticle('story', 'Heavy rain');
    store.articles.insert(story);
    store.annotations.insert(newAnnotation('n1', story, 'rain', { origin: COLLEAGUE }));
    expect(foreign(store, 'n1')[0]).toBe(true);
  });
});
