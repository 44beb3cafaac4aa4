import { AND as JOINT, western } from '../../language/ar/date-words.ts';
import type { Scene } from '../scene.ts';
import type { ResolvedDate } from './resolved-date.ts';

/** A date in Arabic, from the token that was asked about up to, not including, `end`. */
export interface ArabicReading {
  readonly end: number;
  readonly date: ResolvedDate | null;
}

export const wordAt = (scene: Scene, at: number): string => scene.words[at]?.folded ?? '';

/** The digits of a token of either script, also with "and" or the article written to them; "" for none. */
export function digitsAt(scene: Scene, at: number): string {
  const digits = western(wordAt(scene, at)).replace(/^(?:و|ال|وال)(?=\d)/, '');
  return /^\d+$/.test(digits) ? digits : '';
}

/** Whether "and" is written to the number at token `at`. */
export const hasAnd = (scene: Scene, at: number): boolean =>
  wordAt(scene, at).startsWith(JOINT) && digitsAt(scene, at) !== '';

export function dayNumber(scene: Scene, at: number): number {
  const digits = digitsAt(scene, at);
  return digits.length <= 2 && Number(digits) <= 31 ? Number(digits) : 0;
}

export function yearNumber(scene: Scene, at: number): number {
  const digits = digitsAt(scene, at);
  return /^(?:1[5-9]|20)\d\d$/.test(digits) ? Number(digits) : 0;
}

/** A name of one word or two at token `at`, and the token behind it. */
export function namedAt<T>(
  scene: Scene,
  at: number,
  names: ReadonlyMap<string, T>,
): { end: number; value: T } | null {
  const pair = names.get(`${wordAt(scene, at)} ${wordAt(scene, at + 1)}`);
  if (pair !== undefined) return { end: at + 2, value: pair };
  const one = names.get(wordAt(scene, at));
  return one === undefined ? null : { end: at + 1, value: one };
}
