import { checkJudgements } from '../judgement/check.ts';
import type { LikelihoodRow } from '../judgement/terms.ts';
import { checkStyle } from '../style/check-style.ts';
import { DEFAULT_HOUSE_STYLE, type HouseStyle } from '../style/house-style.ts';
import type { BriefRun } from './document.ts';
import { checkText, type TextFlaw } from './free-text.ts';
import { readJudgements } from './judgements.ts';
import { labelsFor } from './labels.ts';
import { type BriefInput, languageOf, writtenFor } from './material.ts';
import { translated } from './template.ts';

/** Something to look at before a brief goes out. */
export interface BriefFinding {
  /** Stable and kebab-case: "quotation-altered". */
  readonly rule: string;
  /** The section, or the note, in the brief's own words. */
  readonly where: string;
  /** One sentence for a person. */
  readonly message: string;
}

export interface HouseRules extends HouseStyle {
  /** Null: the first term used decides. */
  readonly likelihoodRow: LikelihoodRow | null;
}

/** A brief with one of these says what its source does not. */
export const isAltered = ({ rule }: BriefFinding): boolean => rule === 'quotation-altered';

/** Everything in a brief that could not be defended, or that the house writes otherwise, as it is read. */
export function checkBrief(
  input: BriefInput,
  house: HouseRules = { ...DEFAULT_HOUSE_STYLE, likelihoodRow: null },
): BriefFinding[] {
  const language = languageOf(input.articles);
  const labels = labelsFor(language);
  const articles = input.articles.map(({ article }) => article);
  const flaws = (runs: readonly BriefRun[], where: string, needsSource: boolean) =>
    checkText(runs, articles, labels, needsSource).flaws.map((flaw) => flawFinding(flaw, where));
  /** The house style is of English. */
  const style = (text: string, where: string): BriefFinding[] =>
    language.startsWith('en')
      ? checkStyle(text.replace(/\[\^\d+:\d+\]/g, ''), house).map(({ rule, message }) => ({
          rule,
          where,
          message,
        }))
      : [];

  const written = input.template.sections.flatMap((section) => {
    const where = translated(section.title, language) ?? section.id;
    const paragraphs = writtenFor(input, section.id);
    return [
      ...paragraphs.flatMap((runs) => [
        ...flaws(judged(section.content, runs), where, true),
        ...style(textOf(runs), where),
      ]),
      ...(section.content === 'judgements'
        ? judgementFindings(paragraphs, input, house, where)
        : []),
    ];
  });
  const summaries = input.articles.flatMap(({ article, summary }) =>
    summary.edited === null
      ? []
      : input
          .parseNote(summary.edited)
          .flatMap((runs) => flaws(runs, `${labels.summary}: ${article.source.title}`, true)),
  );
  const passages = input.articles.flatMap(({ annotations }) =>
    annotations.flatMap(({ quote, note, placement }) => {
      const where = `“${shortened(quote)}”`;
      const reworded: BriefFinding[] =
        placement?.state === 'changed'
          ? [
              {
                rule: 'quotation-altered',
                where,
                message: `This passage was marked as “${shortened(placement.oldQuote ?? '')}” and reads otherwise in the newer version.`,
              },
            ]
          : [];
      const notes = note === '' ? [] : input.parseNote(note);
      return [
        ...reworded,
        ...notes.flatMap((runs) => [...flaws(runs, where, false), ...style(textOf(runs), where)]),
      ];
    }),
  );
  return [...written, ...summaries, ...passages];
}

/** The confidence line is a field, no sentence that wants a source. */
const judged = (content: string, runs: readonly BriefRun[]): readonly BriefRun[] =>
  content === 'judgements' ? readJudgements([runs]).flatMap((one) => one.runs) : runs;

function judgementFindings(
  paragraphs: readonly (readonly BriefRun[])[],
  { articles }: BriefInput,
  { likelihoodRow }: HouseRules,
  where: string,
): BriefFinding[] {
  const texts = articles.map(({ article }) => article);
  const judgements = readJudgements(paragraphs).map(({ runs, text, confidence }) => ({
    text: text.replace(/\[\^\d+:\d+\]/g, ''),
    confidence,
    sources: checkText(runs, texts, { unsupported: '', altered: '' }).runs.filter(
      (run) => run.citation,
    ).length,
  }));
  return checkJudgements(judgements, likelihoodRow)
    .flat()
    .map(({ rule, message }) => ({ rule, where, message }));
}

const MESSAGES: Readonly<Record<TextFlaw['rule'], (words: string) => string>> = {
  'sentence-unsupported': (words) =>
    `“${words}” names no source; put [^1:3] after it for paragraph 3 of source 1.`,
  'quotation-altered': (words) => `“${words}” does not stand like this in any source.`,
  'citation-missing': (words) => `${words} leads nowhere: there is no such source or paragraph.`,
};

const flawFinding = ({ rule, words }: TextFlaw, where: string): BriefFinding => ({
  rule,
  where,
  message: MESSAGES[rule](shortened(words)),
});

const textOf = (runs: readonly BriefRun[]): string => runs.map((run) => run.text).join('');

const shortened = (words: string): string =>
  words.length <= 80 ? words : `${words.slice(0, 79).trimEnd()}…`;
