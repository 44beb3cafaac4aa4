import { flawAt, type VerifyFlaw } from './finding.ts';
import type { ReadText } from './read-text.ts';
import type { SourceParagraph } from './source-text.ts';

const MULTIPLES: readonly (readonly [words: RegExp, times: number])[] = [
  [/\b(?<!more than |nearly |almost )doubled\b/i, 2],
  [/\b(?<!more than |nearly |almost )(?:tripled|trebled)\b/i, 3],
  [/\b(?<!more than |nearly |almost )quadrupled\b/i, 4],
];
/** As far from it as people round. */
const AWAY = 0.12;

/** "doubled" of a price that the source takes from 900 to 1,450. */
export function otherMultiple(
  sentence: ReadText,
  paragraphs: readonly SourceParagraph[],
): VerifyFlaw[] {
  for (const [words, times] of MULTIPLES) {
    const match = words.exec(sentence.text);
    if (!match || paragraphs.some(({ read }) => words.test(read.text))) continue;
    const changes = paragraphs.flatMap(({ read }) => changesIn(read));
    const [only, more] = changes;
    if (only === undefined || more !== undefined) continue;
    if (Math.abs(only - times) <= times * AWAY) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    return [flawAt('number-not-in-source', sentence, span, (say) => say.otherChange())];
  }
  return [];
}

/** By how much each "from A to B" of a text changes. */
const changesIn = ({ text, amounts }: ReadText): number[] =>
  amounts.flatMap(({ start, end, value }, at) => {
    const next = amounts[at + 1];
    const isFrom = /\bfrom\s+\S{0,3}$/i.test(text.slice(0, start));
    return value && next?.value && isFrom && /^\s*to\b/i.test(text.slice(end, next.start))
      ? [next.value / value]
      : [];
  });
