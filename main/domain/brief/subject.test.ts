import { expect, test } from 'vitest';
import { sourceCalled } from '../article.ts';
import { calledAs, isHeadline, proposedSubject, type Told } from './subject.ts';

const told = (title: string, text = '', places: readonly string[] = []): Told => ({
  article: {
    text,
    language: 'en',
    source: sourceCalled(title),
  },
  analysis: {
    mentions: [],
    entities: places.map((name, at) => ({
      id: `e${at}`,
      type: 'place',
      name,
      aliases: [],
      mentions: [0],
    })),
  },
});

test('a brief that nobody gave a title is called after what its articles share', () => {
  const flood = told('The river rises', 'The river flooded the town.', ['Halvet']);
  const toll = told('More dead counted', 'The floods killed more people.', ['Halvet', 'Orvane']);
  expect(proposedSubject([flood, toll], 'en')).toBe('Halvet floods');
  expect(proposedSubject([flood, toll], 'fr')).toBe('inondations – Halvet');
  const numbered = told('Ilma Valley Floods: Situation Report No. 2');
  expect(proposedSubject([flood, toll, numbered], 'en')).toBe('Ilma Valley Floods');
});

test('a place alone is no title', () => {
  const several = [
    told('One', 'Fighting went on.', ['Kosti']),
    told('Two', 'The market opened.', ['Kosti']),
    told('Three', 'Prices rose.', ['Kosti']),
    told('Four', 'A meeting was held.', ['Kosti']),
  ];
  expect(proposedSubject(several, 'en')).toBe('Kosti: fighting');
  expect(proposedSubject(several.slice(1), 'en')).toBe('Kosti: situation');
  expect(proposedSubject(several.slice(1), 'fr')).toBe('Kosti : situation');
});

test('no sentence that was cut off is a title', () => {
  const cut = told('The army said that the last rebel stronghold after…', 'Fighting went on.', [
    'Nahar',
  ]);
  expect(isHeadline(cut.article.source.title)).toBe(false);
  expect(proposedSubject([cut], 'en')).toBe('Nahar fighting');
  expect(proposedSubject([told('The river rises')], 'en')).toBe('The river rises');
  expect(proposedSubject([], 'en')).toBe('');
});

test.each([
  ['The river rises', 'The river rises', 'Floods came.', ['Halvet']],
  [
    '[Nahar fighting]',
    'The army said that the last…',
    'Fighting went on. Cholera came.',
    ['Nahar'],
  ],
  // Where no place or nothing that befell it is known, it is its first sentence, whole.
  [
    '[Ministers met for a second day]',
    'Ministers met for…',
    'Ministers met for a second day. They ate.',
    ['Orvane'],
  ],
  ['[Orvane]', 'A long…', `${'A long sentence goes on and on '.repeat(12)}.`, ['Orvane']],
  ['[–]', '…', '', []],
])('an article is called %s', (called, title, text, places) => {
  expect(calledAs(told(title, text, places))).toBe(called);
});
