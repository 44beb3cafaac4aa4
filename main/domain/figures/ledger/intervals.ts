import type { Figure } from '../types.ts';

/** How many, as a statement has it. */
export type Amount = Pick<Figure, 'value' | 'low' | 'high' | 'qualifier'>;

/** The least and the most that a statement allows, by its qualifier; "about" allows a tenth either way. */
export function intervalOf({ value, low, high, qualifier }: Amount): readonly [number, number] {
  if (value === null) return [low ?? Number.NEGATIVE_INFINITY, high ?? Number.POSITIVE_INFINITY];
  switch (qualifier) {
    case 'more than':
    case 'at least':
      return [value, Number.POSITIVE_INFINITY];
    case 'less than':
    case 'at most':
      return [Number.NEGATIVE_INFINITY, value];
    case 'about':
      return [value - Math.abs(value) * 0.1, value + Math.abs(value) * 0.1];
    default:
      return [value, value];
  }
}

/** Both statements can be true of one thing. */
export function bothHold(one: Amount, other: Amount): boolean {
  const [[low, high], [from, to]] = [intervalOf(one), intervalOf(other)];
  return low <= to && from <= high;
}
