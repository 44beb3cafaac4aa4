import { stemmer } from 'stemmer';

/** Whether two folded words have one stem after Porter: "displaced" and "displacement" have. */
export interface EnglishForms {
  /** What every such word begins with. */
  readonly beginning: string;
  has(term: string): boolean;
}

const ENGLISH = /^[a-z]{3,40}$/;

/** The forms of a folded English word; null for what is none. */
export function englishForms(word: string): EnglishForms | null {
  if (!ENGLISH.test(word)) return null;
  const stem = stemmer(word);
  // A stem ends otherwise than its words at most in one letter: "happi" for "happy".
  const beginning = stem.length > 3 ? stem.slice(0, -1) : stem.slice(0, 2);
  return {
    beginning,
    // Each word of a text is asked: most begin otherwise, which costs less to see than their stems.
    has: (term) => term.startsWith(beginning) && ENGLISH.test(term) && stemmer(term) === stem,
  };
}
