import { expect, test } from 'vitest';
import { type DroppedEntry, filesOfEntries, filesOfFolder } from './found-files.ts';

/** A dropped tree: a text is a file, an object a folder, null what can't be read. */
type Tree = string | null | { readonly [name: string]: Tree };

function entry(name: string, tree: Tree, parent = ''): DroppedEntry {
  const fullPath = `${parent}/${name}`;
  if (typeof tree === 'string') {
    const file = new File([tree], name);
    return { name, fullPath, isDirectory: false, file: (found) => found(file) };
  }
  if (tree === null) {
    const refuse = (_: unknown, failed: (error: unknown) => void) => failed(new Error('closed'));
    const isDirectory = !name.includes('.');
    return isDirectory
      ? { name, fullPath, isDirectory, createReader: () => ({ readEntries: refuse }) }
      : { name, fullPath, isDirectory, file: refuse };
  }
  const children = Object.entries(tree).map(([child, inside]) => entry(child, inside, fullPath));
  const createReader = () => {
    // Two at a time, as a page gives a hundred.
    const left = [...children].reverse();
    return { readEntries: (found: (part: DroppedEntry[]) => void) => found(left.splice(0, 2)) };
  };
  return { name, fullPath, isDirectory: true, createReader };
}

const told = async (...dropped: DroppedEntry[]) => {
  const { files, leftOut } = await filesOfEntries(dropped);
  const read = await Promise.all(
    files.map(async (file) => {
      const text = await file.arrayBuffer().then(
        (bytes) => new TextDecoder().decode(bytes),
        () => 'cannot be read',
      );
      return `${file.name}: ${text}`;
    }),
  );
  return { read, leftOut: leftOut.map(({ path, as }) => `${path}: ${as}`) };
};

test('a dropped folder gives the files that are read, in the order of their names, and what was left out', async () => {
  const tree = {
    'b.txt': 'B',
    a: { 'z.md': 'Z', 'B.HTML': 'H', '.hidden.txt': '', deep: { 'x.mp3': '', 'y.txt': 'Y' } },
    '.git': { 'x.txt': '' },
    'c.rar': '',
    README: '',
  };
  expect(await told(entry('Inbox', tree))).toEqual({
    // What has no ending is told by its content.
    read: [
      'Inbox/README: ',
      'Inbox/a/B.HTML: H',
      'Inbox/a/deep/y.txt: Y',
      'Inbox/a/z.md: Z',
      'Inbox/b.txt: B',
    ],
    leftOut: [
      'Inbox/.git/x.txt: system file',
      'Inbox/a/.hidden.txt: system file',
      'Inbox/a/deep/x.mp3: null',
      'Inbox/c.rar: null',
    ],
  });
});

test('a file that is dropped itself is always tried', async () => {
  expect(await told(entry('c.pdf', 'C'), entry('.notes', 'N'))).toEqual({
    read: ['c.pdf: C', '.notes: N'],
    leftOut: [],
  });
});

test('what is closed fails by its name, and the others go in', async () => {
  const tree = { closed: null, 'gone.txt': null, 'z.txt': 'Z' };
  expect((await told(entry('Inbox', tree))).read).toEqual([
    'Inbox/gone.txt: cannot be read',
    'Inbox/z.txt: Z',
    'Inbox/closed: cannot be read',
  ]);
});

test('a picked folder gives the same', () => {
  const picked = ['In/b.txt', 'In/a/z.md', 'In/a/x.mp3', 'In/.git/x.txt', 'In/a/.hidden.md'].map(
    (path) => {
      const file = new File(['text'], path.split('/').at(-1) ?? '');
      Object.defineProperty(file, 'webkitRelativePath', { value: path });
      return file;
    },
  );
  const { files, leftOut } = filesOfFolder(picked);
  expect(files.map(({ name, size }) => [name, size])).toEqual([
    ['In/a/z.md', 4],
    ['In/b.txt', 4],
  ]);
  expect(leftOut).toMatchObject([
    { path: 'In/.git/x.txt', as: 'system file' },
    { path: 'In/a/.hidden.md', as: 'system file' },
    { path: 'In/a/x.mp3', as: null },
  ]);
});

test('a page comes with the pictures of its folder, whose clutter is left out', () => {
  const picked = ['In/Page.html', 'In/Page_files/a.jpg', 'In/Page_files/x.css'].map((path) => {
    const file = new File(['text'], path.split('/').at(-1) ?? '');
    Object.defineProperty(file, 'webkitRelativePath', { value: path });
    return file;
  });
  const { files, leftOut } = filesOfFolder(picked);
  expect(files).toMatchObject([{ name: 'In/Page.html', beside: [{ name: 'Page_files/a.jpg' }] }]);
  expect(leftOut).toMatchObject([{ path: 'In/Page_files/x.css', as: 'part of a saved page' }]);
});
