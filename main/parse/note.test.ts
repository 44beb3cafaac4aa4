import { expect, test } from 'vitest';
import { parseNote } from './note.ts';

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
