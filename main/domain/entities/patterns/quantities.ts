import { countAt } from '../dates/counts.ts';
import { CUE } from '../lexicon.ts';
import { type Finding, RANK, type Scene } from '../scene.ts';
import { has, SHAPE } from '../words.ts';

/** Amounts of money, measures, shares and counts that begin at token `at`; never a part of a date. */
export function amountAt(scene: Scene, at: number): Finding | null {
  const start = numberStart(scene, at);
  return money(scene, at, start) ?? measure(scene, at, start);
}

/** Past words that belong to a measure's span when a unit follows ("more than", "at least", "over"). */
function numberStart(scene: Scene, at: number): number {
  const { words } = scene;
  if (has(words[at], CUE.approximator)) return at + 1;
  const pair = `${words[at]?.lower} ${words[at + 1]?.lower}`;
  if (/^(?:more|less|fewer) than$|^(?:at least|at most|up to)$/.test(pair)) return at + 2;
  return at;
}

const SYMBOL = /^[$€£¥₽₺₪₹]$/;
const COUNTRY_DOLLAR = /^(?:us|a|c|nz|hk|ca|au|aus|s)$/;
const CODE =
  /^(?:USD|EUR|GBP|SYP|IQD|YER|LBP|AFN|JPY|CHF|CAD|AUD|TRY|ILS|SAR|AED|JOD|EGP|SDG|NGN|KES|UAH|RUB|CNY|INR|PKR)$/;

function money(scene: Scene, at: number, start: number): Finding | null {
  const { words } = scene;
  let number = start;
  if (
    COUNTRY_DOLLAR.test(words[number]?.lower ?? '') &&
    words[number + 1]?.word === '$' &&
    scene.glued(number + 1)
  )
    number += 1;
  const symbol = SYMBOL.test(words[number]?.word ?? '');
  const code = CODE.test(words[number]?.word ?? '');
  if (symbol || code) {
    const count = countAt(words, number + 1);
    if (!count) return null;
    return amount(at, rangeEnd(scene, withLetter(scene, count.end), symbol), 'money', RANK.money);
  }
  const count = countAt(words, number);
  if (!count) return null;
  let end = rangeEnd(scene, count.end, false);
  // "millions of dollars", "two million Syrian pounds", "5 US dollars"
  if (words[end]?.lower === 'of' && count.value === null) end += 1;
  const adjective =
    words[end]?.shape === SHAPE.capitalised ||
    words[end]?.lower === 'us' ||
    words[end]?.shape === SHAPE.dotted;
  if (adjective && has(words[end + 1], CUE.currency)) end += 1;
  const currency =
    has(words[end], CUE.currency) ||
    CODE.test(words[end]?.word ?? '') ||
    /^[€£$]$/.test(words[end]?.word ?? '');
  if (!currency || (words[end]?.lower === 'pounds' && words[end + 1]?.lower === 'of')) return null;
  return amount(at, end + 1, 'money', RANK.money);
}

/** "$5m", "£3bn", "$221k". */
const withLetter = (scene: Scene, at: number): number =>
  scene.glued(at) && /^(?:m|bn|k|tn|mn)$/.test(scene.words[at]?.lower ?? '') ? at + 1 : at;

/** "15 to 20", "3,000 to 5,000", "$5-10 million". */
function rangeEnd(scene: Scene, at: number, symbol: boolean): number {
  const { words } = scene;
  if (!/^(?:-|–|to)$/.test(words[at]?.lower ?? '')) return at;
  const next = symbol && SYMBOL.test(words[at + 1]?.word ?? '') ? at + 2 : at + 1;
  const count =
    words[next]?.shape === SHAPE.digits ||
    words[next]?.shape === SHAPE.number ||
    has(words[next], CUE.number)
      ? countAt(words, next)
      : null;
  return count ? withLetter(scene, count.end) : at;
}

function measure(scene: Scene, _at: number, start: number): Finding | null {
  const { words } = scene;
  const count = countAt(words, start);
  if (!count) return null;
  if (isLabel(scene, start) || isNoCount(scene, start, count.end)) return null;
  const end = rangeEnd(scene, count.end, false);
  const unit = unitEnd(scene, end);
  if (unit > end) return amount(start, unit, 'quantity', RANK.quantity);
  if (scene.glued(end) && /^[\p{L}-]/u.test(words[end]?.word ?? '')) {
    // "60-plus"
    return words[end]?.word === '-' && words[end + 1]?.lower === 'plus'
      ? amount(start, end + 2, 'quantity', RANK.quantity)
      : null;
  }
  return amount(start, end, 'quantity', RANK.quantity, 0.6);
}

/** "km", "square miles", "per cent", "m3/s", "cubic metres". */
function unitEnd(scene: Scene, at: number): number {
  const { words } = scene;
  if (words[at]?.lower === 'per' && words[at + 1]?.lower === 'cent') return at + 2;
  let end =
    words[at]?.word === '-' && has(words[at + 1], CUE.unit) && scene.glued(at) ? at + 1 : at;
  if (!has(words[end], CUE.unit) || words[end]?.lower === 'per') return at;
  while (end < at + 4 && has(words[end], CUE.unit)) end += 1;
  if (words[end]?.word === '/' && scene.glued(end) && words[end + 1]) end += 2;
  return end;
}

/** "Resolution 2254", "Article 5", "Chapter 3", "Flight 370", "No. 5", "F-16". */
function isLabel(scene: Scene, at: number): boolean {
  const before = scene.words[at - 1];
  if (!before) return false;
  if (scene.glued(at) && /^[-–/.:#\p{L}]/u.test(before.word) && !/^[(–]/.test(before.word))
    return before.word !== '—';
  return /^(?:resolution|article|chapter|section|page|no|flight|room|unit|phase|level|tier|route|highway|version|item|figure|table|annex|no\.|number|day|part|volume|class|grade|apollo|windows|season|episode|type|channel|area|boeing|airbus)$/.test(
    before.lower,
  );
}

/** A reference mark "[3]", an ordinal, an age "45-year-old", a year, "one of", a number in a list. */
function isNoCount(scene: Scene, at: number, end: number): boolean {
  const { words } = scene;
  if (words[at - 1]?.word === '[' && words[end]?.word === ']') return true;
  const word = words[at]?.lower ?? '';
  // "24/7", "FEC: 5/6"
  if (words[end]?.word === '/' && words[end + 1]?.shape === SHAPE.digits && scene.glued(end))
    return true;
  if (word === 'one' && end === at + 1) return true;
  if (
    words[end]?.word === '-' &&
    /^(?:year|day|month|week|hour|minute)/.test(words[end + 1]?.lower ?? '')
  )
    return true;
  if (/^(?:19|20)\d\d$/.test(word) && end === at + 1) return true;
  return words[end]?.word === '.' && scene.tokens.opens[at] === 1;
}

function amount(
  first: number,
  end: number,
  type: 'money' | 'quantity',
  rank: number,
  confidence = 0.85,
): Finding {
  return { first, end, type, confidence, rank };
}
