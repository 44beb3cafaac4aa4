import { expect, test } from 'vitest';
import { findMarking } from './find-marking.ts';

const PROSE = 'The river rose by two metres on Monday and cut the road.';

const cases: readonly (readonly [string, readonly string[], string | null])[] = [
  ['a label alone', ['TLP:AMBER+STRICT', PROSE], 'TLP:AMBER+STRICT'],
  ['any spelling', ['tlp: amber + strict', PROSE], 'TLP:AMBER+STRICT'],
  ['white of the older standard', ['TLP:WHITE', PROSE], 'TLP:CLEAR'],
  ['at the foot', [PROSE, 'Halvet field office – TLP:GREEN'], 'TLP:GREEN'],
  ['before the title', ['TLP:RED Situation in Halvet', PROSE], 'TLP:RED'],
  ['the strictest of two', ['TLP:GREEN', PROSE, 'Annex | TLP:RED'], 'TLP:RED'],
  ['within a headline', ['Situation report (TLP:AMBER) No. 4', PROSE], 'TLP:AMBER'],
  ['an organisation’s own', ['Restricted', PROSE], 'Restricted'],
  ['in brackets and capitals', ['[RESTRICTED]', PROSE], 'RESTRICTED'],
  ['whole words', [PROSE, 'For internal use only.'], 'For internal use only'],
  ['with its field', ['Distribution: Limited distribution', PROSE], 'Limited distribution'],
  ['in Arabic', ['للاستخدام الداخلي فقط', PROSE], 'للاستخدام الداخلي فقط'],
  ['a sentence about a label', ['The paper, marked TLP:RED by its authors, leaked.'], null],
  ['a sentence with the word', ['Access is restricted.', 'Restricted areas were opened.'], null],
  [
    'the word far from both ends',
    [...Array(20).fill(PROSE), 'Internal', ...Array(20).fill(PROSE)],
    null,
  ],
  ['none', [PROSE], null],
  ['no text', [], null],
];

test.each(cases)('%s', (_, lines, label) => {
  expect(findMarking(lines)?.label ?? null).toBe(label);
});
