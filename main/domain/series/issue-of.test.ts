import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { issueOf } from './issue-of.ts';

/** Titles as reports write them, with the kind and the number that they name; a year or volume after a slash. */
const numbered: [title: string, kind: string, number: string][] = [
  ['Ilma Valley Floods: Situation Report No. 2', 'situation report', '2'],
  ['Situation Report No. 12', 'situation report', '12'],
  ['SITUATION REPORT #7 – Merrin Province', 'situation report', '7'],
  ['Situation Report Number 4', 'situation report', '4'],
  ['Situation Report number three', 'situation report', '3'],
  ['Situation Report No.05 (as of 6 March 2031)', 'situation report', '5'],
  ['Situation Report No 3: the pause holds', 'situation report', '3'],
  [
    'Merrin earthquake | Situation Report – Lower valley – No. 9 | 4 April 2031',
    'situation report',
    '9',
  ],
  ['SitRep 4', 'situation report', '4'],
  ['Sit-Rep 04, 12 May', 'situation report', '4'],
  ['SitRep#11', 'situation report', '11'],
  ['SITREP4', 'situation report', '4'],
  ['Cholera SitRep n°6', 'situation report', '6'],
  ['Situation Report 3/2031', 'situation report', '2031/3'],
  ['Situation Report No. 2031-04', 'situation report', '2031/4'],
  ['Flash Update #3', 'flash update', '3'],
  ['Tessara: Flash Update No. 1, as of 3 March', 'flash update', '1'],
  ['Flash Update 2 | Cyclone Odra', 'flash update', '2'],
  ['Operational Update №8', 'update', '8'],
  ['Humanitarian Update, Issue 7', 'update', '7'],
  ['Humanitarian Bulletin | Tessara | Issue 07 | May 2031', 'bulletin', '7'],
  ['Bulletin n° 5', 'bulletin', '5'],
  ['Bulletin Nº 5 : la crue', 'bulletin', '5'],
  ['Boletín N.º 15', 'bulletin', '15'],
  ['Bulletin de situation no. 9', 'bulletin', '9'],
  ['Rapport de situation n° 14', 'situation report', '14'],
  ['Informe de situación No. 6', 'situation report', '6'],
  ['Lagebericht Nr. 21', 'situation report', '21'],
  ['Weekly Report #18 (28 April – 4 May)', 'report', '18'],
  ['Food Security Alert: No. 2', 'alert', '2'],
  ['The Valley Review, Issue 7', 'issue', '7'],
  ['The Valley Review – Vol. 2, Issue 7', 'issue', '2/7'],
  ['Newsletter Volume 3 Number 2', 'newsletter', '3/2'],
  ['تقرير الوضع رقم ٣', 'situation report', '3'],
  ['وادي إلما: تقرير الحالة رقم 12', 'situation report', '12'],
  ['التقرير رقم (٤)', 'report', '4'],
  ['تحديث عاجل رقم ٢ – الفيضانات', 'flash update', '2'],
  ['النشرة الإنسانية، العدد ٧', 'bulletin', '7'],
  ['صدى الوادي، العدد ۱۲', 'issue', '12'],
];

/** Titles with numbers that count something else. */
const plain = [
  'The Valley Review, Issue 0',
  'The Valley Review, Issue 2031',
  'Dam breach sweeps through Ilma valley; toll rises to 58',
  'Situation Report',
  'Situation Report, 12 March 2031',
  'Situation Report 12 March 2031',
  'Situation Report 2031',
  'Situation Report 12/03/2031',
  'Situation Report 12-03-2031',
  'Update: 5 killed in Halvet',
  'Update 5 killed in Halvet',
  'Report: no 4 wells are left',
  'Report says 18,000 people fled',
  'Resolution No. 2254 adopted',
  'Decree No. 4',
  'Flight No. 12 lands in Halvet',
  'At issue: 3 villages',
  'Issue 7',
  'Governor watches 12 villages drown',
  'وزير: 27 قتيلا',
  '',
];

describe('the number of an issue', () => {
  test.each(numbered)('%s', (title, kind, number) => {
    const issue = issueOf(title);
    const told = [issue?.volume ?? [], issue?.number].flat().join('/');
    expect([issue?.kind, told]).toEqual([kind, number]);
  });

  test.each(plain)('none in “%s”', (title) => {
    expect(issueOf(title)).toBeNull();
  });

  test('is read whatever the number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_899 }), (number) => {
        expect(issueOf(`Tessara: Situation Report No. ${number}`)?.number).toBe(number);
        const arabic = String(number).replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? '');
        expect(issueOf(`تقرير الوضع رقم ${arabic}`)?.number).toBe(number);
      }),
    );
  });

  test('reading a title never throws', () => {
    const parts = fc.constantFrom(
      'Situation Report',
      'No.',
      '#',
      '12',
      'رقم',
      'Issue',
      ' ',
      '/',
      '٣',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(parts, fc.string())), (words) => {
        const issue = issueOf(words.join(' '));
        if (issue) expect(issue.number).toBeGreaterThan(0);
      }),
    );
  });
});
