import { standsIn } from './find-anchor.ts';
import type { CorrectionRule } from './types.ts';

/** The code units that count as part of a word where an anchor is looked for; none beyond the first plane. */
const WORD = /[[\p{L}\p{M}\p{N}]--[\u{10000}-\u{10ffff}]]+/gv;

/** With fewer words each is looked for by itself: to list all words of a text takes longer. */
const FEW = 8;

/**
 * Picks from many rules the few that a text may have places for: a rule's first word must be one of the
 * text's, and its words must stand in it. One pass over the text however many rules there are.
 */
export class RuleIndex {
  readonly #byWord = new Map<string, CorrectionRule[]>();

  constructor(rules: readonly CorrectionRule[]) {
    for (const rule of rules) {
      const [word = ''] = rule.anchor.quote.match(WORD) ?? [];
      const known = this.#byWord.get(word);
      if (known) known.push(rule);
      else this.#byWord.set(word, [rule]);
    }
  }

  /** The rules of that article and for everywhere whose words stand in the text. */
  rulesFor(text: string, article: string): CorrectionRule[] {
    if (this.#byWord.size === 0) return [];
    return this.#wordsOf(text)
      .flatMap((word) => this.#byWord.get(word) ?? [])
      .filter(
        ({ scope, anchor }) =>
          (scope.kind === 'everywhere' || scope.article === article) && text.includes(anchor.quote),
      );
  }

  /** The first words of rules that the text may have; those without a letter or digit are filed under the empty word. */
  #wordsOf(text: string): string[] {
    if (this.#byWord.size > FEW) return [...new Set(text.match(WORD)).add('')];
    return [...this.#byWord.keys()].filter((word) => word === '' || standsIn(text, word));
  }
}
