import { makeBlock } from '#domain/formats/blocks.ts';
import { cleanLine, shorten } from '#domain/formats/characters.ts';
import type { DraftBlock } from '#domain/formats/draft.ts';

/** What a person wrote in the margin. */
export interface OfficeComment {
  readonly author: string;
  /** ISO 8601; empty where none is said. */
  readonly day: string;
  /** The words that it is about; empty where it is about a place alone. */
  readonly on: string;
  readonly text: string;
}

const LONGEST_QUOTE = 120;

/** Comments as notes behind the text: they are not its author's words, and none is lost. */
export const commentBlocks = (comments: readonly OfficeComment[]): DraftBlock[] =>
  comments.flatMap(({ author, day, on, text }, index) => {
    if (cleanLine(text) === '') return [];
    const by = [author.trim(), day].filter((part) => part !== '').join(', ');
    const quoted = cleanLine(on) === '' ? '' : ` on “${shorten(cleanLine(on), LONGEST_QUOTE)}”`;
    const head = `Comment${by === '' ? '' : ` by ${by}`}${quoted}: `;
    const label = `c${index + 1}`;
    return makeBlock({ kind: 'footnote', label }, { text: head + text, marks: [] });
  });
