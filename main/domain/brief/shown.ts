import { isRightToLeft } from '../text/direction.ts';
import { labelsFor } from './labels.ts';

/** "11 March 2026" for an ISO date or time, in the brief's language; the text itself where it is none. */
export function shownDay(iso: string, language: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  const name = labelsFor(language).months[Number(month) - 1];
  return name === undefined ? iso : `${Number(day)} ${name} ${year}`;
}

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * First strong isolate … pop: text of the other direction leaves the line around it as it is. Text that
 * runs with its line stays without the invisible characters.
 */
export const isolated = (text: string, language: string): string =>
  RIGHT_TO_LEFT.test(text) === isRightToLeft(language) ? text : `\u2068${text}\u2069`;
