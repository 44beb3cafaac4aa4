import type { Source } from '#domain/article.ts';
import type { Credibility } from '#domain/grading/admiralty.ts';
import type { PassageGrade } from '#domain/grading/passage-grade.ts';
import { type Damage, strings } from '../damage.ts';

export interface PassageGradeRow {
  /** The annotation's id. */
  readonly annotation: string;
  readonly credibility: Credibility | null;
  /** A JSON array of article ids. */
  readonly supports: string;
  readonly marking: string | null;
  readonly said: string | null;
}

/** A grade with the article that its annotation stands in. */
export interface KeptGradeRow extends PassageGradeRow {
  readonly article: string;
}

/** A note with what names its source; without a grade of its own, credibility is null. */
export interface NoteRow extends Pick<Source, 'publisher' | 'byline' | 'url' | 'title'> {
  readonly annotation: string;
  readonly credibility: Credibility | null;
  readonly marking: string | null;
}

export const toGrade = (
  { credibility, supports, marking, said, article }: KeptGradeRow,
  damage: Damage,
): PassageGrade => ({
  credibility,
  supports: damage.read(strings, supports, { what: 'What supports a passage', article }) ?? [],
  marking,
  ...(said === null ? {} : { said }),
});

export const toRow = (
  annotation: string,
  { credibility, supports, marking, said }: PassageGrade,
): PassageGradeRow => ({
  annotation,
  credibility,
  supports: JSON.stringify(supports),
  marking,
  said: said ?? null,
});
