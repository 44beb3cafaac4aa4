import { ORDINALS } from '../../language/en/date-words.ts';
import { NUMBERS } from '../../language/en/lexicon.ts';
import { type DateScene, wordAt } from './date-scene.ts';

/** A number that ranks, and the token after it. */
export interface Ordinal {
  readonly end: number;
  readonly value: number;
}

/** "3rd", "third", "twenty-first": up to 99. */
export function ordinalAt(scene: DateScene, at: number): Ordinal | null {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(wordAt(scene, at));
  if (digits) return { end: at + 1, value: Number(digits[1]) };
  const whole = ORDINALS.get(wordAt(scene, at));
  if (whole !== undefined) return { end: at + 1, value: whole };
  const tens = NUMBERS[wordAt(scene, at)] ?? 0;
  if (tens < 20) return null;
  const last = wordAt(scene, at + 1) === '-' ? at + 2 : at + 1;
  const ones = ORDINALS.get(wordAt(scene, last)) ?? 0;
  return ones > 0 && ones < 10 ? { end: last + 1, value: tens + ones } : null;
}

/** A day of the month: "5", "6th", "twenty-ninth". */
export function dayAt(scene: DateScene, at: number): Ordinal | null {
  const plain = /^\d{1,2}$/.test(wordAt(scene, at))
    ? { end: at + 1, value: Number(wordAt(scene, at)) }
    : ordinalAt(scene, at);
  return plain && plain.value >= 1 && plain.value <= 31 ? plain : null;
}
