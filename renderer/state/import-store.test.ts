import { expect, test } from 'vitest';
import { createClient, type ImportOutcome } from '#contract';
import { MAX_FILE_BYTES } from '#domain/formats/raw-document.ts';
import { fakeBridge } from '../api/test/fake-bridge.ts';
import { type ImportFile, ImportStore } from './import-store.ts';
import { NoticeStore } from './notice-store.ts';

const file = (name: string, size = 1): ImportFile => ({
  name,
  size,
  arrayBuffer: async () => new ArrayBuffer(size),
});

/** Names say what becomes of them. */
const outcomeOf = (path: string): ImportOutcome => {
  if (path.startsWith('bad')) return { kind: 'failed', path, reason: 'It is empty.' };
  if (path.startsWith('old')) return { kind: 'unchanged', id: path, path };
  const similar = { id: 'a', similarity: 0.7, kind: 'updated' } as const;
  const kin = path.startsWith('kin') && { similar };
  return { kind: 'imported', id: path, title: path, path, words: 3, ...kin };
};

function store() {
  const notices = new NoticeStore();
  const opened: string[] = [];
  const bridge = fakeBridge({ 'imports.file': ({ name }) => outcomeOf(name) });
  const imports = new ImportStore(
    createClient(bridge),
    notices,
    (id) => opened.push(id),
    () => Promise.resolve(true),
  );
  return { imports, notices, opened, bridge };
}

const cases: { files: string[]; notice: string | null; report: boolean; opened: string[] }[] = [
  { files: ['a'], notice: 'Imported “a”', report: false, opened: ['a'] },
  { files: ['a', 'b'], notice: 'Imported 2 articles', report: false, opened: [] },
  {
    files: ['old'],
    notice: 'This article is in the library already.',
    report: false,
    opened: ['old'],
  },
  { files: ['bad'], notice: null, report: true, opened: [] },
  { files: ['a', 'bad', 'b'], notice: null, report: true, opened: [] },
];

test.each(cases)('$files', async ({ files, notice, report, opened }) => {
  const made = store();
  await made.imports.files(files.map((name) => file(name)));
  expect(made.notices.notices[0]?.text ?? null).toBe(notice);
  expect(made.imports.report !== null).toBe(report);
  expect(made.opened).toEqual(opened);
  expect(made.imports.progress).toBeNull();
});

test('stories that the library has are an offer, shown when it is asked for', async () => {
  const { imports, notices } = store();
  await imports.files([file('a'), file('kin')]);
  const [notice] = notices.notices;
  expect(notice?.text).toBe('Imported 2 articles; 1 may tell a story that you have');
  expect(imports.report).toBeNull();
  notice?.action?.run();
  expect(imports.report?.imported).toHaveLength(2);
});

test('a file that is too large is refused before it is read, and the others go in', async () => {
  const { imports, bridge } = store();
  await imports.files([file('huge', MAX_FILE_BYTES + 1), file('a')]);
  expect(imports.report?.failed).toMatchObject([{ path: 'huge' }]);
  expect(bridge.calls).toHaveLength(1);
});

test('a file that vanished is told by name', async () => {
  const { imports } = store();
  const gone: ImportFile = {
    ...file('gone'),
    arrayBuffer: () => Promise.reject(new Error('gone')),
  };
  await imports.files([gone]);
  expect(imports.report?.failed[0]?.path).toBe('gone');
});

test('stopping leaves what is in, and takes no more', async () => {
  const { imports, bridge } = store();
  imports.subscribe(() => {
    if (imports.progress?.done === 1) imports.cancel();
  });
  await imports.files([file('a'), file('b'), file('c')]);
  expect(bridge.calls).toHaveLength(2);
});
