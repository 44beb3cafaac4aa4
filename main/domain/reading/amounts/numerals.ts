import { MONTH_NAMES } from '../../language/en/date-words.ts';
import { SCALES } from '../../language/en/numbers.ts';
import { DIGIT_SCALES, VULGAR_FRACTIONS } from '../../language/scales.ts';
import { arabicNumeralAt, arabicScaleAt } from './arabic-numbers.ts';
import { type Decimals, type Digits, readDigits } from './digits.ts';
import { frenchHundredsAt, frenchNumeralAt } from './french-numbers.ts';
import { numberWordsAt } from './number-words.ts';
import { mayOpenNumber } from './openings.ts';
import { andPart, fractionAt, scaledPartAt } from './parts.ts';
import type { Piece } from './pieces.ts';
import { lowerAt, skipHyphen } from './row.ts';
import { russianNumeralAt, russianSmallerAt } from './russian-numbers.ts';

/** A bare number, in digits or words: pieces of a row up to `end`. */
export interface Numeral {
  readonly end: number;
  readonly kind: 'exact' | 'vague' | 'fraction';
  /** The number; for a vague word the least that it promises. */
  readonly value: number;
  /** What "million" and its kin multiplied by; shared with the first number of a range. */
  readonly scale: number;
  /** How its digits may be read, while no scale has settled that; null for words. */
  readonly digits: Digits | null;
  readonly words: boolean;
}

/** The number that begins at piece `at`, if one does. */
export function numeralAt(row: readonly Piece[], at: number, decimals: Decimals): Numeral | null {
  const piece = row[at];
  if (!piece) return null;
  if (piece.kind === 'number' || piece.text === '.') return inDigits(row, at, decimals);
  if (piece.kind !== 'word' || !mayOpenNumber(piece.lower)) return null;
  return (
    scaledPartAt(row, at) ??
    fractionAt(row, at) ??
    frenchHundredsAt(row, at) ??
    numberWordsAt(row, at) ??
    arabicNumeralAt(row, at) ??
    frenchNumeralAt(row, at) ??
    russianNumeralAt(row, at)
  );
}

function inDigits(row: readonly Piece[], at: number, decimals: Decimals): Numeral | null {
  const slash = slashFraction(row, at);
  if (slash) return scaledFraction(row, slash.end, slash.value) ?? fraction(slash.end, slash.value);
  const read = digitsAt(row, at, decimals);
  if (!read) return null;
  const vulgar = VULGAR_FRACTIONS.has(row[at]?.text ?? '');
  const mixed = vulgar ? null : mixedPart(row, read.end);
  const end = mixed?.end ?? read.end;
  const digits = mixed ? whole(read.digits.value + mixed.value) : read.digits;
  if (vulgar) return scaledFraction(row, end, digits.value) ?? fraction(end, digits.value);
  return scaled(row, end, digits);
}

const whole = (value: number): Digits => ({ value, other: null, grouped: false, doubtful: false });
const fraction = (end: number, value: number): Numeral => ({
  end,
  kind: 'fraction',
  value,
  scale: 1,
  digits: null,
  words: false,
});

/** "½ million", "½ of a million". */
function scaledFraction(row: readonly Piece[], at: number, value: number): Numeral | null {
  let end = at;
  if (lowerAt(row, end) === 'of' && /^an?$/.test(lowerAt(row, end + 1))) end += 2;
  const factor = scaleAt(row, end);
  if (factor === undefined) return null;
  return exact(end + 1, value * factor, 1, null);
}

const exact = (end: number, value: number, scale: number, digits: Digits | null): Numeral => ({
  end,
  kind: 'exact',
  value: rounded(value),
  scale,
  digits,
  words: false,
});

/** 1.2 × 1e6 must read 1200000, not 1199999.9999999998. */
export const rounded = (value: number): number => Number(value.toPrecision(15));

/** Digits of one piece, of one with a point before it (".5"), or in groups with spaces between them. */
function digitsAt(
  row: readonly Piece[],
  at: number,
  decimals: Decimals,
): { end: number; digits: Digits } | null {
  const piece = row[at];
  if (piece?.text === '.') {
    const next = row[at + 1];
    const opens = !piece.glued || /^[($€£]$/.test(row[at - 1]?.text ?? '');
    if (!opens || next?.kind !== 'number' || !next.glued || !/^\d+$/.test(next.text)) return null;
    return { end: at + 2, digits: whole(Number(`0.${next.text}`)) };
  }
  const { text, end } = spacedGroups(row, at, decimals);
  const digits = readDigits(text, decimals);
  return digits && { end, digits: end > at + 1 ? { ...digits, grouped: true } : digits };
}

/** "10 000", "1 234 567,5", "1'200": the digits put together, or those of the one piece. */
function spacedGroups(
  row: readonly Piece[],
  at: number,
  decimals: Decimals,
): { text: string; end: number } {
  const first = row[at]?.text ?? '';
  if (!/^[1-9]\d{0,2}$/.test(first)) return { text: first, end: at + 1 };
  let text = first;
  let end = at + 1;
  let plain = false;
  for (;;) {
    const quoted = /^['’]$/.test(row[end]?.text ?? '') && row[end]?.glued === true;
    const next = row[quoted ? end + 1 : end];
    if (next?.kind !== 'number' || !/^\d{3}(?:[.,]\d{1,2})?$/.test(next.text)) break;
    if (quoted ? !next.glued : next.glued) break;
    const gap = next.start - (row[end - 1]?.end ?? 0);
    if (!quoted && gap !== 1) break;
    plain ||= !quoted && next.space === ' ';
    text += next.text.replace(',', '.');
    end += quoted ? 2 : 1;
    if (next.text.length > 3) break;
  }
  if (end === at + 1) return { text: first, end };
  // A further number after a space: a column or a telephone number.
  if (row[end]?.kind === 'number' && row[end]?.glued === false) return { text: first, end: at + 1 };
  const sure =
    !plain ||
    decimals === ',' ||
    end > at + 2 ||
    isMoneySign(row[at - 1]) ||
    // A cell of a table.
    (at === 0 && end === row.length) ||
    FRENCH_BEFORE.test(lowerAt(row, at - 1)) ||
    countsWhat(row, end);
  return sure ? { text, end } : { text: first, end: at + 1 };
}

/** "plus de 20 000 Soudanais": only French writes so before a number and a name. */
const FRENCH_BEFORE =
  /^(?:de|des|les|aux|environ|quelque|dont|à|atteint|atteignent|enregistré|notifié|recensé|dénombré|compté)$/;

const isMoneySign = (piece: Piece | undefined): boolean =>
  /^\p{Sc}$|^\p{Lu}{3}$/u.test(piece?.text ?? '');

/** A unit, a currency, "million", a noun in small letters or a further such number. */
function countsWhat(row: readonly Piece[], at: number): boolean {
  const next = row[at];
  if (!next) return false;
  if (/^[%°\p{Sc}]$/u.test(next.text) || /^\p{Lu}{2,4}s?$/u.test(next.text)) return true;
  if (/^(?:and|to|-|–|à|et|и)$/.test(next.lower))
    return row[at + 1]?.kind === 'number' && /^\d{3}$/.test(row[at + 2]?.text ?? '');
  return next.kind === 'word' && !/^\p{Lu}/u.test(next.text) && !NO_NOUN.has(next.lower);
}
const NO_NOUN: ReadonlySet<string> = new Set([
  ...'and or in on at of for to by with from was were is are has have had'.split(' '),
  ...MONTH_NAMES.map((name) => name.toLowerCase()),
]);

/** "1/2", "3/4": not a date, a score or a page. */
function slashFraction(row: readonly Piece[], at: number): { end: number; value: number } | null {
  const [top, slash, bottom, after] = [row[at], row[at + 1], row[at + 2], row[at + 3]];
  if (!/^[1-9]$/.test(top?.text ?? '') || !/^[/⁄]$/.test(slash?.text ?? '')) return null;
  if (!/^[2-9]$|^10$/.test(bottom?.text ?? '') || !slash?.glued || !bottom?.glued) return null;
  if (after?.text === '/' || (top?.glued && row[at - 1]?.text === '/')) return null;
  const [part, of] = [Number(top?.text), Number(bottom?.text)];
  return part < of ? { end: at + 3, value: part / of } : null;
}

/** "10 1/2", "2 ½", "2 and a half", "5 and a quarter": the part after whole digits. */
function mixedPart(row: readonly Piece[], at: number): { end: number; value: number } | null {
  if (!/^\d{1,3}$/.test(row[at - 1]?.text ?? '')) return null;
  const joined = skipHyphen(row, at);
  const vulgar = VULGAR_FRACTIONS.get(row[joined]?.text ?? '');
  if (vulgar !== undefined) return { end: joined + 1, value: vulgar };
  return slashFraction(row, joined) ?? andPart(row, joined);
}

/** What the word at `at` multiplies digits by. */
export function scaleAt(row: readonly Piece[], at: number): number | undefined {
  const word = row[at];
  if (word?.kind !== 'word') return undefined;
  return SCALES.get(word.lower) ?? DIGIT_SCALES.get(word.folded) ?? arabicScaleAt(row, at);
}

/** Reads the scale words after digits: "1.2 million", "$30-million", "2 dozen", "5 lakh crore". */
function scaled(row: readonly Piece[], at: number, digits: Digits): Numeral {
  let scale = 1;
  let end = at;
  for (let steps = 0; steps < 3; steps += 1) {
    const from = skipHyphen(row, end);
    const factor = scaleAt(row, from);
    if (factor === undefined) break;
    // "2 million, 3 hundred": a smaller scale after a larger one begins a number of its own.
    if (scale > 1 && factor > scale) break;
    scale *= factor;
    end = from + 1;
  }
  if (end === at) return exact(end, digits.value, 1, digits);
  const smaller = scale > 1000 ? russianSmallerAt(row, end, scale) : null;
  if (smaller)
    return exact(beforeUnit(row, smaller.end), digits.value * scale + smaller.value, scale, null);
  const part = scale >= 1000 ? andPart(row, end) : null;
  const value = digits.value * scale + (part ? part.value * scale : 0);
  return exact(part?.end ?? beforeUnit(row, end), value, scale, null);
}

/** "200 тыс. рублей": the stop of a shortened scale before a currency or a measure is none of the sentence. */
const beforeUnit = (row: readonly Piece[], at: number): number =>
  row[at]?.text === '.' &&
  /^(?:тыс|млн|млрд|трлн)$/.test(lowerAt(row, at - 1)) &&
  /^(?:руб|долл|евро|гривен|тенге|га|гектар|тонн|км|кв)/.test(lowerAt(row, at + 1))
    ? at + 1
    : at;
