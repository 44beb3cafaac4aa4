import type { Article } from '../article.ts';
import { blockSpans } from '../document.ts';
import { sentences } from '../reading/sentences.ts';
import { findQuote } from '../text/find-quote.ts';
import type { BriefCitation, BriefRun } from './document.ts';
import { citationAt } from './paragraph-at.ts';

/**
 * What people write into a brief. `[^2:7]` after a claim means source 2, paragraph 7; a sentence that
 * stands word for word in a source is tied to it without being asked.
 */

/** Something about a stretch of free text that a reader of the brief must know. */
export interface TextFlaw {
  readonly rule: 'sentence-unsupported' | 'quotation-altered' | 'citation-missing';
  /** The words that it is about. */
  readonly words: string;
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

/** With the space before it: the number stands close to what it is for. */
const MARK = / ?\[\^(\d{1,3}):(\d{1,5})\]/g;
const QUOTED = /[“"«„]([^“”"«»„]{12,600})[”"»“]/g;
/** A claim has at least so many words; less is a label. */
const FEWEST_WORDS = 4;

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
 */
export function checkText(
  runs: readonly BriefRun[],
  articles: readonly Article[],
  words: FlawWords,
  needsSource = true,
): CheckedText {
  const text = runs.map((run) => run.text).join('');
  const flaws: TextFlaw[] = [];
  const insertions: Insertion[] = [];
  for (const mark of text.matchAll(MARK)) {
    const citation = citationOf(articles, Number(mark[1]), Number(mark[2]));
    if (citation === null) flaws.push({ rule: 'citation-missing', words: mark[0].trim() });
    else insertions.push({ at: mark.index, length: mark[0].length, run: { text: '', citation } });
  }
  const marks = insertions.map(({ at }) => at);
  for (const quoted of text.matchAll(QUOTED)) {
    const quote = quoted[1] ?? '';
    if (articles.some((article) => findQuote(article.text, quote).length > 0)) continue;
    flaws.push({ rule: 'quotation-altered', words: quote });
    insertions.push(flawMark(quoted.index + quoted[0].length, words.altered));
  }
  for (const { start, end, marked } of needsSource ? sentencesWithMarks(text, marks) : []) {
    const sentence = text.slice(start, end).trim();
    if (marked || sentence.split(/\s+/).length < FEWEST_WORDS) continue;
    const citation = standsIn(sentence, articles);
    if (citation !== null) insertions.push({ at: end, length: 0, run: { text: '', citation } });
    else {
      flaws.push({ rule: 'sentence-unsupported', words: sentence });
      insertions.push(flawMark(end, words.unsupported));
    }
  }
  return { runs: inserted(runs, insertions), flaws };
}

const flawMark = (at: number, words: string): Insertion => ({
  at,
  length: 0,
  run: { text: ` [${words}]`, strong: true },
});

function citationOf(
  articles: readonly Article[],
  source: number,
  paragraph: number,
): BriefCitation | null {
  const article = articles[source - 1];
  const span = article && blockSpans(article.blocks)[paragraph - 1];
  return span ? citationAt(article, source, span) : null;
}

function standsIn(sentence: string, articles: readonly Article[]): BriefCitation | null {
  for (const [index, article] of articles.entries()) {
    const [place] = findQuote(article.text, sentence);
    if (!place) continue;
    return citationAt(article, index + 1, place);
  }
  return null;
}

/** A mark after the full stop belongs to the sentence before it. */
function sentencesWithMarks(
  text: string,
  marks: readonly number[],
): { start: number; end: number; marked: boolean }[] {
  const spans = sentences(text.replace(MARK, (mark) => ' '.repeat(mark.length)));
  return spans.map(({ start, end }, index) => {
    const next = spans[index + 1]?.start ?? text.length;
    return { start, end, marked: marks.some((at) => at >= start && at < next) };
  });
}

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
