import { SHIFTS } from '../../language/en/date-words.ts';
import { CUE } from '../../language/en/lexicon.ts';
import { has, SHAPE } from '../words.ts';
import { type Day, dayOf, isDay, shiftedMonth } from './calendar.ts';
import { type DateScene, opensAt, wordAt } from './date-scene.ts';
import { monthAt } from './month-words.ts';
import { ordinalAt } from './ordinals.ts';
import { onDay, type Reading } from './reading.ts';
import { tenseAt } from './tense.ts';

const LEADS = /^(?:on|for|since|by|until|till|from|between|to|before|after|and)$/;

/** "on the 18th", "until the 3rd of next month": a day of the month of publication or of one beside it. */
export function dayOfMonth(scene: DateScene, at: number): Reading | null {
  if (wordAt(scene, at) !== 'the') return null;
  const day = ordinalAt(scene, at + 1);
  if (!day || day.value > 31) return null;
  const month = monthNamed(scene, day.end);
  if (month) {
    const date = month.year > 0 && isDay(month.year, month.month, day.value);
    return {
      first: at,
      end: month.end,
      date: date ? onDay(dayOf(month.year, month.month, day.value)) : null,
    };
  }
  if (!LEADS.test(wordAt(scene, at - 1)) || !/^\d/.test(wordAt(scene, at + 1))) return null;
  if (isRanked(scene, day.end) || isCentury(scene, day.end)) return null;
  const found = nearest(scene, at, day.end, day.value);
  return { first: at, end: day.end, date: found === null ? null : onDay(found) };
}

/** "of the month", "of this month", "of last month". */
function monthNamed(
  scene: DateScene,
  at: number,
): { end: number; year: number; month: number } | null {
  if (wordAt(scene, at) !== 'of' || wordAt(scene, at + 2) !== 'month') return null;
  const shift = wordAt(scene, at + 1) === 'the' ? 0 : SHIFTS[wordAt(scene, at + 1)];
  if (shift === undefined) return null;
  if (scene.published === null) return { end: at + 3, year: 0, month: 0 };
  return { end: at + 3, ...shiftedMonth(scene.published, shift) };
}

/** "the 18th Brigade", "the 9th floor", "the 3rd of five": the number ranks something. */
function isRanked(scene: DateScene, at: number): boolean {
  const next = scene.words[at];
  if (!next || opensAt(scene, at)) return false;
  if (next.lower === 'of' || next.lower === '-' || monthAt(scene, at) > 0) return true;
  if (next.shape === SHAPE.sign) return next.word === '%' || next.word === '/';
  return !has(next, CUE.function | CUE.speech);
}

/** "from the 16th to the 19th centuries". */
const isCentury = (scene: DateScene, at: number): boolean =>
  [0, 1, 2, 3, 4].some((step) => /^centur(?:y|ies)$/.test(wordAt(scene, at + step)));

/** The one that was, unless the sentence looks ahead. */
function nearest(scene: DateScene, first: number, end: number, day: number): Day | null {
  const { published } = scene;
  if (published === null) return null;
  const before = wordAt(scene, first - 1);
  const led = /^(?:until|till|by)$/.test(before);
  // "a strike is called for the 28th": what was called is still to come.
  const tense = before === 'for' ? 'ahead' : (tenseAt(scene, first, end) ?? (led ? 'ahead' : null));
  const months = tense === 'ahead' ? [0, 1, 2] : [0, -1, -2];
  for (const shift of months) {
    const { year, month } = shiftedMonth(published, shift);
    if (!isDay(year, month, day)) continue;
    const found = dayOf(year, month, day);
    if (tense === 'ahead' ? found >= published : found <= published) return found;
  }
  return null;
}
