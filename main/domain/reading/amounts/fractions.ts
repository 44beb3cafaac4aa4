import { CUE } from '../../language/en/lexicon.ts';
import { has, SHAPE, type WordFacts } from '../words.ts';
import type { Row } from './row.ts';

/** The end of "half", "two-thirds", "a third" where it says how many of something, else null. */
export function fractionEnd(row: Row, at: number): number | null {
  const ratio = ratioEnd(row, at);
  if (ratio !== null) return ratio;
  const end = row.words[at]?.lower === 'half' ? at + 1 : partsEnd(row, at);
  return end !== null && counts(row, at, end) ? end : null;
}

/** "one in five", "three out of ten" before a noun in small letters; not "two in three days". "Three of the five". */
function ratioEnd({ words }: Row, at: number): number | null {
  if (
    words[at + 1]?.lower === 'of' &&
    /^(?:the|its|their)$/.test(words[at + 2]?.lower ?? '') &&
    isCount(words[at]) &&
    isCount(words[at + 3])
  )
    return at + 4;
  if (!/^(?:one|two|three|four|seven|nine)$/.test(words[at]?.lower ?? '')) return null;
  const out = words[at + 1]?.lower === 'out' && words[at + 2]?.lower === 'of';
  const second = out ? at + 3 : at + 2;
  if (!out && words[at + 1]?.lower !== 'in') return null;
  if (!isCount(words[second])) return null;
  const noun = words[second + 1];
  const counted = noun?.shape === SHAPE.lower && !has(noun, CUE.timeUnit | CUE.function | CUE.unit);
  return counted ? second + 1 : null;
}

const isCount = (word: WordFacts | undefined): boolean =>
  has(word, CUE.number) || /^\d{1,3}$/.test(word?.word ?? '');

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
