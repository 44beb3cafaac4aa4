/** Requirements: what people want to know, what they filed as answers, and where the gaps are. */
import * as v from 'valibot';
import type { Counted } from '#domain/brief/claims/counted.ts';
import type { Grade } from '#domain/grading/admiralty.ts';
import { MATRIX_BY, type MatrixBy } from '#domain/requirements/columns.ts';
import type { Matrix } from '#domain/requirements/matrix.ts';
import {
  type FiledFigure,
  type Filing,
  filingShape,
  type Requirement,
  requirementShape,
} from '#domain/requirements/requirement.ts';
import { id, ids, isoDay, marking, offset, text } from './fields.ts';

const requirement = { ...requirementShape, marking };

/** Weeks that a matrix shows at most. */
const MOST_WEEKS = 104;

const axis = {
  by: v.picklist(MATRIX_BY),
  /** Of weeks: how many, up to the week of a day; null for the newest that matters. */
  weeks: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_WEEKS)),
  until: v.nullable(isoDay),
  /** Only what is asked and said of this place, by any of its names; empty for all. */
  place: text(300),
};

/** A stretch of an article's current text. */
const passage = v.strictObject({
  article: id,
  start: offset,
  end: offset,
  /** The revision that it counts in; left out for the current one. */
  sha256: v.exactOptional(text(64)),
  /** Where the figure begins that is meant, in a passage of several. */
  figure: v.exactOptional(offset),
});

export const requirementRequests = {
  /** What people want to know, in the order in which they wrote it down. */
  'requirements.list': v.strictObject({}),
  /** What can be counted: what the library counts, then all else that is known. */
  'requirements.countable': v.strictObject({}),
  /** Questions by places or by weeks: what is answered, and where the gaps are. */
  'requirements.matrix': v.strictObject(axis),
  /** Keeps a requirement; null makes one. `from` is what this window knew of an old one; undoable. */
  'requirements.save': v.strictObject({
    id: v.nullable(id),
    ...requirement,
    from: v.exactOptional(v.strictObject(requirement)),
  }),
  /** Removes requirements with what is filed under them; the notes stay; undoable. */
  'requirements.remove': v.strictObject({ ids }),
  /** What a passage or a free note says that an answer would: a figure, a place, a day. Changes nothing. */
  'requirements.offer': v.union([passage, v.strictObject({ freeNote: id })]),
  /** Files notes as answers, on passages or free, or a stretch of a text, which is marked by it; one undoable step. */
  'requirements.file': v.strictObject({
    requirement: id,
    passages: v.union([v.strictObject({ notes: ids }), passage]),
    ...filingShape,
  }),
  /** Files a claim of the library that was proposed, by its figure's place; undoable. */
  'requirements.take': v.strictObject({
    requirement: id,
    article: id,
    start: offset,
    place: text(300),
  }),
  /** Places, day and words of a filing; `from` is what this window knew; undoable. */
  'requirements.editFiling': v.strictObject({
    id,
    ...filingShape,
    from: v.strictObject(filingShape),
  }),
  /** Takes filings away; the notes stay; undoable. */
  'requirements.unfile': v.strictObject({ ids }),
  /** A matrix as CSV, a row for each answer and each gap. */
  'requirements.export': v.strictObject({
    ...axis,
    /** Nothing above it goes along; null: everything does, each row with its marking. */
    marking: v.nullable(text(200)),
  }),
};

export interface RequirementResponses {
  'requirements.list': readonly ListedRequirement[];
  'requirements.countable': readonly CountableChoice[];
  'requirements.matrix': RequirementMatrix;
  'requirements.save': Requirement;
  'requirements.remove': null;
  'requirements.offer': FilingOffer;
  'requirements.file': { readonly filed: number };
  'requirements.take': null;
  'requirements.editFiling': null;
  'requirements.unfile': null;
  'requirements.export': RequirementFile;
}

export interface ListedRequirement extends Requirement {
  /** How many notes are filed under it. */
  readonly filings: number;
}

export interface CountableChoice extends Counted {
  readonly name: string;
}

/** A filing with its passage as it stands now, or with its free note. */
export interface FiledAnswer extends Filing {
  /** Null for a free note: then the title says so, its author is the publisher, and its day the one published. */
  readonly article: string | null;
  readonly title: string;
  readonly publisher: string | null;
  /** ISO date or time of the article; null when unknown. */
  readonly published: string | null;
  /** Of the passage; the words of a free note. */
  readonly quote: string;
  /** Where it stands in the current text; null where that does not say so any more, and for a free note. */
  readonly start: number | null;
  /** The newer version of its article words it otherwise. */
  readonly reworded: boolean;
  /** Of its source and of its passage. */
  readonly grade: Grade;
  /** The strictest of its passage and of its article, or that of its free note; null for no marking. */
  readonly marking: string | null;
}

/** A claim of the library that counts what a requirement asks, where it asks it. */
export interface ProposedAnswer {
  readonly requirement: string;
  /** The requirement's own name of the place; empty for none. */
  readonly place: string;
  readonly article: string;
  /** Where its figure begins in the current text. */
  readonly start: number;
  readonly figure: FiledFigure;
  readonly day: string | null;
  /** Who says so in the text; null where nobody is named. */
  readonly speaker: string | null;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly grade: Grade;
}

export interface RequirementMatrix extends Matrix<FiledAnswer, ProposedAnswer> {
  readonly by: MatrixBy;
  /** ISO day by which the ages of answers are told. */
  readonly today: string;
  /** Of weeks: the day that the last one holds. */
  readonly until: string;
  /** All places that are asked or answered for, by their first names. */
  readonly places: readonly string[];
  /** Articles that are still to be read for what they count. */
  readonly waiting: number;
}

/** What filing a passage would fill in. */
export interface FilingOffer {
  readonly quote: string;
  /** Null where it counts nothing that we can read, or several things. */
  readonly figure: FiledFigure | null;
  /** What it counts; null where no known question asks for it. */
  readonly counted: Counted | null;
  /** Empty where it names none. */
  readonly place: string;
  /** ISO day; null where it does not say. */
  readonly day: string | null;
  /** ISO date or time of its article; null when unknown. */
  readonly published: string | null;
}

export interface RequirementFile {
  /** A file name without a folder, safe on every platform. */
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly rows: number;
  /** How many answers and questions their marking kept back, for the sender alone. */
  readonly heldBack: number;
}
