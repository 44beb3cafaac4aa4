import type { Editor, Origin } from '../annotation.ts';
import { bounded, type Loose, record, text } from './loose.ts';
import type { ForeignOrigin } from './types.ts';
import { EDITOR_TERM, LIBRARY_TERM } from './vocabulary.ts';

/** What a pack takes for a library's name too. */
const LIBRARY = /^[0-9a-f-]{8,64}$/;
const LONGEST_NAME = 200;

/** Whose an annotation or a reply is, as a file of a Fieldbrief says; what is no library's name says nothing. */
export function originFrom(fields: Loose): ForeignOrigin {
  return { origin: libraryFrom(fields[LIBRARY_TERM]), editor: editorFrom(fields[EDITOR_TERM]) };
}

/** The same as the library has it; what no library made belongs to `own`, the one that takes it in. */
export const asOrigin = ({ origin, editor }: ForeignOrigin, own: string): Origin => ({
  origin: origin ?? own,
  ...(origin !== null && editor && { editor }),
});

function editorFrom(value: unknown): Editor | null {
  const editor = record(value);
  const library = libraryFrom(editor?.library);
  if (library === null) return null;
  return { library, name: bounded(text(editor?.name) ?? '', LONGEST_NAME, 'editor') };
}

function libraryFrom(value: unknown): string | null {
  const name = text(value);
  return name !== null && LIBRARY.test(name) ? name : null;
}
