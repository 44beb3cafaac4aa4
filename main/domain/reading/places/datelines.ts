import type { Span } from '../../document.ts';
import { insideAny, isCapital, type Token } from '../sentence-tokens.ts';
import { nameAt, type PlacePhrase, phrase } from './place-names.ts';

/** How many tokens a dateline may have before its dash. */
const LONGEST = 14;

/**
 * The place of "COX’S BAZAR, Bangladesh —", "LILONGWE, Sept 4 (Reuters) -", "Manila, 3 June –". A name alone before a
 * dash may be anything; a day, an agency in brackets or a second name makes it the place of a report.
 */
export function datelinePlace(
  sentence: string,
  tokens: readonly Token[],
  times: readonly Span[],
): PlacePhrase | null {
  const name = nameAt(tokens, 0, times);
  if (!name || isCapital(tokens[name.next])) return null;
  const end = cityEnd(tokens, name.next);
  const dash = tokens.findIndex(
    ({ text, glued }, at) => at >= end && at <= LONGEST && /^[-–—]+$/.test(text) && !glued,
  );
  if (dash <= end) return null;
  const between = tokens.slice(end, dash);
  return isHead(between, times) ? phrase(sentence, tokens, 0, end, true) : null;
}

/** "COX’S BAZAR" is one name. */
const cityEnd = (tokens: readonly Token[], next: number): number =>
  /^[’']s$/i.test(tokens[next]?.text ?? '') && isCapital(tokens[next + 1]) ? next + 2 : next;

/** Names after commas, a day and an agency in brackets, and nothing else. */
function isHead(between: readonly Token[], times: readonly Span[]): boolean {
  let inBrackets = false;
  return between.every((token) => {
    if (token.text === '(') inBrackets = true;
    const fits =
      inBrackets ||
      token.text === ',' ||
      token.text === '.' ||
      insideAny(token, times) ||
      isCapital(token);
    if (token.text === ')') inBrackets = false;
    return fits;
  });
}
