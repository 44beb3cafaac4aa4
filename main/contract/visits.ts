/** Where a person was in the window, for the browser's Back, Forward and Reload. */
import * as v from 'valibot';

/** What fills the window beside the library. */
export const VISITED = [
  'reading',
  'changes',
  'notes',
  'names',
  'entity',
  'pictures',
  'figures',
  'briefs',
  'brief',
] as const;
export type Visited = (typeof VISITED)[number];

export interface Visit {
  readonly kind: Visited;
  /** The entity or brief that it shows; null where it shows neither. */
  readonly about: string | null;
  /** The open article, whether it shows or not. */
  readonly article: string | null;
}

/** An entity's holds its name. */
const nullableId = v.nullable(v.pipe(v.string(), v.maxLength(2_000)));

/** Says nothing outside this run of the program; a page chooses it at random. */
const number = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

export const visitRequests = {
  /** Remembers what a number in the browser's history stands for, in memory alone. */
  'visits.keep': v.strictObject({
    number,
    visit: v.strictObject({
      kind: v.picklist(VISITED),
      about: nullableId,
      article: nullableId,
    }),
  }),
  /** What a number stands for; null for one that nobody kept, or too long ago. */
  'visits.find': v.strictObject({ number }),
};

export interface VisitResponses {
  'visits.keep': null;
  'visits.find': Visit | null;
}
