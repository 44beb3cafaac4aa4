import fc from 'fast-check';
import { expect, test } from 'vitest';
import { englishForms } from './english-forms.ts';

const ENDS = 's ies ed ing y ly ize ation ational iveness ability logy ful ment'.split(' ');
const word = fc
  .tuple(
    fc.string({ unit: fc.constantFrom(...'aeiouybcdlnrstz'), minLength: 3, maxLength: 6 }),
    fc.array(fc.constantFrom(...ENDS), { maxLength: 2 }),
  )
  .map(([start, ends]) => start + ends.join(''));

test('an English word begins as all words with its stem do, and is one of them', () => {
  fc.assert(
    fc.property(word, (said) => {
      const forms = englishForms(said);
      expect([said.startsWith(forms?.beginning ?? '?'), forms?.has(said)]).toEqual([true, true]);
    }),
  );
});
