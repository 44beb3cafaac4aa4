import { expect, test } from 'vitest';
import { jsonWithoutTurning, withoutTurning } from './turning.ts';

const RLO = String.fromCharCode(0x202e);

test('what turns a text round goes, raw or escaped, and nothing else', () => {
  expect(withoutTurning(`a${RLO}b`)).toBe('ab');
  for (const json of [`{"a":"x${RLO}y"}`, '{"a":"x\\u202Ey"}', '{"a":"x\\u2066y"}']) {
    expect(JSON.parse(jsonWithoutTurning(json))).toEqual({ a: 'xy' });
  }
  // A backslash that somebody wrote, and not an escape.
  const written = JSON.stringify({ a: '\\u202e', b: '\\' });
  expect(jsonWithoutTurning(written)).toBe(written);
});
