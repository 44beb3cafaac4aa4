import { isPlaced } from '../../annotation.ts';
import { figureWords } from '../../figures/figure-words.ts';
import type { FreeNote } from '../../free-note.ts';
import { type Grade, shownGrade } from '../../grading/admiralty.ts';
import { type MatrixColumn, PlaceColumns } from '../../requirements/columns.ts';
import {
  type Answering,
  type MatrixCell,
  type MatrixRow,
  matrixByPlace,
} from '../../requirements/matrix.ts';
import type { Filing } from '../../requirements/requirement.ts';
import { shortened } from '../../text/shortened.ts';
import type { BriefBlock, BriefRun } from '../document.ts';
import { sourceNumber } from '../fill.ts';
import type { BriefLabels } from '../labels.ts';
import { type BriefInput, type BriefMaterial, briefLanguage } from '../material.ts';
import { citationAt } from '../paragraph-at.ts';
import { isolated, shownDay } from '../shown.ts';

/** Places that one table holds beside the questions: more would be too narrow to read. */
const ACROSS = 4;
const QUESTION_WIDTH = 28;
/** Of a passage that answers by itself, in characters. */
const LONGEST = 140;

/** An answer of an article of the brief, or of its author's own observation. */
interface Told extends Answering, Pick<Filing, 'words'> {
  readonly by: Passage | FreeNote;
}

interface Passage {
  readonly material: BriefMaterial;
  readonly passage: BriefMaterial['annotations'][number];
}

/**
 * What people want to know, by places: the answers that the brief's articles and people's own observations give, and
 * where they give none. Asked is
 * every requirement that may go out, also where no article of the brief answers it.
 */
export function requirementBlocks(input: BriefInput, labels: BriefLabels): BriefBlock[] {
  const { asked } = input;
  if (!asked || asked.requirements.length === 0) return [];
  const answers = asked.filings.flatMap((filing) => told(filing, input) ?? []);
  const { columns, rows } = matrixByPlace<Told, never>(
    { requirements: asked.requirements, answers, proposals: [] },
    new PlaceColumns(asked.reader),
  );
  const tables: BriefBlock[] = [];
  for (let from = 0; from < columns.length; from += ACROSS) {
    const shown = columns.slice(from, from + ACROSS);
    const within = rows.map(({ requirement, cells }) => ({
      requirement,
      cells: cells.slice(from, from + ACROSS),
    }));
    // A question that nobody asks of these places has no line among them.
    const lines = within.filter(({ cells }) => cells.some(({ state }) => state !== 'not-asked'));
    tables.push(table(shown, lines, input, labels));
  }
  return tables;
}

/** The answer as far as its passage stands in the brief's articles, or is a free note, and may go out. */
function told(filing: Filing, input: BriefInput): Told | null {
  const by = saidBy(filing, input);
  if (!by) return null;
  const { requirement, places, day, figure, words } = filing;
  const own = input.limits?.repeats(words) ? '' : words;
  return { requirement, places, day, figure, words: own, grade: gradeOf(by), by };
}

function saidBy({ note }: Filing, { articles, freeNotes = [] }: BriefInput): Told['by'] | null {
  for (const material of articles) {
    const passage = material.annotations.find(({ id }) => id === note);
    if (!passage || !isPlaced(passage)) continue;
    // What stays back is blank in its article.
    const isWhole = material.article.text.slice(passage.start, passage.end) === passage.quote;
    return isWhole ? { material, passage } : null;
  }
  return freeNotes.find(({ id }) => id === note) ?? null;
}

/** Who sees something himself is graded as no outlet is. */
const gradeOf = (by: Told['by']): Grade => ({
  reliability: 'passage' in by ? (by.material.reliability ?? null) : null,
  credibility:
    'passage' in by ? (by.material.assessments?.get(by.passage.id)?.credibility ?? null) : null,
});

function table(
  columns: readonly MatrixColumn[],
  rows: readonly MatrixRow<Told, never>[],
  input: BriefInput,
  labels: BriefLabels,
): BriefBlock {
  const language = briefLanguage(input);
  const width = Math.floor((100 - QUESTION_WIDTH) / columns.length);
  return {
    kind: 'table',
    caption: null,
    language,
    header: [
      labels.requirement,
      ...columns.map(({ name }) => (name === '' ? labels.anywhere : isolated(name, language))),
    ],
    widths: [100 - width * columns.length, ...columns.map(() => width)],
    rows: rows.map(({ requirement: { question }, cells }) => [
      [{ text: isolated(question, language), strong: true }],
      ...cells.map((cell) => cellRuns(cell, input, labels)),
    ]),
  };
}

function cellRuns(
  { state, answers }: MatrixCell<Told, never>,
  input: BriefInput,
  labels: BriefLabels,
): BriefRun[] {
  if (state === 'not-asked') return [{ text: '–' }];
  if (answers.length === 0) return [{ text: labels.noAnswer, emphasis: true }];
  const runs = answers.flatMap((one, index) => [
    ...(index === 0 ? [] : [{ text: '; ' }]),
    ...answerRuns(one, input, labels),
  ]);
  return state === 'disputed' ? [...runs, { text: ` [${labels.disputed}]`, strong: true }] : runs;
}

/** "12,300 (6 November 2026, B2)" with its way back, or whose own observation it is and of which day. */
function answerRuns(told: Told, input: BriefInput, labels: BriefLabels): BriefRun[] {
  const { words, figure, day, grade, by } = told;
  const language = briefLanguage(input);
  const quote = 'passage' in by ? by.passage.quote : by.note;
  const short = shortened(quote.replace(/\s+/g, ' '), LONGEST);
  const said = words || (figure ? figureWords(figure, labels.tongue) : `“${short}”`);
  const own: BriefRun = { text: isolated(said, language) };
  const asOf = day === null ? labels.undated : shownDay(day, language);
  if (!('passage' in by)) {
    const whose = labels.observation(isolated(by.author, language), shownDay(by.day, language));
    // A day of its own is told beside that of the observation.
    const facts = day === by.day ? [whose] : [asOf, whose];
    return [own, { text: ` (${facts.join(labels.comma)})`, emphasis: true }];
  }
  const { passage, material } = by;
  const { article } = material;
  const isChanged = passage.placement?.state === 'changed';
  const facts = [asOf, ...(input.printed?.grades ? [shownGrade(grade)] : [])].filter(
    (fact) => fact !== null,
  );
  return [
    own,
    {
      text: ` (${facts.join(labels.comma)})`,
      citation: citationAt(article, sourceNumber(input, article), passage),
    },
    ...(isChanged ? [{ text: ` [${labels.reworded}]`, strong: true }] : []),
  ];
}
