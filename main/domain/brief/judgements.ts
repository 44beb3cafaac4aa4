import type { Article } from '../article.ts';
import {
  CONFIDENCE_LEVELS,
  type Confidence,
  degreeLabel,
  likelihoodTerms,
} from '../judgement/terms.ts';
import type { BriefBlock, BriefRun } from './document.ts';
import { checkText } from './free-text.ts';
import type { BriefLabels } from './labels.ts';
import { type BriefInput, paragraphsOf } from './material.ts';
import type { PlanItem } from './plan.ts';

type Written = Pick<Extract<PlanItem, { kind: 'judgement' }>, 'markdown' | 'confidence'>;

/** An estimate as it was written: its words, and its confidence from the line below it. */
export interface WrittenJudgement {
  readonly runs: readonly BriefRun[];
  readonly text: string;
  readonly confidence: Confidence | null;
}

const CONFIDENCE = /\s*confidence:\s*(\p{L}+)\s*$/iu;

/**
 * One judgement a paragraph; "Confidence: moderate" at its end is a field of its own.
 * @param confidence of a paragraph that names none
 */
export function readJudgements(
  paragraphs: readonly (readonly BriefRun[])[],
  confidence: Confidence | null,
): WrittenJudgement[] {
  return paragraphs.map((runs) => {
    const text = runs.map((run) => run.text).join('');
    const found = CONFIDENCE.exec(text);
    const level = CONFIDENCE_LEVELS.find((one) => one === found?.[1]?.toLowerCase()) ?? null;
    if (level === null || found === null) return { runs, text, confidence };
    return { runs: cutAt(runs, found.index), text: text.slice(0, found.index), confidence: level };
  });
}

/** Each judgement with the percentage of its term beside it, and its confidence below. */
export function judgementBlocks(
  { markdown, confidence: general }: Written,
  input: BriefInput,
  labels: BriefLabels,
): BriefBlock[] {
  const texts = input.articles.map(({ article }) => article);
  return readJudgements(paragraphsOf(input, markdown), general).flatMap(
    ({ runs, confidence }): BriefBlock[] => {
      const checked = withPercentages(checkText(runs, texts, labels, true, 'estimate').runs);
      const below: BriefBlock[] =
        confidence === null
          ? []
          : [
              {
                kind: 'paragraph',
                runs: [{ text: labels.confidence(confidence), emphasis: true }],
              },
            ];
      return [{ kind: 'paragraph', runs: checked, keepWithNext: below.length > 0 }, ...below];
    },
  );
}

/**
 * The same of a note: each with its confidence behind it.
 * @param article that the note is about; null where it stands on no source
 */
export const notedJudgements = (
  paragraphs: readonly (readonly BriefRun[])[],
  article: Article | null,
  labels: BriefLabels,
): BriefRun[][] =>
  readJudgements(paragraphs, null).map(({ runs, confidence }) => [
    ...withPercentages(
      article === null ? runs : checkText(runs, [article], labels, false, 'estimate').runs,
    ),
    ...(confidence === null ? [] : [{ text: ` ${labels.confidence(confidence)}`, emphasis: true }]),
  ]);

const withPercentages = (runs: readonly BriefRun[]): BriefRun[] =>
  runs.map((run) => ({ ...run, text: withPercentage(run.text) }));

function withPercentage(text: string): string {
  let at = 0;
  let result = '';
  for (const { start, end, degree, row } of likelihoodTerms(text)) {
    const label = degreeLabel(degree, row);
    result += `${text.slice(at, end)}${label.slice(label.indexOf(' ('))}`;
    at = Math.max(end, start);
  }
  return result + text.slice(at);
}

function cutAt(runs: readonly BriefRun[], length: number): BriefRun[] {
  let left = length;
  return runs.flatMap((run) => {
    const text = run.text.slice(0, Math.max(0, left));
    left -= run.text.length;
    return text === '' ? [] : [{ ...run, text }];
  });
}
