import type { Credibility } from '#domain/grading/admiralty.ts';
import type { PassageGrade } from '#domain/grading/passage-grade.ts';

export interface PassageGradeRow {
  /** The annotation's id. */
  readonly annotation: string;
  readonly credibility: Credibility;
  /** A JSON array of article ids. */
  readonly supports: string;
  readonly marking: string | null;
}

export const toGrade = ({ credibility, supports, marking }: PassageGradeRow): PassageGrade => ({
  credibility,
  supports: JSON.parse(supports) as string[],
  marking,
});

export const toRow = (
  annotation: string,
  { credibility, supports, marking }: PassageGrade,
): PassageGradeRow => ({ annotation, credibility, supports: JSON.stringify(supports), marking });
