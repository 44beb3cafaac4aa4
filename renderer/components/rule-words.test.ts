import { expect, test } from 'vitest';
import type { CorrectionAction, CorrectionRule } from '#domain/entities/correct/types.ts';
import { ruleWords, scopeWords } from './rule-words.ts';

const rule = (action: CorrectionAction, rest: Partial<CorrectionRule> = {}): CorrectionRule => ({
  id: 'r',
  scope: { kind: 'everywhere' },
  anchor: { quote: 'WHO', before: null, after: null },
  action,
  created: '2026-01-01T00:00:00Z',
  ...rest,
});

const cases: readonly [CorrectionAction, string][] = [
  [{ kind: 'retype', type: 'organization' }, '“WHO” is of the type organisation'],
  [{ kind: 'reject' }, '“WHO” is no entity'],
  [
    { kind: 'resize', quote: 'WHO Syria', type: 'organization' },
    '“WHO” belongs to “WHO Syria”, type organisation',
  ],
  [{ kind: 'merge', name: 'Health Body' }, '“WHO” means the same as “Health Body”'],
  [{ kind: 'split', name: 'The Who' }, '“WHO” means “The Who”, an entity of its own'],
  [{ kind: 'rename', name: 'W.H.O.' }, 'What “WHO” names is called “W.H.O.”'],
];

test.each(cases)('%o in words', (action, words) => {
  expect(ruleWords(rule(action))).toBe(words);
});

test('how far a rule holds', () => {
  const article = { scope: { kind: 'article', article: 'a' } } as const;
  const here = { anchor: { quote: 'WHO', before: 'the ', after: '' } };
  expect(scopeWords(rule({ kind: 'reject' }), null)).toBe('in every article');
  expect(scopeWords(rule({ kind: 'reject' }, article), 'A day')).toBe('in “A day”');
  expect(scopeWords(rule({ kind: 'reject' }, { ...article, ...here }), null)).toBe(
    'at one place in an article that is not here',
  );
});
