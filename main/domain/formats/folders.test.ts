import fc from 'fast-check';
import { expect, test } from 'vitest';
import { folderChoices, folderOf, liesIn } from './folders.ts';

test.each([
  ['stick/02_media/a.html', 'stick/02_media'],
  ['E:\\stick\\a.html', 'E:/stick'],
  ['a.html', ''],
  ['Pasted text', ''],
])('%s lies in “%s”', (path, folder) => expect(folderOf(path)).toBe(folder));

test('folders are offered as a tree, without those that only lead to one other', () => {
  const articles = [
    ['/media/lena/stick/10_more'],
    ['/media/lena/stick/2_media'],
    ['/media/lena/stick/2_media/old', '/media/lena/stick/10_more'],
    [],
  ];
  expect(folderChoices(articles).map(({ label, depth, articles: n }) => [depth, label, n])).toEqual(
    [
      [0, '/media/lena/stick', 3],
      [1, '2_media', 2],
      [2, 'old', 1],
      [1, '10_more', 2],
    ],
  );
});

test('each folder counts what the filter by it shows', () => {
  const path = fc
    .array(fc.constantFrom('a', 'b', 'c'), { maxLength: 4 })
    .map((parts) => parts.join('/'));
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(path, { maxLength: 2 }), { maxLength: 12 }), (articles) => {
      for (const { folder, articles: count } of folderChoices(articles)) {
        expect(articles.filter((folders) => liesIn(folders, folder))).toHaveLength(count);
      }
    }),
    { numRuns: 200 },
  );
});
