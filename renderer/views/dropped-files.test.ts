import { expect, test } from 'vitest';
import type { DroppedEntry } from '../state/found-files.ts';
import { droppedFiles } from './dropped-files.ts';

const named = (name: string) => new File(['Words.'], name);

/** A drop of files, some of which the system gives an entry for. */
function drop(...items: readonly { name: string; hasEntry: boolean }[]): DataTransfer {
  const entry = (name: string): DroppedEntry => ({
    name: `entry of ${name}`,
    fullPath: `/entry of ${name}`,
    isDirectory: false,
    file: (found) => found(named(`entry of ${name}`)),
  });
  return {
    files: items.map(({ name }) => named(name)),
    items: [
      { kind: 'string' },
      ...items.map(({ name, hasEntry }) => ({
        kind: 'file',
        webkitGetAsEntry: () => (hasEntry ? entry(name) : null),
      })),
    ],
  } as object as DataTransfer;
}

const cases = [
  {
    what: 'with an entry each',
    items: [{ name: 'a.txt', hasEntry: true }],
    files: ['entry of a.txt'],
  },
  { what: 'without entries', items: [{ name: 'a.txt', hasEntry: false }], files: ['a.txt'] },
  {
    what: 'where one has no entry, so that none is lost',
    items: [
      { name: 'a.txt', hasEntry: true },
      { name: 'b.txt', hasEntry: false },
    ],
    files: ['a.txt', 'b.txt'],
  },
  { what: 'that are none', items: [], files: [] },
];

test.each(cases)('files $what', async ({ items, files }) => {
  const found = await droppedFiles(drop(...items));
  expect(found.files.map(({ name }) => name)).toEqual(files);
  expect(found.leftOut).toEqual([]);
});
