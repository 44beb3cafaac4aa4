/** Words as a regular expression finds them, sign by sign. */
export const escapePattern = (words: string): string =>
  words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
