import { expect, test } from 'vitest';
import { parseNote, parseText } from './note.ts';

test('a note keeps its emphasis, its list markers and its raw HTML as text', () => {
  expect(parseNote('Check **twice**\n\n- one\n- two <b>x</b>\n\n3. three')).toEqual([
    [{ text: 'Check ' }, { text: 'twice', strong: true }],
    [{ text: '• ' }, { text: 'one' }],
    [{ text: '• ' }, { text: 'two <b>x</b>' }],
    [{ text: '3. ' }, { text: 'three' }],
  ]);
});

test('an empty note has no paragraphs', () => {
  expect(parseNote('')).toEqual([]);
});

test("a person's own text keeps its headings, lists and tables", () => {
  const blocks = parseText(
    '## Needs\n\n- boats\n- tents\n\n---\n\n| a | b |\n|---|---|\n| 1 | 2 |',
    'ar',
  );
  expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'list', 'table']);
  expect(blocks[1]).toEqual({
    kind: 'list',
    ordered: false,
    items: [[{ text: 'boats' }], [{ text: 'tents' }]],
    language: 'ar',
  });
  expect(parseText('![the map](gone.png) ![](gone.png)', 'en')).toMatchObject([
    { kind: 'paragraph', runs: [{ text: 'the map' }] },
  ]);
  expect(parseText(' \n', 'en')).toEqual([]);
});
