import type { Ceiling } from '../marking/ceiling.ts';
import { shortened } from '../text/shortened.ts';

/** What a brief at some marking leaves out. For its sender alone: the file says nothing of it unless wished. */
export interface HeldBack {
  readonly kind: HeldBackKind;
  /** What it is called, or its first words. */
  readonly words: string;
  /** One sentence. */
  readonly reason: string;
}

export const HELD_BACK_KINDS = [
  'article',
  'passage',
  'sentence',
  'figure',
  'summary',
  /** A sentence of one's own that repeats words which stay back. */
  'words',
  'title',
  'report',
  'requirement',
  'observation',
] as const;
export type HeldBackKind = (typeof HELD_BACK_KINDS)[number];

/** A sentence of one's own whose source stays back: it now stands on nothing that its reader could look up. */
export interface HangingSentence {
  readonly words: string;
  /** "[^2:7]" as it was written. */
  readonly citation: string;
}

/** What became of a brief at a marking. */
export interface Limits {
  readonly ceiling: Ceiling;
  readonly heldBack: readonly HeldBack[];
  readonly hanging: readonly HangingSentence[];
  /** Whether words of a person's own repeat what stays back. */
  readonly repeats: (text: string) => boolean;
}

const LONGEST = 120;

export const firstWords = (text: string): string =>
  shortened(text.replace(/\s+/g, ' ').trim(), LONGEST);
