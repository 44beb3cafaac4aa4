/**
 * A sentence and its dates in order, each as "words | value". A value is an ISO day, `from..to` with either
 * end left out where it is open, `-` for a date or a length that cannot be placed, and `?one|other` for
 * one that the text leaves open between two days.
 */
export type DatedSentence = readonly [text: string, ...dates: string[]];

/** Sentences of articles that came out on one day. */
export interface DatedSet {
  readonly published: string;
  readonly sentences: readonly DatedSentence[];
}
