import type { NoteType } from '../annotation.ts';
import type { FreeNote } from '../free-note.ts';
import { csvRow } from '../text/csv.ts';
import type { AnnotatedArticle, TravellingGrade } from './types.ts';

const COLUMNS = ['Highlight', 'Title', 'Author', 'URL', 'Note', 'Location', 'Date'] as const;

/**
 * Annotations as the CSV that Readwise imports. The note's type and its tags stand before it as `.tag`, which Readwise reads
 * as tags; the location is the passage's offset, which keeps them in order; dates are in UTC. Free notes come last.
 */
export function readwiseCsv(
  articles: readonly AnnotatedArticle[],
  marking: string | null = null,
  freeNotes: readonly FreeNote[] = [],
): string {
  const rows = articles.flatMap(({ article: { source }, annotations }) =>
    annotations.map(({ quote, note, type, tags, start, created, grade }) => [
      quote,
      source.title,
      source.byline ?? source.publisher ?? '',
      source.url ?? '',
      joined(typed(type, tags), marked(grade, marking), note),
      String(start),
      created.slice(0, 19).replace('T', ' '),
    ]),
  );
  const own = freeNotes.map(({ note, type, tags, day, author, ...one }) => [
    note,
    'Free notes',
    author,
    '',
    joined(typed(type, tags), marked(one, marking)),
    '',
    `${day} 00:00:00`,
  ]);
  return [COLUMNS, ...rows, ...own].map(csvRow).join('');
}

const joined = (...parts: readonly string[]): string =>
  parts.filter((part) => part !== '').join(' ');

const typed = (type: NoteType | null, tags: readonly string[]): string =>
  [...(type === null ? [] : [type]), ...tags].map(inlineTag).join(' ');

/** It has no field for how far a passage may go, be it its own or the file's, and a reader must see it all the same. */
function marked(grade: Pick<TravellingGrade, 'marking'> | undefined, line: string | null): string {
  const marking = grade?.marking ?? line;
  return marking === null ? '' : `[${marking}]`;
}

/** Readwise ends an inline tag at the first character that is no letter, digit, hyphen or underscore. */
const inlineTag = (tag: string): string => `.${tag.replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-')}`;
