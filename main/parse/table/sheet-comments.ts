import type { OfficeComment } from '../office/comments.ts';
import type { Relation } from '../office/relations.ts';
import type { ZippedFile } from '../office/zipped-file.ts';
import { childOf, textWithin, within, type XmlElement } from '../xml/xml-tree.ts';

/** Of one sheet. */
const MOST_COMMENTS = 5_000;

interface Wanted {
  /** How a cell is called beside those of other sheets. */
  readonly placeOf: (cell: string) => string;
  /** The parts that were read for other sheets; grows. */
  readonly taken: Set<string>;
}

const PERSONS = 'xl/persons/person.xml';

/**
 * What people noted on the cells of a sheet, with the cell that each is about. Of a conversation the notes that stand
 * in for it in older programs are left out. @see ECMA-376, Part 1, 18.7; [MS-XLSX] 2.6.205
 */
export function sheetComments(
  file: ZippedFile,
  sheet: ReadonlyMap<string, Relation>,
  { placeOf, taken }: Wanted,
): OfficeComment[] {
  const parts = (kind: string) =>
    [...sheet.values()].flatMap(({ type, target }) => {
      if (type !== kind || taken.has(target)) return [];
      taken.add(target);
      const part = file.xml(target);
      return part.ok && part.value ? [part.value] : [];
    });
  const threads = parts('threadedComment').flatMap((part) => within(part, 'threadedComment'));
  const persons = threads.length > 0 ? personsOf(file) : new Map<string, string>();
  const said = threads.map((thread) => ({
    cell: thread.attributes.ref ?? '',
    author: persons.get(thread.attributes.personId ?? '') ?? '',
    day: (thread.attributes.dT ?? '').slice(0, 10),
    text: textWithin(childOf(thread, 'text')),
  }));
  const inThread = new Set(said.map(({ cell }) => cell));
  const noted = parts('comments')
    .flatMap(notesIn)
    .filter(({ cell }) => !inThread.has(cell));
  return [...noted, ...said]
    .slice(0, MOST_COMMENTS)
    .map(({ cell, ...comment }) => ({ ...comment, on: placeOf(cell) }));
}

function notesIn(part: XmlElement) {
  const authors = within(part, 'author').map(textWithin);
  return within(part, 'comment').map((comment) => {
    const author = (authors[Number(comment.attributes.authorId ?? '')] ?? '').trim();
    const text = within(comment, 't').map(textWithin).join('');
    // Excel writes the author into the text, too.
    const own =
      author !== '' && text.startsWith(`${author}:`) ? text.slice(author.length + 1) : text;
    return { cell: comment.attributes.ref ?? '', author, day: '', text: own };
  });
}

function personsOf(file: ZippedFile): ReadonlyMap<string, string> {
  const part = file.xml(PERSONS);
  const persons = part.ok && part.value ? within(part.value, 'person') : [];
  return new Map(
    persons.map(({ attributes }) => [attributes.id ?? '', attributes.displayName ?? '']),
  );
}
