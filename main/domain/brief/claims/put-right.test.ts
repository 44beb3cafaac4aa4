import { describe, expect, test } from 'vitest';
import { material, rows } from './testing.ts';

describe('what the next sentence takes back', () => {
  const wrong = [
    'The Orvane Courier reported on 4 March that 200 people died in Halvet. This was wrong.',
    'On Tuesday this paper told of 200 people killed in Halvet. The report was false.',
    'Le journal a fait état de 200 morts à Halvet. Cette information était fausse.',
    'أفادت الصحيفة بمقتل 200 شخص في هالفت. هذا الخبر غير صحيح.',
  ];
  test.each(wrong)('is counted nowhere: %s', (text) => {
    expect(rows(material(text, { title: 'What happened in Halvet' }))).toEqual([]);
  });

  test('leaves what the sentence after it does not speak of', () => {
    const text = 'The mayor said 12 people were killed in Halvet. A rumour of more was wrong.';
    expect(rows(material(text))).toEqual(['killed||halvet: 12 (2031-03-06, mayor)']);
    const built = 'The mayor said 12 people died in Halvet. It was a mistake to build there.';
    expect(rows(material(built))).toEqual(['killed||halvet: 12 (2031-03-06, mayor)']);
  });
});

describe('those who are found again', () => {
  test.each([
    'All seven missing people in Halvet were found alive.',
    'The 7 missing fishermen of Halvet have been rescued.',
    'Les 7 personnes disparues à Halvet ont été retrouvées saines et sauves.',
  ])('are missing no longer: %s', (text) => {
    expect(rows(material(text))).toEqual([]);
  });

  test('take nobody away who is missing still', () => {
    const text = 'Seven people are missing in Halvet, and three were found alive.';
    expect(rows(material(text))).toEqual(['missing||halvet: 7 (2031-03-06, by Valley Post)']);
  });
});

test('the agency of a dateline opens no name', () => {
  const text =
    'HALVET, Orvane, 6 March 2031 (Valley Post) - Doctors in Halvet counted 887 suspected cases of malaria.';
  expect(rows(material(text)).join()).not.toContain('(Valley Post)');
  expect(rows(material(text))).toHaveLength(1);
});
