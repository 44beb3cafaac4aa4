import { figureWords } from '../figures/figure-words.ts';
import type { Filing } from './requirement.ts';

/** An answer in short: a person's words, else the number of its passage, else the passage. */
export const answerWords = ({
  words,
  figure,
  quote,
}: Pick<Filing, 'words' | 'figure'> & { readonly quote: string }): string =>
  words || (figure ? figureWords(figure) : quote);
