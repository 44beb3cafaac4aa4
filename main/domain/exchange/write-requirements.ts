import { shownGrade } from '../grading/admiralty.ts';
import { answerWords } from '../requirements/answer-words.ts';
import type { Answering, CellState, Matrix } from '../requirements/matrix.ts';
import type { Filing } from '../requirements/requirement.ts';
import { csvRow } from '../text/csv.ts';

/** An answer with all that a table says of it. */
export interface AnswerLine extends Answering, Pick<Filing, 'words'> {
  readonly quote: string;
  /** Null for a free note. */
  readonly article: string | null;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  /** How far it may go; null for no marking. */
  readonly marking: string | null;
}

/** A cell's answer, or the gap that it is. */
interface Line {
  readonly question: string;
  readonly indicators: readonly string[];
  readonly due: string | null;
  readonly week: string;
  readonly place: string;
  readonly state: CellState;
  readonly answer: AnswerLine | null;
}

type Value = string | number | null | undefined;
type Column = readonly [name: string, value: (line: Line) => Value];

const COLUMNS: readonly Column[] = [
  ['question', ({ question }) => question],
  ['indicators', ({ indicators }) => indicators.join('; ')],
  ['due', ({ due }) => due],
  ['week_of', ({ week }) => week],
  ['place', ({ place }) => place],
  // What is only proposed is no answer yet.
  ['state', ({ state, answer }) => (answer ? state : 'no answer')],
  ['answer', ({ answer }) => answer && answerWords(answer)],
  ['value', ({ answer }) => answer?.figure?.value],
  ['low', ({ answer }) => answer?.figure?.low],
  ['high', ({ answer }) => answer?.figure?.high],
  ['qualifier', ({ answer }) => answer?.figure?.qualifier],
  ['unit', ({ answer }) => answer?.figure?.unit],
  ['as_of', ({ answer }) => answer?.day],
  ['grade', ({ answer }) => answer && shownGrade(answer.grade)],
  ['quote', ({ answer }) => answer?.quote],
  ['reported_by', ({ answer }) => answer?.publisher],
  ['source_title', ({ answer }) => answer?.title],
  ['source_date', ({ answer }) => answer?.published?.slice(0, 10)],
  ['article', ({ answer }) => answer?.article],
  ['marking', ({ answer }) => answer?.marking],
];

/** A matrix as CSV: a row for each answer of a cell, and one for each gap. */
export function requirementsCsv(
  { columns, rows }: Matrix<AnswerLine, unknown>,
  by: 'place' | 'week',
): { readonly csv: string; readonly rows: number } {
  const lines = rows.flatMap(({ requirement: { question, indicators, due }, cells }) =>
    cells.flatMap(({ state, answers }, at): Line[] => {
      const { key = '', name = '' } = columns[at] ?? {};
      const head = { question, indicators, due, week: by === 'week' ? key : '', state };
      const gap = state === 'gap' || state === 'proposed';
      if (answers.length === 0)
        return gap ? [{ ...head, place: by === 'place' ? name : '', answer: null }] : [];
      return answers.map((answer) => ({
        ...head,
        place: by === 'place' ? name : answer.places.join('; '),
        answer,
      }));
    }),
  );
  const cells = lines.map((line) => COLUMNS.map(([, value]) => String(value(line) ?? '')));
  const csv = [COLUMNS.map(([name]) => name), ...cells].map(csvRow).join('');
  return { csv, rows: lines.length };
}
