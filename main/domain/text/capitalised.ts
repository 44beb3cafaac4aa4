/** Words as they begin a sentence, a line or a cell. */
export const capitalised = (words: string): string =>
  `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** A word with a capital and small letters behind it, however it was written. */
export const inTitleCase = (word: string): string =>
  `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}`;
