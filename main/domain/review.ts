import type { Origin } from './annotation.ts';
import { firstOf } from './merge/library-name.ts';

export const VERDICTS = ['proposed', 'accepted', 'rejected'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What one person says of a note, on a passage or free. It is a statement of its own and changes nothing of the note. */
export interface Review extends Omit<Origin, 'editor'> {
  /** See `reviewId`: a person has one word on each note. */
  readonly id: string;
  /** The note's id. */
  readonly note: string;
  readonly verdict: Verdict;
  /** Why; may be empty. */
  readonly words: string;
  /** Names what the note said then: see `Wording`. */
  readonly wording: string;
  /** The reviewer, as set in the library's settings. */
  readonly author: string;
  /** ISO 8601 with time, UTC. */
  readonly created: string;
  readonly modified: string;
}

/** A review beside the note as it now is. */
export interface ReviewNow extends Review {
  /** Whether the note still says what was reviewed; where not, the verdict is on other words. */
  readonly isCurrent: boolean;
}

/** A library and its copies have one owner, and so one review of a note. */
export const reviewId = (note: string, origin: string): string => `${note} ${firstOf(origin)}`;

/** What reviewers of a note came to; null where nobody said anything of its present words. */
export type Standing = Verdict | 'disputed';
export const STANDINGS = [...VERDICTS, 'disputed'] as const;

/** As a person reads them. */
export const STANDING_NAMES: Readonly<Record<Standing, string>> = {
  proposed: 'Proposed',
  accepted: 'Accepted',
  rejected: 'Rejected',
  disputed: 'Disputed',
};

/** Whoever accepts and whoever rejects are at odds until one of them says otherwise: nothing decides for them. */
export function standingOf(reviews: readonly ReviewNow[]): Standing | null {
  const verdicts = new Set(reviews.filter(({ isCurrent }) => isCurrent).map((one) => one.verdict));
  if (verdicts.has('accepted')) return verdicts.has('rejected') ? 'disputed' : 'accepted';
  if (verdicts.has('rejected')) return 'rejected';
  return verdicts.has('proposed') ? 'proposed' : null;
}

/** The ids of the notes that reviewers came to accept. */
export const acceptedNotes = (reviews: readonly ReviewNow[]): ReadonlySet<string> =>
  new Set(
    [...Map.groupBy(reviews, ({ note }) => note)].flatMap(([note, given]) =>
      standingOf(given) === 'accepted' ? [note] : [],
    ),
  );
