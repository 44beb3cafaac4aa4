/** Grades after the Admiralty code, and markings of passages. */

import * as v from 'valibot';
import {
  CREDIBILITY,
  type Credibility,
  RELIABILITY,
  type Reliability,
} from '#domain/grading/admiralty.ts';
import type { NoteGrade, PassageGrade } from '#domain/grading/passage-grade.ts';
import { keysOf } from '#domain/keys-of.ts';
import { id, marking } from './fields.ts';

const reliabilities = keysOf(RELIABILITY);
const credibilities = Object.keys(CREDIBILITY).map(Number) as Credibility[];

/** Articles that may support one passage. */
export const MOST_SUPPORTS = 50;

const passage = {
  credibility: v.exactOptional(v.nullable(v.picklist(credibilities))),
  supports: v.exactOptional(v.pipe(v.array(id), v.maxLength(MOST_SUPPORTS))),
  marking: v.exactOptional(marking),
};

/** `from` is what the window showed of that: refused where another one has decided otherwise since. */
export const gradeRequests = {
  /** The grade of an article's source, and those of its passages. */
  'grades.article': v.strictObject({ article: id }),
  /** The grades of all notes of the library, by their ids; ungraded ones are left out. */
  'grades.notes': v.strictObject({}),
  /** Sets how reliable an article's source is, for all its articles; null clears. One undoable step. */
  'grades.source': v.strictObject({
    article: id,
    reliability: v.nullable(v.picklist(reliabilities)),
    from: v.exactOptional(v.nullable(v.picklist(reliabilities))),
  }),
  /** What each article that supports a passage adds to it, or why it adds nothing. */
  'grades.supports': v.strictObject({ annotation: id }),
  /** Sets what is given of an annotation's grade; null, and no support, clear. One undoable step. */
  'grades.passage': v.strictObject({
    annotation: id,
    ...passage,
    from: v.exactOptional(v.strictObject(passage)),
  }),
};

export interface GradeResponses {
  'grades.article': ArticleGrades;
  'grades.notes': Readonly<Record<string, NoteGrade>>;
  'grades.source': ArticleGrades;
  'grades.supports': readonly SupportReason[];
  'grades.passage': PassageGrade;
}

/** Whether an article confirms a passage, as one sentence. */
export interface SupportReason {
  readonly article: string;
  readonly accepted: boolean;
  readonly reason: string;
}

export interface ArticleGrades {
  /** Null where nobody judged it. */
  readonly reliability: Reliability | null;
  /** The name of the source that the reliability belongs to. */
  readonly source: string;
  /** By the annotation's id; those without grade and marking are left out. */
  readonly passages: Readonly<Record<string, PassageGrade>>;
}
