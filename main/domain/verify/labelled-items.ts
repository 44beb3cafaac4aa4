import { foldName } from '../language/fold.ts';
import { flawAt, type VerifyFlaw } from './finding.ts';
import type { Tell } from './messages/messages.ts';
import type { BorneNumber } from './numbers.ts';
import type { ReadText } from './read-text.ts';
import type { SourceParagraph } from './source-text.ts';

/** "Korit: 148 dead": what an item of a list is about. */
const LABEL = /^\s*(?:[-•*]\s*)?(\p{Lu}[\p{L}\p{N}’' -]{1,40}?)\s*(?:[:：–—]|\s-\s)/u;

/** "148 people died in Asvan" of a list that says so of Korit. */
export function otherItems(
  sentence: ReadText,
  borne: readonly BorneNumber[],
  paragraphs: readonly SourceParagraph[],
): VerifyFlaw[] {
  const said = foldName(sentence.text);
  const named = new Set(
    paragraphs
      .flatMap(({ read }) => labelOf(read.text) ?? [])
      .filter((label) => said.includes(label)),
  );
  const [only, more] = [...named];
  if (only === undefined || more !== undefined) return [];
  return borne.flatMap(({ amount, by }) => {
    const labels = by.map(({ paragraph }) => labelOf(paragraph.read.text));
    const [other] = labels;
    if (!other || labels.some((label) => label === null || label === only)) return [];
    const message: Tell = (say) =>
      say.numberOf(by[0] ? writtenLabel(by[0].paragraph.read.text) : other);
    return [flawAt('number-of-something-else', sentence, amount, message)];
  });
}

const writtenLabel = (text: string): string => LABEL.exec(text)?.[1]?.trim() ?? '';
const labelOf = (text: string): string | null => {
  const label = writtenLabel(text);
  return label === '' ? null : foldName(label);
};
