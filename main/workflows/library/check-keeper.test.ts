import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { openStore, type Store } from '../../store/store.ts';
import { newArticle, temporaryFolder } from '../../store/testing.ts';
import { CheckKeeper } from './check-keeper.ts';

const KEY = Buffer.alloc(32, 7);

function filled(folder: string): Store {
  const store = openStore(folder, { key: KEY });
  store.articles.insert(newArticle('kept', 'some text '.repeat(20_000)));
  return store;
}

/** What is told after the keeper has gone through it. */
async function told(store: Store, now: string): Promise<readonly string[]> {
  const checking = vi.spyOn(store, 'checkInBackground');
  const keeper = new CheckKeeper({ store, now: () => now, beginsAfter: 0 });
  keeper.start();
  await new Promise((resolve) => setTimeout(resolve, 20));
  await checking.mock.results[0]?.value.problems;
  await new Promise((resolve) => setTimeout(resolve, 0));
  await keeper.close();
  const count = checking.mock.calls.length;
  checking.mockRestore();
  return [`${count} check`, ...store.damage.found];
}

test('an open library is gone through once a day, and damage is told', async () => {
  using place = temporaryFolder();
  const store = filled(place.folder);
  const [first, ...found] = await told(store, '2026-03-01T12:00:00.000Z');
  // The text of this article is named by no hash of its own.
  expect([first, found]).toEqual(['1 check', [expect.stringMatching(/^The text of version 1/)]]);
  store.settings.set({ checked: '2026-03-01T12:00:00.000Z' });
  expect((await told(store, '2026-03-01T20:00:00.000Z'))[0]).toBe('0 check');
  store.close();

  const path = join(place.folder, 'library.db');
  const bytes = readFileSync(path);
  bytes.fill(0, bytes.length - 8_192, bytes.length - 4_096);
  writeFileSync(path, bytes);
  const damaged = openStore(place.folder, { key: KEY });
  const sentences = await told(damaged, '2026-03-03T12:00:00.000Z');
  expect(sentences.join('\n')).toMatch(/The file is damaged: .*A backup may still have it/);
  damaged.close();
});
