import { expect, test } from 'vitest';
import { createClient, type Request } from '#contract';
import type { ImportOutcome } from '#contract/articles.ts';
import type { ImportDetails, ShownLine } from '#contract/imports.ts';
import { MAX_FILE_BYTES } from '#domain/formats/raw-document.ts';
import { fakeBridge } from '../api/test/fake-bridge.ts';
import type { ImportFile } from './found-files.ts';
import { ImportStore } from './import-store.ts';
import { NoticeStore } from './notice-store.ts';

/** The record of an import, as the main side would keep it. */
function recorded() {
  let leftOut: readonly { path: string; as: string | null }[] = [];
  const lineOf = ({ path, as }: (typeof leftOut)[number], at: number): ShownLine => ({
    number: at + 1,
    file: path,
    path,
    fileSha256: null,
    fate: 'left-out',
    article: null,
    reason: as,
    bytesSha256: null,
    title: null,
    assumed: null,
    leftOut: 0,
    isAtHand: false,
    hasEncoding: false,
  });
  return {
    'imports.begin': (request: Request<'imports.begin'>) => {
      leftOut = request.leftOut;
      return { id: 'i1', before: 0 };
    },
    'imports.tell': () => null,
    'imports.end': (): ImportDetails => ({
      id: 'i1',
      label: '',
      began: '',
      ended: '',
      state: 'ended',
      counts: { read: 0, revised: 0, duplicate: 0, notes: 0, 'left-out': 0, failed: 0 },
      planned: 0,
      remaining: 0,
      here: 0,
      fromTerminal: false,
      lines: leftOut.map(lineOf),
    }),
  };
}

const filesRead = ({ calls }: ReturnType<typeof fakeBridge>) =>
  calls.filter(({ name }) => name === 'imports.file');

const file = (name: string, size = 1): ImportFile => ({
  name,
  size,
  arrayBuffer: async () => new ArrayBuffer(size),
});

/** Names say what becomes of them. */
const outcomeOf = (path: string): ImportOutcome => {
  if (path.startsWith('bad')) return { kind: 'failed', path, reason: 'It is empty.' };
  if (path.startsWith('old')) return { kind: 'unchanged', id: path, path };
  if (path.startsWith('new')) {
    const annotations = { exact: 1, moved: 0, changed: 1, lost: 1 };
    return {
      kind: 'revised',
      id: path,
      title: path,
      path,
      words: 3,
      revision: 2,
      sha256: '',
      annotations,
    };
  }
  const similar = { id: 'a', similarity: 0.7, kind: 'updated', order: 'newer' } as const;
  const kin = path.startsWith('kin') && { similar };
  const next = path.startsWith('no.') && { similar: { ...similar, kind: 'issue' } as const };
  return { kind: 'imported', id: path, title: path, path, words: 3, ...kin, ...next };
};

function store() {
  const notices = new NoticeStore();
  const opened: string[] = [];
  const bridge = fakeBridge({
    ...recorded(),
    'imports.file': ({ name }) => [outcomeOf(name)],
  });
  const imports = new ImportStore(
    createClient(bridge),
    notices,
    () => (id) => opened.push(id),
    () => Promise.resolve(true),
  );
  return { imports, notices, opened, bridge };
}

const cases: { files: string[]; notice: string | null; report: boolean; opened: string[] }[] = [
  { files: ['a'], notice: 'Imported “a”', report: false, opened: ['a'] },
  { files: ['a', 'b'], notice: 'Imported 2 articles', report: false, opened: [] },
  { files: ['a', 'no. 2'], notice: 'Imported 2 articles', report: false, opened: [] },
  {
    files: ['old'],
    notice: 'This article is in the library already.',
    report: false,
    opened: ['old'],
  },
  { files: ['bad'], notice: null, report: true, opened: [] },
  { files: ['a', 'bad', 'b'], notice: null, report: true, opened: [] },
  {
    files: ['new'],
    notice: '“new” has a new version. 2 notes need a look.',
    report: false,
    opened: ['new'],
  },
  { files: ['a', 'new'], notice: null, report: true, opened: [] },
  { files: ['new', 'new2'], notice: null, report: true, opened: [] },
  { files: ['a', 'old'], notice: null, report: true, opened: [] },
  { files: [], notice: 'There is no file in it.', report: false, opened: [] },
];

test.each(cases)('$files', async ({ files, notice, report, opened }) => {
  const made = store();
  await made.imports.files({ files: files.map((name) => file(name)), leftOut: [] });
  expect(made.notices.notices[0]?.text ?? null).toBe(notice);
  expect(made.imports.report !== null).toBe(report);
  expect(made.opened).toEqual(opened);
  expect(made.imports.progress).toBeNull();
});

test('stories that the library has are an offer, shown when it is asked for', async () => {
  const { imports, notices } = store();
  await imports.files({ files: [file('a'), file('kin')], leftOut: [] });
  const [notice] = notices.notices;
  expect(notice?.text).toBe('Imported 2 articles; 1 may tell a story that you have');
  expect(imports.report).toBeNull();
  notice?.action?.run();
  expect(imports.report?.imported).toHaveLength(2);
});

test('a file that is too large is refused before it is read, and the others go in', async () => {
  const { imports, bridge } = store();
  await imports.files({ files: [file('huge', MAX_FILE_BYTES + 1), file('a')], leftOut: [] });
  expect(imports.report?.failed).toMatchObject([{ path: 'huge' }]);
  expect(filesRead(bridge)).toHaveLength(1);
});

test('a file that vanished is told by name', async () => {
  const { imports } = store();
  const gone: ImportFile = {
    ...file('gone'),
    arrayBuffer: () => Promise.reject(new Error('gone')),
  };
  await imports.files({ files: [gone], leftOut: [] });
  expect(imports.report?.failed[0]?.path).toBe('gone');
});

test('stopping leaves what is in, and takes no more', async () => {
  const { imports, bridge } = store();
  imports.subscribe(() => {
    if (imports.progress?.done === 1) imports.cancel();
  });
  await imports.files({ files: [file('a'), file('b'), file('c')], leftOut: [] });
  expect(filesRead(bridge)).toHaveLength(2);
  expect(imports.report).toMatchObject({ stoppedBefore: 1 });
  const end = bridge.calls.find(({ name }) => name === 'imports.end');
  expect(end?.request).toEqual({ id: 'i1', remaining: 1 });
});

test('what became of every file stands in the report', async () => {
  const { imports } = store();
  const files = ['a', 'new', 'old', 'bad'].map((name) => file(name));
  const leftOut = ['in/x.mp3', 'in/y.mp3', 'in/z.rar'].map((path) => ({ path, as: null }));
  await imports.files({ files, leftOut });
  const { report } = imports;
  expect(report?.imported).toMatchObject([{ path: 'a' }]);
  expect(report?.revised).toMatchObject([{ path: 'new', revision: 2 }]);
  expect(report?.unchanged).toMatchObject([{ path: 'old' }]);
  expect(report?.failed).toMatchObject([{ path: 'bad' }]);
  expect(report?.passedOver.map(({ kind, files: count }) => [kind, count])).toEqual([
    ['recording', 2],
    ['archive', 1],
  ]);
});

test('a second import while one runs comes in after it, and that is said', async () => {
  const { imports, notices, bridge, opened } = store();
  const first = imports.files({ files: [file('a')], leftOut: [] });
  await imports.files({ files: [file('b')], leftOut: [] });
  expect(notices.notices.map(({ text }) => text)).toEqual([
    'It comes in when the import that is running is done.',
    'Imported “a”',
    'Imported “b”',
  ]);
  expect(filesRead(bridge).map(({ request }) => request)).toMatchObject([
    { name: 'a' },
    { name: 'b' },
  ]);
  expect(opened).toEqual(['a', 'b']);
  await first;
  await imports.files({ files: [file('c')], leftOut: [] });
  expect(notices.notices.map(({ text }) => text).at(-1)).toBe('Imported “c”');
});

test.each([
  { code: 'no-annotations', reason: 'It is empty.', says: 'what a document is refused for' },
  { code: 'broken', reason: 'Its notes are broken.', says: 'what its notes are refused for' },
])('a PDF whose notes are refused with $code says $says', async ({ code, reason }) => {
  const bridge = fakeBridge({
    ...recorded(),
    'annotations.import': () => ({ refuse: 'Its notes are broken.', code }),
    'imports.file': ({ name }) => [outcomeOf(name)],
  });
  const imports = new ImportStore(
    createClient(bridge),
    new NoticeStore(),
    () => () => undefined,
    () => Promise.resolve(true),
  );
  await imports.files({ files: [file('bad.pdf')], leftOut: [] });
  expect(imports.report?.failed).toMatchObject([{ path: 'bad.pdf', reason }]);
});

test('a page takes along the pictures that it names, and all files of an import bear one name', async () => {
  const { imports, bridge } = store();
  const beside = [file('Page_files/a.jpg'), file('Page_files/b.jpg')];
  const page = new File(['<img src="Page_files/a.jpg">'], 'Page.html');
  const whole = { name: page.name, size: page.size, arrayBuffer: () => page.arrayBuffer(), beside };
  await imports.files({ files: [whole, file('a')], leftOut: [] });
  const requests = filesRead(bridge).map(({ request }) => request);
  expect(requests).toMatchObject([
    { name: 'Page.html', beside: [{ name: 'Page_files/a.jpg' }] },
    { name: 'a' },
  ]);
  const batches = requests.map((request) => (request as { batch?: string }).batch);
  expect(new Set(batches).size).toBe(1);
  expect(batches[0]).toBeTruthy();
});
