/** Numbers that count something: in one article, and side by side over the library. */
import * as v from 'valibot';
import type { LedgerGroup } from '#domain/figures/ledger/ledger.ts';
import type { Figure } from '#domain/figures/types.ts';
import { id, offset, text } from './fields.ts';

const key = text(2_000);
const words = v.nullable(text(500));
const number = v.nullable(v.pipe(v.number(), v.finite()));

export const figureRequests = {
  /** The figures of an article in the order of its text. */
  'figures.article': v.strictObject({ article: id }),
  /** Figures about the same thing side by side, over the newest articles; those with several first. */
  'figures.ledger': v.strictObject({
    /** Looked for in subject and place; empty for all. */
    query: text(500),
    onlyDisagreeing: v.boolean(),
    limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2_000)),
  }),
  /** Puts a figure right, here and where the same words stand; null: nothing is counted there; undoable. */
  'figures.correct': v.strictObject({
    article: id,
    start: offset,
    end: offset,
    edit: v.nullable(
      v.strictObject({
        value: v.exactOptional(number),
        subject: v.exactOptional(words),
        place: v.exactOptional(words),
        asOf: v.exactOptional(words),
        attribution: v.exactOptional(words),
      }),
    ),
  }),
  /** Says that two groups of the ledger, by their keys, count the same; undoable. */
  'figures.merge': v.strictObject({ from: key, into: key }),
};

export interface FigureResponses {
  'figures.article': readonly Figure[];
  'figures.ledger': FigureLedger;
  'figures.correct': null;
  'figures.merge': null;
}

export interface FigureLedger {
  readonly groups: readonly LedgerGroup[];
  /** How many there are besides the limit. */
  readonly total: number;
  /** How many articles were read for it. */
  readonly articles: number;
}
