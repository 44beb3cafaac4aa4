import type { Span } from '../../document.ts';
import { CHANGE_NOUNS, CHANGE_VERBS, type Change, COMPARED } from '../../language/en/changes.ts';
import { insideAny, lowerAt, type Token } from '../../reading/sentence-tokens.ts';
import { isAdverb } from '../../reading/word-classes.ts';
import { beforeQualifiers } from '../qualifiers.ts';
import type { Quantity } from '../quantity.ts';

/** How far something rose or fell, with where the words for what it is compared with begin. */
export interface ChangeFound {
  readonly change: Change;
  /** The token "than"; -1 where nothing is compared in so many words. */
  readonly than: number;
}

/** Tokens between a number and "than": "600 fewer severely malnourished children than". */
const REACH = 6;

/** Whether the number says how far something rose or fell, and no level. */
export function changeOf(
  tokens: readonly Token[],
  quantity: Quantity,
  times: readonly Span[],
): ChangeFound | null {
  if (quantity.change !== 'none') return null;
  return compared(tokens, quantity) ?? named(tokens, quantity) ?? moved(tokens, quantity, times);
}

/** "3,500 more than on 24 November", "40 fewer cases than in April", "30 per cent lower than". */
function compared(tokens: readonly Token[], { next }: Quantity): ChangeFound | null {
  const change = COMPARED.get(lowerAt(tokens, next));
  if (change === undefined) return null;
  for (let at = next + 1; at < next + 1 + REACH; at += 1) {
    const token = tokens[at];
    if (!token || (token.kind !== 'word' && token.text !== '-') || token.amount) return null;
    // "one in five more than five times"
    if (token.lower === 'than') return tokens[at + 1]?.amount ? null : { change, than: at };
  }
  return null;
}

/** "a 20% rise on April", "a 12 per cent drop". */
function named(tokens: readonly Token[], { first, next, unit }: Quantity): ChangeFound | null {
  if (unit !== 'percent' || !/^(?:an?|the|another|further)$/.test(lowerAt(tokens, first - 1)))
    return null;
  const change = CHANGE_NOUNS.get(lowerAt(tokens, next));
  return change === undefined ? null : { change, than: -1 };
}

/** "rose 4% in March and 6% in April": the verb before goes on, where only a time parts the two. */
function movedOn(
  tokens: readonly Token[],
  { unit }: Quantity,
  times: readonly Span[],
  and: number,
): ChangeFound | null {
  let at = and - 1;
  while (at > 0 && insideAny(tokens[at], times)) at -= 1;
  const amount = tokens[at]?.amount;
  if (!amount || amount.unit !== unit || at === and - 1) return null;
  const change = CHANGE_VERBS.get(lowerAt(tokens, beforeQualifiers(tokens, at)));
  return change === undefined ? null : { change, than: -1 };
}

/** "rose by 22 per cent", "up 12 per cent", "fell 3 points", "an increase of 200". */
function moved(
  tokens: readonly Token[],
  quantity: Quantity,
  times: readonly Span[],
): ChangeFound | null {
  let at = beforeQualifiers(tokens, quantity.first);
  // "(+12% m-o-m)"
  const share = quantity.unit === 'percent' || quantity.unit === 'fraction';
  if (share && lowerAt(tokens, at) === '+') return { change: 'increase', than: -1 };
  const link = lowerAt(tokens, at);
  if (link === 'of') {
    const noun = CHANGE_NOUNS.get(lowerAt(tokens, at - 1));
    return noun === undefined ? null : { change: noun, than: -1 };
  }
  if (link === 'by') {
    at -= 1;
    // "fell again in March by 12": what stands between verb and "by".
    for (let steps = 0; steps < 6 && at >= 0; steps += 1) {
      const change = CHANGE_VERBS.get(lowerAt(tokens, at));
      // "guided down the streets by dozens of people"
      const aside = steps > 0 && /^(?:up|down)$/.test(lowerAt(tokens, at));
      if (change !== undefined) return aside ? null : { change, than: -1 };
      const between =
        isAdverb(tokens[at]) || insideAny(tokens[at], times) || tokens[at]?.kind === 'word';
      if (!between) return null;
      at -= 1;
    }
    return null;
  }
  const change = CHANGE_VERBS.get(link);
  if (change === undefined)
    return share && link === 'and' ? movedOn(tokens, quantity, times, at) : null;
  // "reduced 300 rations", "cut 40 jobs": what is counted follows.
  // "set up four posts" has its direction from the verb.
  const direction =
    /^(?:up|down)$/.test(link) &&
    /^$|^[,(—–]$|^(?:is|are|was|were|and|went|gone|goes|going)$/.test(lowerAt(tokens, at - 1));
  return direction || share ? { change, than: -1 } : null;
}
