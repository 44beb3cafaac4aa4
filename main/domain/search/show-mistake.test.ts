import { expect, test } from 'vitest';
import { parseQuery } from './parse-query.ts';
import { showMistake } from './show-mistake.ts';

test.each([
  ['mine AND', 'mine AND', '     ^^^'],
  ['"a', '"a', '^'],
  ['', '', '^'],
  ['rain\tOR OR b', 'rain OR OR b', '        ^^'],
  [`${'word '.repeat(20)}(`, `…${'word '.repeat(6)}(`, `${' '.repeat(31)}^`],
  [`(${' word'.repeat(20)}`, `(${' word'.repeat(6)}…`, '^'],
])('%j is shown with its mistake underlined', (typed, line, carets) => {
  const parsed = parseQuery(typed);
  expect(parsed.ok ? null : showMistake(typed, parsed.mistake)).toEqual({ line, carets });
});
