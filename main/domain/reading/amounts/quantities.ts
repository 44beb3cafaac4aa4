import { CUE } from '../../language/en/lexicon.ts';
import type { Scene } from '../scene.ts';
import { has, SHAPE } from '../words.ts';
import { fractionEnd } from './fractions.ts';
import { isLabel, isNoCount } from './labels.ts';
import { moneyEnd, secondNumber } from './money.ts';
import { numeralAt } from './numerals.ts';
import { gluedIn, type Row, rowFrom } from './row.ts';
import { measureEnd } from './units.ts';

/** An amount in tokens of its scene. */
export interface Amount {
  readonly first: number;
  readonly end: number;
  readonly type: 'money' | 'quantity';
  readonly confidence: number;
  /** UTF-16 code units of the first token that do not belong: a particle written to an Arabic number. */
  readonly skip?: number;
}

/** Amounts of money, measures, shares and counts that begin at token `at`; never a part of a date. */
export function amountAt(scene: Scene, at: number): Amount | null {
  if (!mayOpen(scene, at)) return null;
  const skip = particleLength(scene, at);
  const row = rowFrom(scene, at, skip);
  const start = numberStart(row);
  const money = moneyEnd(row, start);
  const found = money === null ? measure(scene, row, start) : amount(at, at + money, 'money');
  return found && skip > 0 ? { ...found, skip } : found;
}

/** "و٥٠": a particle of Arabic is written to the digits after it. */
const particleLength = ({ words }: Scene, at: number): number =>
  /^[وفبلك]\p{N}/u.test(words[at]?.word ?? '') ? 1 : 0;

/** Whether a number stands near: a sign and its letters or "more than" may come before it. */
function mayOpen({ words }: Scene, at: number): boolean {
  const first = words[at];
  if (!first) return false;
  if (has(first, CUE.number | CUE.multiplier) || first.lower === 'half') return true;
  const opener = OPENERS.has(first.lower) || has(first, CUE.approximator);
  if (first.shape === SHAPE.lower && !opener) return false;
  for (let near = at; near < at + 5; near += 1) {
    const word = words[near];
    if (word && (NUMBER_SHAPES.has(word.shape) || has(word, CUE.number | CUE.multiplier)))
      return true;
    if (word?.lower === 'third' || word?.lower === 'quarter') return true;
  }
  return false;
}
/** Words in small letters that an amount begins with besides numbers. */
const OPENERS = new Set('more less fewer at up a one us'.split(' '));
const NUMBER_SHAPES = new Set<number>([
  SHAPE.digits,
  SHAPE.number,
  SHAPE.capitalDigits,
  SHAPE.mixed,
  SHAPE.arabic,
]);

/** Past words that belong to a measure's span when a unit follows ("more than", "at least", "over"). */
function numberStart({ words }: Row): number {
  if (has(words[0], CUE.approximator)) return 1;
  const pair = `${words[0]?.lower} ${words[1]?.lower}`;
  return /^(?:more|less|fewer) than$|^(?:at least|at most|up to)$/.test(pair) ? 2 : 0;
}

function measure(scene: Scene, row: Row, start: number): Amount | null {
  const first = row.from + start;
  const fraction = fractionEnd(row, start);
  if (fraction !== null) return amount(first, row.from + fraction, 'quantity', 0.7);
  const below = isMinus(scene, row, start) ? 1 : 0;
  const count = numeralAt(row, start + below);
  if (!count) return null;
  const number = row.from + start + below;
  if (below === 0 && isLabel(scene, number)) return null;
  if (isNoCount(scene, number, row.from + count.end)) return null;
  const { end } = secondNumber(row, count);
  const unit = measureEnd(row, end);
  if (unit > end) return amount(first, row.from + unit, 'quantity');
  if (below === 1 || count.doubtful) return null;
  if (gluedIn(row, end) && /^[\p{L}\-+]/u.test(row.words[end]?.word ?? '')) {
    const after = suffixEnd(row, end);
    return after === null ? null : amount(first, row.from + after, 'quantity');
  }
  return amount(first, row.from + end, 'quantity', 0.6);
}

/** "-20 °C": a minus is written to its number and to nothing before it. */
const isMinus = (scene: Scene, row: Row, at: number): boolean =>
  /^[-−]$/.test(row.words[at]?.word ?? '') && gluedIn(row, at + 1) && !scene.glued(row.from + at);

/** "60-plus", "10,000-strong", "1,000+". */
function suffixEnd(row: Row, at: number): number | null {
  const { words } = row;
  if (words[at]?.word === '+')
    return gluedIn(row, at + 1) && !isClosing(row, at + 1) ? null : at + 1;
  return words[at]?.word === '-' && /^(?:plus|strong|odd)$/.test(words[at + 1]?.lower ?? '')
    ? at + 2
    : null;
}
const isClosing = ({ words }: Row, at: number): boolean =>
  /^[.,;:)\]]$/.test(words[at]?.word ?? '');

function amount(first: number, end: number, type: 'money' | 'quantity', confidence = 0.85): Amount {
  return { first, end, type, confidence };
}
