import { expect, test } from 'vitest';
import { carried } from './carried-text.ts';

test.each([
  [
    'an isolate that ends',
    'by \u2068صوت السهل\u2069, 1 February',
    'by \u2068صوت السهل\u2069, 1 February',
  ],
  ['two of them', '\u2068أ\u2069 and \u2068ب\u2069', '\u2068أ\u2069 and \u2068ب\u2069'],
  ['an override in one', '\u2068a\u202eb\u2069', '\u2068ab\u2069'],
  ['an isolate that never ends', 'by \u2068صوت', 'by صوت'],
  ['an end of none', 'a\u2069b', 'ab'],
  ['one that ends on another line', '\u2068a\nb\u2069', 'a\nb'],
  ['one that says its direction', '\u2067abc\u2069', 'abc'],
  ['one within another', '\u2068a\u2068b\u2069c\u2069', 'a\u2068b\u2069c'],
  ['an override', '\u202eabc\u202c', 'abc'],
  ['what no file can carry', 'a\u0000b\ufffe\ud800c', 'ab\ufffdc'],
])('%s', (_, text, expected) => {
  expect(carried({ text })).toEqual({ text: expected });
});
