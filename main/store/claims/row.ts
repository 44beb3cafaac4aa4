import type { KeptClaim } from '#domain/brief/claims/kept-claims.ts';

/** A claim with its article. */
export interface FoundClaim extends KeptClaim {
  readonly article: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  /** ISO date or time; null when unknown. */
  readonly published: string | null;
  /** Of an older version of its article, which does not say so any more. */
  readonly isOld: 0 | 1;
  /** Its publisher took the number back, then or later. */
  readonly isTakenBack: 0 | 1;
}

/** What a question asks: what is counted, and where and when. */
export interface ClaimQuestion {
  readonly topic: string;
  /** Empty for people as such, and for things. */
  readonly of: string;
  /** A part of the name of a place, folded; all other names of that place are found by it. Empty for all places. */
  readonly place: string;
  /** ISO days, inclusive; null for no bound. With a bound, what has no day is left out. */
  readonly from: string | null;
  readonly to: string | null;
  /** Only in the documents of this dossier; null for the whole library. */
  readonly dossier: string | null;
}

/** What claims count, with how many there are. */
export interface CountedRow {
  readonly topic: string;
  readonly of: string;
  readonly claims: number;
}

/** A name of a place, with how many claims have it. */
export interface ClaimPlaceRow {
  readonly key: string;
  readonly place: string;
  readonly claims: number;
}
