import { chooseLanguage } from '../language/detect.ts';

/**
 * Whether figures are read from a text in this language (BCP 47; null: not recognised, taken as English).
 * The rules are those of English, Arabic, French and Russian; a million that they do not know would make four of four million.
 */
export const readsFigures = (language: string | null): boolean =>
  language === null || /^(?:en|ar|fr|ru)(?:-|$)/i.test(language);

/** Prose that is too short to tell its language by its words. */
const SHORTEST = 40;

/** The language to ask `readsFigures` about for a text that says none, by its prose; in doubt null. */
export function languageOf(text: string): string | null {
  const prose = text
    .split('\n')
    .filter((line) => !line.includes('\t'))
    .join('\n');
  const language = chooseLanguage(null, prose);
  const short = prose.trim().length < SHORTEST && !/[^\p{Script=Latin}\P{L}]/u.test(prose);
  return short ? null : language;
}
