import type { Span } from '../../document.ts';
import { MONTH_WORDS } from '../../language/en/date-words.ts';
import {
  AFTER_DURATION,
  BEFORE_ONE,
  BEFORE_YEAR,
  CAPITALISED_DESIGNATIONS,
  DESIGNATIONS,
  HYPHEN_IDIOMS,
  MULTIPLIERS,
  ONE_IDIOMS,
  STREETS,
  WEAPONS,
  YEAR_FROM,
  YEAR_TO,
} from '../../language/en/not-figures.ts';
import { KNOWN_PLACES } from '../../language/en/place-words.ts';
import { TIME_UNITS } from '../../language/units.ts';
import {
  HYPHENS,
  isCapital,
  lowerAt,
  PARAGRAPH_NUMBER,
  skipHyphen,
  type Token,
} from '../../reading/sentence-tokens.ts';
import { isFiniteVerb, isPlural, isPresentParticiple } from '../../reading/word-classes.ts';
import { type Quantity, spanOf } from '../quantity.ts';

const MONTHS: ReadonlySet<string> = new Set(MONTH_WORDS);

/**
 * Whether the number counts or measures nothing: a date, an age, a designation, an idiom, a multiplier,
 * a length that only places something in time. `times` are the sentence's time expressions.
 */
export function countsNothing(
  tokens: readonly Token[],
  quantity: Quantity,
  times: readonly Span[],
): boolean {
  const { start, end } = spanOf(tokens, quantity);
  if (times.some((time) => time.start <= start && end <= time.end)) return true;
  return RULES.some((rule) => rule(tokens, quantity));
}

type Rule = (tokens: readonly Token[], quantity: Quantity) => boolean;

const RULES: readonly Rule[] = [
  isYear,
  isDayOfMonth,
  isAge,
  isDesignation,
  isPartOfName,
  isOneIdiom,
  isHyphenIdiom,
  isMultiplier,
  isPointInTime,
  isCalibre,
  isRateBase,
  isListMarker,
  isClockTime,
  isEra,
  isGameScore,
  isOneOfTwo,
  isNumbering,
  isHouseNumber,
  isInGrid,
];

const before = (tokens: readonly Token[], quantity: Quantity, back = 1) =>
  lowerAt(tokens, quantity.first - back);
const after = (tokens: readonly Token[], quantity: Quantity, on = 0) =>
  lowerAt(tokens, skipHyphen(tokens, quantity.next) + on);

/** The earliest year that texts tell without "AD". */
const EARLIEST = 1000;

const isBracketed = (tokens: readonly Token[], quantity: Quantity): boolean =>
  before(tokens, quantity) === '(' && lowerAt(tokens, quantity.next) === ')';

function isYear(tokens: readonly Token[], quantity: Quantity): boolean {
  if (quantity.unit !== 'count' || !/^\d{4}$/.test(quantity.number)) return false;
  const year = Number(quantity.number);
  if (year > YEAR_TO) return false;
  // "gold (1886)"
  if (year >= EARLIEST && isBracketed(tokens, quantity) && !isListed(tokens, quantity)) return true;
  if (year < YEAR_FROM)
    return (
      year >= EARLIEST &&
      !isPlural(tokens[quantity.next]) &&
      /^(?:in|since|until|between|circa|year|early|late|during|through)$/.test(
        before(tokens, quantity),
      )
    );
  // "the September, 2001 attacks"
  if (before(tokens, quantity) === ',' && MONTHS.has(before(tokens, quantity, 2))) return true;
  const next = tokens[quantity.next];
  const counted =
    next !== undefined &&
    !isCapital(next) &&
    (isPlural(next) || isPlural(tokens[quantity.next + 1])) &&
    next.kind === 'word';
  // "Rwanda’s 1994 genocide"
  const owned = /^[’']s$/.test(before(tokens, quantity)) && !isPlural(next);
  return !counted || owned || BEFORE_YEAR.has(before(tokens, quantity));
}

function isDayOfMonth(tokens: readonly Token[], quantity: Quantity): boolean {
  const day = Number(quantity.number);
  if (!(day >= 1 && day <= 31)) return false;
  return (
    MONTHS.has(before(tokens, quantity)) ||
    (MONTHS.has(after(tokens, quantity)) && isCapital(tokens[quantity.next]))
  );
}

/** The ages by which people are counted. */
const AGES: ReadonlySet<number> = new Set([5, 10, 12, 14, 15, 16, 18, 21, 25, 30, 35, 50, 60, 65]);

const AGED = /^(?:aged|age|ages)$/;

function isAge(tokens: readonly Token[], quantity: Quantity): boolean {
  const next = skipHyphen(tokens, quantity.next);
  const following = tokens[next]?.lower ?? '';
  if (/^(?:year|month|week|day)s?[-‑]olds?$/.test(following)) return true;
  if (/^(?:yr|mo|wk|d)$/.test(quantity.unit)) {
    const old = tokens[skipHyphen(tokens, quantity.next)]?.lower ?? '';
    if (/^olds?$/.test(old) || (old === 'of' && lowerAt(tokens, next + 1) === 'age')) return true;
  }
  // "children as young as 10"
  if (/^(?:young|old)$/.test(before(tokens, quantity, 2)) && before(tokens, quantity) === 'as')
    return true;
  for (let back = 1; back <= 4; back += 1) {
    const word = before(tokens, quantity, back);
    if (AGED.test(word)) return back === 1 || !/,/.test(word);
    if (!/^(?:between|of|under|over|only|just|about|from|to|at|around|and|–|-)$/.test(word)) break;
  }
  // "children under five", "women over 60": an age after a person's noun with nothing counted.
  if (/^(?:under|over|below|above)$/.test(before(tokens, quantity)) && quantity.unit === 'count') {
    const value = quantity.value ?? 0;
    const person =
      /^(?:children|child|girls?|boys?|women|men|people|adults|infants|those|anyone|persons|kids|youths?|civilians)$/.test(
        before(tokens, quantity, 2),
      );
    const stops = !isPlural(tokens[quantity.next]);
    // "half of them are under 18"
    const said = AGES.has(value) && /^(?:is|are|was|were)$/.test(before(tokens, quantity, 2));
    if ((person || said) && value <= 100 && stops) return true;
  }
  return isAgeApposition(tokens, quantity);
}

/** "his sister, 9, was found"; "Ahmed Ali, 45, said". */
function isAgeApposition(tokens: readonly Token[], quantity: Quantity): boolean {
  if (quantity.unit !== 'count' || tokens[quantity.first]?.kind !== 'number') return false;
  const value = quantity.value ?? 1000;
  const comma = lowerAt(tokens, quantity.first - 1) === ',';
  const closed = /^[,.)]$/.test(lowerAt(tokens, quantity.next)) || quantity.next >= tokens.length;
  if (/^turn(?:ed|s|ing)?$/.test(before(tokens, quantity)) && value < 110) return true;
  // "He was 70."
  const told =
    /^(?:is|was)$/.test(before(tokens, quantity)) &&
    /^(?:he|she|who)$/.test(before(tokens, quantity, 2));
  // "William Joy (37), of Cookstown"
  const named =
    isBracketed(tokens, quantity) &&
    isCapital(tokens[quantity.first - 2]) &&
    isCapital(tokens[quantity.first - 3]) &&
    !isListed(tokens, quantity);
  if ((named || (told && closed)) && value > 15 && value < 110) return Number.isInteger(value);
  return (
    comma &&
    closed &&
    value > 0 &&
    value < 110 &&
    Number.isInteger(value) &&
    tokens[quantity.first - 2]?.kind === 'word' &&
    !isPlural(tokens[quantity.first - 2])
  );
}

function isDesignation(tokens: readonly Token[], quantity: Quantity): boolean {
  if (quantity.unit === 'percent' || tokens[quantity.first]?.kind !== 'number') return false;
  if (quantity.first > 0 && quantity.unit !== 'count') return false;
  let at = quantity.first - 1;
  // "seats 12 to 31", "pages 3 and 4", "No. 5", "section no. 4"
  if (/^[#№]$/.test(lowerAt(tokens, at))) return true;
  // "the Group of 20"
  if (lowerAt(tokens, at) === 'of' && tokens[at - 1]?.text === 'Group') return true;
  const previous = tokens[at];
  if (previous?.kind !== 'word') return false;
  const word = previous.lower;
  // "weeks 2 and 6": what labels the first number labels the second.
  if (/^(?:and|to)$/.test(word) && tokens[at - 1]?.kind === 'number') {
    const label = lowerAt(tokens, at - 2);
    return DESIGNATIONS.has(label) && /s$/.test(label) && !isPlural(tokens[quantity.next]);
  }
  if (!DESIGNATIONS.has(word)) return isNameBeforeNumber(tokens, quantity);
  const capital = isCapital(previous);
  if (CAPITALISED_DESIGNATIONS.has(word) && !capital) {
    at = quantity.next;
    const next = tokens[at];
    return (
      next === undefined ||
      next.kind === 'mark' ||
      (next.kind === 'word' &&
        !isPlural(next) &&
        /^(?:to|and|of|in|was|is|at)$/.test(next.lower) &&
        /^(?:seats?|flight|gate|page|weeks?|km)$/.test(word))
    );
  }
  return !(capital && quantity.first === 1 && isPlural(tokens[quantity.next]));
}

/** "Boeing 737", "Kalibr 3": a name right before digits with nothing counted after them. */
function isNameBeforeNumber(tokens: readonly Token[], quantity: Quantity): boolean {
  const previous = tokens[quantity.first - 1];
  if (!isCapital(previous) || quantity.first < 2 || quantity.range) return false;
  if (
    /^(?:On|In|At|By|Some|The|A|About|Over|Nearly|Around|And|But|Only|Of|For|From|To|With)$/.test(
      previous?.text ?? '',
    )
  )
    return false;
  const digits = quantity.number;
  const next = tokens[quantity.next];
  // "Qatar sent 87 rescuers, Spain 56"
  const compared =
    (KNOWN_PLACES.has(previous?.lower ?? '') || isItem(tokens, quantity)) &&
    /^(?:,|;|and)$/.test(lowerAt(tokens, quantity.first - 2)) &&
    tokens.slice(0, quantity.first).some(({ amount }) => amount !== null);
  if (compared) return false;
  return (
    /^\d{1,4}$/.test(digits) &&
    (next === undefined ||
      next.kind !== 'word' ||
      isCapital(next) ||
      /^(?:flight|jet|plane|aircraft|was|is|and|of|in)$/.test(next.lower)) &&
    !/^(?:of|in)$/.test(next?.lower ?? '')
  );
}

/** "Beira 2,300 families, Dondo 870, Buzi 1,410": a name and its number, and another pair before or behind it. */
const isItem = (tokens: readonly Token[], { first }: Quantity): boolean =>
  [first - 3, first + 3].some(
    (at) =>
      tokens[at]?.amount &&
      isCapital(tokens[at - 1]) &&
      /^(?:,|;|and)$/.test(lowerAt(tokens, at - 2)),
  );

/** "Group of Seven", "Seven Oaks", "Six-Day War": a number word with a capital inside a sentence. */
function isPartOfName(tokens: readonly Token[], quantity: Quantity): boolean {
  const token = tokens[quantity.first];
  if (quantity.first === 0 || !token || !isCapital(token)) return false;
  const previous = tokens[quantity.first - 1];
  if (!previous || /^[“"'‘«:;—–-]$/.test(previous.text)) return false;
  const next = tokens[quantity.next];
  return (
    isCapital(next) ||
    (previous.lower === 'of' && isCapital(tokens[quantity.first - 2])) ||
    (isCapital(previous) && quantity.first > 1) ||
    HYPHENS.includes(next?.text ?? ' ')
  );
}

function isOneIdiom(tokens: readonly Token[], quantity: Quantity): boolean {
  // "ground zero", "every single person"
  if (quantity.number === 'zero') return before(tokens, quantity) === 'ground';
  if (quantity.number === 'single') return /^(?:every|any|each|no)$/.test(before(tokens, quantity));
  if (quantity.number !== 'one' || quantity.unit !== 'count') return false;
  if (quantity.whole) return false;
  const next = tokens[quantity.next];
  if (BEFORE_ONE.has(before(tokens, quantity))) return true;
  if (
    before(tokens, quantity) === 'the' &&
    !(next?.kind === 'word' && /^[a-z]{4,}$/.test(next.text))
  )
    return true;
  if (!next || (next.kind === 'mark' && !HYPHENS.includes(next.text))) return true;
  if (ONE_IDIOMS.has(next.lower)) return true;
  // "two roads, one leading north"; "one needs to know"
  if (
    isPresentParticiple(next) ||
    (isFiniteVerb(next) && /s$/.test(next.lower) && !isPlural(tokens[quantity.next + 1]))
  )
    return true;
  if (next.lower === 'by' || next.lower === 'or' || next.lower === 'after') return true;
  if (next.lower === 'of') {
    // "one of the" is an idiom; "two hurt, one of them badly" counts.
    const them = /^(?:them|whom|which)$/.test(after(tokens, quantity, 1));
    return !(them && before(tokens, quantity) === ',');
  }
  return (
    /^(?:can|must|is|was|has|who|that|to|could|should|would|may|in|on|for|with)$/.test(
      next.lower,
    ) && before(tokens, quantity) !== 'and'
  );
}

function isHyphenIdiom(tokens: readonly Token[], quantity: Quantity): boolean {
  if (!quantity.hyphened || quantity.unit !== 'count') return false;
  const next = tokens[skipHyphen(tokens, quantity.next)];
  if (!next) return true;
  if (/(?:^|-)olds?$/.test(next.lower)) return true;
  const digits = tokens[quantity.first]?.kind === 'number';
  return (
    HYPHEN_IDIOMS.has(next.lower) &&
    !(digits && /^(?:man|woman|person|star|phase)$/.test(next.lower))
  );
}

function isMultiplier(tokens: readonly Token[], quantity: Quantity): boolean {
  // "4 x vehicles" counts them.
  const counts = after(tokens, quantity) === 'x' && tokens[quantity.next + 1]?.kind === 'word';
  return (
    (MULTIPLIERS.has(after(tokens, quantity)) && !counts) ||
    /^(?:twofold|threefold|tenfold)$/.test(lowerAt(tokens, quantity.first))
  );
}

/** "two weeks ago", "three days after", "in two days", "every six months", "the past five years". */
function isPointInTime(tokens: readonly Token[], quantity: Quantity): boolean {
  if (!TIME_UNITS.has(quantity.unit))
    return /^(?:decades?|centuries|o’clock|o'clock|fortnights?)$/.test(after(tokens, quantity));
  const next = after(tokens, quantity);
  const hyphened = quantity.hyphened;
  if (!hyphened && AFTER_DURATION.has(next)) return true;
  if (/^(?:ago|later|earlier)$/.test(next)) return true;
  const previous = before(tokens, quantity);
  // "the reserves would last 45 days"
  if (
    previous === 'last' &&
    /^(?:to|would|will|could|can|may|might|should)$/.test(before(tokens, quantity, 2))
  )
    return false;
  if (/^(?:every|each|last|past|next|first|coming|previous|final|another|recent)$/.test(previous))
    return previous !== 'another';
  const measured = next === 'of';
  for (let back = 1; back <= 3; back += 1) {
    const word = before(tokens, quantity, back);
    if (/^(?:in|within|after|inside|before)$/.test(word)) return !measured && !hyphened;
    if (
      !/^(?:about|just|over|under|less|more|than|only|around|some|nearly|almost|the|first|last|another|barely|fewer|at|least|roughly)$/.test(
        word,
      )
    )
      break;
  }
  return quantity.value === 1 && quantity.number === 'one' && quantity.unit === 'd' && !measured;
}

function isCalibre(tokens: readonly Token[], quantity: Quantity): boolean {
  if (quantity.unit !== 'mm') return false;
  return (
    WEAPONS.has(after(tokens, quantity)) ||
    WEAPONS.has(after(tokens, quantity, 1)) ||
    WEAPONS.has(before(tokens, quantity))
  );
}

/** "per 10,000 people", "1.1 per 100": what a rate is measured against. */
function isRateBase(tokens: readonly Token[], quantity: Quantity): boolean {
  return (
    before(tokens, quantity) === 'per' ||
    (before(tokens, quantity) === 'every' && !/^(?:in|of)$/.test(before(tokens, quantity, 2)))
  );
}

/** "2. Some families", "(1)", "[12]". */
function isListMarker(tokens: readonly Token[], quantity: Quantity): boolean {
  if (quantity.unit !== 'count' || tokens[quantity.first]?.kind !== 'number') return false;
  const next = lowerAt(tokens, quantity.next);
  if (quantity.first === 0 && /^[.)]$/.test(next) && tokens[quantity.next]?.glued) return true;
  const previous = before(tokens, quantity);
  return (
    (previous === '(' &&
      next === ')' &&
      (quantity.value ?? 0) < 20 &&
      !isListed(tokens, quantity)) ||
    (previous === '[' && next === ']')
  );
}

/** "41 cases in Mongu, Kalabo (18) and Sikongo (5)": after names in brackets, and something was counted before. */
function isListed(tokens: readonly Token[], { first }: Quantity): boolean {
  const name = (bracket: number): boolean => isCapital(tokens[bracket - 1]);
  const others = tokens.some(
    ({ text }, at) => text === '(' && at !== first - 1 && name(at) && tokens[at + 1]?.amount,
  );
  return name(first - 1) && others && tokens.slice(0, first).some(({ amount }) => amount !== null);
}

function isClockTime(tokens: readonly Token[], quantity: Quantity): boolean {
  if (quantity.unit === 'h' && /^(?:[01]\d|2[0-4])[0-5]\d$/.test(quantity.number)) return true;
  if (tokens[quantity.first]?.kind !== 'number')
    return /^o[’']clock$/.test(after(tokens, quantity));
  return /^(?:a\.m\.|p\.m\.|am|pm|gmt|utc|a\.m|p\.m|est|o[’']clock|noon)$/.test(
    after(tokens, quantity),
  );
}

/** "575 B.C." */
function isEra(tokens: readonly Token[], quantity: Quantity): boolean {
  return (
    /^(?:b\.c\.|a\.d\.|bc|bce|ce|ad|b\.c\.e\.)$/.test(after(tokens, quantity)) &&
    isCapital(tokens[quantity.next])
  );
}

/** "from one village to another". */
function isOneOfTwo(tokens: readonly Token[], quantity: Quantity): boolean {
  if (before(tokens, quantity) !== 'from' || quantity.number !== 'one') return false;
  return [1, 2].some(
    (on) => after(tokens, quantity, on) === 'to' && after(tokens, quantity, on + 1) === 'another',
  );
}

/** "ended 1–1", "won 3-2": a range would rise. */
function isGameScore(tokens: readonly Token[], quantity: Quantity): boolean {
  if (quantity.range || quantity.unit !== 'count' || (quantity.value ?? 100) > 99) return false;
  const dashed = (mark: number, number: number) =>
    HYPHENS.includes(tokens[mark]?.text ?? ' ') && tokens[number]?.kind === 'number';
  return (
    tokens[quantity.first]?.kind === 'number' &&
    (dashed(quantity.next, quantity.next + 1) || dashed(quantity.first - 1, quantity.first - 2))
  );
}

/** "1.1 Overall situation", "2.3.1 On 7 March": the number of a paragraph. */
function isNumbering(tokens: readonly Token[], quantity: Quantity): boolean {
  if (quantity.first > 0 || !PARAGRAPH_NUMBER.test(quantity.number)) return false;
  const next = tokens[quantity.next];
  return quantity.unit === 'count' && (isCapital(next) || next?.kind === 'number');
}

/** "14 Riverside Drive". */
function isHouseNumber(tokens: readonly Token[], { first, next, unit, number }: Quantity): boolean {
  if (unit !== 'count' || !/^\d{1,4}$/.test(number) || tokens[first]?.kind !== 'number')
    return false;
  let at = next;
  while (at < next + 4 && isCapital(tokens[at])) at += 1;
  return at > next + 1 && STREETS.has(lowerAt(tokens, at - 1));
}

/** "grid 36N WN 845 120": how far back the word may stand. */
const LONGEST_GRID = 6;

function isInGrid(tokens: readonly Token[], { first, unit }: Quantity): boolean {
  if (unit !== 'count') return false;
  for (let at = first - 1; at >= Math.max(0, first - LONGEST_GRID); at -= 1) {
    const token = tokens[at];
    if (/^(?:grid|mgrs|utm)$/.test(token?.lower ?? '')) return true;
    if (token?.kind === 'word' && !isCapital(token)) return false;
    if (token?.kind === 'mark' && !/^[:.]$/.test(token.text)) return false;
  }
  return false;
}
