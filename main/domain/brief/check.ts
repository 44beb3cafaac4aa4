import type { Annotation } from '../annotation.ts';
import { isFree } from '../free-note.ts';
import { changedFact } from '../grading/said-when-graded.ts';
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
import { type BriefMessages, briefMessages } from './messages/messages.ts';
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
  const say = briefMessages(labels.tongue);
  const seen = new Set<string>();
  return [
    ...heldBack(input, say),
    ...input.articles.flatMap((material) => withoutHeadline(material, say)),
    ...input.sections.flatMap((section) => {
      const where = sectionTitle(section, language, labels);
      if (isEmptyPart(section)) return [emptyPart(where, section, input, say)];
      return section.items.flatMap((item) =>
        itemFindings(item, section, { input, house, where, say }).map((finding) =>
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

function emptyPart(
  where: string,
  { content }: PlannedSection,
  input: BriefInput,
  say: BriefMessages,
): BriefFinding {
  // What a report says is no judgement.
  const [first] = content === 'text' ? highlightsOf(input) : [];
  return {
    rule: EMPTY,
    where,
    message: say.sectionEmpty(first ? citedWords(first, input) : null),
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
function withoutHeadline(material: BriefMaterial, say: BriefMessages): BriefFinding[] {
  if (isHeadline(material.article.source.title)) return [];
  const where = calledAs(material);
  return [{ rule: 'title-proposed', where, message: say.titleProposed() }];
}

/** What was chosen and stays out because of its marking, for the sender alone. */
const heldBack = ({ limits }: BriefInput, say: BriefMessages): BriefFinding[] =>
  (limits?.heldBack ?? []).map(({ words, reason }) => ({
    rule: 'passage-withheld',
    where: `“${words}”`,
    message: say.withheld(reason),
  }));

/** What an item is checked against. */
interface Review {
  readonly input: BriefInput;
  readonly house: HouseRules;
  /** The section's title. */
  readonly where: string;
  /** In the brief's language. */
  readonly say: BriefMessages;
}

function itemFindings(item: PlanItem, section: PlannedSection, review: Review): BriefFinding[] {
  const { input, where, say } = review;
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
      if (input.notAccepted?.has(item.annotation)) return [notAccepted(item.quote, say)];
      return [
        {
          rule: 'passage-gone',
          where,
          message: say.passageGone(shortened(item.quote, LONGEST)),
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
              message: say.pictureGone(shortened(item.quote, LONGEST)),
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
              message: say.chosenAltered(shortened(item.quote, LONGEST)),
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
const notAccepted = (words: string, say: BriefMessages): BriefFinding => ({
  rule: 'note-not-accepted',
  where: `“${shortened(words, LONGEST)}”`,
  message: say.notAccepted(),
});

/** How many passages do not fill a section because nobody accepted them. */
function leftForReview(section: PlannedSection, { input, where, say }: Review): BriefFinding[] {
  const left = [...(input.notAccepted?.values() ?? [])].filter(
    (note) => !isFree(note) && belongs(section, note, input.sections),
  ).length;
  if (left === 0) return [];
  return [{ rule: 'notes-not-accepted', where, message: say.notesNotAccepted(left) }];
}

/** What an observation says of its own is its author's; what stands in a source must not pass for seen. */
function observationFindings(
  item: Extract<PlanItem, { kind: 'observation' }>,
  review: Review,
): BriefFinding[] {
  const { input, say } = review;
  const note = observed(item, input);
  const where = `“${shortened(note?.note ?? item.quote, LONGEST)}”`;
  if (!note && input.notAccepted?.has(item.note)) return [notAccepted(item.quote, say)];
  if (!note) {
    return [{ rule: 'observation-gone', where, message: say.observationGone() }];
  }
  const paragraphs = paragraphsOf(input, note.note);
  const judged = note.type === 'judgement' ? readJudgements(paragraphs, null) : [];
  return [
    ...borrowedIn(note, input).map(({ words, source }) => ({
      rule: 'observation-borrowed',
      where,
      message: say.observationBorrowed(shortened(words, LONGEST), source),
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
  const { say } = review;
  const fact = assessment ? changedFact(assessment, quote) : null;
  const otherwise =
    fact && (fact.isGone ? say.gradedWhenItSaid(fact.words) : say.gradedBeforeItSaid(fact.words));
  const reworded: BriefFinding[] =
    placement?.state === 'changed'
      ? [
          {
            rule: 'quotation-altered',
            where,
            message: `${say.passageReworded(shortened(placement.oldQuote ?? '', LONGEST))}${otherwise === null ? '' : ` ${otherwise}`}`,
          },
        ]
      : otherwise === null
        ? []
        : [{ rule: 'graded-otherwise', where, message: `${otherwise} ${say.lookAtGrade()}` }];
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
  { input, house, where, say }: Review,
  standsOn = 0,
): BriefFinding[] {
  const texts = input.articles.map(({ article }) => article);
  const judgements = judged.map(({ runs, text, confidence }) => ({
    text: withoutMarks(text),
    confidence,
    sources: standsOn + checkText(runs, texts, NO_WORDS).runs.filter((run) => run.citation).length,
  }));
  return checkJudgements(judgements, house.likelihoodRow, say)
    .flat()
    .map(({ rule, message }) => ({ rule, where, message }));
}

const MESSAGES: Readonly<Partial<Record<TextFlaw['rule'], (words: string) => Tell>>> = {
  'sentence-unsupported': (words) => (say) => say.unsupportedWords(words),
  'quotation-altered': (words) => (say) => say.quotationAltered(words),
  'citation-missing': (words) => (say) => say.citationMissing(words),
};

const withoutMarks = (text: string): string => text.replace(/\[\^\d+:\d+\]/g, '');

const textOf = (runs: readonly BriefRun[]): string => runs.map((run) => run.text).join('');

/** Of words that a finding names. */
const LONGEST = 80;
