import { CUE } from '../../language/en/lexicon.ts';
import { has, SHAPE, type WordFacts } from '../words.ts';
import { partsOf } from './calendar.ts';
import { type DateScene, opensAt, wordAt } from './date-scene.ts';

/** A year of two digits, in the century that puts it at most ten years after publication. */
export function fullYear(scene: DateScene, two: number): number {
  const latest = scene.published === null ? 2049 : partsOf(scene.published).year + 10;
  const inCentury = Math.floor(latest / 100) * 100 + two;
  return inCentury > latest ? inCentury - 100 : inCentury;
}

/** "17" of "12 JUN 17" or of "3 Feb '21", at token `at`; `first` is the day. Not a count of what follows. */
export function shortYearAt(
  scene: DateScene,
  first: number,
  at: number,
): { end: number; year: number } | null {
  if (opensAt(scene, at)) return null;
  const apostrophe = /^['’‘]$/.test(wordAt(scene, at)) && scene.glued(at + 1);
  const number = apostrophe ? at + 1 : at;
  const word = wordAt(scene, number);
  if (!/^\d\d$/.test(word)) return null;
  if (!apostrophe && !isYearBefore(scene, first, number + 1)) return null;
  return { end: number + 1, year: fullYear(scene, Number(word)) };
}

/** "'98" of "Sept. 5, '98", "96" of "Aug 9, 96", "07" of "Jan 12 07", at the comma or the year. */
export function shortYearAfterMonth(
  scene: DateScene,
  at: number,
): { end: number; year: number } | null {
  if (opensAt(scene, at)) return null;
  const on = wordAt(scene, at) === ',' ? at + 1 : at;
  const apostrophe = /^['’‘]$/.test(wordAt(scene, on)) && scene.glued(on + 1);
  const number = apostrophe ? on + 1 : on;
  if (!/^\d\d$/.test(wordAt(scene, number)) || opensAt(scene, on)) return null;
  const year = Number(wordAt(scene, number));
  const next = scene.words[number + 1];
  const ends = !next || opensAt(scene, number + 1) || /^[,.;:)\]"”—–]$/.test(next.word);
  // "On March 5, 21 in Taiz and four in Ibb": a count has words behind it, and days go up to 31.
  const sure = apostrophe || (ends && !isRange(scene, number + 1)) || (year > 31 && !isNoun(next));
  return sure && !COUNTED.test(next?.lower ?? '')
    ? { end: number + 1, year: fullYear(scene, year) }
    : null;
}

const isNoun = (next: WordFacts | undefined): boolean =>
  next?.shape === SHAPE.lower && !has(next, CUE.function | CUE.speech);

/** Words that go on from a number that counts: "21 of them", "21 were killed". */
const COUNTED =
  /^(?:of|more|most|were|are|was|have|has|had|other|others|and|or|per|million|hundred|bc|bce|ad|ce)$/;

function isYearBefore(scene: DateScene, first: number, at: number): boolean {
  const next = scene.words[at];
  if (!next || opensAt(scene, at)) return true;
  if (COUNTED.test(next.lower)) return false;
  if (next.shape === SHAPE.sign)
    return /^[,.;:()[\]"”’'|—–]$/.test(next.word) && !isRange(scene, at);
  if (has(next, CUE.function)) return true;
  if (wordAt(scene, first - 1) === 'the') return true;
  // "12 JUN 17 Mosul", "3 Feb 21 RSF": a log in capitals.
  return next.shape === SHAPE.allCapitals && !has(next, CUE.unit | CUE.currency);
}

const isRange = (scene: DateScene, at: number): boolean =>
  /^[-–]$/.test(wordAt(scene, at)) && /^\d/.test(wordAt(scene, at + 1));
