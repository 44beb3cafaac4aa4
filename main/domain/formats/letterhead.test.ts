import { expect, test } from 'vitest';
import { isFieldLine, isForm, readLetterhead, readWireTime } from './letterhead.ts';

test.each([
  [
    'an office and a date',
    ['In the name of God', 'General Command of the Armed Forces', '20 November 2026'],
    'General Command of the Armed Forces',
  ],
  [
    'an office, a place and a date',
    [
      'Humanitarian Aid Commission - White Nile State',
      'Press statement',
      'Kosti, 17 November 2026',
    ],
    'Humanitarian Aid Commission - White Nile State',
  ],
  [
    'an office that gives a briefing',
    ['Daily briefing by the Office of the Spokesperson', '24 November 2026'],
    'Office of the Spokesperson',
  ],
  ['a sign before it', ['🔴 Rapid Support Forces | Media', 'Nov 20'], 'Rapid Support Forces'],
  [
    'Arabic',
    ['بيان رقم (٩)', 'غرفة طوارئ أم روابة', 'الأحد ٢٢ نوفمبر ٢٠٢٦'],
    'غرفة طوارئ أم روابة',
  ],
  ['no date', ['The Commission', 'Press statement'], undefined],
  ['no office', ['Daily count', '20 November 2026'], undefined],
  [
    'prose',
    [
      'The commission said on 20 November 2026 that the number of citizens who arrived in the State from the north has reached 31,000.',
      '20 November 2026',
    ],
    undefined,
  ],
])('a letterhead with %s', (_, lines, publisher) => {
  expect(readLetterhead(lines).publisher).toBe(publisher);
});

test('the moment below an agency’s story', () => {
  expect(readWireTime('151832 GMT Nov 26')).toEqual({ published: '2026-11-15T18:32:00Z' });
  expect(readWireTime('151832 people')).toEqual({});
});

test.each([
  ['20 November 2026', true],
  ['Nov 20', true],
  ['Date: 16 November 2026', true],
  ['Kosti, 17 November 2026', true],
  ['on 20 November 2026 it rained', false],
  ['by Hassan Ali', false],
])('%s is a line of its own: %s', (line, expected) => {
  expect(isFieldLine(line)).toBe(expected);
});

test.each([
  ['minutes', ['محضر اجتماع', 'التاريخ: 23 نوفمبر 2026', 'الحضور: ممثلو المفوضية'], true],
  ['minutes in English', ['Meeting', 'Date: 16 November 2026', 'Present: six agencies'], true],
  ['what stands above a story', ['Bridge reopens', 'By Hassan Ali', '16 November 2026'], false],
  ['a standfirst', ['Bridge reopens', 'Two lanes, no trucks', '16 November 2026'], false],
])('a form: %s', (_, lines, expected) => {
  expect(isForm(lines)).toBe(expected);
});
