import { chooseLanguage } from '../language/detect.ts';

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
