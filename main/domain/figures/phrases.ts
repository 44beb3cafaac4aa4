import type { Span } from '../document.ts';

/** A phrase of a sentence as it is written; null where there is none. */
export const phraseOf = (text: string, phrase: Span | null): string | null =>
  phrase && text.slice(phrase.start, phrase.end);

/** The first phrase behind a figure, else the last before it. */
export const nearestPhrase = (phrases: readonly Span[], figure: Span): Span | null =>
  phrases.find(({ start }) => start >= figure.end) ??
  phrases.findLast(({ end }) => end <= figure.start) ??
  null;
