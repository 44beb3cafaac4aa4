import { extname } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countPassedOver, kindByName, mayBeRead, passedOverWords } from './file-kinds.ts';

test.each([
  ['a/b.TXT', 'text'],
  ['C:\\Reports\\a.Md', 'markdown'],
  ['page.xhtml', 'html'],
  ['.md', null],
  ['notes', null],
  ['mails/Winmail.dat', 'outlook'],
  ['winmail (2).dat', 'outlook'],
  ['sensor.dat', null],
  ['folder.md/notes', null],
  ['a.txt.', null],
] as const)('%s promises %s', (name, kind) => {
  expect(kindByName(name)).toBe(kind);
});

test.each([
  ['Inbox', true],
  ['Minutes 12.05.2026', true],
  ['in/Note of Mr. Haas', true],
  ['old.doc', true],
  ['in/winmail.dat', true],
  ['in.2026/map.shp', false],
  ['song.mp3', false],
])('whether %s may be a document: %s', (name, may) => {
  expect(mayBeRead(name)).toBe(may);
});

const unread = (names: readonly string[]) => names.map((path) => ({ path, as: null }));

describe('what an import passed over', () => {
  test('litter comes last and needs no endings', () => {
    const leftOut = [
      { path: 'a.css', as: 'part of a saved page' },
      { path: 'b.js', as: 'part of a saved page' },
      { path: 'Thumbs.db', as: 'system file' },
      { path: 'a.xyz', as: null },
    ] as const;
    expect(passedOverWords(countPassedOver(leftOut))).toBe(
      '1 .xyz file, 2 parts of saved pages, 1 system file',
    );
  });

  test.each([
    { names: [], words: '' },
    { names: ['a.pptx'], words: '1 presentation (.pptx)' },
    {
      names: ['x.jpg', 'README', 'a.pptx', 'b.PPT', 'c.pptx', 'in/y.png', 'map.shp', 'LICENSE'],
      words:
        '3 presentations (.pptx, .ppt), 2 pictures (.jpg, .png), 2 files without an ending, 1 .shp file',
    },
    { names: ['a.mp3', 'b.mp4'], words: '2 recordings (.mp3, .mp4)' },
    { names: ['a.jsonld', 'b.annotations'], words: '2 files of notes (.annotations, .jsonld)' },
    { names: ['a.shp', 'b.shp'], words: '2 .shp files' },
  ])('$words', ({ names, words }) => {
    expect(passedOverWords(countPassedOver(unread(names)))).toBe(words);
  });

  test('counts every file once', () => {
    const name = fc.string({ unit: fc.constantFrom('a', '.', '/', 'pdf', 'doc', 'X') });
    fc.assert(
      fc.property(fc.array(name), (names) => {
        const counted = countPassedOver(unread(names));
        expect(counted.reduce((sum, { files }) => sum + files, 0)).toBe(names.length);
        const endings = counted.flatMap((kind) => kind.endings);
        const own = names.map((one) => one.split('/').at(-1) ?? '').map((one) => extname(one));
        const real = own.filter((ending) => ending.length > 1).map((one) => one.toLowerCase());
        expect(endings.sort()).toEqual([...new Set(real)].sort());
      }),
    );
  });
});
