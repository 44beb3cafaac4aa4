import type { Span } from '../document.ts';
import { sentences } from '../reading/sentences.ts';
import { CITATION_MARK } from '../text/citation-mark.ts';

/** `[^2:7]` in a text: paragraph 7 of source 2. The span holds the space before it. */
export interface CitationMark extends Span {
  readonly source: number;
  readonly paragraph: number;
}

export const citationMarks = (text: string): CitationMark[] =>
  [...text.matchAll(CITATION_MARK)].map((mark) => ({
    start: mark.index,
    end: mark.index + mark[0].length,
    source: Number(mark[1]),
    paragraph: Number(mark[2]),
  }));

/** A text with blanks for its marks; offsets stay. */
export const withoutMarks = (text: string): string =>
  text.replace(CITATION_MARK, (mark) => ' '.repeat(mark.length));

/** A text whose marks name other numbers of sources. */
export const withNumbers = (text: string, numberOf: (source: number) => number): string =>
  text.replace(CITATION_MARK, (mark, source: string) =>
    mark.replace(source, String(numberOf(Number(source)))),
  );

/** The sentences of a text with the marks of each: one after the full stop belongs to the sentence before it. */
export function sentencesWithMarks(
  text: string,
): { readonly span: Span; readonly marks: readonly CitationMark[] }[] {
  const marks = citationMarks(text);
  const spans = sentences(withoutMarks(text));
  return spans.map((span, index) => {
    const next = spans[index + 1]?.start ?? text.length;
    const from = index === 0 ? 0 : span.start;
    return { span, marks: marks.filter(({ start }) => start >= from && start < next) };
  });
}
