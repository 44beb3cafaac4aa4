import type { Credibility, Grade } from './admiralty.ts';

/** What a person decided about one passage. */
export interface PassageGrade {
  /** Null while nobody judged it. */
  readonly credibility: Credibility | null;
  /** The ids of other articles that say the same. */
  readonly supports: readonly string[];
  /** How far the passage may go: a TLP label or an organisation's own; null for no marking. */
  readonly marking: string | null;
  /** Its words when the credibility was judged; left out where it was not, or nobody kept them. */
  readonly said?: string;
}

/** What a list shows beside a note. */
export interface NoteGrade extends Grade {
  readonly marking: string | null;
}

export const UNGRADED_PASSAGE: PassageGrade = { credibility: null, supports: [], marking: null };

/** Whether a grade says no more than none does. */
export const isUngraded = ({ credibility, supports, marking }: PassageGrade): boolean =>
  credibility === UNGRADED_PASSAGE.credibility && supports.length === 0 && marking === null;
