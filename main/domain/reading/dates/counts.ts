import { CUE, MULTIPLIERS, NUMBERS } from '../../language/en/lexicon.ts';
import { has, SHAPE, type WordFacts } from '../words.ts';

/** A number in digits or words: tokens up to `end`; `value` is null for "dozens". */
export interface Count {
  readonly end: number;
  readonly value: number | null;
}

/** No number needs more words. */
const LONGEST = 10;

/** "3,500", "twenty-five", "2.5 million", "hundreds of thousands", "five hundred and six". */
export function countAt(words: readonly WordFacts[], at: number): Count | null {
  const first = words[at];
  if (!first) return null;
  if (first.shape === SHAPE.digits || first.shape === SHAPE.number) return digits(words, at);
  if (!has(first, CUE.number | CUE.multiplier)) return null;
  if (first.lower === 'bn' || first.lower === 'mn') return null;
  let end = at;
  let total = 0;
  let part = 0;
  let vague = false;
  while (end < at + LONGEST) {
    const word = words[end];
    if (!word) break;
    const glue = word.lower === '-' || word.lower === 'and' || word.lower === 'of';
    if (glue && end > at && has(words[end + 1], CUE.number | CUE.multiplier) && joins(words, end)) {
      end += 1;
      continue;
    }
    if (has(word, CUE.number)) part += NUMBERS[word.lower] ?? 0;
    else if (has(word, CUE.multiplier)) {
      const size = MULTIPLIERS[word.lower] ?? 1;
      if (word.lower.endsWith('s')) vague = true;
      if (size >= 1000) {
        total += Math.max(part, 1) * size;
        part = 0;
      } else part = Math.max(part, 1) * size;
    } else break;
    end += 1;
  }
  return end > at ? { end, value: vague ? null : total + part } : null;
}

/** "twenty-five", "hundreds of thousands", "hundred and six"; not "two and three". */
function joins(words: readonly WordFacts[], at: number): boolean {
  const [before, glue, after] = [words[at - 1], words[at]?.lower, words[at + 1]];
  if (glue === '-') return (NUMBERS[before?.lower ?? ''] ?? 0) >= 20 && has(after, CUE.number);
  return has(before, CUE.multiplier);
}

function digits(words: readonly WordFacts[], at: number): Count | null {
  const word = words[at]?.lower ?? '';
  if (!/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/.test(word)) return null;
  const value = Number(word.replaceAll(',', ''));
  const next = words[at + 1]?.lower ?? '';
  const size = [
    'million',
    'billion',
    'trillion',
    'thousand',
    'hundred',
    'bn',
    'mn',
    'dozen',
  ].includes(next)
    ? MULTIPLIERS[next]
    : undefined;
  return size === undefined ? { end: at + 1, value } : { end: at + 2, value: value * size };
}
