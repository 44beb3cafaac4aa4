import { CUE } from '../lexicon.ts';
import { has } from '../words.ts';
import type { Row } from './row.ts';

/** The end of "half", "two-thirds", "a third" where it says how many of something, else null. */
export function fractionEnd(row: Row, at: number): number | null {
  const end = row.words[at]?.lower === 'half' ? at + 1 : partsEnd(row, at);
  return end !== null && counts(row, at, end) ? end : null;
}

/** "two-thirds", "three quarters", "a third". */
function partsEnd({ words }: Row, at: number): number | null {
  const first = words[at];
  const single = /^(?:a|one)$/.test(first?.lower ?? '');
  if (!single && !has(first, CUE.number)) return null;
  const part = words[at + 1]?.word === '-' ? at + 2 : at + 1;
  return (single ? PART : PARTS).test(words[part]?.lower ?? '') ? part + 1 : null;
}
const PART = /^(?:half|third|quarter|fifth|sixth|tenth)$/;
const PARTS = /^(?:halves|thirds|quarters|fifths|sixths|sevenths|eighths|ninths|tenths)$/;

/** Before "of" and a noun, and "half the …"; not a stretch of time ("half of 2023", "half an hour"). */
function counts({ words }: Row, at: number, end: number): boolean {
  const half = words[at]?.lower === 'half' && end === at + 1;
  const of = words[end]?.lower === 'of';
  if (!of && !(half && DETERMINER.test(words[end]?.lower ?? ''))) return false;
  let noun = of ? end + 1 : end;
  while (noun < end + 4 && DETERMINER.test(words[noun]?.lower ?? '')) noun += 1;
  const word = words[noun];
  return (
    word !== undefined &&
    !has(
      word,
      CUE.multiplier | CUE.timeUnit | CUE.month | CUE.season | CUE.daypart | CUE.function,
    ) &&
    /^[\p{L}$€£]|^\d{1,3}(?:,\d{3})+$/u.test(word.word) &&
    word.lower !== 'way' &&
    word.lower !== 'time'
  );
}
const DETERMINER =
  /^(?:the|all|its|their|our|his|her|those|these|this|country['’]?s?|total|entire|whole|an?)$/;
