import { lowerAt, type Token } from '../../reading/sentence-tokens.ts';
import type { Quantity } from '../quantity.ts';
import type { Phrase } from '../subject/noun-phrases.ts';

/** A figure of the sentence with what it counts. */
export interface Counted {
  readonly quantity: Quantity;
  readonly subject: Phrase | null;
}

const THEM = /^(?:them|whom|which|these|those)$/;

/**
 * What the figure at `index` is a part of: the subject of an earlier one. "70 of them", "including 13
 * children", "Of the 5,000 tents, 1,200 …".
 */
export function wholeOf(
  tokens: readonly Token[],
  counted: readonly Counted[],
  index: number,
): Phrase | null {
  const one = counted[index];
  if (!one || one.quantity.whole) return null;
  const told = counted.slice(0, index).filter(({ subject }) => subject !== null);
  // "1.1 billion cubic metres of gas, two thirds of it"
  if (isOfIt(tokens, one.quantity)) return told.at(-1)?.subject ?? null;
  const earlier = told.filter(({ quantity }) => isCount(quantity));
  const last = earlier.at(-1);
  if (!last?.subject) return null;
  if (isPronounPart(tokens, one.quantity) || isAmong(tokens, one.quantity)) return last.subject;
  if (followsWhich(tokens, one.quantity)) return sameNoun(tokens, earlier, one) ?? last.subject;
  if (isOfWhole(tokens, last.quantity, one.quantity)) return last.subject;
  // "including four women and six children": what is joined to a part is one too.
  const before = counted[index - 1];
  const joined =
    before?.subject &&
    /^(?:and|,)$/.test(lowerAt(tokens, one.quantity.first - 1)) &&
    one.quantity.first - before.subject.next <=
      1 + Number(lowerAt(tokens, one.quantity.first - 2) === ',');
  // "Of the 1,200 shelters, 340 were damaged and 75 destroyed"
  const sameWhole =
    before?.subject === one.subject && lowerAt(tokens, one.quantity.first - 1) === 'and';
  return joined || sameWhole ? wholeOf(tokens, counted, index - 1) : null;
}

/** "3,112 complaints, of which 1,876 …", "nine men, of whom two …". */
export const followsWhich = (tokens: readonly Token[], { first }: Quantity): boolean =>
  /^(?:which|whom)$/.test(lowerAt(tokens, first - 1)) && lowerAt(tokens, first - 2) === 'of';

/** "139 drones and seven missiles, of which 112 drones": the earlier one with its own noun. */
const sameNoun = (
  tokens: readonly Token[],
  earlier: readonly Counted[],
  { subject }: Counted,
): Phrase | null =>
  earlier.find(
    (other) =>
      subject &&
      other.subject &&
      lowerAt(tokens, other.subject.next - 1) === lowerAt(tokens, subject.next - 1),
  )?.subject ?? null;

const isOfIt = (tokens: readonly Token[], { next, unit }: Quantity): boolean =>
  (unit === 'fraction' || unit === 'percent') &&
  lowerAt(tokens, next) === 'of' &&
  lowerAt(tokens, next + 1) === 'it';

const isCount = ({ unit }: Quantity): boolean => unit === 'count';

/** "70 of them", "40 per cent of whom", "nine among them". */
function isPronounPart(tokens: readonly Token[], { next }: Quantity): boolean {
  const link = lowerAt(tokens, next);
  if (link === 'of' && THEM.test(lowerAt(tokens, next + 1))) {
    // "6 of those killed" counts people of its own.
    return /^(?:them|whom|which)$/.test(lowerAt(tokens, next + 1));
  }
  return false;
}

/** "including 13 children", "among them seven journalists", "including at least 13". */
function isAmong(tokens: readonly Token[], { first }: Quantity): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 4); at -= 1) {
    const word = lowerAt(tokens, at);
    if (word === 'including') return true;
    // "among them seven journalists", "of them 70 children"
    if (/^(?:them|whom)$/.test(word) && /^(?:among|of)$/.test(lowerAt(tokens, at - 1)))
      return /^(?:[,;(–—-]|and)$/.test(lowerAt(tokens, at - 2));
    if (
      !/^(?:at|least|about|around|some|more|than|nearly|almost|up|to|over|an|estimated)$/.test(word)
    )
      return false;
  }
  return false;
}

/** "Of the 5,000 tents, 1,200 have been put up": the whole opens its clause with "of". */
function isOfWhole(tokens: readonly Token[], whole: Quantity, part: Quantity): boolean {
  let at = whole.first - 1;
  while (/^(?:the|these|those|all|some|about|more|than)$/.test(lowerAt(tokens, at))) at -= 1;
  const opens =
    at === 0 ||
    /^[;:,“"]$/.test(lowerAt(tokens, at - 1)) ||
    (at === 1 && lowerAt(tokens, 0) === 'out');
  if (lowerAt(tokens, at) !== 'of' || !opens) return false;
  return tokens.slice(whole.next, part.first).some(({ text }) => text === ',');
}
