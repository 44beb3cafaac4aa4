import { expect, test } from 'vitest';
import { roleBefore } from './role-before.ts';

test.each([
  ['President ', 'President'],
  ['he met Prime Minister ', 'Prime Minister'],
  ['said former Foreign Minister ', 'former Foreign Minister'],
  ['U.S. Secretary of State ', 'Secretary of State'],
  ['by Lt. Gen. ', 'Lt. Gen.'],
  ['thanked Dr. ', 'Dr.'],
  ['thanked Mr. ', null],
  ['the army said. ', null],
  ['The president met ', null],
  ['in the state of ', null],
  ['The President, ', null],
  ['General\n', null],
  ['', null],
])('%j has the role %s', (before, role) => {
  expect(roleBefore(`${before}Ann Lee spoke.`, before.length)).toBe(role);
});
