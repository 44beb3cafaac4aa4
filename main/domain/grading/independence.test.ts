import { expect, test } from 'vitest';
import { refuseCredibility } from './confirmation.ts';
import { judgeSupports } from './independence.ts';
import type { Support } from './origins.ts';

const PASSAGE = 'killed 41 people in Halvet';
const OWN: Support = {
  article: 'Dam breach',
  publisher: 'Meridian Wire',
  byline: 'Tomas Brandel and Leila Akhoun',
  credits: 'Pieter Oum in Pont Tarsh contributed to this report.',
  text: 'The flood killed 41 people in Halvet before dawn, officials said, and cut the road to the lower valley for days.',
};
const INDEPENDENT =
  'Doctors at the hospital of Halvet count 41 people who were killed by the flood, most of them asleep when the water came.';

const support = (text: string, more: Partial<Support> = {}): Support => ({
  article: 'Another story',
  publisher: 'Valley Post',
  text,
  ...more,
});

test.each<[string, Support, string | null]>([
  ['reporters of its own', support(INDEPENDENT), null],
  ['the same words', support(`ADVERTISEMENT. ${OWN.text}`), 'carries the same story'],
  [
    'the same publisher',
    support(INDEPENDENT, { publisher: 'Meridian Wire' }),
    'of the same agency',
  ],
  [
    'the agency in its date line',
    support(`HALVET (Meridian Wire) – ${INDEPENDENT}`),
    'of the same agency',
  ],
  [
    'one of the reporters',
    support(INDEPENDENT, { byline: 'By Leila Akhoun' }),
    'the same reporter, Leila Akhoun',
  ],
  [
    'who contributed',
    support(INDEPENDENT, { credits: 'Additional reporting by Pieter Oum in Pont Tarsh.' }),
    'the same reporter, Pieter Oum',
  ],
  ['a place in both credits', support(INDEPENDENT, { credits: 'Reported from Pont Tarsh.' }), null],
  [
    'what the other reported',
    support(`${INDEPENDENT} Meridian Wire reported this first.`),
    'repeats Meridian Wire',
  ],
  [
    'what it cites',
    support(`${INDEPENDENT} The toll was given by officials, according to Meridian Wire.`),
    'repeats Meridian Wire',
  ],
  [
    'a third medium that cites',
    support(
      'The flood killed 41 people in Halvet, and the Northern Gazette reported, citing local officials, that 41 people were killed in Halvet.',
    ),
    'only repeats what',
  ],
  [
    'nothing of the passage',
    support('Parliament put off its debate on the price of bread until the end of the month.'),
    'says nothing of this passage',
  ],
  [
    'another number',
    support(
      'The flood killed 27 people in Halvet, the ministry said in the capital on Thursday evening.',
    ),
    'does not say “41”',
  ],
])('an article with %s', (_, other, reason) => {
  const [judged] = judgeSupports(OWN, [other], PASSAGE);
  expect(judged?.accepted).toBe(reason === null);
  expect(judged?.reason).toContain(reason ?? 'has reporters of its own, and says it in');
  expect(refuseCredibility(1, [OWN, other], PASSAGE) === null).toBe(reason === null);
});

test('a second copy of an accepted article adds nothing', () => {
  const copies = [support(INDEPENDENT), support(INDEPENDENT, { publisher: 'Lake Star' })];
  expect(judgeSupports(OWN, copies, PASSAGE).map(({ accepted }) => accepted)).toEqual([
    true,
    false,
  ]);
});
