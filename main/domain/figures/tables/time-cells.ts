import { readArabicDate } from '../../reading/dates/arabic.ts';
import { readDate } from '../../reading/dates/expressions.ts';
import { type Scene, tokenFrom } from '../../reading/scene.ts';
import type { Cell } from '../../reading/tables.ts';

/** Times that only reports and their tables write. */
const REPORTED =
  /^May$|^(?:FY ?)?(?:19|20)\d{2}(?:[-–/]\d{2,4})?$|^(?:epi(?:demiological)? )?(?:week|wk|month|quarter|round|day|w|m|q)\.? ?\d{1,2}(?:,? ?(?:19|20)\d{2})?$|^Q[1-4][ -]?(?:(?:19|20)?\d{2})?$|^(?:as of|since|until) /i;

/** Whether a cell is a day, a month, a year or another time and nothing else. */
export function isTimeCell(scene: Scene, { start, end, text }: Cell): boolean {
  if (text === '' || text.length > 40) return false;
  if (REPORTED.test(text)) return true;
  const first = tokenFrom(scene, start);
  const date = readDate(scene, first) ?? readArabicDate(scene, first);
  // A bare number is no day.
  return date !== null && scene.tokens.end[date.end - 1] === end && !/^\p{Nd}+$/u.test(text);
}
