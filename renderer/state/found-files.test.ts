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
  const { files, passedOver } = await filesOfEntries(dropped);
  const read = await Promise.all(
    files.map(async (file) => {
      const text = await file.arrayBuffer().then(
        (bytes) => new TextDecoder().decode(bytes),
        () => 'cannot be read',
      );
      return `${file.name}: ${text}`;
    }),
  );
  return { read, passedOver };
};

test('a dropped folder gives the files that are read, in the order of their names, and what was passed over', async () => {
  const tree = {
    'b.txt': 'B',
    a: { 'z.md': 'Z', 'B.HTML': 'H', '.hidden.txt': '', deep: { 'x.pptx': '', 'y.txt': 'Y' } },
    '.git': { 'x.txt': '' },
    'c.mp3': '',
    README: '',
  };
  expect(await told(entry('Inbox', tree))).toEqual({
    read: ['Inbox/a/B.HTML: H', 'Inbox/a/deep/y.txt: Y', 'Inbox/a/z.md: Z', 'Inbox/b.txt: B'],
    passedOver: ['Inbox/README', 'Inbox/a/deep/x.pptx', 'Inbox/c.mp3'],
  });
});

test('a file that is dropped itself is always tried', async () => {
  expect(await told(entry('c.pdf', 'C'), entry('.notes', 'N'))).toEqual({
    read: ['c.pdf: C', '.notes: N'],
    passedOver: [],
  });
});

test('what is closed fails by its name, and the others go in', async () => {
  const tree = { closed: null, 'gone.txt': null, 'z.txt': 'Z' };
  expect((await told(entry('Inbox', tree))).read).toEqual([
    'Inbox/closed: cannot be read',
    'Inbox/gone.txt: cannot be read',
    'Inbox/z.txt: Z',
  ]);
});

test('a picked folder gives the same', () => {
  const picked = ['In/b.txt', 'In/a/z.md', 'In/a/x.pptx', 'In/.git/x.txt', 'In/a/.hidden.md'].map(
    (path) => {
      const file = new File(['text'], path.split('/').at(-1) ?? '');
      Object.defineProperty(file, 'webkitRelativePath', { value: path });
      return file;
    },
  );
  const { files, passedOver } = filesOfFolder(picked);
  expect(files.map(({ name, size }) => [name, size])).toEqual([
    ['In/a/z.md', 4],
    ['In/b.txt', 4],
  ]);
  expect(passedOver).toEqual(['In/a/x.pptx']);
});
