import { expect, test } from 'vitest';
import { labelsFor } from '../labels.ts';
import { questionWords } from './question-words.ts';
import { TOPICS, topicBy } from './topics.ts';

const [killed] = TOPICS;

test.each([
  ['en', null, null, 'Deaths'],
  ['en', null, '2028-02-05', 'Deaths on 5 February 2028'],
  ['en', 'Suran', '2028-02-05', 'Deaths, Suran on 5 February 2028'],
  ['fr', null, '2028-02-05', 'Décès le 5 février 2028'],
  ['ar', null, '2028-02-05', 'الوفيات في 5 شباط/فبراير 2028'],
])('%s: %s, %s', (language, named, event, words) => {
  if (!killed) throw new Error('There is a first topic.');
  const question = {
    key: 'k',
    topic: killed,
    of: null,
    place: null,
    named,
    event,
    claims: [],
    disputed: new Set<never>(),
  };
  expect(questionWords(question, labelsFor(language), language)).toBe(words);
});

test.each([
  ['en', 'Um Rawaba', null, 'People who fled from Um Rawaba'],
  ['en', 'Um Rawaba', 'households', 'People who fled from Um Rawaba (households)'],
  ['fr', 'Nyemba', null, 'Personnes qui ont fui Nyemba'],
  ['en', null, null, 'People who fled from there'],
])('%s: where people are gone from is said as such: %s', (language, named, of, words) => {
  const question = {
    key: 'k',
    topic: topicBy('fled'),
    of,
    place: named,
    named,
    event: null,
    claims: [],
    disputed: new Set<never>(),
  };
  expect(questionWords(question, labelsFor(language), language)).toBe(words);
});
