import type { Span } from '../../document.ts';
import { foldName } from '../../language/fold.ts';
import { readArabicDate } from '../../reading/dates/arabic.ts';
import { type Scene, tokenFrom } from '../../reading/scene.ts';

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
    'بحلول',
    'اعتبارا من',
  ].map((word) => foldName(word)),
);

/** The days and periods of a sentence with their prepositions; offsets count in the sentence. */
export function arabicTimes(scene: Scene, sentence: Span): Span[] {
  const { tokens, words } = scene;
  const found: Span[] = [];
  for (let at = tokenFrom(scene, sentence.start); at < tokens.count; at += 1) {
    if ((tokens.start[at] ?? 0) >= sentence.end) break;
    const date = readArabicDate(scene, at);
    if (!date) continue;
    let first = at;
    while (
      first > 0 &&
      (tokens.start[first - 1] ?? 0) >= sentence.start &&
      BEFORE.has(words[first - 1]?.folded ?? '')
    )
      first -= 1;
    found.push({
      start: (tokens.start[first] ?? 0) - sentence.start,
      end: (tokens.end[date.end - 1] ?? 0) - sentence.start,
    });
    at = Math.max(at, date.end - 1);
  }
  return found;
}
