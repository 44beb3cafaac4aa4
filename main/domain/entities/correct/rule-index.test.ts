import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorEverywhere, findAnchor } from './find-anchor.ts';
import { RuleIndex } from './rule-index.ts';
import type { CorrectionRule } from './types.ts';

const rule = (quote: string, article: string | null = null): CorrectionRule => ({
  id: quote,
  scope: article === null ? { kind: 'everywhere' } : { kind: 'article', article },
  anchor: anchorEverywhere(quote),
  action: { kind: 'reject' },
  created: '2026-01-01T00:00:00.000Z',
});

test('every rule that has a place in the text is picked, whatever it is made of', () => {
  const piece = fc.string({
    unit: fc.constantFrom('a', 'é', '\u0301', '𝒜', 'ب', '$', '-', ' ', '1'),
  });
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), piece, (quotes, text) => {
      const picked = new Set(new RuleIndex(quotes.map((quote) => rule(quote))).rulesFor(text, 'x'));
      const ids = new Set([...picked].map(({ id }) => id));
      for (const quote of quotes) {
        if (findAnchor(text, anchorEverywhere(quote)).length > 0) expect(ids).toContain(quote);
      }
    }),
    { numRuns: 500 },
  );
});

test('rules of other articles and of other words stay out', () => {
  const rules = [rule('Delta'), rule('Delta House', 'x'), rule('Delta', 'y'), rule('Gamma')];
  const picked = new RuleIndex(rules).rulesFor('At Delta House.', 'x');
  expect(picked).toEqual(rules.slice(0, 2));
});

test('one rule among few is picked as it is among many', () => {
  const piece = fc.string({ unit: fc.constantFrom('a', 'é', '\u0301', '𝒜', 'ب', '$', ' ', '1') });
  const others = Array.from({ length: 40 }, (_, at) => rule(`other${at}`));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 4 }), piece, (quotes, text) => {
      const rules = quotes.map((quote) => rule(quote));
      const picked = (all: readonly CorrectionRule[]) =>
        new RuleIndex(all).rulesFor(text, 'x').map(({ id }) => id);
      expect(picked(rules).sort()).toEqual(picked([...rules, ...others]).sort());
    }),
    { numRuns: 500 },
  );
});
