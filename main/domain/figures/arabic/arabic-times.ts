import type { Span } from '../../document.ts';
import {
  COUNTED,
  DUALS,
  NUMBERS,
  ONE,
  SINCE,
  WITHIN,
  western,
} from '../../language/ar/date-words.ts';
import { foldName } from '../../language/fold.ts';
import { readArabicDate } from '../../reading/dates/arabic.ts';
import { type Scene, tokenFrom } from '../../reading/scene.ts';
import type { WordFacts } from '../../reading/words.ts';

const BEFORE = new Set(
  [
    'منذ',
    'خلال',
    'حتى',
    'في',
    'قبل',
    'بعد',
    'عن',
    'مساء',
    'صباح',
    'فجر',
    'يوم',
    'ليلة',
    'ليل',
    'ظهر',
    'عصر',
    'بحلول',
    'اعتبارا من',
  ].map((word) => foldName(word)),
);

/** "خلال يومين", "منذ 3 أشهر": the end of a length behind a word that places it in time; null for none. */
function lengthEnd(words: readonly WordFacts[], at: number): number | null {
  const before = words[at - 1]?.folded ?? '';
  if (before !== WITHIN && before !== SINCE) return null;
  const folded = words[at]?.folded ?? '';
  if (DUALS.has(folded) || ONE.has(folded)) return at + 1;
  const counts = NUMBERS.has(folded) || /^\d{1,3}$/.test(western(folded));
  return counts && COUNTED.has(words[at + 1]?.folded ?? '') ? at + 2 : null;
}

/** The days and periods of a sentence with their prepositions; offsets count in the sentence. */
export function arabicTimes(scene: Scene, sentence: Span): Span[] {
  const { tokens, words } = scene;
  const found: Span[] = [];
  for (let at = tokenFrom(scene, sentence.start); at < tokens.count; at += 1) {
    if ((tokens.start[at] ?? 0) >= sentence.end) break;
    const end = readArabicDate(scene, at)?.end ?? lengthEnd(words, at);
    if (end === null) continue;
    let first = at;
    while (
      first > 0 &&
      (tokens.start[first - 1] ?? 0) >= sentence.start &&
      BEFORE.has(words[first - 1]?.folded ?? '')
    )
      first -= 1;
    found.push({
      start: (tokens.start[first] ?? 0) - sentence.start,
      end: (tokens.end[end - 1] ?? 0) - sentence.start,
    });
    at = Math.max(at, end - 1);
  }
  return found;
}
