import { overlaps, type Span } from '../../document.ts';
import { western } from '../../language/ar/date-words.ts';
import { stopWordsOf } from '../../language/stop-words.ts';
import { extractSummary } from '../../summary/article-summary.ts';
import { cosine, type Vector, vectorise } from '../../summary/vector.ts';
import { terms } from '../../text/terms.ts';
import { countWords } from '../../text/words.ts';
import type { Answers } from '../claims/all-claims.ts';
import type { Question } from '../claims/questions.ts';
import { earlierIssues } from '../claims/versions.ts';
import { answersOf } from '../key-figures.ts';
import { type BriefInput, type BriefMaterial, briefLanguage } from '../material.ts';
import { sentenceKey } from '../since.ts';
import { type Alone, standsAlone } from './stands-alone.ts';

/** A sentence that a brief opens with. */
export interface Highlight extends Alone {
  readonly material: BriefMaterial;
}

const MOST = 8;
/** Of one article, so that one voice does not fill the page; a few more where it says the newest of a question. */
const MOST_OF_ONE = 3;
const MOST_LEADING_OF_ONE = 5;
/** Sentences of an article that are looked at. */
const POOL = 24;
/** Sentences more alike than this tell one story. */
const ALIKE = 0.3;
/** Of one that answers no question, and is older than the other: so much is enough. */
const ALIKE_OLDER = 0.15;
/** Of two with one large number, rounded or not. */
const ALIKE_ROUNDED = 0.08;

interface Candidate extends Highlight {
  readonly vector: Vector;
  readonly score: number;
  /** Keys of the questions that it answers. */
  readonly answers: readonly string[];
  /** It says the newest that is known of one of the first questions. */
  readonly leads: number;
}

/** What of a brief's input its highlights are drawn from. */
type Material = Pick<BriefInput, 'articles' | 'figureCorrections' | 'report' | 'language'>;

/**
 * What is new over all articles of a brief: of each matter the newest state, each story once, each sentence to be
 * read alone; at most eight, the newest first.
 */
export function highlightsOf(input: Material): Highlight[] {
  const candidates = candidatesOf(input);
  const chosen: Candidate[] = [];
  for (const candidate of candidates) {
    if (chosen.length >= MOST) break;
    const { article } = candidate.material;
    const most = candidate.answers.length > 0 ? MOST_LEADING_OF_ONE : MOST_OF_ONE;
    if (chosen.filter(({ material }) => material.article.id === article.id).length >= most)
      continue;
    if (chosen.some((other) => tellsTheSame(candidate, other))) continue;
    chosen.push(candidate);
  }
  return fresh(chosen).sort(
    (one, other) => day(other).localeCompare(day(one)) || one.start - other.start,
  );
}

const day = ({ material }: Candidate): string => material.article.source.published ?? '';

/** Days before the newest sentence after which one is old. */
const OLD = 10;
/** So many new ones are a page without the old. */
const ENOUGH = 5;

/** Without what is old, where enough is new. */
function fresh(chosen: readonly Candidate[]): Candidate[] {
  const newest = Math.max(...chosen.map((one) => Date.parse(day(one)) || 0));
  const isOld = (one: Candidate): boolean => newest - Date.parse(day(one)) > OLD * 86_400_000;
  const kept = chosen.filter((one) => !isOld(one));
  return kept.length >= ENOUGH ? kept : [...chosen];
}

const tellsTheSame = (one: Candidate, other: Candidate): boolean =>
  cosine(one.vector, other.vector) > (isOvertaken(one, other) ? ALIKE_OLDER : ALIKE) ||
  isOfOneParagraph(one, other) ||
  hasSameNumbers(one, other) ||
  toldInTwoLanguages(one, other) ||
  one.answers.some((answer) => other.answers.includes(answer));

/** "Delegates met for talks on a truce", after which it was agreed. */
const isOvertaken = (one: Candidate, other: Candidate): boolean =>
  one.answers.length === 0 && day(one) < day(other);

/** Of two languages no words can be compared: the same days, told at the same time, are one story. */
function toldInTwoLanguages(one: Candidate, other: Candidate): boolean {
  const [ours, theirs] = [one.material.article, other.material.article];
  if ((ours.language ?? 'en') === (theirs.language ?? 'en')) return false;
  if (!(daysApart(one, other) <= 1)) return false;
  const [numbers, others] = [numbersIn(one), numbersIn(other)];
  return (
    one.named.some((day) => other.named.includes(day)) ||
    (numbers.size > 0 && numbers.symmetricDifference(others).size === 0)
  );
}

/** "530 cases and 23 deaths", told twice within a day: one story, in whatever words; so are "6,412 people" and "6,400". */
function hasSameNumbers(one: Candidate, other: Candidate): boolean {
  if (!(daysApart(one, other) <= 1)) return false;
  const [numbers, others] = [numbersIn(one), numbersIn(other)];
  const isRounded = [...numbers].some((a) =>
    [...others].some((b) => roundsTo(Number(a), Number(b))),
  );
  if (isRounded && cosine(one.vector, other.vector) > ALIKE_ROUNDED) return true;
  const [fewer, more] = numbers.size <= others.size ? [numbers, others] : [others, numbers];
  return fewer.size > 1 && fewer.isSubsetOf(more);
}

const roundsTo = (one: number, other: number): boolean =>
  Math.min(one, other) >= 1_000 && Math.abs(one - other) <= 0.01 * Math.max(one, other);

const daysApart = (one: Candidate, other: Candidate): number =>
  Math.abs(Date.parse(day(one)) - Date.parse(day(other))) / 86_400_000;

/** Digits of any script, as digits of ours. */
const numbersIn = ({ material: { article }, start, end }: Candidate): Set<string> =>
  new Set(
    (western(article.text.slice(start, end)).match(/\d[\d.,]*/g) ?? []).map((one) =>
      one.replace(/[.,]/g, ''),
    ),
  );

/** A second sentence of one paragraph goes on with its story. */
const isOfOneParagraph = (one: Candidate, other: Candidate): boolean =>
  one.material === other.material &&
  !one.material.article.text
    .slice(Math.min(one.start, other.start), Math.max(one.end, other.end))
    .includes('\n\n');

/** The best first. */
function candidatesOf(input: Material): Candidate[] {
  const { articles, report } = input;
  const language = briefLanguage(input);
  const texts = articles.map(({ article }) => article);
  const early = earlierIssues(texts);
  const used = report?.since?.passages;
  const known = answersOf(input);
  const days = [...new Set(texts.map(({ source }) => source.published ?? ''))].sort();
  const newest = days.at(-1) ?? '';
  const found = articles
    .filter(({ article }) => !known.old.has(article.id) && !used?.has(article.sha256))
    .flatMap((material) =>
      alone(material, used).flatMap((sentence) => {
        const answers = answersIn(sentence, material, known);
        const isEarly = early.has(material.article.id);
        const text = material.article.text.slice(sentence.start, sentence.end);
        const isLabel = answers?.answers.length === 0 && isVerbless(text);
        return answers && !isLabel && !isOverdue(text, material, newest)
          ? [{ ...sentence, material, ...answers, isEarly }]
          : [];
      }),
    );
  const words = found.map(({ start, end, material: { article } }) =>
    terms(article.text.slice(start, end), stopWordsOf(article.language)),
  );
  const { vectors, central } = vectorise(words);
  return found
    .map(({ isEarly, ...one }, index) => ({
      ...one,
      vector: vectors[index] ?? new Map(),
      score:
        WEIGHTS.own * one.own +
        WEIGHTS.central * (central[index] ?? 0) +
        WEIGHTS.recent *
          ((days.indexOf(one.material.article.source.published ?? '') + 1) / days.length) +
        (one.answers.length > 0 ? WEIGHTS.answers : 0) +
        WEIGHTS.leads * one.leads +
        ((one.material.article.language ?? 'en') === language ? WEIGHTS.language : 0) -
        (isEarly ? WEIGHTS.earlier : 0),
    }))
    .sort((one, other) => other.score - one.score);
}

/** "A convoy is waiting", days ago: whatever it waited for has happened, or is told anew. */
const isOverdue = (text: string, { article }: BriefMaterial, newest: string): boolean =>
  WAITS.test(text) &&
  Date.parse(newest) - Date.parse(article.source.published ?? newest) > WAITED * 86_400_000;
const WAITS =
  /(?<!\p{L})(?:(?:is|are) (?:still )?(?:waiting|expected|due|scheduled|planned|forecast)|[تي]نتظر|من المقرر|من المتوقع)(?!\p{L})/iu;
const WAITED = 2;

const WEIGHTS = {
  own: 0.35,
  central: 0.15,
  recent: 0.35,
  answers: 0.15,
  leads: 0.3,
  /** In the brief's own language: of two that tell the same, the one that its readers read. */
  language: 0.1,
  earlier: 0.3,
};

/** "31 trucks (1,085 MT) at Rabak": a label, of which nobody knows what happened to it. */
const isVerbless = (text: string): boolean => countWords(text) <= LONGEST_LABEL && !VERB.test(text);
const LONGEST_LABEL = 8;
const VERB =
  /(?<!\p{L})(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|do|does|did|\p{L}+ed|said|says|left|lost|fell|rose|came|went|took|made|held|met|hit|shut|cut|sank|broke|began|gave|sent|set|led|won|kept|found|brought|built|reach|flee|fled)(?!\p{L})|[^\p{ASCII}]{4}/iu;

/** The sentences of an article that can be read alone, each with how much of the article it stands for, 0 to 1. */
function alone(
  { article, withheld = [] }: BriefMaterial,
  used: ReadonlySet<string> | undefined,
): (Alone & { own: number })[] {
  return extractSummary(article, POOL).flatMap((sentence) => {
    if (used?.has(sentenceKey(article.sha256, sentence))) return [];
    if (withheld.some((span) => overlaps(span, sentence))) return [];
    const own = standsAlone(article, sentence);
    const text = own === null ? '' : article.text.slice(own.start, own.end);
    return own && !isTrifle(text) && !isDenial(text) ? [{ ...own, own: sentence.score }] : [];
  });
}

/** Few words and no number: no matter of a whole crisis. */
const isTrifle = (text: string): boolean => !/\p{N}/u.test(text) && countWords(text) < FEWEST_WORDS;
const FEWEST_WORDS = 13;

/** Somebody's denial: what is denied must have been told first. */
const isDenial = (text: string): boolean =>
  /^(?:(?:The )?(?:[\p{L}’'-]+ ){1,6}?(?:has |have )?den(?:y|ies|ied) |و?نف(?:ى|ت|وا) )/u.test(
    text,
  );

/** Somebody has counted the whole since, of which this is one place. */
const isCountedWider = (
  { topic, of, place, claims }: Question,
  all: readonly Question[],
): boolean =>
  place !== null &&
  all.some(
    (wider) =>
      wider.topic === topic &&
      wider.of === of &&
      wider.place === null &&
      wider.event === null &&
      (wider.claims[0]?.day ?? '') > (claims[0]?.day ?? ''),
  );

/** The questions that a sentence answers; null where its numbers are overtaken, taken back, or older than others. */
function answersIn(
  sentence: Span,
  { article }: BriefMaterial,
  { questions, overtaken }: Answers,
): Pick<Candidate, 'answers' | 'leads'> | null {
  const holds = ({ article: id, figure }: Answers['overtaken'][number]) =>
    id === article.id && overlaps(figure, sentence);
  if (overtaken.some(holds)) return null;
  const answered = questions.filter(({ claims }) => claims.some(holds));
  const leads = answered.filter(
    (one) => one.claims[0] && holds(one.claims[0]) && !isCountedWider(one, questions),
  );
  // The newest state of each matter: another voice has counted since.
  if (answered.length > 0 && leads.length === 0) return null;
  return {
    answers: answered.map(({ key }) => key),
    leads: Math.min(
      2,
      leads.filter(({ of, place, event }) => of === null && place === null && event === null)
        .length,
    ),
  };
}
