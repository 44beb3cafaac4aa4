import { csvRow } from '../text/csv.ts';
import type { AnnotatedArticle, TravellingGrade } from './types.ts';

const COLUMNS = ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date'] as const;

/**
 * Annotations as the CSV that Readwise imports. The note's type and its tags stand before it as `.tag`, which Readwise reads
 * as tags; the location is the passage's offset, which keeps them in order; dates are in UTC.
 */
export function readwiseCsv(
  articles: readonly AnnotatedArticle[],
  marking: string | null = null,
): string {
  const rows = articles.flatMap(({ article: { source }, annotations }) =>
    annotations.map(({ quote, note, type, tags, start, created, grade }) => [
      quote,
      source.title,
      source.byline ?? source.publisher ?? '',
      source.url ?? '',
      [
        [...(type === null ? [] : [type]), ...tags].map(inlineTag).join(' '),
        marked(grade, marking),
        note,
      ]
        .filter((part) => part !== '')
        .join(' '),
      String(start),
      created.slice(0, 19).replace('T', ' '),
    ]),
  );
  return [COLUMNS, ...rows].map(csvRow).join('');
}

/** It has no field for how far a passage may go, be it its own or the file's, and a reader must see it all the same. */
function marked(grade: TravellingGrade | undefined, line: string | null): string {
  const marking = grade?.marking ?? line;
  return marking === null ? '' : `[${marking}]`;
}

/** Readwise ends an inline tag at the first character that is no letter, digit, hyphen or underscore. */
const inlineTag = (tag: string): string => `.${tag.replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-')}`;
