/** Languages written from right to left, by their primary subtag. */
const RIGHT_TO_LEFT = /^(?:ar|ckb|dv|fa|he|ku-arab|ps|sd|ug|ur|yi)\b/i;

const LETTER_RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * How a line in a page runs that may open with a name of the other direction: an Arabic title that begins with
 * "Kosti:" is an Arabic title.
 */
export const directionIn = (text: string, language: string): 'rtl' | 'auto' =>
  isRightToLeft(language) && LETTER_RIGHT_TO_LEFT.test(text) ? 'rtl' : 'auto';

/** Whether a BCP 47 language is written from right to left; unknown languages are not. */
export const isRightToLeft = (language: string | null): boolean =>
  RIGHT_TO_LEFT.test(language ?? '');
