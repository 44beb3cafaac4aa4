import type { Article } from '../article.ts';
import { figureWords, inTongue } from '../figures/figure-words.ts';
import { applyCorrections, type FigureCorrection } from '../figures/ledger/corrections.ts';
import { countedWords } from '../figures/ledger/ledger.ts';
import { articleFigures } from '../figures/said-in.ts';
import type { Figure } from '../figures/types.ts';
import { capitalised } from '../text/capitalised.ts';
import { bodyIn } from './bodies.ts';
import { type Answers, askedAmong } from './claims/all-claims.ts';
import { type Claim, isSomebodys } from './claims/claim.ts';
import { questionWords } from './claims/question-words.ts';
import { ownQuestion, type Question } from './claims/questions.ts';
import type { BriefBlock, BriefRun } from './document.ts';
import type { BriefLabels } from './labels.ts';
import { type BriefInput, type BriefMaterial, briefLanguage, materialOf } from './material.ts';
import { hedgeIn, isForeign, partIn, tongueOf } from './other-tongue.ts';
import { citationAt } from './paragraph-at.ts';
import { placeIn } from './place-names.ts';
import { isolated, shownDay } from './shown.ts';
import { changedFrom } from './since.ts';
import { calledAs } from './subject.ts';

/** A box of more is a table that nobody reads. */
const MOST_QUESTIONS = 12;
/** Claims under one question; the ledger has them all. */
const MOST_CLAIMS = 6;
/** Parts of one total. */
const MOST_PARTS = 8;

type KeyFigureInput = Pick<BriefInput, 'articles' | 'figureCorrections'>;

const NONE: readonly FigureCorrection[] = [];
/** A brief asks for each of its figures, and again for what it said; its articles never change under it. */
const ANSWERED = new WeakMap<
  BriefInput['articles'],
  { readonly corrections: readonly FigureCorrection[]; readonly answers: Answers }
>();

/** What a brief's articles count, by the questions that they answer. */
export function answersOf({
  articles,
  figureCorrections: corrections = NONE,
}: KeyFigureInput): Answers {
  const known = ANSWERED.get(articles);
  if (known?.corrections === corrections) return known.answers;
  const answers = askedAmong(articles, corrections);
  ANSWERED.set(articles, { corrections, answers });
  return answers;
}

export const keyFigures = (input: KeyFigureInput): readonly Question[] =>
  answersOf(input).questions;

/** A question with the claims of it that are printed. */
interface Printed {
  readonly question: Question;
  readonly claims: readonly Claim[];
}

/** What the box of a brief prints: of a report that says only what is new, the claims that none before it made. */
function printed(input: KeyFigureInput & Pick<BriefInput, 'report'>): Printed[] {
  const before = input.report?.since?.figures ?? {};
  return keyFigures(input)
    .map((question) => ({
      question,
      claims: comparable(question)
        .filter((claim) => before[claimKey(claim)] !== claimWords(claim))
        .slice(0, MOST_CLAIMS),
    }))
    .filter(({ claims }) => claims.length > 0)
    .slice(0, MOST_QUESTIONS);
}

/** Without the numbers of no day that nobody says, where others are of a known day: the two can't be compared. */
const comparable = ({ claims }: Question): readonly Claim[] =>
  claims.some(({ day }) => day !== null) ? claims.filter(isSomebodys) : claims;

/**
 * A claim's name over all reports of a series: its question and its speaker. Where nobody knows the voice
 * again its number is part of the name, so that it is never compared with another one.
 */
export function claimKey(claim: Claim): string {
  const { speaker, publisher, figure } = claim;
  const key = ownQuestion(claim);
  return speaker.key === null
    ? `${key}|?${publisher ?? ''}|${figureWords(figure)}`
    : `${key}|${speaker.key}`;
}

/** "4/5" for a share whose whole is said. */
export const claimWords = ({ figure }: Pick<Claim, 'figure'>): string =>
  figure.of === undefined ? figureWords(figure) : `${figureWords(figure)}/${figure.of}`;

/** What the box says, by the names of its claims, for a later report. */
export const saidFigures = (
  input: KeyFigureInput & Pick<BriefInput, 'report'>,
): Record<string, string> =>
  Object.fromEntries(
    printed(input).flatMap(({ claims }) =>
      claims.map((claim) => [claimKey(claim), claimWords(claim)]),
    ),
  );

/** The box: each question with the claims under it, the newest first. */
export function keyFigureBox(input: BriefInput, labels: BriefLabels): BriefBlock[] {
  const rows = printed(input).flatMap(({ question, claims }) =>
    alike(claims).map((same, index) => claimRow(question, same, index === 0, input, labels)),
  );
  return rows.length === 0 ? [] : [figureTable(rows, labels)];
}

/** A figure that a person chose, as a row of its own; null where the articles do not say it. */
export function chosenFigure(
  { article: id, start }: { readonly article: string; readonly start: number },
  input: BriefInput,
  labels: BriefLabels,
): BriefBlock | null {
  for (const question of keyFigures(input)) {
    const claim = question.claims.find((one) => one.article === id && one.figure.start === start);
    if (!claim) continue;
    const shown = [claim, ...(question.disputed.has(claim) ? against(question, claim) : [])];
    const rows = shown.map((one, at) => claimRow(question, [one], at === 0, input, labels));
    return figureTable(rows, labels);
  }
  const article = materialOf(id, input)?.article;
  const figure = article && figureAt(article, start, input.figureCorrections ?? NONE);
  return figure ? figureTable([plainRow(article, figure, input, labels)], labels) : null;
}

/** Of the same day, and another number. */
const against = ({ claims, disputed }: Question, claim: Claim): readonly Claim[] =>
  claims.filter((one) => one !== claim && disputed.has(one) && one.day === claim.day);

const figureAt = (article: Article, start: number, corrections: readonly FigureCorrection[]) =>
  applyCorrections(article.text, articleFigures(article), corrections).find(
    (figure) => figure.start === start && figure.subject !== null,
  );

type FigureRow = readonly (readonly BriefRun[])[];

const figureTable = (rows: readonly FigureRow[], labels: BriefLabels): BriefBlock => ({
  kind: 'table',
  caption: null,
  header: [labels.counted, labels.figure, labels.asOf, labels.saidBy],
  rows,
  widths: [27, 23, 23, 27],
});

/** Claims that say one number of one day, by different voices, are one row. */
function alike(claims: readonly Claim[]): (readonly [Claim, ...Claim[]])[] {
  const rows = new Map<string, [Claim, ...Claim[]]>();
  for (const claim of claims) {
    const key = `${sameNumber(claim)}|${claim.day}`;
    const known = rows.get(key);
    // The one that says what it is made of opens the row.
    if (known && claim.parts.length > known[0].parts.length) known.unshift(claim);
    else if (known) known.push(claim);
    else rows.set(key, [claim]);
  }
  return [...rows.values()];
}

/** "About 480" of one day is the 480 of another voice. */
const sameNumber = ({ figure }: Claim): string =>
  claimWords({ figure: figure.qualifier === 'about' ? { ...figure, qualifier: null } : figure });

/**
 * @param same who says it, each with the same number
 * @param opens the first claim of its question, which names it
 */
function claimRow(
  question: Question,
  same: readonly [Claim, ...Claim[]],
  opens: boolean,
  input: BriefInput,
  labels: BriefLabels,
): FigureRow {
  const language = briefLanguage(input);
  const [claim, ...others] = same;
  const before = input.report?.since?.figures[claimKey(claim)];
  const voices = same.map((one) =>
    saidBy(one.speaker.words, materialOf(one.article, input), labels, language),
  );
  const words = opens
    ? questionWords(question, labels, language, (place) => placeIn(place, labels.tongue, input))
    : '';
  return [
    [{ text: words }],
    [
      {
        text: isolated(withWhole(claim.figure, labels), language),
        strong: true,
        ...citation(claim.article, claim.figure, input),
      },
      ...others.map(({ article, figure }) => ({ text: '', ...citation(article, figure, input) })),
      ...changedFrom(before && keptWords(before, labels), labels.was),
      ...parts(claim, input, labels, language),
      ...hedged(claim, input, labels, language),
      ...(question.disputed.has(claim) ? [{ text: ` (${labels.disputed})`, emphasis: true }] : []),
    ],
    [{ text: claim.day === null ? '' : shownDay(claim.day, language) }],
    [{ text: [...new Set(voices)].join(labels.comma) }],
  ];
}

/** "11 of 19" for a share whose whole is said. */
const withWhole = (figure: Figure, labels: BriefLabels): string =>
  ofWhole(figureWords(figure, labels.tongue), figure.of, labels);

/** The words of a claim as an earlier report kept them, in those of the brief. */
function keptWords(words: string, labels: BriefLabels): string {
  const [, part = words, whole] = /^(.*)\/(\d+(?:\.\d+)?)$/.exec(words) ?? [];
  return ofWhole(
    inTongue(part, labels.tongue),
    whole === undefined ? undefined : Number(whole),
    labels,
  );
}

const ofWhole = (part: string, whole: number | undefined, { tongue, of }: BriefLabels): string =>
  whole === undefined ? part : `${part} ${of} ${figureWords(countOf(whole), tongue)}`;

const countOf = (value: number) =>
  ({ value, low: null, high: null, qualifier: null, unit: 'count' }) as const;

function parts(
  { article: id, parts: own, figure: { total }, topic, of }: Claim,
  input: BriefInput,
  labels: BriefLabels,
  language: string,
): BriefRun[] {
  if (own.length === 0) return [];
  const { tongue } = labels;
  const source = materialOf(id, input)?.article.language ?? null;
  const words = own.slice(0, MOST_PARTS).map(({ figure, words: said }) => {
    const number = figureWords(figure, tongue);
    return isolated(
      total
        ? `${placeIn(said, tongue, input)} ${number}`
        : `${number} ${partIn(said, source, tongue)}`,
      language,
    );
  });
  const ofWhich = topic.kind === 'people' && of !== 'households' ? labels.ofThem : labels.ofThose;
  return [{ text: ` (${total ? labels.sumOf : ofWhich} ${words.join(labels.comma)})` }];
}

/** "(presumed dead)": what the sentence does not say for certain. */
function hedged(
  { article: id, figure, sentence, topic }: Claim,
  input: BriefInput,
  { tongue }: BriefLabels,
  language: string,
): BriefRun[] {
  const text = materialOf(id, input)?.article.text ?? '';
  const behind = text.slice(figure.end, Math.min(sentence.end, figure.end + NEAR));
  const hedge = hedgeIn(behind, tongue);
  // The missing are those who are reported missing.
  if (hedge === null || (hedge.isMissing && topic.id === 'missing')) return [];
  return [{ text: ` (${isolated(hedge.words, language)})` }];
}
const NEAR = 80;

/** Who says so: the speaker in the text, else who publishes it, else what the document is called. */
function saidBy(
  speaker: string | null,
  material: BriefMaterial | undefined,
  labels: BriefLabels,
  language: string,
): string {
  const inBrief = (name: string): string | null => bodyIn(name, labels.tongue);
  if (speaker !== null) {
    const words = capitalised(speaker);
    const isPublisher = material?.article.source.publisher === speaker;
    const isOther = material && isForeign(words, material.article.language, labels.tongue);
    const isOwn = tongueOf(material?.article.language ?? null) === labels.tongue;
    const known = isOwn ? null : inBrief(words);
    if (known !== null) return isolated(known, language);
    if (!material || isPublisher || !isOther) return isolated(words, language);
    const { publisher } = material.article.source;
    const quoted = isolated(labels.quoted(words), language);
    return publisher === null || publisher.includes(speaker)
      ? quoted
      : [quoted, labels.reportedBy(isolated(inBrief(publisher) ?? publisher, language))].join(
          labels.comma,
        );
  }
  if (!material) return '';
  const { publisher, byline } = material.article.source;
  if (publisher !== null)
    return labels.reportedBy(isolated(inBrief(publisher) ?? publisher, language));
  // Who made a text says what it says.
  return byline === null
    ? isolated(labels.quoted(calledAs(material)), language)
    : isolated(inBrief(byline) ?? byline, language);
}

/** A figure that answers none of the questions, in the words of its sentence. */
function plainRow(
  article: Article,
  figure: Figure,
  input: BriefInput,
  labels: BriefLabels,
): FigureRow {
  const language = briefLanguage(input);
  const { published } = article.source;
  const place = figure.place === null ? null : placeIn(figure.place, labels.tongue, input);
  const words = [countedWords(figure), place].filter(Boolean).join(labels.comma);
  const day = published === null ? '' : shownDay(published, language);
  return [
    [{ text: isolated(words, language) }],
    [
      {
        text: isolated(figureWords(figure, labels.tongue), language),
        strong: true,
        ...citation(article.id, figure, input),
      },
    ],
    [{ text: figure.asOf === null ? day : isolated(figure.asOf, language) }],
    [{ text: saidBy(figure.attribution, materialOf(article.id, input), labels, language) }],
  ];
}

function citation(id: string, figure: Figure, { articles }: BriefInput): Partial<BriefRun> {
  const index = articles.findIndex(({ article }) => article.id === id);
  const article = articles[index]?.article;
  return article ? { citation: citationAt(article, index + 1, figure) } : {};
}
