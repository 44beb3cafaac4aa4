import type { Annotation } from '../annotation.ts';
import { isFree } from '../free-note.ts';
import { gradedOtherwise } from '../grading/said-when-graded.ts';
import { checkJudgements } from '../judgement/check.ts';
import type { LikelihoodRow } from '../judgement/terms.ts';
import { checkStyle } from '../style/check-style.ts';
import { DEFAULT_HOUSE_STYLE, type HouseStyle } from '../style/house-style.ts';
import { shortened } from '../text/shortened.ts';
import type { SentenceKind } from '../verify/check-sentence.ts';
import { VERIFY_RULES } from '../verify/finding.ts';
import { type Tell, told } from '../verify/messages/messages.ts';
import { chosenPlace } from './chosen-place.ts';
import type { BriefRun } from './document.ts';
import { sourceNumber } from './fill.ts';
import { checkText, type FlawWords, type TextFlaw } from './free-text.ts';
import { type Highlight, highlightsOf } from './highlights/highlights.ts';
import { readJudgements, type WrittenJudgement } from './judgements.ts';
import { labelsFor } from './labels.ts';
import {
  type BriefInput,
  type BriefMaterial,
  briefLanguage,
  materialOf,
  paragraphsOf,
} from './material.ts';
import { borrowedIn, observed } from './observations.ts';
import { paragraphAt } from './paragraph-at.ts';
import { belongs, type PassagePart, type PlanItem, type PlannedSection } from './plan.ts';
import { sectionTitle } from './sections.ts';
import { calledAs, isHeadline } from './subject.ts';
import { writtenBlocks } from './written-text.ts';

/** Something to look at before a brief goes out. */
export interface BriefFinding {
  /** Stable and kebab-case: "quotation-altered". */
  readonly rule: string;
  /** The section, or the note, in the brief's own words. */
  readonly where: string;
  /** One sentence for a person. */
  readonly message: string;
  /** The item of the plan, where one is to blame. */
  readonly item?: string;
}

export interface HouseRules extends HouseStyle {
  /** Null: the first term used decides. */
  readonly likelihoodRow: LikelihoodRow | null;
}

/** A brief with one of these says what its source does not. */
export const isAltered = ({ rule }: BriefFinding): boolean => ALTERED.has(rule);
const ALTERED: ReadonlySet<string> = new Set(VERIFY_RULES);

/** Everything in a brief that could not be defended, or that the house writes otherwise, as it is read. */
export function checkBrief(
  input: BriefInput,
  house: HouseRules = { ...DEFAULT_HOUSE_STYLE, likelihoodRow: null },
): BriefFinding[] {
  const language = briefLanguage(input);
  const labels = labelsFor(language);
  const seen = new Set<string>();
  return [
    ...heldBack(input),
    ...input.articles.flatMap(withoutHeadline),
    ...input.sections.flatMap((section) => {
      const where = sectionTitle(section, language, labels);
      if (isEmptyPart(section)) return [emptyPart(where, section, input)];
      return section.items.flatMap((item) =>
        itemFindings(item, section, { input, house, where }).map((finding) =>
          // A filled item is everybody's: there is nothing in it to go to.
          item.kind === 'filled' ? finding : { ...finding, item: item.id },
        ),
      );
    }),
  ].filter(({ rule, where, message }) => {
    // A passage that stands twice in a brief is told of once.
    const key = JSON.stringify([rule, where, message]);
    return !seen.has(key) && seen.add(key);
  });
}

/** A part that a person is to write, with nothing in it: it would not be printed, and nobody would know. */
const isEmptyPart = ({ items }: PlannedSection): boolean =>
  items.every((item) => 'markdown' in item && item.markdown.trim() === '');

function emptyPart(where: string, { content }: PlannedSection, input: BriefInput): BriefFinding {
  // What a report says is no judgement.
  const [first] = content === 'text' ? highlightsOf(input) : [];
  const offer = first ? ` To begin with: “${citedWords(first, input)}”` : '';
  return {
    rule: EMPTY,
    where,
    message: `Nothing stands in this part, so it is not printed; write it, or take it out.${offer}`,
  };
}
const EMPTY = 'section-empty';

/** The parts that a person is to write and has not, by their titles. */
export const unwrittenParts = (findings: readonly BriefFinding[]): string[] =>
  findings.flatMap(({ rule, where }) => (rule === EMPTY ? [where] : []));

/** What leads the highlights, with its source as people write it: taken over, it is checked as any words. */
function citedWords({ material, start, end }: Highlight, input: BriefInput): string {
  const { article } = material;
  const words = article.text.slice(start, end).replace(/\s+/g, ' ');
  return `${words} [^${sourceNumber(input, article)}:${paragraphAt(article, start)}]`;
}

/** A title that was supplied stands in the sources and over texts: whoever sends the brief knows of it. */
function withoutHeadline(material: BriefMaterial): BriefFinding[] {
  if (isHeadline(material.article.source.title)) return [];
  const where = calledAs(material);
  const message =
    'This source has no headline, or only the beginning of one, and is called so for want of it: give it a title under its source.';
  return [{ rule: 'title-proposed', where, message }];
}

/** What was chosen and stays out because of its marking, for the sender alone. */
const heldBack = ({ limits }: BriefInput): BriefFinding[] =>
  (limits?.heldBack ?? []).map(({ words, reason }) => ({
    rule: 'passage-withheld',
    where: `“${words}”`,
    message: `This stays out of the brief. ${reason}`,
  }));

/** What an item is checked against. */
interface Review {
  readonly input: BriefInput;
  readonly house: HouseRules;
  /** The section's title. */
  readonly where: string;
}

function itemFindings(item: PlanItem, section: PlannedSection, review: Review): BriefFinding[] {
  const { input, where } = review;
  const { articles } = input;
  const material = 'article' in item ? materialOf(item.article, input) : undefined;
  switch (item.kind) {
    case 'text':
      return textFindings(item.markdown, where, review);
    case 'judgement': {
      const paragraphs = paragraphsOf(input, item.markdown);
      const judged = readJudgements(paragraphs, item.confidence);
      return [
        ...judged.flatMap(({ runs }) => flaws(runs, where, review, true, 'estimate')),
        ...paragraphs.flatMap((runs) => style(runs, where, review)),
        ...judgementFindings(judged, review),
      ];
    }
    case 'summary':
      return material ? summaryFindings(material, review) : [];
    case 'passage': {
      const annotation = material?.annotations.find(({ id }) => id === item.annotation);
      if (annotation) return passageFindings(annotation, material, review, item.part);
      // What its marking keeps from going out is listed in the brief itself.
      if (material?.withheld?.some(({ id }) => id === item.annotation)) return [];
      if (input.notAccepted?.has(item.annotation)) return [notAccepted(item.quote)];
      return [
        {
          rule: 'passage-gone',
          where,
          message: `The passage “${shortened(item.quote, LONGEST)}” was deleted or lost its place; take it out or mark it again.`,
        },
      ];
    }
    case 'observation':
      return observationFindings(item, review);
    case 'picture':
      return input.pictures?.has(item.sha256)
        ? []
        : [
            {
              rule: 'picture-gone',
              where,
              message: `The picture “${shortened(item.quote, LONGEST)}” can't be printed: its article shows it no more, it is damaged, or the pictures are too large together; take it out.`,
            },
          ];
    case 'sentence':
    case 'figure':
      return material && chosenPlace(material.article, item)
        ? []
        : [
            {
              rule: 'quotation-altered',
              where,
              message: alteredMessage(shortened(item.quote, LONGEST)),
            },
          ];
    case 'filled':
      if (item.content === 'summary') {
        return articles.flatMap((one) => summaryFindings(one, review));
      }
      if (item.content !== 'passages') return [];
      return [
        ...leftForReview(section, review),
        ...articles.flatMap((material) =>
          material.annotations
            .filter((annotation) => belongs(section, annotation, input.sections))
            .flatMap((annotation) => passageFindings(annotation, material, review, 'both')),
        ),
      ];
  }
}

/** A note that was chosen for a brief of accepted ones. */
const notAccepted = (words: string): BriefFinding => ({
  rule: 'note-not-accepted',
  where: `“${shortened(words, LONGEST)}”`,
  message:
    'This stays out: the brief takes accepted notes alone, and nobody accepted this one. Have it accepted, or take it out.',
});

/** How many passages do not fill a section because nobody accepted them. */
function leftForReview(section: PlannedSection, { input, where }: Review): BriefFinding[] {
  const left = [...(input.notAccepted?.values() ?? [])].filter(
    (note) => !isFree(note) && belongs(section, note, input.sections),
  ).length;
  if (left === 0) return [];
  const message = `${left === 1 ? '1 passage stays' : `${left} passages stay`} out: the brief takes accepted notes alone, and nobody accepted ${left === 1 ? 'that one' : 'those'}.`;
  return [{ rule: 'notes-not-accepted', where, message }];
}

/** What an observation says of its own is its author's; what stands in a source must not pass for seen. */
function observationFindings(
  item: Extract<PlanItem, { kind: 'observation' }>,
  review: Review,
): BriefFinding[] {
  const { input } = review;
  const note = observed(item, input);
  const where = `“${shortened(note?.note ?? item.quote, LONGEST)}”`;
  if (!note && input.notAccepted?.has(item.note)) return [notAccepted(item.quote)];
  if (!note) {
    const message = 'This free note was deleted; take it out, or bring it back from the trash.';
    return [{ rule: 'observation-gone', where, message }];
  }
  const paragraphs = paragraphsOf(input, note.note);
  const judged = note.type === 'judgement' ? readJudgements(paragraphs, null) : [];
  return [
    ...borrowedIn(note, input).map(({ words, source }) => ({
      rule: 'observation-borrowed',
      where,
      message: `“${shortened(words, LONGEST)}” stands in source ${source}: an own observation is no place for its words; add the sentence itself.`,
    })),
    ...paragraphs.flatMap((runs) => style(runs, where, review)),
    ...judgementFindings(judged, { ...review, where }, 1),
  ];
}

function flaws(
  runs: readonly BriefRun[],
  where: string,
  { input }: Review,
  needsSource = true,
  kind: SentenceKind = 'claim',
): BriefFinding[] {
  const articles = input.articles.map(({ article }) => article);
  return flawFindings(checkText(runs, articles, NO_WORDS, needsSource, kind).flaws, where, input);
}

/** What the sources do not bear, told in the brief's language. */
function flawFindings(
  flaws: readonly TextFlaw[],
  where: string,
  input: BriefInput,
): BriefFinding[] {
  const { tongue } = labelsFor(briefLanguage(input));
  return flaws.map(({ rule, words, tell }) => {
    const short = shortened(words, LONGEST);
    const how = tell ?? MESSAGES[rule]?.(short);
    return { rule, where, message: how ? told(how, tongue) : short };
  });
}

/** What is wrong with a person's own text, block by block. */
const textFindings = (markdown: string, where: string, review: Review): BriefFinding[] =>
  writtenBlocks(markdown, review.input, NO_WORDS).flatMap(({ checked }) =>
    checked.flatMap((text) => [
      ...flawFindings(text.flaws, where, review.input),
      ...style(text.runs, where, review),
    ]),
  );

/** The marks that the check would put into the text do not matter to who only reads its findings. */
const NO_WORDS: FlawWords = { unsupported: '', altered: '' };

/** The house style is of English. */
function style(runs: readonly BriefRun[], where: string, { input, house }: Review): BriefFinding[] {
  if (!briefLanguage(input).startsWith('en')) return [];
  return checkStyle(withoutMarks(textOf(runs)), house, [], input.date).map(({ rule, message }) => ({
    rule,
    where,
    message,
  }));
}

function summaryFindings(material: BriefMaterial, review: Review): BriefFinding[] {
  const { summary } = material;
  if (summary.edited === null) return [];
  const { summary: title } = labelsFor(briefLanguage(review.input));
  const where = `${title}: ${calledAs(material)}`;
  return textFindings(summary.edited, where, review);
}

function passageFindings(
  { id, quote, note, type, placement }: Annotation,
  material: BriefMaterial | undefined,
  review: Review,
  part: PassagePart,
): BriefFinding[] {
  const where = `“${shortened(quote, LONGEST)}”`;
  const assessment = material?.assessments?.get(id);
  const otherwise = assessment ? gradedOtherwise(assessment, quote) : null;
  const reworded: BriefFinding[] =
    placement?.state === 'changed'
      ? [
          {
            rule: 'quotation-altered',
            where,
            message: `This passage was marked as “${shortened(placement.oldQuote ?? '', LONGEST)}” and reads otherwise in the newer version.${otherwise === null ? '' : ` ${otherwise}`}`,
          },
        ]
      : otherwise === null
        ? []
        : [{ rule: 'graded-otherwise', where, message: `${otherwise} Look at its grade again.` }];
  const paragraphs = paragraphsOf(review.input, note);
  const isPrinted = part === 'note' || (part === 'both' && review.input.printed?.notes === true);
  const judged = type === 'judgement' && isPrinted ? readJudgements(paragraphs, null) : [];
  return [
    ...reworded,
    ...paragraphs.flatMap((runs) => [
      ...flaws(runs, where, review, false, type === 'judgement' ? 'estimate' : 'claim'),
      ...style(runs, where, review),
    ]),
    ...judgementFindings(judged, { ...review, where }, 1),
  ];
}

/** @param standsOn how many passages it rests on besides those that it cites */
function judgementFindings(
  judged: readonly WrittenJudgement[],
  { input, house, where }: Review,
  standsOn = 0,
): BriefFinding[] {
  const texts = input.articles.map(({ article }) => article);
  const judgements = judged.map(({ runs, text, confidence }) => ({
    text: withoutMarks(text),
    confidence,
    sources: standsOn + checkText(runs, texts, NO_WORDS).runs.filter((run) => run.citation).length,
  }));
  return checkJudgements(judgements, house.likelihoodRow)
    .flat()
    .map(({ rule, message }) => ({ rule, where, message }));
}

const alteredMessage = (words: string): string =>
  `“${words}” does not stand like this in any source.`;

const MESSAGES: Readonly<Partial<Record<TextFlaw['rule'], (words: string) => Tell>>> = {
  'sentence-unsupported': (words) => (say) => say.unsupportedWords(words),
  'quotation-altered': (words) => (say) => say.quotationAltered(words),
  'citation-missing': (words) => (say) => say.citationMissing(words),
};

const withoutMarks = (text: string): string => text.replace(/\[\^\d+:\d+\]/g, '');

const textOf = (runs: readonly BriefRun[]): string => runs.map((run) => run.text).join('');

/** Of words that a finding names. */
const LONGEST = 80;
