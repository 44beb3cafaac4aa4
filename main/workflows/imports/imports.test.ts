import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { importWords } from '#domain/formats/import-record.ts';
import { undo } from '../history/undo.ts';
import type { OpenLibrary } from '../open-library.ts';
import { mark, openTestLibrary, temporaryLibrary, unwrapped, utf8 } from '../testing.ts';
import { importPaths, type PathsHeard } from './import-paths.ts';
import { listImports, showImport } from './show-import.ts';

const story = (place: string) =>
  `The road to ${place}\n\nHeavy rain cut the road to ${place} on Monday, and ${place} waits for boats.\n`;

let folder = '';
let inbox = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fieldbrief-imports-'));
  inbox = join(folder, 'stick');
  mkdirSync(join(inbox, 'deep'), { recursive: true });
  for (const place of ['Karsana', 'Halvet', 'Marran', 'Tolve']) {
    writeFileSync(join(inbox, `${place}.txt`), story(place));
  }
  writeFileSync(join(inbox, 'deep', 'again.txt'), story('Tolve'));
  writeFileSync(join(inbox, 'deep', 'empty.txt'), '');
  writeFileSync(join(inbox, 'plan.pptx'), Buffer.from([0, 1, 2, 0, 255, 3]));
  writeFileSync(join(inbox, 'Thumbs.db'), 'x');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function take({ workspace }: OpenLibrary, heard?: PathsHeard): Promise<string[]> {
  const paths: string[] = [];
  for await (const { path } of importPaths(workspace, [inbox], heard)) paths.push(path);
  return paths;
}

const last = ({ workspace }: OpenLibrary) => {
  const [newest] = listImports(workspace);
  if (!newest) throw new Error('No import was kept');
  return unwrapped(showImport(workspace, newest.id));
};

test('what became of each file is kept with its import', async () => {
  await using place = await temporaryLibrary();
  await take(place.library);
  const { label, state, counts, here, lines } = last(place.library);
  expect([label, state, here]).toEqual(['stick', 'ended', 4]);
  expect(importWords(counts)).toBe('4 read, 1 duplicate, 2 left out, 1 not readable');
  const told = lines.flatMap(({ fate, path, reason }) =>
    reason === null ? [] : [[fate, path.slice(inbox.length + 1), reason]],
  );
  expect(told).toEqual([
    ['left-out', 'Thumbs.db', 'system file'],
    ['left-out', 'plan.pptx', 'presentation'],
    ['failed', 'deep/empty.txt', expect.stringMatching(/is empty\.$/)],
  ]);
});

test('an import is taken back in one step, and done again', async () => {
  await using place = await temporaryLibrary();
  const { library } = place;
  const { handlers, workspace } = library;
  await take(library);
  const { id } = last(library);
  const { steps, trashed } = unwrapped(await handlers['imports.undo']({ id }));
  expect([steps.length, trashed, workspace.store.articles.count()]).toEqual([1, 0, 0]);
  expect(last(library).here).toBe(0);
  unwrapped(await handlers['history.redo']({ step: steps[0]?.back ?? 0 }));
  expect(last(library).here).toBe(4);
  expect((await handlers['imports.undo']({ id })).ok).toBe(true);
  expect(workspace.store.articles.count()).toBe(0);
  expect(await handlers['imports.undo']({ id })).toMatchObject({
    ok: false,
    error: { code: 'nothing-to-undo' },
  });
});

test('where later work rests on it, its articles go to the trash with their notes', async () => {
  await using place = await temporaryLibrary();
  const { library } = place;
  const { handlers, workspace } = library;
  await take(library);
  const { id, lines } = last(library);
  mark(library, lines.find(({ fate }) => fate === 'read')?.article ?? '', 'Heavy rain');
  expect(unwrapped(await handlers['imports.undo']({ id }))).toMatchObject({
    steps: [],
    trashed: 4,
  });
  expect(workspace.store.counts()).toEqual({ articles: 0, annotations: 0 });
  undo(workspace);
  expect(workspace.store.counts()).toEqual({ articles: 4, annotations: 1 });
});

test('what was left out or not readable is taken anyway, and undone with its import', async () => {
  await using place = await temporaryLibrary();
  const { library } = place;
  const { handlers, workspace } = library;
  await take(library);
  const { id, lines } = last(library);
  const plan = lines.find(({ path }) => path.endsWith('plan.pptx'));
  if (!plan) throw new Error('No line of the plan');
  expect(plan.isAtHand).toBe(true);
  const refused = await handlers['imports.again']({ id, number: plan.number, anyway: false });
  expect(refused).toMatchObject({ ok: false, error: { code: 'still-refused' } });
  const taken = unwrapped(
    await handlers['imports.again']({ id, number: plan.number, anyway: true }),
  );
  const line = taken.lines.find(({ number }) => number === plan.number);
  expect(line).toMatchObject({ fate: 'read', title: 'plan.pptx', reason: null });
  const reading = unwrapped(await handlers['articles.reading']({ id: line?.article ?? '' }));
  expect(reading).toMatchObject({ bytes: 6, account: { kind: 'unread' } });
  expect(reading.account?.remarks.join()).toMatch(/without its text/);
  unwrapped(await handlers['imports.undo']({ id }));
  expect(workspace.store.articles.count()).toBe(0);
});

test('an encoding is chosen for a file that could not be read', async () => {
  await using place = await temporaryLibrary();
  const { handlers } = place.library;
  const bytes = new Uint8Array([0x54, 0, 0, 0, 0x68, 0, 0, 0, 0x65, 0, 0, 0].concat([0, 1, 2, 3]));
  const { id } = unwrapped(await handlers['imports.begin']({ files: ['odd.txt'], leftOut: [] }));
  unwrapped(await handlers['imports.file']({ name: 'odd.txt', bytes, batch: id }));
  const [line] = unwrapped(await handlers['imports.end']({ id, remaining: 0 })).lines;
  expect(line).toMatchObject({ fate: 'failed', isAtHand: true });
  const request = { id, number: 1, encoding: 'utf-16le', anyway: false };
  const [read] = unwrapped(await handlers['imports.again'](request)).lines;
  expect(read).toMatchObject({ fate: 'read' });
});

test('no encoding is offered for an empty file, nor for one that has none', async () => {
  await using place = await temporaryLibrary();
  const { handlers } = place.library;
  const odd = new Uint8Array([0x54, 0, 0, 0, 0x68, 0, 0, 0, 0, 1, 2, 3]);
  const files: [string, Uint8Array<ArrayBuffer>][] = [
    ['empty.txt', new Uint8Array()],
    ['report.pdf', odd],
    ['report.doc', odd],
    ['letter.eml', new Uint8Array()],
    ['slides.ppt', odd],
    ['odd.txt', odd],
    ['page.html', odd],
  ];
  const names = files.map(([name]) => name);
  const { id } = unwrapped(await handlers['imports.begin']({ files: names, leftOut: [] }));
  for (const [name, bytes] of files) {
    unwrapped(await handlers['imports.file']({ name, bytes, batch: id }));
  }
  const { lines } = unwrapped(await handlers['imports.end']({ id, remaining: 0 }));
  const offered = lines.flatMap(({ path, hasEncoding }) => (hasEncoding ? [path] : []));
  expect(lines.every(({ fate }) => fate === 'failed')).toBe(true);
  expect(offered).toEqual(['odd.txt', 'page.html']);
});

test('a stopped import goes on with what was left, and reads nothing twice', async () => {
  await using place = await temporaryLibrary();
  const { library } = place;
  let read = 0;
  const first = await take(library, { isStopped: () => read++ === 2 });
  expect(first).toHaveLength(2);
  expect(last(library)).toMatchObject({ state: 'stopped', remaining: 4 });
  // Another text under a name that was done is read.
  writeFileSync(join(inbox, 'Halvet.txt'), story('Anderra'));
  const second = await take(library);
  expect(second.map((path) => path.slice(inbox.length + 1))).toEqual([
    'Halvet.txt',
    'Marran.txt',
    'Tolve.txt',
    'deep/again.txt',
    'deep/empty.txt',
  ]);
  expect(listImports(library.workspace)).toHaveLength(1);
  expect(last(library)).toMatchObject({ state: 'ended', remaining: 0 });
});

test('an import that is going on is not called broken off, and is not begun a second time', async () => {
  await using place = await temporaryLibrary();
  const { handlers } = place.library;
  const sample = handlers['imports.sample']({});
  const seen = await vi.waitFor(async () => {
    const [one] = unwrapped(await handlers['imports.list']({}));
    if (!one) throw new Error('It has not begun.');
    return one;
  });
  expect(seen.state).toBe('running');
  expect(await handlers['imports.goOn']({ id: seen.id })).toMatchObject({
    error: { code: 'import-running' },
  });
  await sample;
  const [ended] = unwrapped(await handlers['imports.list']({}));
  expect([ended?.id, ended?.state]).toEqual([seen.id, 'ended']);
});

test('a window goes on with the same files, and with no others', async () => {
  await using place = await temporaryLibrary();
  const { handlers } = place.library;
  const file = (name: string) => ({ name: `stick/${name}`, bytes: utf8(story(name)) });
  const files = ['stick/Karsana', 'stick/Halvet'];
  const begun = unwrapped(await handlers['imports.begin']({ files, leftOut: [] }));
  await handlers['imports.file']({ ...file('Karsana'), batch: begun.id });
  await handlers['imports.end']({ id: begun.id, remaining: 1 });
  const other = unwrapped(
    await handlers['imports.begin']({ files: ['stick/Halvet'], leftOut: [] }),
  );
  expect(other.id).not.toBe(begun.id);
  const again = unwrapped(await handlers['imports.begin']({ files, leftOut: [] }));
  expect(again).toEqual({ id: begun.id, before: 1 });
  const outcomes = [
    await handlers['imports.file']({ ...file('Karsana'), batch: again.id }),
    await handlers['imports.file']({ ...file('Halvet'), batch: again.id }),
  ].map((answer) => unwrapped(answer).map(({ kind }) => kind));
  expect(outcomes).toEqual([[], ['imported']]);
  const ended = unwrapped(await handlers['imports.end']({ id: again.id, remaining: 0 }));
  expect(importWords(ended.counts)).toBe('2 read');
});

test('files of one name are two lines, and what an archive leaves out is told', async () => {
  await using place = await temporaryLibrary();
  const { handlers } = place.library;
  const pack = zipSync({
    'a/story.txt': utf8(story('Karsana')),
    'a/song.mp3': utf8('x'),
    'a/Thumbs.db': utf8('x'),
  });
  const { id } = unwrapped(
    await handlers['imports.begin']({ files: ['a.txt', 'a.txt', 'a.zip'], leftOut: [] }),
  );
  for (const text of [story('Tolve'), story('Marran')]) {
    await handlers['imports.file']({ name: 'a.txt', bytes: utf8(text), batch: id });
  }
  await handlers['imports.file']({ name: 'a.zip', bytes: pack, batch: id });
  const { lines } = unwrapped(await handlers['imports.end']({ id, remaining: 0 }));
  expect(lines.map(({ path, fate, reason }) => [path, fate, reason])).toEqual([
    ['a.txt', 'read', null],
    ['a.txt', 'read', null],
    ['a.zip/a/story.txt', 'read', null],
    ['a.zip/a/song.mp3', 'left-out', 'recording'],
    ['a.zip/a/Thumbs.db', 'left-out', 'system file'],
  ]);
});

test('an import that was killed is known as such, and goes on without losing or doubling anything', async () => {
  const mbox = ['Karsana', 'Halvet', 'Marran']
    .map(
      (place) =>
        `From a Mon Mar  2 09:00:00 2026\nFrom: a@example.org\nSubject: ${place}\nMessage-ID: <${place}@x>\nDate: Mon, 2 Mar 2026 09:00:00 +0000\n\nRain over ${place} all day.\n\n`,
    )
    .join('');
  writeFileSync(join(inbox, 'Letters.mbox'), mbox);
  const library = join(folder, 'library');
  const script = join(import.meta.dirname, 'import-until-killed.ts');
  const child = spawn(process.execPath, [script, library, inbox]);
  await new Promise((resolve) => child.stdout.once('data', resolve));
  child.kill('SIGKILL');
  await new Promise((resolve) => child.once('exit', resolve));
  const opened = await openTestLibrary(library);
  try {
    const broken = last(opened);
    expect(broken.state).toBe('broken');
    await take(opened);
    const { id, state, counts } = last(opened);
    expect([id, state]).toEqual([broken.id, 'ended']);
    expect(importWords(counts)).toBe('7 read, 1 duplicate, 2 left out, 1 not readable');
    expect(opened.workspace.store.articles.count()).toBe(7);
  } finally {
    await opened.close();
  }
});
