import { describe, expect, test } from 'vitest';
import { type Article, sourceCalled } from '../article.ts';
import { type Block, canonicalText } from '../document.ts';
import { verifyText } from './verify-text.ts';

const PARAGRAPHS = [
  'The Interior Ministry spoke yesterday of 49 dead and 15,200 displaced. The Joint Valley Response (JVR) counts 81 dead, 97 missing and 28,400 displaced.',
  'The truce lasts until 4 December and was still holding on Tuesday, said Ilena Marrow, who heads the relief office in Halvet.',
  'She said that “boats were needed at once, not next week”, and that cholera had not been confirmed. Wheat rose by a fifth.',
  'The road may open within two days. About 490 families crossed before noon; 6 of 14 villages have no water.',
  'Nour Haddar, 24, and Benoît Kessal, 31, were killed when their boat came under fire.',
];

const blocks = PARAGRAPHS.map((text): Block => ({ kind: 'paragraph', text, marks: [] }));
const ARTICLE: Article = {
  id: 'a1',
  revision: 1,
  sha256: '0'.repeat(64),
  text: canonicalText(blocks),
  path: 'story.txt',
  imported: '2026-12-02T08:00:00.000Z',
  language: 'en',
  blocks,
  source: { ...sourceCalled('Story'), publisher: 'Meridian Wire', published: '2026-12-02' },
};

const rules = (text: string) =>
  verifyText(text, [ARTICLE]).flatMap(({ flaws, unsupported, lost }) => [
    ...flaws.map(({ rule }) => rule),
    ...(unsupported ? ['sentence-unsupported'] : []),
    ...lost.map(() => 'citation-missing'),
  ]);

describe('a sentence that says otherwise than what it cites', () => {
  test.each([
    ['another number', 'The ministry counts 490 dead. [^1:1]', 'number-not-in-source'],
    ['a number of another speaker', 'The JVR counts 49 dead. [^1:1]', 'number-of-something-else'],
    [
      'a number of something else',
      'The ministry spoke of 15,200 dead. [^1:1]',
      'number-of-something-else',
    ],
    ['another date', 'The truce lasts until 14 December. [^1:2]', 'date-not-in-source'],
    ['another day', 'The truce was holding on Monday. [^1:2]', 'date-not-in-source'],
    [
      'something else altogether',
      'Aliens landed in Halvet in 2026. [^1:2]',
      'sentence-not-in-source',
    ],
    ['a doubt that the source has not', 'It may hold. [^1:2]', 'certainty-changed'],
    [
      'a certainty that the source has not',
      'The road opens within two days. [^1:4]',
      'certainty-changed',
    ],
    ['another name', 'Elena Vasarin heads the relief office. [^1:2]', 'name-not-in-source'],
    ['a name put together', 'Nour Kessal was killed. [^1:5]', 'name-not-in-source'],
    [
      'a word more in single marks',
      "She said 'boats were needed at once, not last week'. [^1:3]",
      'quotation-altered',
    ],
    [
      'pointed marks outwards',
      'She said »boats were needed tomorrow«. [^1:3]',
      'quotation-altered',
    ],
    [
      'pointed marks inwards',
      'She said « boats were needed tomorrow ». [^1:3]',
      'quotation-altered',
    ],
    ['a denial left out', 'Cholera had been confirmed. [^1:3]', 'polarity-reversed'],
    ['a fall for a rise', 'Wheat fell by a fifth. [^1:3]', 'direction-reversed'],
    ['a short sentence of nobody', 'Aid arrived.', 'sentence-unsupported'],
    ['a mark that leads nowhere', 'Aid arrived. [^1:9]', 'citation-missing'],
  ])('%s', (_, text, rule) => {
    const found = rules(text);
    expect(found.filter((one) => one !== 'sentence-unsupported' || one === rule)[0]).toBe(rule);
  });
});

describe('a sentence that says the same otherwise', () => {
  test.each([
    ['in words', 'The ministry counts forty-nine dead. [^1:1]'],
    ['rounded', 'About 500 families crossed before noon. [^1:4]'],
    ['a scale', 'Some 28,000 people are displaced, the JVR says. [^1:1]'],
    ['its name in full', 'The Joint Valley Response counts 97 missing. [^1:1]'],
    ['its name shortened', 'Marrow heads the relief office. [^1:2]'],
    ['whom “she” means', 'Marrow said boats were needed. [^1:3]'],
    ['a day by its date', 'The truce was holding on 1 December. [^1:2]'],
    ['a stop for a comma', 'She said: “Boats were needed at once.” [^1:3]'],
    ['another denial', 'There has been no confirmation of cholera. [^1:3]'],
    ['a part of a whole', 'Six of 14 villages are without water. [^1:4]'],
    ['two facts joined', 'The truce holds until 4 December, and 49 people are dead. [^1:2] [^1:1]'],
    ['word for word, without a mark', 'Wheat rose by a fifth.'],
  ])('%s', (_, text) => {
    expect(rules(text)).toEqual([]);
  });
});
