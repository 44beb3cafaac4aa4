import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readFileBytes } from './read-file.ts';
import { planWalk, readPlanned } from './walk.ts';

let folder = '';
let leftOut: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fieldbrief-walk-'));
});
afterEach(async () => {
  await chmod(join(folder, 'closed'), 0o700).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rm(folder, { recursive: true });
});

async function put(...paths: string[]): Promise<void> {
  for (const path of paths) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), `text of ${path}`);
  }
}

/** `path` for a file that was read, `path: reason` for one that was not. */
async function walked(...paths: string[]): Promise<string[]> {
  const lines: string[] = [];
  const plan = await planWalk(paths.map((path) => join(folder, path)));
  leftOut = plan.leftOut.map(({ path, as }) => `${relative(folder, path)}: ${as}`);
  for (const file of plan.files) {
    const found = await readPlanned(file);
    const path = relative(folder, found.path);
    lines.push(found.ok ? path : `${path}: ${found.error.message}`);
  }
  return lines;
}

test('a folder gives the files that are read, in the order of their names', async () => {
  await put(
    'b.txt',
    'a/z.md',
    'a/B.HTML',
    'a/.hidden.txt',
    '.git/x.txt',
    'song.mp3',
    'README',
    'Z.htm',
  );
  expect(await walked('')).toEqual(['README', 'Z.htm', 'a/B.HTML', 'a/z.md', 'b.txt']);
  expect(leftOut).toEqual([
    '.git/x.txt: system file',
    'a/.hidden.txt: system file',
    'song.mp3: null',
  ]);
});

test('what lies too deep is told', async () => {
  const deep = Array.from({ length: 65 }, (_, depth) => String(depth)).join('/');
  await put('a.txt', `${deep}/b.txt`);
  expect(await walked('')).toEqual([
    expect.stringMatching(/\/63: “63” lies more than 64 folders deep/),
    'a.txt',
  ]);
});

test('a file that is named is always tried', async () => {
  await put('notes', '.hidden.txt');
  expect(await walked('notes', '.hidden.txt', 'gone.txt')).toEqual([
    'notes',
    '.hidden.txt',
    'gone.txt: “gone.txt” is not there.',
  ]);
  expect(leftOut).toEqual([]);
});

test('links that go round end, and each folder is read once', async () => {
  await put('in/a.txt');
  await symlink(folder, join(folder, 'in/loop'));
  await symlink(join(folder, 'in'), join(folder, 'zz'));
  await symlink(join(folder, 'self.txt'), join(folder, 'self.txt'));
  expect(await walked('')).toEqual([
    'in/a.txt',
    'self.txt: “self.txt” cannot be read: its links go round in a circle.',
  ]);
});

test('a link that leads out of the folder is told and left alone', async () => {
  await put('stick/a.txt', 'private/b.txt');
  await symlink(join(folder, 'private/b.txt'), join(folder, 'stick/file.txt'));
  await symlink(join(folder, 'private'), join(folder, 'stick/folder'));
  await symlink(join(folder, 'stick/a.txt'), join(folder, 'stick/within.txt'));
  const out = (name: string) =>
    `stick/${name}: “${name}” is a link that leads out of its folder: import what it leads to by itself.`;
  expect(await walked('stick')).toEqual([
    'stick/a.txt',
    out('file.txt'),
    out('folder'),
    'stick/within.txt',
  ]);
});

test.skipIf(process.getuid?.() === 0)('what is closed is told, the others go in', async () => {
  await put('a.txt', 'closed/b.txt', 'z.txt');
  await chmod(join(folder, 'closed'), 0);
  expect(await walked('')).toEqual([
    'a.txt',
    'closed: “closed” cannot be read: its permissions do not allow it.',
    'z.txt',
  ]);
});

test.skipIf(process.platform === 'win32')('a named pipe does not hold up the walk', async () => {
  await put('z.txt');
  execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
  expect(await walked('')).toEqual(['pipe.txt: “pipe.txt” is not a regular file.', 'z.txt']);
});

test('a folder is no file, and a file larger than the limit is not read', async () => {
  expect(await readFileBytes(folder)).toMatchObject({ ok: false, error: { code: 'is-folder' } });
  const large = join(folder, 'large.txt');
  await writeFile(large, '');
  await truncate(large, 200 * 1024 * 1024);
  expect(await readFileBytes(large)).toEqual({
    ok: false,
    error: {
      code: 'too-large',
      message: '“large.txt” has 200 MB; Fieldbrief reads files up to 64 MB.',
    },
  });
});

test('a page comes with those of its pictures that it names', async () => {
  await put('Page_files/a b.jpg', 'Page_files/other.jpg', 'Page_files/x.css');
  await writeFile(join(folder, 'Page.html'), '<html><img src="Page_files/a%20b.jpg">');
  const { files } = await planWalk([folder]);
  const pages = await Promise.all(files.map(readPlanned));
  expect(pages).toMatchObject([{ ok: true, beside: [{ name: 'Page_files/a b.jpg' }] }]);
});
