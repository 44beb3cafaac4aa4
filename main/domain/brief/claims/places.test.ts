import { expect, test } from 'vitest';
import { keyOfPlace } from './places.ts';

test.each([
  ['Um Rawaba', 'Oum Rawaba'],
  ['Um Rawaba', 'Umm Rawaba locality'],
  ['Um Rawaba', 'Omm Rawaba'],
])('%s is %s', (one, other) => {
  expect(keyOfPlace(other)).toBe(keyOfPlace(one));
});

test('a name that only begins so is another', () => {
  expect(keyOfPlace('Oumé')).toBe('oumé');
  expect(keyOfPlace('Umm')).toBe('umm');
});
