/** Numbers that count something: in one article, and side by side over the library. */
import * as v from 'valibot';
import type { Counted } from '#domain/brief/claims/counted.ts';
import type { KeptClaim } from '#domain/brief/claims/kept-claims.ts';
import type { Standing } from '#domain/brief/claims/standings.ts';
import type { LedgerGroup } from '#domain/figures/ledger/ledger.ts';
import type { Figure } from '#domain/figures/types.ts';
import type { Grade } from '#domain/grading/admiralty.ts';
import { id, isoDay, offset, text, within } from './fields.ts';

const key = text(2_000);
const words = v.nullable(text(500));
const number = v.nullable(v.pipe(v.number(), v.finite()));

const day = v.nullable(isoDay);
const asked = {
  counted: v.strictObject({ topic: text(100), of: text(100) }),
  /** A part of the name of a place, by any of its names; empty for all places. */
  place: text(200),
  /** ISO days, inclusive; with one of them what has no day is left out. */
  from: day,
  to: day,
  dossier: within,
};

export const figureRequests = {
  /** The figures of an article in the order of its text. */
  'figures.article': v.strictObject({ article: id }),
  /** Figures about the same thing side by side, over the newest articles; those with several first. */
  'figures.ledger': v.strictObject({
    /** Looked for in subject and place; empty for all. */
    query: text(500),
    onlyDisagreeing: v.boolean(),
    dossier: within,
    limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2_000)),
  }),
  /** Who says how many: of what is counted, or, for null, of what most claims are about; the newest first. */
  'figures.claims': v.strictObject({
    ...asked,
    counted: v.nullable(asked.counted),
    limit: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000)),
  }),
  /** The same as CSV, all of it. */
  'figures.exportClaims': v.strictObject({
    ...asked,
    /** Nothing above it goes along; null: everything does, each row with its marking. */
    marking: v.nullable(text(200)),
  }),
  /** Which question a figure of an article's current text answers. */
  'figures.questionAt': v.strictObject({ article: id, start: offset }),
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
  'figures.claims': ClaimTable;
  'figures.exportClaims': ClaimFile;
  /** Null where it answers none; `place` is empty where none is named. */
  'figures.questionAt': { readonly counted: Counted; readonly place: string } | null;
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

export interface ClaimTable {
  /** What was asked, or chosen; null where the library counts nothing. */
  readonly counted: Counted | null;
  /** All that is counted, what most claims are about first. */
  readonly choices: readonly CountedChoice[];
  /** The places of what was asked, by their most frequent names, those with most claims first. */
  readonly places: readonly ClaimPlace[];
  readonly claims: readonly LibraryClaim[];
  /** How many there are besides the limit. */
  readonly total: number;
  /** Articles that are still to be read for it. */
  readonly waiting: number;
}

export interface CountedChoice extends Counted {
  readonly name: string;
  readonly claims: number;
}

export interface ClaimPlace {
  readonly name: string;
  /** Other names of it. */
  readonly also: readonly string[];
  readonly claims: number;
}

export interface LibraryClaim extends KeptClaim {
  readonly article: string;
  readonly title: string;
  readonly publisher: string | null;
  /** ISO date or time of the article; null when unknown. */
  readonly published: string | null;
  /** Of its source, and of a note on its sentence. */
  readonly grade: Grade;
  /** Why it does not count any more: its article's newer version says so no more, or its publisher took it back. */
  readonly withdrawn: 'old-version' | 'taken-back' | null;
  /** Beside the claims of other voices that count the same at the same place on the same day. */
  readonly standing: Standing | null;
}

export interface ClaimFile {
  /** A file name without a folder, safe on every platform. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly claims: number;
  /** How many their marking kept back, for the sender alone. */
  readonly heldBack: number;
}
