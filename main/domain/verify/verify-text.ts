import type { Article } from '../article.ts';
import { blockAt, blockSpans, type Span } from '../document.ts';
import { findQuote } from '../text/find-quote.ts';
import { checkSentence, type SentenceKind } from './check-sentence.ts';
import { type CitationMark, sentencesWithMarks, withoutMarks } from './citation-marks.ts';
import type { VerifyFlaw } from './finding.ts';
import { nearestParagraph } from './nearest-paragraph.ts';
import { mayStandIn } from './quotations.ts';
import { type SourceParagraph, sourceParagraph } from './source-text.ts';

/** A sentence of a draft with what bears it and what was found; offsets count in the text. */
export interface VerifiedSentence extends Span {
  /** Without the marks of its citations. */
  readonly text: string;
  /** What it names as its source, or else where it was found to stand. */
  readonly cites: readonly CitedParagraph[];
  /** How it came to its citations: by its own marks, or because it stands there so or nearly so. */
  readonly tied: 'marks' | 'words' | null;
  /** Marks that lead nowhere. */
  readonly lost: readonly CitationMark[];
  /** Offsets count in `text`. */
  readonly flaws: readonly VerifyFlaw[];
  /** A claim that names no source and stands in none. */
  readonly unsupported: boolean;
}

export interface CitedParagraph {
  /** From 1, in the order of the sources. */
  readonly source: number;
  readonly paragraph: number;
  /** Where the sentence stands word for word, in the article's text. */
  readonly place?: Span;
}

/** A claim has so many words, or a full stop; less is a label. */
const FEWEST_WORDS = 4;

/**
 * The sentences of one paragraph of a draft, each against what it cites.
 * @param articles the sources by number from 1
 */
export function verifyText(
  text: string,
  articles: readonly Article[],
  kind: SentenceKind = 'claim',
): VerifiedSentence[] {
  const bare = withoutMarks(text);
  return sentencesWithMarks(text).map(({ span, marks }) => {
    const words = bare
      .slice(span.start, span.end)
      .replace(/\s+(?=[.,;:!?]?\s*$)/, '')
      .trimEnd();
    return { ...span, text: words, ...verified(words, marks, articles, kind) };
  });
}

function verified(
  text: string,
  marks: readonly CitationMark[],
  articles: readonly Article[],
  kind: SentenceKind,
): Omit<VerifiedSentence, 'start' | 'end' | 'text'> {
  const cited = marks.map((mark) => ({ mark, found: paragraphAt(articles, mark) }));
  const lost = cited.filter(({ found }) => found === null).map(({ mark }) => mark);
  const paragraphs = cited.flatMap(({ found }) => (found ? [found] : []));
  if (paragraphs.length > 0) {
    const cites = cited.flatMap(({ mark: { source, paragraph }, found }) =>
      found ? [{ source, paragraph }] : [],
    );
    return {
      cites,
      tied: 'marks',
      lost,
      flaws: checkSentence(text, paragraphs, kind),
      unsupported: false,
    };
  }
  if (!isClaim(text)) return { cites: [], tied: null, lost, flaws: [], unsupported: false };
  const stands = standing(text, articles);
  if (stands) return { cites: [stands], tied: 'words', lost, flaws: [], unsupported: false };
  const near = lost.length > 0 ? null : nearestParagraph(text, articles);
  if (!near) return { cites: [], tied: null, lost, flaws: [], unsupported: true };
  const { source, paragraph } = near;
  const flaws = checkSentence(text, [paragraph], kind);
  return {
    cites: [{ source, paragraph: paragraph.number }],
    tied: 'words',
    lost,
    flaws,
    unsupported: false,
  };
}

const paragraphAt = (
  articles: readonly Article[],
  { source, paragraph }: Pick<CitationMark, 'source' | 'paragraph'>,
): SourceParagraph | null => {
  const article = articles[source - 1];
  return article ? sourceParagraph(article, paragraph) : null;
};

/** Whether a stretch of text says something that could be true or not. */
function isClaim(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  return words >= FEWEST_WORDS || (words >= 2 && /[.!؟。][”"’)\]]*$/u.test(text.trim()));
}

/** Where the words stand in a source as they are; the sign that ends them may be the draft's own. */
function standing(text: string, articles: readonly Article[]): CitedParagraph | null {
  const bare = text.replace(/[.,;:!]+$/, '');
  for (const [index, article] of articles.entries()) {
    if (!mayStandIn(bare, article)) continue;
    const places = findQuote(article.text, text);
    const [place] = places.length > 0 ? places : findQuote(article.text, bare);
    if (!place || cutsWord(article.text, place)) continue;
    const paragraph = blockAt(blockSpans(article.blocks), place.start) + 1;
    return { source: index + 1, paragraph, place };
  }
  return null;
}

/** Half a word at either end is another word. */
const cutsWord = (text: string, { start, end }: Span): boolean =>
  [start, end].some((at) => at > 0 && /^[\p{L}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1)));
