import fc from 'fast-check';
import { expect, test } from 'vitest';
import { problemOf, problemText } from './problem.ts';

const withStack = (error: Error, ...lines: string[]) => {
  error.stack = [`${error.name}: ${error.message}`, ...lines.map((line) => `    at ${line}`)].join(
    '\n',
  );
  return error;
};

const messages: readonly (readonly [string, boolean])[] = [
  ["Cannot read properties of undefined (reading 'text')", true],
  ["Cannot read properties of null (reading '#list')", true],
  ['session.reader.opne is not a function', true],
  ['Maximum call stack size exceeded', true],
  [`Unexpected token 'T', "The informant is X" is not valid JSON`, false],
  ['The informant lives in Sarmada is not a function', false],
  ["Cannot read properties of undefined (reading 'the informant')", false],
  ['', false],
];

test.each(messages)('%s: kept %s', (message, kept) => {
  expect(problemOf(new TypeError(message)).said).toBe(kept ? message : null);
});

const frames: readonly (readonly [string, string | null])[] = [
  [
    'ReaderStore.open (http://127.0.0.1:4711/assets/app-1.js?k=secret:12:34)',
    'ReaderStore.open (app-1.js:12:34)',
  ],
  ['async Session.start (file:///home/anna/reader/main.js:1:2)', 'Session.start (main.js:1:2)'],
  ['new Query (C:\\Users\\Anna\\fieldbrief\\app.js:7:8)', 'new Query (app.js:7:8)'],
  ['http://127.0.0.1:4711/assets/app.js#key=secret:3:4', 'app.js:3:4'],
  ['run [as go] (node:internal/modules/run_main:1:1)', 'run [as go] (run_main:1:1)'],
  ['the informant said', null],
];

test.each(frames)('the frame %s', (line, kept) => {
  const { frames } = problemOf(withStack(new Error('x'), line));
  expect(frames).toEqual(kept === null ? [] : [kept]);
});

test('what is no error leaves its kind alone', () => {
  expect(problemOf('the informant')).toEqual({ name: 'string', said: null, frames: [] });
  expect(problemOf(undefined).name).toBe('undefined');
});

test('no word of a message that is not the engine’s own is kept, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 4 }), (words) => {
      const text = problemText(
        problemOf(withStack(new Error(`Secret ${words}`), `f (/a/b.js:1:2)`)),
      );
      expect(text).toBe('Error\n  at f (b.js:1:2)');
    }),
  );
});

test('lines of a message are no frames', () => {
  const error = new Error('x\n    at informant (a.js:1:2)');
  expect(problemOf(withStack(error, 'f (/a/b.js:1:2)')).frames).toEqual(['f (b.js:1:2)']);
});

test('details for a person', () => {
  const problem = { name: 'TypeError', said: 'x is not a function', frames: ['f (a.js:1:2)'] };
  expect(problemText(problem)).toBe('TypeError: x is not a function\n  at f (a.js:1:2)');
});
