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
  ['a label without its colon', ['TLP AMBER', PROSE], 'TLP:AMBER'],
  ['the protocol by its name', ['Traffic Light Protocol: GREEN', PROSE], 'TLP:GREEN'],
  [
    'two words that mark',
    ['Internal, not for onward distribution', PROSE],
    'Internal, not for onward distribution',
  ],
  [
    'what may not be done with it',
    ['Do not share outside the mission', PROSE],
    'Do not share outside the mission',
  ],
  ['beside a draft', ['Draft – not for circulation', PROSE], 'Draft – not for circulation'],
  ['who may read it', ['For humanitarian partners only', PROSE], 'For humanitarian partners only'],
  ['at the end of a title', ['Halvet – not for public release', PROSE], 'not for public release'],
  ['in a subject', ['Subject: Halvet – Restricted', PROSE], 'Restricted'],
  ['before a title in brackets', ['[Internal] Halvet, No. 4', PROSE], 'Internal'],
  [
    'a paper that speaks of itself',
    [PROSE, 'This report is for internal use only.'],
    'for internal use only',
  ],
  ['in French', ['Ne pas diffuser', PROSE], 'Ne pas diffuser'],
  ['not for publication in Arabic', ['غير مخصص للنشر', PROSE], 'غير مخصص للنشر'],
  ['a state of a road', ['Senn road – restricted', 'Access | RESTRICTED', PROSE], null],
  ['the state of a road in a subject', ['Subject: Senn road – restricted', PROSE], null],
  ['a headline in capitals', ['SECRET: HOW THE DAM FAILED', PROSE], null],
  [
    'food that is distributed',
    ['Limited distribution of food', 'No distribution of food', PROSE],
    null,
  ],
  [
    'what may not be done otherwise',
    ['Do not forward the fuel to Senn', 'Do not share needles'],
    null,
  ],
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
