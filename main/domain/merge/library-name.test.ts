import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSameLibrary, nameFor } from './library-name.ts';

const random = () => crypto.randomUUID();
const OLD = '0b7a3a52-0000-4000-8000-0123456789ab';

test('a copy is known as the library that it was copied from, not the other way round', () => {
  const first = nameFor(null, random);
  const copy = nameFor(first, random);
  const sibling = nameFor(first, random);
  expect([isSameLibrary(first, first), isSameLibrary(copy, first)]).toEqual([true, true]);
  expect(isSameLibrary(first, copy)).toBe(false);
  expect(isSameLibrary(copy, sibling)).toBe(false);
  expect(isSameLibrary(`${first}0`, first)).toBe(false);
});

test('copies of copies keep to what a pack takes for a name, and to the first of them all', () => {
  fc.assert(
    fc.property(fc.constantFrom(OLD, nameFor(null, random)), fc.nat(12), (first, copies) => {
      let name = first;
      for (let copy = 0; copy < copies; copy += 1) name = nameFor(name, random);
      expect(name).toMatch(/^[0-9a-f-]{8,64}$/);
      expect(isSameLibrary(name, first)).toBe(true);
    }),
  );
});
