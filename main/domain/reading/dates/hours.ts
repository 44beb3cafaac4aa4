import { CUE } from '../../language/en/lexicon.ts';
import { has, SHAPE } from '../words.ts';
import { type DateScene, wordAt } from './date-scene.ts';

/** Hours and minutes as the services write them: "1530". */
export const isFourDigitTime = (word: string): boolean => /^(?:[01]\d|2[0-4])[0-5]\d$/.test(word);

const HOURS = /^(?:hours|hrs|hr|h|gmt|utc|zulu)$/;

/** "1530Z", "1800 hours", "0600 GMT", "1400 local time": four digits that are a time by the word behind. */
export function isTimeOfDay(scene: DateScene, at: number): boolean {
  if (!isFourDigitTime(wordAt(scene, at))) return false;
  const next = scene.words[at + 1];
  if (!next) return false;
  // "1920s" and "2000F" are none.
  if (scene.glued(at + 1)) return /^(?:Z|L|h|H|hrs|HRS|hours)$/.test(next.word);
  if (next.word === 'Z') return true;
  if (next.lower === 'local') return wordAt(scene, at + 2) === 'time';
  return HOURS.test(next.lower) && (next.shape === SHAPE.lower || next.word.length === 3);
}

/** How far the word that makes a pair of numbers hours may stand from them. */
const AROUND = 6;
const SAYS_HOURS =
  /^(?:hours|hrs|local|gmt|utc|zulu|z|curfew|daily|time|o'clock|am|pm|a\.m|p\.m|shift)$/;

/** "from 1800 to 2000 hours", "between 1500 and 1600": either number of the pair, at token `at`. */
export const isHourPair = (scene: DateScene, at: number): boolean =>
  opensHourPair(scene, at) || opensHourPair(scene, at - 2);

/** Whether two times of day, one to the other, begin at token `at`. */
export function opensHourPair(scene: DateScene, at: number): boolean {
  if (!isPairAt(scene, at)) return false;
  if (isTimeOfDay(scene, at + 2)) return true;
  const [from, to] = [wordAt(scene, at), wordAt(scene, at + 2)];
  if (!/^(?:from|between)$/.test(wordAt(scene, at - 1)) || countsNext(scene, at + 3)) return false;
  if (!isQuarter(from) || !isQuarter(to)) return false;
  for (let near = at - AROUND; near < at + 3 + AROUND; near += 1)
    if (SAYS_HOURS.test(wordAt(scene, near))) return true;
  // A few hours apart and before 1900, they are likelier hours than years that a briefing speaks of.
  return Number(from) < 1900 && Number(to) - Number(from) <= 400;
}

/** "between 1500 and 1600 people": a range of a count, that begins at token `at`. */
export const isCountRange = (scene: DateScene, at: number): boolean =>
  Number(wordAt(scene, at)) < 1900 &&
  /^(?:to|and|-|–)$/.test(wordAt(scene, at + 1)) &&
  /^\d/.test(wordAt(scene, at + 2)) &&
  countsNext(scene, at + 3);

const countsNext = (scene: DateScene, at: number): boolean => {
  const next = scene.words[at];
  return (
    (next?.shape === SHAPE.lower || has(next, CUE.unit | CUE.currency)) &&
    !has(next, CUE.function) &&
    !SAYS_HOURS.test(next?.lower ?? '')
  );
};

const isQuarter = (word: string): boolean => /(?:00|15|30|45)$/.test(word);

const isPairAt = (scene: DateScene, at: number): boolean =>
  isFourDigitTime(wordAt(scene, at)) &&
  /^(?:to|and|until|till|-|–)$/.test(wordAt(scene, at + 1)) &&
  isFourDigitTime(wordAt(scene, at + 2));
