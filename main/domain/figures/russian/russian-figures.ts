import type { Span } from '../../document.ts';
import type { Change } from '../../language/en/changes.ts';
import type { Qualifier } from '../../language/qualifiers.ts';
import {
  RUSSIAN_COMPARED,
  RUSSIAN_FALLS,
  RUSSIAN_LABELS,
  RUSSIAN_MEASURES,
  RUSSIAN_QUALIFIERS,
  RUSSIAN_RISES,
  RUSSIAN_STOPS,
} from '../../language/ru/figure-words.ts';
import { TIME_UNITS } from '../../language/units.ts';
import { isMoney } from '../../reading/amounts/amounts.ts';
import type { SentenceTokens } from '../../reading/sentence-tokens.ts';
import { nearestPhrase, phraseOf } from '../phrases.ts';
import { type Counted, countedIn } from '../quantity.ts';
import type { Figure } from '../types.ts';
import { russianPlaces, russianSource, russianTimes } from './russian-setting.ts';

/** Whether a sentence is written in Cyrillic letters, most of it. */
export function isRussian({ tokens }: SentenceTokens): boolean {
  let [own, other] = [0, 0];
  for (const { lower, kind } of tokens) {
    if (kind !== 'word') continue;
    if (/^[а-яё]/.test(lower)) own += 1;
    else if (/^\p{L}/u.test(lower)) other += 1;
  }
  return own > other;
}

/** The figures of a Russian sentence; what its words leave open stays open. */
export function russianFigures({ text, tokens, start }: SentenceTokens): Figure[] {
  // In small letters and with е for ё.
  const plain = text.toLowerCase().replaceAll('ё', 'е');
  const times = russianTimes(text);
  const counted = countedIn(tokens, plain).filter((one) => !countsNothing(one, times));
  if (counted.length === 0) return [];
  const source = russianSource(text);
  const levels = times.filter((time) => !/чем $/.test(plain.slice(0, time.start)));
  const compared = times.find((time) => !levels.includes(time)) ?? null;
  const places = russianPlaces(text).filter(
    ({ start: at }) => !source || at < source.start || at >= source.end,
  );
  let earlier: string | null = null;
  return counted.map((one) => {
    const { quantity, span } = one;
    const change = changeOf(one);
    const noun = nounOf(one, text);
    const subject = noun ?? measuredOf(one, text) ?? (countsAlone(one) ? earlier : null);
    const part = earlier !== null && PART.test(one.before) ? earlier : null;
    earlier = subject ?? earlier;
    return {
      start: start + span.start,
      end: start + span.end,
      value: quantity.value,
      low: quantity.low,
      high: quantity.high,
      qualifier: quantity.range ? 'between' : qualifierOf(one),
      unit: quantity.unit,
      subject,
      ...(quantity.whole ? { of: quantity.whole.value } : {}),
      ...(part === null ? {} : { partOf: part }),
      ...(change === null ? {} : { change }),
      place: phraseOf(text, nearest(text, places, span)),
      asOf: phraseOf(text, nearest(text, levels, span) ?? (change === null ? null : compared)),
      attribution: phraseOf(text, source),
      sentence: text,
    };
  });
}

const PART = /(?:в том числе|из них|среди них|включая)(?: \p{L}+)?\s*$/u;

/** The one in the figure's own clause, else the nearest. */
function nearest(text: string, phrases: readonly Span[], span: Span): Span | null {
  const from = Math.max(text.lastIndexOf(', ', span.start), text.lastIndexOf(';', span.start));
  const until = text.slice(span.end).search(/, |;/);
  const to = until < 0 ? text.length : span.end + until;
  return (
    phrases.find(({ start, end }) => start > from && end <= to) ?? nearestPhrase(phrases, span)
  );
}

function qualifierOf({ quantity, before }: Counted): Qualifier | null {
  const words = ` ${before.trimEnd()}`;
  const found = RUSSIAN_QUALIFIERS.find(([phrase]) => words.endsWith(` ${phrase}`));
  // "упала до 63", "с 40 до 63": what was reached is no bound.
  const reached = quantity.change !== 'none' || REACHED.test(before);
  return found && !(found[0] === 'до' && reached) ? found[1] : null;
}

/** "20 лет", and "5" of "5, 7 и 9 лет". */
const LENGTHS =
  /^(?:, \d+)*(?: и \d+)? (?:час|минут|секунд|дн|день|лет|год|недел|месяц|суток|сутки|раз(?:а|$|[^\p{L}]))/u;
const REACHED = new RegExp(`(?:${RUSSIAN_MEASURES}) до $`, 'u');

/** A day, a year, an age, a time of day, a number that names, a speed. */
function countsNothing(
  { quantity, span, before, after }: Counted,
  times: readonly Span[],
): boolean {
  const { unit, number } = quantity;
  if (times.some((time) => time.start <= span.start && span.start < time.end)) return true;
  if (/^ ?(?:м|км)\/[сч]/.test(after)) return true;
  const word = /([\p{L}№]+)\.? ?$/u.exec(before)?.[1] ?? '';
  if (unit === 'count' && RUSSIAN_LABELS.has(word)) return true;
  if (unit === 'count' && /^(?:19|20)\d\d$/.test(number) && /^ ?(?:г\.|год)/.test(after))
    return true;
  if (
    unit === 'count' &&
    (/^:\d\d/.test(after) || /\d:$/.test(before) || /^-(?:й|я|го|му|м|летн)/.test(after))
  )
    return true;
  if (unit === 'count' && /^[.)] ?\p{L}/u.test(after) && before.trim() === '') return true;
  return TIME_UNITS.has(unit) || LENGTHS.test(after);
}

const WORD = /^ ?(\p{L}[\p{L}-]*)/u;
const ADJECTIVE = /(?:ых|их|ого|его|ой|ский|ная|ную|ый|ий|ые|ие)$/;
/** "случаев кори", "единиц техники": what is counted stands behind them. */
const OF_WHAT = /^(?:случа|единиц|экземпляр)/;

/** "мирных жителей", "продовольствия": the noun behind the number with the adjectives before it. */
function nounOf({ span, quantity, after }: Counted, text: string): string | null {
  if (isMoney(quantity.unit) || quantity.unit === '°') return null;
  let at = /^\.(?= [\p{Ll}])/u.test(after) ? 1 : 0;
  const from = at;
  for (let words = 0; words < MOST_WORDS; words += 1) {
    const [found = '', word = ''] = WORD.exec(after.slice(at)) ?? [];
    if (word === '' || RUSSIAN_STOPS.has(word)) return null;
    at += found.length;
    const next = WORD.exec(after.slice(at))?.[1] ?? '';
    const goesOn = ADJECTIVE.test(word) || OF_WHAT.test(word);
    if (goesOn && next !== '' && !RUSSIAN_STOPS.has(next)) continue;
    return text.slice(span.end + from, span.end + at).trim();
  }
  return null;
}
const MOST_WORDS = 3;

const NOUNS =
  '(?!(?:а|и|но|в|на|по|с|за) )\\p{L}[\\p{L}-]*(?: (?!(?:в|на|за|с) )\\p{L}[\\p{L}-]*)?';
const MEASURED = new RegExp(
  `(?:^|[,;:] |(?<!\\p{L})(?:и|а|но|что) )(?:(?:в|на|по) [\\p{L}\\d]+ (?:году )?)?(${NOUNS})(?: (?:в|на|за) [\\p{L}-]+){0,2} (?:уже |сразу |почти )?(?:${RUSSIAN_MEASURES})(?: \\p{L}+){0,3} ?$`,
  'u',
);

/** "Ущерб" of "Ущерб оценивается в 3 млн": what a sum, a share or a level is of. */
function measuredOf({ before }: Counted, text: string): string | null {
  const match = MEASURED.exec(before);
  const words = match?.[1] ?? '';
  if (!match || words === '') return null;
  const start = match.index + match[0].indexOf(words);
  return text.slice(start, start + words.length);
}

/** "ещё 12 получили ранения", "трое ранены", "до 63": the same as was counted before. */
const countsAlone = ({ quantity, after }: Counted): boolean =>
  quantity.change === 'to' ||
  (quantity.unit === 'count' && RUSSIAN_STOPS.has(WORD.exec(after)?.[1] ?? ''));

/** "выросли на 12 %", "на 300 больше". The levels of "с 40 до 63" are none. */
function changeOf({ quantity, before, after }: Counted): Change | null {
  if (quantity.change !== 'none') return null;
  const [, verb = ''] = /^(.*?) на (?:\p{L}+ )?$/u.exec(before) ?? [];
  if (verb !== '' && RUSSIAN_RISES.test(verb)) return 'increase';
  if (verb !== '' && RUSSIAN_FALLS.test(verb)) return 'decrease';
  const more = WORD.exec(after)?.[1] ?? '';
  return /на $/.test(before) ? (RUSSIAN_COMPARED.get(more) ?? null) : null;
}
