import { type Amount, amountsIn } from '../../../reading/amounts/amounts.ts';
import { isLabel, isNoCount } from '../../../reading/amounts/labels.ts';
import type { Scene } from '../../../reading/scene.ts';
import { type Finding, RANK } from '../finding.ts';

/** Amounts of money, measures, shares and counts; no labels, years, ages and ordinals. */
export function amountFindings(scene: Scene): Finding[] {
  return amountsIn(scene).flatMap((amount) => {
    const first = firstToken(scene, amount);
    const { end } = amount.tokens;
    if (!amount.money && amount.unit === 'count' && isNoCountAt(scene, first, amount)) return [];
    const skip = amount.start - (scene.tokens.start[first] ?? 0);
    return [
      {
        first,
        end,
        type: amount.money ? ('money' as const) : ('quantity' as const),
        confidence: confidenceOf(amount),
        rank: amount.money ? RANK.money : RANK.quantity,
        ...(skip > 0 ? { skip } : {}),
      },
    ];
  });
}

/** "و1.5" is put together of several tokens: the first of them holds where it begins. */
function firstToken(scene: Scene, { start, tokens }: Amount): number {
  let { first } = tokens;
  while (first > 0 && (scene.tokens.start[first] ?? 0) > start) first -= 1;
  return first;
}

const isNoCountAt = (scene: Scene, first: number, { tokens: { end }, digits }: Amount): boolean =>
  (digits && isLabel(scene, first)) || isNoCount(scene, first, end);

/** A unit or a currency makes an amount sure; a bare number may be anything. */
const confidenceOf = ({ unit }: Amount): number =>
  unit === 'count' ? 0.6 : unit === 'fraction' ? 0.7 : 0.85;
