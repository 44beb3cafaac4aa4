import {
  DENOMINATORS,
  FEW,
  GLUED_SCALES,
  NUMBER_WORDS,
  SCALES,
  VAGUE,
  VULGAR_FRACTIONS,
} from '../../language/en/numbers.ts';
import { HYPHENS, lowerAt, phraseAt, type Token } from './tokens.ts';

/** A number read from tokens `first` to `next` (exclusive). */
export interface Amount {
  readonly first: number;
  readonly next: number;
  readonly kind: 'exact' | 'vague' | 'fraction';
  /** The number; for a vague word the least that it promises. */
  readonly value: number;
  /** What "million" and its kin multiplied by; shared with the first number of a range. */
  readonly scale: number;
}

const SIMPLE_VAGUE: ReadonlySet<string> = new Set(
  [...VAGUE.keys()].filter((phrase) => !phrase.includes(' ')),
);

/** The number that begins at token `at`, if one does. `money`: a glued "m" is a million, not metres. */
export function amountAt(tokens: readonly Token[], at: number, money = false): Amount | null {
  return (
    vagueAt(tokens, at) ??
    halfOfScaleAt(tokens, at) ??
    ratioAt(tokens, at) ??
    fractionAt(tokens, at) ??
    cardinalAt(tokens, at, money)
  );
}

/** "dozens", "tens of thousands", "a few thousand", "several hundred". */
function vagueAt(tokens: readonly Token[], at: number): Amount | null {
  const phrase = phraseAt(tokens, at, VAGUE, 3);
  if (phrase > 0) {
    const name = tokens
      .slice(at, at + phrase)
      .map((token) => token.lower)
      .join(' ');
    const value = VAGUE.get(name);
    return value === undefined
      ? null
      : { first: at, next: at + phrase, kind: 'vague', value, scale: 1 };
  }
  const few = phraseAt(tokens, at, FEW, 3);
  if (few === 0) return null;
  const word = lowerAt(tokens, at + few);
  const scale =
    SCALES.get(word) ?? (SIMPLE_VAGUE.has(word) ? SCALES.get(word.slice(0, -1)) : undefined);
  if (scale === undefined || scale < 12) return null;
  return { first: at, next: at + few + 1, kind: 'vague', value: 2 * scale, scale: 1 };
}

/** "half a million", "a quarter of a million", "half a dozen". */
function halfOfScaleAt(tokens: readonly Token[], at: number): Amount | null {
  const part = partAt(tokens, at);
  if (!part) return null;
  let next = skipHyphen(tokens, part.next);
  if (lowerAt(tokens, next) === 'of') next += 1;
  if (!/^an?$/.test(lowerAt(tokens, next))) return null;
  next = skipHyphen(tokens, next + 1);
  const scale = SCALES.get(lowerAt(tokens, next));
  if (scale === undefined) return null;
  return { first: at, next: next + 1, kind: 'exact', value: part.value * scale, scale: 1 };
}

/** "one in four", "two out of every three", "3 of 5" only with "every" or "out of". */
function ratioAt(tokens: readonly Token[], at: number): Amount | null {
  const part = cardinalAt(tokens, at, false);
  if (!part || part.value <= 0) return null;
  let next = part.next;
  const link = lowerAt(tokens, next);
  if (link === 'out' && lowerAt(tokens, next + 1) === 'of') next += 2;
  else if (link === 'in' || link === 'of') next += 1;
  else return null;
  const every = lowerAt(tokens, next) === 'every';
  if (every) next += 1;
  if (link === 'of' && !every) return null;
  const whole = cardinalAt(tokens, next, false);
  if (!whole || whole.value <= part.value) return null;
  const round = whole.value <= 10 || /^10+$/.test(String(whole.value));
  if (!every && !(round && part.value <= 10)) return null;
  // "two in 10 days": a length of time, no ratio.
  return {
    first: at,
    next: whole.next,
    kind: 'fraction',
    value: part.value / whole.value,
    scale: 1,
  };
}

/** "half", "a third", "two-thirds", "1/3", "¾", where it is a share and not an ordinal. */
function fractionAt(tokens: readonly Token[], at: number): Amount | null {
  const token = tokens[at];
  if (!token) return null;
  const vulgar = VULGAR_FRACTIONS.get(token.text);
  if (vulgar !== undefined)
    return { first: at, next: at + 1, kind: 'fraction', value: vulgar, scale: 1 };
  const slash = token.kind === 'number' ? /^(\d)\/(\d)$/.exec(token.text) : null;
  if (slash) {
    const value = Number(slash[1]) / Number(slash[2]);
    return { first: at, next: at + 1, kind: 'fraction', value, scale: 1 };
  }
  const part = partAt(tokens, at);
  if (!part) return null;
  if (!isShare(tokens, at, part)) return null;
  return { first: at, next: part.next, kind: 'fraction', value: part.value, scale: 1 };
}

/** A part of a whole by its form: an optional numerator and a denominator. */
function partAt(
  tokens: readonly Token[],
  at: number,
): { value: number; next: number; plural: boolean } | null {
  const word = lowerAt(tokens, at);
  const counted = NUMBER_WORDS.get(word);
  const numerator = word === 'a' || word === 'an' ? 1 : counted;
  const from = numerator === undefined ? at : skipHyphen(tokens, at + 1);
  const name = lowerAt(tokens, from);
  const denominator = DENOMINATORS.get(name);
  if (denominator === undefined) return null;
  // A bare "third" or "quarter" is an ordinal; a bare "half" is a share.
  if (numerator === undefined && name !== 'half') return null;
  if (numerator !== undefined && numerator > 1 && !name.endsWith('s')) return null;
  return { value: (numerator ?? 1) / denominator, next: from + 1, plural: name.endsWith('s') };
}

const NOT_SHARE_BEFORE = new Set(
  'first second last other latter each this next previous third fourth'.split(' '),
);

function isShare(
  tokens: readonly Token[],
  at: number,
  part: { next: number; plural: boolean },
): boolean {
  if (NOT_SHARE_BEFORE.has(lowerAt(tokens, at - 1))) return false;
  const next = tokens[part.next];
  if (next && HYPHENS.includes(next.text) && next.glued) return false;
  if (part.plural || lowerAt(tokens, at) === 'half') return lowerAt(tokens, part.next) !== 'past';
  if (!next || next.kind === 'mark') return true;
  return /^(?:of|in|since|from|to|were|was|are|is|have|had|has|said|say|by|on|over|compared|less|more|lower|higher|that|who)$/.test(
    next.lower,
  );
}

/** Digits or words, with "hundred", "million" and the like. */
function cardinalAt(tokens: readonly Token[], at: number, money: boolean): Amount | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'number' && !token.text.includes('/') && !VULGAR_FRACTIONS.has(token.text)) {
    return scaled(tokens, at, at + 1, digitsValue(token.text), money);
  }
  if (/^an?$/.test(token.lower)) {
    const scale = SCALES.get(lowerAt(tokens, skipHyphen(tokens, at + 1)));
    return scale === undefined ? null : wordsAt(tokens, at);
  }
  return NUMBER_WORDS.has(token.lower) ? wordsAt(tokens, at) : null;
}

export function digitsValue(text: string): number {
  const grouped = text.replace(/[\u00a0\u202f\u2009 '’,]/g, '');
  return Number(grouped);
}

/** Reads the scale words after digits: "1.2 million", "$30-million", "3k", "2 dozen". */
function scaled(
  tokens: readonly Token[],
  first: number,
  at: number,
  digits: number,
  money: boolean,
): Amount {
  let value = digits;
  let scale = 1;
  let next = at;
  for (;;) {
    const from = skipHyphen(tokens, next);
    const word = tokens[from];
    const glued = word?.glued === true && from === next;
    const factor =
      SCALES.get(word?.lower ?? '') ??
      (glued && (money || word?.lower === 'k' || word?.text === 'M')
        ? GLUED_SCALES.get(word?.lower ?? '')
        : undefined);
    if (factor === undefined) break;
    value *= factor;
    scale *= factor;
    next = from + 1;
  }
  return { first, next, kind: 'exact', value: rounded(value), scale };
}

/** 1.2 × 1e6 must read 1200000, not 1199999.9999999998. */
const rounded = (value: number): number => Number(value.toPrecision(15));

function wordsAt(tokens: readonly Token[], first: number): Amount | null {
  let total = 0;
  let group = 0;
  let scale = 1;
  let next = first;
  let last: 'none' | 'small' | 'tens' | 'scale' = 'none';
  for (;;) {
    let from = last === 'none' ? next : skipHyphen(tokens, next);
    let word = lowerAt(tokens, from);
    if (word === 'and' && last === 'scale' && NUMBER_WORDS.has(lowerAt(tokens, from + 1))) {
      from += 1;
      word = lowerAt(tokens, from);
    }
    // "two and a half million"
    if (
      word === 'and' &&
      /^an?$/.test(lowerAt(tokens, from + 1)) &&
      lowerAt(tokens, from + 2) === 'half'
    ) {
      group += 0.5;
      next = from + 3;
      last = 'small';
      continue;
    }
    const small: number | undefined =
      /^an?$/.test(word) && last === 'none' ? 1 : NUMBER_WORDS.get(word);
    const factor = SCALES.get(word);
    if (small !== undefined) {
      const tens: boolean = small >= 20;
      const fits =
        last === 'none' ||
        (last === 'scale' && small < 100) ||
        (last === 'tens' && small > 0 && small < 10);
      if (!fits) break;
      group += small;
      last = tens ? 'tens' : 'small';
    } else if (factor !== undefined && last !== 'none') {
      if (factor <= 100) group = (group || 1) * factor;
      else {
        total += (group || 1) * factor;
        group = 0;
      }
      scale = Math.max(scale, factor);
      last = 'scale';
    } else break;
    next = from + 1;
  }
  if (last === 'none') return null;
  return { first, next, kind: 'exact', value: total + group, scale };
}

/** Past a hyphen that joins two tokens. */
export function skipHyphen(tokens: readonly Token[], at: number): number {
  const mark = tokens[at];
  const joined = mark?.glued && HYPHENS.includes(mark.text) && tokens[at + 1]?.glued;
  return joined ? at + 1 : at;
}
