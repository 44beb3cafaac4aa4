import type { Article } from '../article.ts';
import { blockSpans } from '../document.ts';
import type { WithheldWords } from '../marking/withheld-words.ts';
import { sentences } from '../reading/sentences.ts';
import { CITATION_MARK } from '../text/citation-mark.ts';
import { withoutMarks } from '../verify/citation-marks.ts';
import { firstWords, type HangingSentence } from './held-back.ts';

/** What people wrote into a brief, as far as it may go out. */
export interface OwnWords {
  readonly markdown: string;
  /** The sentences that repeat words which stay back; they are gone from the Markdown. */
  readonly cut: readonly string[];
  readonly hanging: readonly HangingSentence[];
}

/** A place in a source that stays back: all of a source, or only a paragraph. */
export type IsHeldBack = (source: number, paragraph: number) => boolean;

/** Leaves out the sentences that say withheld words, and names those whose source stays back. */
export function ownWords(
  markdown: string,
  withheld: WithheldWords,
  isHeldBack: IsHeldBack,
): OwnWords {
  const cut: string[] = [];
  const hanging: HangingSentence[] = [];
  const spans = sentences(withoutMarks(markdown));
  let kept = markdown.slice(0, spans[0]?.start ?? markdown.length);
  for (const [index, { start }] of spans.entries()) {
    // The mark after a full stop belongs to the sentence before it.
    const stretch = markdown.slice(start, spans[index + 1]?.start ?? markdown.length);
    const words = stretch.replace(CITATION_MARK, '').trim();
    if (withheld.areIn(words)) {
      cut.push(firstWords(words));
      kept += /\n\s*$/.exec(stretch)?.[0] ?? '';
      continue;
    }
    for (const [mark, source, paragraph] of stretch.matchAll(CITATION_MARK)) {
      if (isHeldBack(Number(source), Number(paragraph))) {
        hanging.push({ words: firstWords(words), citation: mark.trim() });
      }
    }
    kept += stretch;
  }
  return { markdown: kept, cut, hanging };
}

/** Whether words of a paragraph, counted from 1, are blank in the masked article. */
export function hasBlanks(whole: Article, masked: Article, paragraph: number): boolean {
  const span = blockSpans(whole.blocks)[paragraph - 1];
  if (!span) return false;
  const { start, end } = span;
  return whole.text.slice(start, end) !== masked.text.slice(start, end);
}
