import type { DraftBlock } from './draft.ts';
import { parsePublicationDate } from './publication-date.ts';
import { type SourceHints, sourceField } from './source-fields.ts';

/** What an office file or a PDF says of itself beside its text. Programs fill much of it in by themselves. */
export interface FileProperties {
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly publisher?: string | undefined;
  /** When the file was made, ISO 8601: the weakest of dates. */
  readonly created?: string | undefined;
  readonly modified?: string | undefined;
}

/** Names that programs give a document, and names of files. */
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint|excel|publisher)\b|(?:untitled|document|dokument|presentation|slide|book|page|title|titel|print|new text document|no title|sans titre|full page photo)[\s\d.()_-]*$|تقرير\d*$)|\.(?:docx?|docm|dotx?|odt|rtf|html?|pdf|indd|qxp|xlsx?|pptx?|pages|tmp|md|txt|epub|jpe?g|png)$|[\\/]|^https?:|^\S*_\S*$/i;
const NO_AUTHOR =
  /^(?:user|users|admin|administrator|owner|author|unknown|default|root|home|pc|lenovo|dell|hp|acer|asus|toshiba|microsoft(?: office user)?|office|test|guest|windows user|\(?anonymous\)?|unspecified|python-docx|openpyxl|pandoc|calibre\b.*|mozilla\b.*|.{0,2})$|[@\\/\d_]/i;

/** The title, if a person can have written it. */
export function plausibleTitle(title: string | undefined): SourceHints {
  const text = title?.trim() ?? '';
  const isWritten = text.length > 3 && /\p{L}{2}/u.test(text) && !NO_TITLE.test(text);
  return isWritten ? sourceField('title', text) : {};
}

/** The author, if it names people and not an account or a program. */
export function plausibleAuthor(author: string | undefined): SourceHints {
  const text = author?.trim() ?? '';
  return NO_AUTHOR.test(text) ? {} : sourceField('byline', text);
}

const DATES =
  /(?<![\d.])(?:\d{4}-\d{2}-\d{2}|[\d٠-٩]{1,2}(?:st|nd|rd|th|\.)? (?:of |de )?\p{L}[\p{L}\p{M}.]{1,14}(?:,)? (?:de )?[\d٠-٩]{4}|\p{L}{3,12} \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}[./]\d{1,2}[./]\d{4})(?!\d)/gu;

/**
 * The day that a report gives as its own: a date in its title, a line that is short, or behind words such as
 * "As of"; null where it gives none. A date of an event in running text is not the report's.
 * @param lines those at the top, the title first
 */
export function statedDate(lines: readonly string[]): string | null {
  for (const line of lines) {
    const text = line.slice(0, 400);
    for (const { 0: date, index } of text.matchAll(DATES)) {
      const day = parsePublicationDate(date);
      const before = text.slice(0, index);
      if (day === null || /[-–]\s*$/.test(before)) continue;
      const isLabelled =
        /(?:^|[\s(])(?:as (?:of|at)|dated?|issued|published|updated|situation on|état au|au|date|stand|بتاريخ|التاريخ|حتى)\s*(?:on|:)?\s*(?:\p{L}{3,10},? )?$/iu.test(
          before,
        );
      if (isLabelled || text.length <= 120) return day;
    }
  }
  return null;
}

/** ISO 8601, day alone, from a property's date; a year that no computer had is none. */
export function propertyDay(date: string | undefined): string | null {
  const day = parsePublicationDate((date ?? '').slice(0, 10));
  return day !== null && Number(day.slice(0, 4)) >= 1985 ? day : null;
}

/** How many blocks at the top may hold the title and the date. */
const TOP = 8;
const MADE =
  'Its text gives no date of its own: the one that is shown is the day on which the file was made.';

/**
 * The source of an office file or a PDF: what its text says at the top, then what the file says of itself. A
 * date that only the file has is told as such.
 */
export function sourceOfFile(
  blocks: readonly DraftBlock[],
  properties: FileProperties,
): { readonly hints: SourceHints; readonly remarks: readonly string[] } {
  const top = blocks.slice(0, TOP);
  const headings = top.flatMap((block) => (block.kind === 'heading' ? [block] : []));
  const title = headings.toSorted((one, other) => one.level - other.level)[0]?.text;
  const lines = top.flatMap((block) => ('text' in block && block.text !== '' ? [block.text] : []));
  const stated = statedDate(title === undefined ? lines : [title, ...lines]);
  const made = stated === null ? propertyDay(properties.created) : null;
  const published = stated ?? made;
  const modified = propertyDay(properties.modified);
  const publisher = properties.publisher?.trim() ?? '';
  return {
    hints: {
      ...(title === undefined ? plausibleTitle(properties.title) : sourceField('title', title)),
      ...plausibleAuthor(properties.author),
      ...(NO_AUTHOR.test(publisher) ? {} : sourceField('publisher', publisher)),
      ...(published !== null && { published }),
      ...(modified !== null && { modified }),
    },
    remarks: made === null ? [] : [MADE],
  };
}
