import type { Article } from '../article.ts';
import { blockSpans } from '../document.ts';
import type { SentenceKind } from '../verify/check-sentence.ts';
import { citationMarks } from '../verify/citation-marks.ts';
import type { VerifyRule } from '../verify/finding.ts';
import type { Tell } from '../verify/messages/messages.ts';
import { alteredQuotations, quotationsIn } from '../verify/quotations.ts';
import { type CitedParagraph, type VerifiedSentence, verifyText } from '../verify/verify-text.ts';
import type { BriefCitation, BriefRun } from './document.ts';
import { citationAt } from './paragraph-at.ts';

/**
 * What people write into a brief. `[^2:7]` after a claim means source 2, paragraph 7; a sentence that
 * stands word for word in a source is tied to it without being asked.
 */

/** Something about a stretch of free text that a reader of the brief must know. */
export interface TextFlaw {
  readonly rule: 'sentence-unsupported' | 'citation-missing' | VerifyRule;
  /** The words that it is about. */
  readonly words: string;
  /** What is wrong with them, where the rule alone does not say it. */
  readonly tell?: Tell;
}

export interface CheckedText {
  /** With citations for the marks, and a mark in brackets after what is not supported. */
  readonly runs: readonly BriefRun[];
  readonly flaws: readonly TextFlaw[];
}

/** The brief's words for what could not be confirmed. */
export interface FlawWords {
  readonly unsupported: string;
  readonly altered: string;
}

interface Insertion {
  readonly at: number;
  /** Code units of the text that it stands for. */
  readonly length: number;
  readonly run: BriefRun;
}

/**
 * @param runs one paragraph as its Markdown was read
 * @param articles the brief's sources by number from 1
 * @param needsSource false where the paragraph comments on a passage that stands beside it
 * @param kind `estimate` for a judgement, which goes beyond its sources
 */
export function checkText(
  runs: readonly BriefRun[],
  articles: readonly Article[],
  words: FlawWords,
  needsSource = true,
  kind: SentenceKind = 'claim',
): CheckedText {
  const text = runs.map((run) => run.text).join('');
  const verified = verifyText(text, articles, kind);
  const insertions = [
    ...citationsOf(text, articles),
    ...verified.flatMap((sentence) => insertionsOf(sentence, articles, words, needsSource)),
  ];
  const flaws = verified.flatMap((sentence) => flawsOf(sentence, articles, needsSource));
  return { runs: inserted(runs, insertions), flaws };
}

/** The citations in place of the marks that lead somewhere. */
const citationsOf = (text: string, articles: readonly Article[]): Insertion[] =>
  citationMarks(text).flatMap(({ start, end, source, paragraph }) => {
    const citation = citationOf(articles, { source, paragraph });
    return citation ? [{ at: start, length: end - start, run: { text: '', citation } }] : [];
  });

function insertionsOf(
  sentence: VerifiedSentence,
  articles: readonly Article[],
  words: FlawWords,
  needsSource: boolean,
): Insertion[] {
  const altered = alteredIn(sentence, articles).map(({ end }) =>
    flawMark(sentence.start + end, words.altered),
  );
  const [tied] = sentence.tied === 'words' ? sentence.cites : [];
  const citation = tied && needsSource ? citationOf(articles, tied) : null;
  if (citation) return [...altered, { at: sentence.end, length: 0, run: { text: '', citation } }];
  const claims = needsSource && sentence.unsupported;
  return claims ? [...altered, flawMark(sentence.end, words.unsupported)] : altered;
}

function flawsOf(
  sentence: VerifiedSentence,
  articles: readonly Article[],
  needsSource: boolean,
): TextFlaw[] {
  const { text, lost, flaws, unsupported } = sentence;
  const found: TextFlaw[] = lost.map(({ source, paragraph }) => ({
    rule: 'citation-missing',
    words: `[^${source}:${paragraph}]`,
  }));
  const told = sentence.tied === 'words' && !needsSource ? [] : flaws;
  found.push(...told.map(({ rule, words, tell }) => ({ rule, words, tell })));
  if (flaws.every(({ rule }) => rule !== 'quotation-altered')) {
    found.push(...alteredIn(sentence, articles).map(({ rule, words }) => ({ rule, words })));
  }
  if (needsSource && unsupported && lost.length === 0)
    found.push({ rule: 'sentence-unsupported', words: text });
  return found;
}

/** The quotations that do not stand in what the sentence cites, or, where it cites nothing, in any source. */
function alteredIn({ text, flaws, tied }: VerifiedSentence, articles: readonly Article[]) {
  if (tied !== null) return flaws.filter(({ rule }) => rule === 'quotation-altered');
  // Two words in quotation marks are a name, or a way to keep one's distance.
  const quotations = quotationsIn(text).filter(({ words }) => words.split(/\s+/).length > 2);
  return alteredQuotations(
    quotations,
    articles.map((article) => article.text),
  );
}

function citationOf(
  articles: readonly Article[],
  { source, paragraph, place }: CitedParagraph,
): BriefCitation | null {
  const article = articles[source - 1];
  const span = article && (place ?? blockSpans(article.blocks)[paragraph - 1]);
  return article && span ? citationAt(article, source, span) : null;
}

const flawMark = (at: number, words: string): Insertion => ({
  at,
  length: 0,
  run: { text: ` [${words}]`, strong: true },
});

/** The runs with each insertion in its place; what stands between keeps its look. */
function inserted(runs: readonly BriefRun[], insertions: readonly Insertion[]): BriefRun[] {
  const queue = [...insertions].sort((a, b) => a.at - b.at || b.length - a.length);
  const result: BriefRun[] = [];
  let from = 0;
  for (const run of runs) {
    const end = from + run.text.length;
    let at = from;
    for (let next = queue[0]; next && next.at <= end; next = queue[0]) {
      queue.shift();
      if (next.at > at) result.push({ ...run, text: run.text.slice(at - from, next.at - from) });
      result.push(next.run);
      at = Math.max(at, next.at + next.length);
    }
    if (at < end) result.push({ ...run, text: run.text.slice(at - from) });
    from = end;
  }
  return [...result, ...queue.map(({ run }) => run)];
}
