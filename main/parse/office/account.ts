import { shorten } from '#domain/formats/characters.ts';
import type { LeftOut } from '#domain/formats/reading-account.ts';

/** What an office file holds besides its text, told by what it is; what is empty or said twice is not. */
export const leftOutTexts = (found: Readonly<Record<string, readonly string[]>>): LeftOut[] =>
  Object.entries(found).flatMap(([what, texts]) => {
    const told = [...new Set(texts.map((text) => text.trim()).filter((text) => text !== ''))];
    const [opening] = told;
    if (opening === undefined) return [];
    return [{ what, characters: told.join('').length, opening: shorten(opening, 80) }];
  });

/** That a text has changes and comments that nobody has settled. */
export function changeRemarks(
  changes: number,
  changers: ReadonlySet<string>,
  comments: number,
): string[] {
  const by = changers.size === 0 ? '' : ` by ${[...changers].slice(0, 5).join(', ')}`;
  const count = comments === 1 ? 'a comment, which stands' : `${comments} comments, which stand`;
  return [
    ...(changes > 0
      ? [`It has tracked changes${by}: what they delete is struck, what they put in is marked.`]
      : []),
    ...(comments > 0 ? [`It has ${count} behind the text.`] : []),
  ];
}
