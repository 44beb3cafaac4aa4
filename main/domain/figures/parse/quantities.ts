import type { Span } from '../../document.ts';
import {
  CURRENCY_AFTER,
  CURRENCY_BEFORE,
  CURRENCY_BY_NATION,
  SHORT_UNITS,
  UNITS,
} from '../../language/en/units.ts';
import { type Amount, amountAt, skipHyphen } from './numbers.ts';
import { HYPHENS, lowerAt, phraseAt, type Token } from './tokens.ts';
import { isPlural } from './words.ts';

/** A number or range with its unit, in one sentence: `first` to `next` (exclusive) are its tokens. */
export interface Quantity {
  readonly first: number;
  readonly next: number;
  /** The tokens of the bare amount, without currency and unit. */
  readonly amount: { readonly first: number; readonly next: number };
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly range: boolean;
  readonly unit: string;
  /** Joined by a hyphen to the word it modifies: "five-kilometre", "31-truck". */
  readonly hyphened: boolean;
  /** The second figure of "from A to B". */
  readonly change: 'none' | 'from' | 'to';
}

/** Every number of the sentence with its unit, whether it counts something or not. */
export function quantities(tokens: readonly Token[]): Quantity[] {
  const found: Quantity[] = [];
  let at = 0;
  while (at < tokens.length) {
    const quantity = quantityAt(tokens, at);
    if (quantity) found.push(...quantity);
    at = quantity?.at(-1)?.next ?? at + 1;
  }
  return shareUnits(found);
}

/** One quantity, or the two of a change "from A to B". */
function quantityAt(tokens: readonly Token[], at: number): Quantity[] | null {
  const one = measuredAt(tokens, at);
  if (!one) return null;
  const link = linkAfter(tokens, at, one.next);
  const two = link ? measuredAt(tokens, link.next) : null;
  if (!link || !two || one.amount.kind === 'fraction' || two.amount.kind === 'fraction') {
    return [single(one, 'none')];
  }
  // "5-7 million": the scale of the second number counts for the first too.
  const mantissa = two.amount.value / two.amount.scale;
  const shared = one.amount.scale === 1 && two.amount.scale > 1 && one.amount.value < mantissa;
  const low = one.amount.value * (shared ? two.amount.scale : 1);
  const rises = low < two.amount.value;
  const vague = one.amount.kind === 'vague' || two.amount.kind === 'vague';
  if (link.change) return [single(one, 'from'), single(two, 'to')];
  const near = link.word !== 'or' || two.amount.value <= 3 * low;
  // "$5-7 million": the sign before the first number counts for both.
  const signed =
    two.unit === 'count' && one.first < one.amount.first && (link.word === '-' || shared);
  const sameUnit = one.unit === 'count' || one.unit === two.unit || signed;
  if (!rises || vague || !near || !sameUnit) return [single(one, 'none')];
  return [
    {
      first: one.first,
      next: two.next,
      amount: { first: one.amount.first, next: two.amount.next },
      value: null,
      low,
      high: two.amount.value,
      range: true,
      unit: two.unit === 'count' ? one.unit : two.unit,
      hyphened: two.hyphened,
      change: 'none',
    },
  ];
}

interface Measured {
  readonly first: number;
  readonly next: number;
  readonly amount: Amount;
  readonly unit: string;
  readonly hyphened: boolean;
}

/** An amount with the currency before it or the unit after it. */
function measuredAt(tokens: readonly Token[], at: number): Measured | null {
  const currency = phraseAt(tokens, at, CURRENCY_BEFORE, 2);
  const code = currency > 0 ? tokens.slice(at, at + currency) : [];
  const written = code.map((token) => token.lower).join(' ');
  // A code or an abbreviation counts in capitals only, so that "all 5" is not the Albanian lek.
  const trusted = code.every((token) => token.kind === 'mark' || /^\p{Lu}/u.test(token.text));
  if (
    currency > 0 &&
    trusted &&
    !(code[0]?.kind === 'word' && !/^\p{Lu}{2}|^R|^[ACS]$/u.test(code[0].text))
  ) {
    const amount = amountAt(tokens, at + currency, true);
    const unit = CURRENCY_BEFORE.get(written);
    if (amount && unit) return { first: at, next: amount.next, amount, unit, hyphened: false };
  }
  const amount = amountAt(tokens, at);
  if (!amount) return null;
  const unit = unitAfter(tokens, amount);
  return {
    first: at,
    next: unit?.next ?? amount.next,
    amount,
    unit: unit?.symbol ?? (amount.kind === 'fraction' ? 'fraction' : 'count'),
    hyphened: unit ? unit.hyphened : joinsNext(tokens, amount.next),
  };
}

const joinsNext = (tokens: readonly Token[], at: number): boolean => skipHyphen(tokens, at) > at;

function unitAfter(
  tokens: readonly Token[],
  amount: Amount,
): { symbol: string; next: number; hyphened: boolean } | null {
  const at = skipHyphen(tokens, amount.next);
  const hyphened = at > amount.next;
  const length = phraseAt(tokens, at, UNITS, 4);
  const word = tokens[at];
  if (length > 0 && word) {
    const name = tokens
      .slice(at, at + length)
      .map((token) => token.lower)
      .join(' ');
    const symbol = UNITS.get(name);
    const bare =
      length === 1 &&
      SHORT_UNITS.has(name) &&
      (!(word.glued || digitsBefore(tokens, at)) || /^[MGTHD]$/.test(word.text));
    const power = name === 'm' && /[²³]/.test(tokens[at + 1]?.text ?? '');
    // "half an hour", "percentage of": the article and the bare noun need no unit.
    if (symbol && !bare && !power) return { symbol, next: at + length, hyphened };
  }
  // "half an hour", "half a kilometre"
  if (amount.kind === 'fraction' && /^an?$/.test(word?.lower ?? '')) {
    const symbol = UNITS.get(lowerAt(tokens, at + 1));
    if (symbol) return { symbol, next: at + 2, hyphened: false };
  }
  return currencyAfter(tokens, at, hyphened);
}

const digitsBefore = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.kind === 'number';

/** "dollars", "Syrian pounds", "USD": after the number. */
function currencyAfter(tokens: readonly Token[], at: number, hyphened: boolean) {
  for (let length = 4; length > 0; length -= 1) {
    const words = tokens.slice(at, at + length);
    if (words.length < length) continue;
    const name = words.map((token) => token.lower).join(' ');
    const symbol = CURRENCY_BY_NATION.get(name) ?? CURRENCY_BY_NATION.get(singular(name));
    if (symbol) return { symbol, next: at + length, hyphened };
  }
  const word = tokens[at];
  if (!word) return null;
  const name = singular(word.lower);
  const symbol = CURRENCY_AFTER.get(name);
  if (symbol) {
    // Weight, not money: "50 pounds of explosives".
    if (name === 'pound' && /^(?:of|in)$/.test(lowerAt(tokens, at + 1)))
      return { symbol: 'lb', next: at + 1, hyphened };
    return /^(?:real|won|dong|lei)$/.test(name) && !isPlural(word)
      ? null
      : { symbol, next: at + 1, hyphened };
  }
  const sign = word.text.length <= 3 ? CURRENCY_BEFORE.get(word.lower) : undefined;
  const written = word.kind === 'mark' || /^\p{Lu}{3}$/u.test(word.text);
  return sign && written && (word.kind === 'word' || word.glued || word.text !== '$')
    ? { symbol: sign, next: at + 1, hyphened }
    : null;
}

const singular = (name: string): string => name.replace(/(?<=[a-z]{2})s$/, '');

function single(part: Measured, change: Quantity['change']): Quantity {
  const vague = part.amount.kind === 'vague';
  return {
    first: part.first,
    next: part.next,
    amount: { first: part.amount.first, next: part.amount.next },
    value: vague ? null : part.amount.value,
    low: vague ? part.amount.value : null,
    high: null,
    range: false,
    unit: part.unit,
    hyphened: part.hyphened,
    change,
  };
}

/** What joins two numbers: a dash, "to", "or", "between … and", or "from … to". */
function linkAfter(
  tokens: readonly Token[],
  first: number,
  at: number,
): { next: number; word: string; change: boolean } | null {
  const link = tokens[at];
  if (!link) return null;
  if (HYPHENS.includes(link.text)) {
    return link.glued === (tokens[at + 1]?.glued ?? false)
      ? { next: at + 1, word: '-', change: false }
      : null;
  }
  const before = beforeQualifiers(tokens, first);
  if (link.lower === 'and')
    return before === 'between' ? { next: at + 1, word: 'and', change: false } : null;
  if (link.lower === 'or') return { next: at + 1, word: 'or', change: false };
  if (link.lower !== 'to') return null;
  const change = before === 'from' && !ranges(tokens, first);
  let next = at + 1;
  // "from about 12 to almost 18"
  while (
    change &&
    /^(?:about|around|almost|nearly|some|more|than|over|just|under|only|a|at|least)$/.test(
      lowerAt(tokens, next),
    ) &&
    !amountAt(tokens, next)
  )
    next += 1;
  return { next, word: 'to', change };
}

const LOOSE =
  /^(?:about|around|almost|nearly|some|roughly|approximately|an|estimated|just|only|over|more|than|under)$/;

function beforeQualifiers(tokens: readonly Token[], first: number): string {
  let at = first - 1;
  while (at > first - 4 && LOOSE.test(lowerAt(tokens, at))) at -= 1;
  return lowerAt(tokens, at);
}

/** "ranging from 5 to 15" is a range, not a change. */
function ranges(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 4); at -= 1) {
    if (/^(?:rang|vary|varie|varying)/.test(lowerAt(tokens, at))) return true;
  }
  return false;
}

/** In "from 88 to 63 percent" and "rose from $4 to 6" the two share a unit. */
function shareUnits(found: readonly Quantity[]): Quantity[] {
  return found.map((quantity, index) => {
    const other =
      quantity.change === 'from'
        ? found[index + 1]
        : quantity.change === 'to'
          ? found[index - 1]
          : undefined;
    return other && quantity.unit === 'count' ? { ...quantity, unit: other.unit } : quantity;
  });
}

/** The quantity's span in its sentence. */
export function spanOf(tokens: readonly Token[], quantity: Quantity): Span {
  return {
    start: tokens[quantity.first]?.start ?? 0,
    end: tokens[quantity.next - 1]?.end ?? 0,
  };
}
