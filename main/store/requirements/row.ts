import type { Placement } from '#domain/anchoring/placement.ts';
import type { Source } from '#domain/article.ts';
import type { Credibility } from '#domain/grading/admiralty.ts';
import type { Filing, Requirement } from '#domain/requirements/requirement.ts';

export interface RequirementRow
  extends Pick<Requirement, 'id' | 'question' | 'due' | 'marking' | 'created'> {
  /** JSON: arrays of words, and an object or null. */
  readonly indicators: string;
  readonly places: string;
  readonly counted: string | null;
}

export interface FilingRow
  extends Pick<Filing, 'id' | 'requirement' | 'note' | 'day' | 'words' | 'created'> {
  /** JSON: an array of words, and an object or null. */
  readonly places: string;
  readonly figure: string | null;
}

/** Where the passage of a filing stands now, and what is known of it; a free note stands nowhere. */
export interface FiledPassage
  extends Pick<Source, 'title' | 'publisher' | 'byline' | 'url' | 'published'> {
  /** The article's id; null of a free note, which has no title, and which its author publishes on its day. */
  readonly article: string | null;
  readonly start: number | null;
  /** The words of a free note. */
  readonly quote: string;
  /** Null in the revision that it was made on. */
  readonly state: Placement['state'] | null;
  readonly credibility: Credibility | null;
  readonly passageMarking: string | null;
  /** Of the article, or of the free note. */
  readonly articleMarking: string | null;
}

/** A filing with its passage or its free note. */
export interface Filed extends Filing, FiledPassage {}
export interface FiledRow extends FilingRow, FiledPassage {}
