import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readDocument } from '../../sandbox/read-document.ts';
import { type OpenLibrary, openLibrary } from '../open-library.ts';
import { importOne, unwrapped, utf8 } from '../testing.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fieldbrief-damage-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const START = Date.parse('2026-03-01T08:00:00.000Z');
const DAY = 24 * 60 * 60 * 1_000;

const openOn = async (day: number): Promise<OpenLibrary> =>
  unwrapped(
    await openLibrary({
      folder,
      host: 'terminal',
      printer: { print: () => Promise.reject(new Error('no')), close: () => Promise.resolve() },
      assets: join(import.meta.dirname, '../../../assets'),
      version: '0.0.0',
      reader: { read: readDocument, close: () => undefined },
      clock: () => new Date(START + day * DAY).toISOString(),
    }),
  );
const inTrash = (library: OpenLibrary) => library.workspace.store.trash.articles().length;

test('a text that is not the one that was taken in is shown, and said', async () => {
  const library = await openOn(0);
  const { workspace, handlers } = library;
  const story = { name: 'a.txt', bytes: utf8('Flood\n\nThe bridge fell on Monday.') };
  await importOne(workspace, story);
  const id = workspace.store.articles.list()[0]?.id ?? '';
  unwrapped(await handlers['articles.get']({ id }));
  expect(workspace.store.damage.found).toEqual([]);
  const aside = new Database(join(folder, 'library.db'));
  aside.exec("UPDATE revisions SET text = replace(text, 'fell', 'held')");
  aside.close();
  unwrapped(await handlers['articles.get']({ id }));
  expect(workspace.store.damage.found).toContain(
    'The text in “Flood” is not the one that was taken in: all else is there, and a backup may still have it.',
  );
  await library.close();
});

test('a clock that runs far ahead empties no trash; the days that pass do', async () => {
  const first = await openOn(0);
  await importOne(first.workspace, { name: 'a.txt', bytes: utf8('Flood\n\nText.') });
  const { articles } = first.workspace.store;
  articles.remove(
    articles.list().map(({ id }) => id),
    new Date(START).toISOString(),
  );
  await first.close();
  const left: number[] = [];
  for (const day of [200, 200.1, 20, 40, 60, 61]) {
    const library = await openOn(day);
    left.push(inTrash(library));
    await library.close();
  }
  expect(left).toEqual([1, 1, 1, 1, 0, 0]);
});
