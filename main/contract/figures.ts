/** Numbers that count something: in one article, and side by side over the library. */
import * as v from 'valibot';
import type { LedgerGroup } from '#domain/figures/ledger.ts';
import type { Figure } from '#domain/figures/types.ts';

export const figureRequests = {
  /** The figures of an article in the order of its text. */
  'figures.article': v.strictObject({ article: v.pipe(v.string(), v.maxLength(200)) }),
  /** Figures about the same thing side by side, over the newest articles; those with several first. */
  'figures.ledger': v.strictObject({
    /** Looked for in subject and place; empty for all. */
    query: v.pipe(v.string(), v.maxLength(500)),
    onlyDisagreeing: v.boolean(),
    limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2_000)),
  }),
};

export interface FigureResponses {
  'figures.article': readonly Figure[];
  'figures.ledger': FigureLedger;
}

export interface FigureLedger {
  readonly groups: readonly LedgerGroup[];
  /** How many there are besides the limit. */
  readonly total: number;
  /** How many articles were read for it. */
  readonly articles: number;
}
