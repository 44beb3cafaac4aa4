import { bothHold } from '../figures/ledger/intervals.ts';
import { compareGrades, type Grade } from '../grading/admiralty.ts';
import { type MatrixColumn, mondayOf, type PlaceColumns } from './columns.ts';
import type { Filing, Requirement } from './requirement.ts';

/** What can stand in a cell as an answer. */
export type Answering = Pick<Filing, 'requirement' | 'places' | 'day' | 'figure'> & {
  readonly grade: Grade;
};

/** A figure of the library that could be one, until a person says so; `place` is empty for none. */
export interface Proposing {
  /** The requirement's id. */
  readonly requirement: string;
  readonly place: string;
  readonly day: string | null;
}

export type CellState =
  /** Of answers that count the same on the same day in one place, no two can't both be true. */
  | 'answered'
  | 'disputed'
  /** Nobody has answered; a figure of the library might. */
  | 'proposed'
  /** It is asked, and nothing answers it. */
  | 'gap'
  /** Nobody asks it there. */
  | 'not-asked';

export interface MatrixCell<Answer, Proposal> {
  readonly state: CellState;
  /** The newest day first; of one day the best grade. */
  readonly answers: readonly Answer[];
  readonly proposals: readonly Proposal[];
  /** Of an answered week: the places where it is asked and nothing of that week answers it. */
  readonly missing: readonly string[];
}

export interface MatrixRow<Answer, Proposal> {
  readonly requirement: Requirement;
  /** One for each column, in their order. */
  readonly cells: readonly MatrixCell<Answer, Proposal>[];
}

export interface Matrix<Answer, Proposal> {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow<Answer, Proposal>[];
}

/** What a matrix is made of. */
export interface MatrixMaterial<Answer, Proposal> {
  readonly requirements: readonly Requirement[];
  readonly answers: readonly Answer[];
  readonly proposals: readonly Proposal[];
}

/**
 * Questions by places: where each is asked, and where it is answered all the same.
 * @param places knows which names are one place; gets the columns
 */
export function matrixByPlace<Answer extends Answering, Proposal extends Proposing>(
  { requirements, answers, proposals }: MatrixMaterial<Answer, Proposal>,
  places: PlaceColumns,
): Matrix<Answer, Proposal> {
  for (const requirement of requirements) askedIn(requirement, places);
  const answered = Map.groupBy(answers, ({ requirement }) => requirement);
  const answeredAt = keysIn(places);
  // An answer to what is not asked here makes no column.
  for (const { id } of requirements) for (const one of answered.get(id) ?? []) answeredAt(one);
  const proposed = Map.groupBy(proposals, ({ requirement }) => requirement);
  const columns = places.all;
  return {
    columns,
    rows: requirements.map((requirement) => {
      const asked = askedIn(requirement, places);
      const own = answered.get(requirement.id) ?? [];
      const offered = proposed.get(requirement.id) ?? [];
      const cells = columns.map(({ key }) =>
        cellOf(
          own.filter((one) => answeredAt(one).includes(key)),
          asked.has(key) ? offered.filter(({ place }) => places.keyOf(place) === key) : [],
          asked.has(key),
          answeredAt,
        ),
      );
      return { requirement, cells };
    }),
  };
}

/**
 * Questions by weeks; what has no day comes last, where there is any.
 * @param mondays of the weeks, ISO days, the oldest first
 */
export function matrixByWeek<Answer extends Answering, Proposal extends Proposing>(
  { requirements, answers, proposals }: MatrixMaterial<Answer, Proposal>,
  mondays: readonly string[],
  places: PlaceColumns,
): Matrix<Answer, Proposal> {
  const known = new Set(requirements.map(({ id }) => id));
  const undated = answers.some(({ day, requirement }) => day === null && known.has(requirement));
  const columns = [
    ...mondays.map((key) => ({ key, name: '' })),
    ...(undated ? [{ key: '', name: '' }] : []),
  ];
  const answeredAt = keysIn(places);
  const weekOf = ({ day }: { readonly day: string | null }) => (day === null ? '' : mondayOf(day));
  const answered = Map.groupBy(answers, ({ requirement }) => requirement);
  const proposed = Map.groupBy(proposals, ({ requirement }) => requirement);
  return {
    columns,
    rows: requirements.map((requirement) => {
      const asked = askedIn(requirement, places);
      const own = Map.groupBy(answered.get(requirement.id) ?? [], weekOf);
      const offered = Map.groupBy(proposed.get(requirement.id) ?? [], weekOf);
      const cells = columns.map(({ key }) => {
        const here = own.get(key) ?? [];
        const cell = cellOf(
          here,
          key === '' ? [] : (offered.get(key) ?? []),
          key !== '',
          answeredAt,
        );
        const told = new Set(here.flatMap(answeredAt));
        const missing = [...asked].filter(([one]) => one !== '' && !told.has(one));
        const isPartly = key !== '' && here.length > 0;
        return { ...cell, missing: isPartly ? missing.map(([, name]) => name) : [] };
      });
      return { requirement, cells };
    }),
  };
}

/** The keys of the places where it is asked, each with its name; the empty one for no place in particular. */
function askedIn({ places: names }: Requirement, places: PlaceColumns): Map<string, string> {
  return new Map(
    (names.length === 0 ? [''] : names).map((name) => {
      const key = places.keyOf(name);
      return [key, places.nameOf(key)];
    }),
  );
}

/** The keys of the places that an answer is for; the empty one for no place in particular. */
const keysIn =
  (places: PlaceColumns) =>
  ({ places: names }: Answering): string[] =>
    (names.length === 0 ? [''] : names).map((name) => places.keyOf(name));

function cellOf<Answer extends Answering, Proposal>(
  answers: readonly Answer[],
  proposals: readonly Proposal[],
  isAsked: boolean,
  answeredAt: (answer: Answering) => readonly string[],
): MatrixCell<Answer, Proposal> {
  const empty = proposals.length > 0 ? 'proposed' : isAsked ? 'gap' : 'not-asked';
  const told = isDisputed(answers, answeredAt) ? 'disputed' : 'answered';
  const state = answers.length > 0 ? told : empty;
  return { state, answers: answers.toSorted(byDayAndGrade), proposals, missing: [] };
}

const byDayAndGrade = (one: Answering, other: Answering): number =>
  (other.day ?? '').localeCompare(one.day ?? '') || compareGrades(one.grade, other.grade);

/** Keeps a flood of answers cheap. */
const MOST_COMPARED = 200;

/** Whether two answers for one place count the same on the same day, and can't both be true. */
function isDisputed(
  answers: readonly Answering[],
  answeredAt: (answer: Answering) => readonly string[],
): boolean {
  const counting = answers.filter(({ day, figure }) => day !== null && figure !== null);
  const compared = counting.slice(0, MOST_COMPARED).map((one) => ({ one, keys: answeredAt(one) }));
  return compared.some(({ one, keys }, index) =>
    compared
      .slice(index + 1)
      .some(
        ({ one: other, keys: others }) =>
          one.figure !== null &&
          other.figure !== null &&
          one.day === other.day &&
          one.figure.unit === other.figure.unit &&
          keys.some((key) => others.includes(key)) &&
          !bothHold(one.figure, other.figure),
      ),
  );
}
