import { describe, expect, it } from 'vitest';
import { patternsOf } from '../../testing/patterns-of.ts';

const cases: readonly (readonly [string, ...string[]])[] = [
  ['at 36.2021,37.1343.', 'coordinate 36.2021,37.1343'],
  ['at -36.2021,-37.1343.', 'coordinate -36.2021,-37.1343'],
  ["at N36°12.126' E037°08.058', then", "coordinate N36°12.126' E037°08.058'"],
  ['at 361207N 0370803E now', 'coordinate 361207N 0370803E'],
  ['at 3612N 03708E now', 'coordinate 3612N 03708E'],
  ['33° 30\' 47" N, 36° 17\' 31" E', 'coordinate 33° 30\' 47" N, 36° 17\' 31" E'],
  ['at 96.2021,37.1343'],
  ['967207N 0370803E'],
  ['dial (703) 555-0142 now', 'phone (703) 555-0142'],
  ['dial 703-555-0142 now', 'phone 703-555-0142'],
  ['dial 020 7946 0958 now', 'phone 020 7946 0958'],
  ['Tel.: 01 23 45 67 89, then', 'phone 01 23 45 67 89'],
  ['mobile number is 07551310002', 'phone 07551310002'],
  ['+44 (0)20 7946 0958', 'phone +44 (0)20 7946 0958'],
  ['هاتف: 0991234567', 'phone 0991234567'],
  ['Thuraya 00 8821 6433 12345', 'phone 00 8821 6433 12345'],
  ['tel. 555 1234\n5678'],
  ['2020 2021 2022 and 01 02 2020'],
  ['see https://example.org/a\ud83d', 'url https://example.org/a'],
];

describe('telephones, positions and addresses', () => {
  it.each(cases)('%s', (text, ...expected) => {
    expect(patternsOf(text, ['phone', 'coordinate', 'url'])).toEqual(expected);
  });
});
