import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { LibraryEvent } from '#contract/events.ts';
import type { LibraryStatus } from '#contract/library.ts';
import { found, temporaryFolder } from '../../store/testing.ts';
import { type OpenLibrary, openLibrary } from '../open-library.ts';
import { importOne, temporaryLibrary, unwrapped, utf8 } from '../testing.ts';

const HOUR = 60 * 60 * 1_000;
const START = Date.parse('2026-03-01T08:00:00.000Z');

beforeEach(() =>
  vi.useFakeTimers({ now: START, toFake: ['setInterval', 'clearInterval', 'Date'] }),
);
afterEach(() => vi.useRealTimers());

async function open(folder: string, host: LibraryStatus['host']): Promise<OpenLibrary> {
  return unwrapped(
    await openLibrary({
      folder,
      host,
      printer: {
        print: () => Promise.reject(new Error('These tests print nothing.')),
        close: () => Promise.resolve(),
      },
      assets: join(import.meta.dirname, '../../../assets'),
      version: '0.0.0',
    }),
  );
}

const take = ({ workspace }: OpenLibrary, text: string) =>
  importOne(workspace, { name: 'story.txt', bytes: utf8(text) });
const backups = (folder: string) =>
  existsSync(join(folder, 'backups')) ? readdirSync(join(folder, 'backups')) : [];
const statusOf = async ({ handlers }: OpenLibrary) =>
  unwrapped(await handlers['library.status']({}));
/** The next announcement that the backups changed. */
const change = (library: OpenLibrary) =>
  new Promise<void>((resolve) => {
    const stop = library.listen((event: LibraryEvent) => {
      if (event.type !== 'backup-changed') return;
      stop();
      resolve();
    });
  });

describe('an app', () => {
  test('makes one while it is open, and the next when that is older than twelve hours', async () => {
    using place = temporaryFolder();
    const library = await open(place.folder, 'electron');
    await take(library, 'Heavy rain cut the road.');
    const first = change(library);
    vi.advanceTimersByTime(HOUR);
    await first;
    expect(await statusOf(library)).toMatchObject({ backupProblem: null });
    const made = (await statusOf(library)).lastBackup ?? '';
    expect(Date.parse(made) - START).toBeLessThanOrEqual(HOUR);

    vi.advanceTimersByTime(11 * HOUR);
    expect(backups(place.folder)).toHaveLength(1);
    const second = change(library);
    vi.advanceTimersByTime(HOUR);
    await second;
    expect(backups(place.folder)).toHaveLength(2);
    await library.close();
    expect(backups(place.folder)).toHaveLength(2);
  });

  test('makes one at its start, where the last is too old', async () => {
    using place = temporaryFolder();
    const before = await open(place.folder, 'terminal');
    await take(before, 'Heavy rain cut the road.');
    await before.close();
    vi.setSystemTime(START + 13 * HOUR);
    const library = await open(place.folder, 'browser');
    await change(library);
    expect(backups(place.folder)).toHaveLength(2);
    await library.close();
  });

  test('makes one when it closes, where it had no time before', async () => {
    using place = temporaryFolder();
    const library = await open(place.folder, 'electron');
    await take(library, 'Heavy rain cut the road.');
    await library.close();
    expect(backups(place.folder)).toHaveLength(1);
  });

  test('waits for the one that is being made when it closes', async () => {
    using place = temporaryFolder();
    const library = await open(place.folder, 'electron');
    await take(library, 'Heavy rain cut the road.');
    vi.advanceTimersByTime(HOUR);
    await library.close();
    expect(backups(place.folder)).toHaveLength(1);
    expect(backups(place.folder).filter((name) => name.includes('partial'))).toEqual([]);
  });

  test('makes none of a library in which there is nothing', async () => {
    using place = temporaryFolder();
    const library = await open(place.folder, 'electron');
    vi.advanceTimersByTime(24 * HOUR);
    await library.close();
    expect(backups(place.folder)).toEqual([]);
  });

  test('says why it could make none, tries again, and closes all the same', async () => {
    using place = temporaryFolder();
    const silenced = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const library = await open(place.folder, 'electron');
    await take(library, 'Heavy rain cut the road.');
    writeFileSync(join(place.folder, 'backups'), 'in the way');
    const first = change(library);
    vi.advanceTimersByTime(HOUR);
    await first;
    const { lastBackup, backupProblem } = await statusOf(library);
    expect(lastBackup).toBeNull();
    expect(backupProblem).toMatch(/^\S+ can't be the library folder/);
    const second = change(library);
    vi.advanceTimersByTime(HOUR);
    await second;
    await library.close();
    silenced.mockRestore();
  });

  test('makes one at once where a clock that was wrong has made the last', async () => {
    using place = temporaryFolder();
    vi.setSystemTime(START + 1_000 * 24 * HOUR);
    const wrong = await open(place.folder, 'terminal');
    await take(wrong, 'Heavy rain cut the road.');
    await wrong.close();
    vi.setSystemTime(START);
    const library = await open(place.folder, 'electron');
    await change(library);
    expect((await statusOf(library)).lastBackup).toBe(new Date(START).toISOString());
    await library.close();
  });
});

describe('the terminal', () => {
  test('makes none where a command only reads', async () => {
    using place = temporaryFolder();
    const writing = await open(place.folder, 'terminal');
    await take(writing, 'Heavy rain cut the road.');
    await writing.close();
    expect(backups(place.folder)).toHaveLength(1);
    vi.setSystemTime(START + 48 * HOUR);
    const reading = await open(place.folder, 'terminal');
    expect(found(reading.workspace.store, 'rain').articles).toBe(1);
    await reading.catchUp();
    vi.advanceTimersByTime(24 * HOUR);
    await reading.close();
    expect(backups(place.folder)).toHaveLength(1);

    const again = await open(place.folder, 'terminal');
    await take(again, 'The bridge is open.');
    await again.close();
    expect(backups(place.folder)).toHaveLength(2);
  });
});

test('a merge and an import of many files find a copy that is young', async () => {
  using place = temporaryFolder();
  await using other = await temporaryLibrary();
  await take(other.library, 'A colleague wrote this.');
  const pack = unwrapped(await other.library.handlers['packs.make']({ articles: null }));
  const library = await open(place.folder, 'terminal');
  await take(library, 'Heavy rain cut the road.');
  const merge = () =>
    library.handlers['packs.merge']({ bytes: new Uint8Array(pack.bytes), only: null });
  unwrapped(await merge());
  expect(backups(place.folder)).toHaveLength(1);
  const begin = (count: number) =>
    library.handlers['imports.begin']({
      files: Array.from({ length: count }, (_, at) => `${at}.txt`),
      leftOut: [],
    });
  vi.setSystemTime(Date.now() + 2 * HOUR);
  unwrapped(await begin(3));
  expect(backups(place.folder)).toHaveLength(1);
  unwrapped(await begin(30));
  unwrapped(await merge());
  expect(backups(place.folder)).toHaveLength(2);
  await library.close();
});
