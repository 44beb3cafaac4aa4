import type { Span } from '../document.ts';
import { extractFigures } from '../figures/extract.ts';
import { MONTH_NAMES } from '../language/en/date-words.ts';
import { findQuote } from '../text/find-quote.ts';
import { shortened } from '../text/shortened.ts';
import { byPlace, type Finding } from './finding.ts';
import type { HouseStyle, PercentForm } from './house-style.ts';

/** A quotation of the brief and the stored text that it was taken from. */
export interface Quotation extends Span {
  /** Its words, without quotation marks. */
  readonly quote: string;
  /** The canonical text of its source. */
  readonly source: string;
}

/**
 * Everything in `text` that the house style would have otherwise, by place.
 * @param day ISO date that the text bears: a day near it needs no year; null where it bears none
 */
export function checkStyle(
  text: string,
  house: HouseStyle,
  quotations: readonly Quotation[] = [],
  day: string | null = null,
): Finding[] {
  return [
    ...datesWithoutYear(text, day),
    ...otherPercentForms(text, house.percent),
    ...undefinedAbbreviations(text, house.known),
    ...smallNumbersInFigures(text),
    ...alteredQuotations(quotations),
  ].sort(byPlace);
}

const MONTH = MONTH_NAMES.join('|');
const DATE = new RegExp(
  `(?<![\\p{L}\\d])(?:\\d{1,2} (?:${MONTH})|(?:${MONTH}) \\d{1,2}(?!\\d))(?:st|nd|rd|th)?(?!\\p{L})(,? (?:of )?\\d{4}(?!\\d))?`,
  'gu',
);

function datesWithoutYear(text: string, day: string | null): Finding[] {
  return [...text.matchAll(DATE)]
    .filter((match) => match[1] === undefined && isDoubtful(match[0], text, day))
    .map((match) => ({
      rule: 'date-without-year',
      where: spanOf(match),
      message: `“${match[0]}” has no year; a brief outlives its year.`,
    }));
}

/** Within so many days of the text's own, nobody takes a date for one of another year. */
const NEAR = 92;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** Whether a reader could take a date for one of another year: it is far away, or the text speaks of other years. */
function isDoubtful(date: string, text: string, day: string | null): boolean {
  if (day === null) return true;
  const own = day.slice(0, 4);
  if ([...text.matchAll(YEAR)].some(([year]) => year !== own)) return true;
  const month = MONTH_NAMES.findIndex((name) => date.includes(name));
  const number = Number(/\d{1,2}/.exec(date)?.[0]);
  const at = Date.parse(day);
  const nearest = [-1, 0, 1].map((years) =>
    Math.abs(Date.UTC(Number(own) + years, month, number) - at),
  );
  return Math.min(...nearest) > NEAR * 86_400_000;
}

const PERCENT_PATTERNS: Readonly<Record<PercentForm, RegExp>> = {
  percent: /(?<=\d\s?|\p{L}\s)percent(?!\p{L})/giu,
  'per cent': /(?<!\p{L})per[ \u00a0]cent(?!\p{L})/giu,
  '%': /(?<=\d[ \u00a0]?)%/gu,
};

function otherPercentForms(text: string, form: PercentForm): Finding[] {
  return Object.entries(PERCENT_PATTERNS)
    .filter(([other]) => other !== form)
    .flatMap(([, pattern]) => [...text.matchAll(pattern)])
    .map((match) => ({
      rule: 'percent-form',
      where: spanOf(match),
      message: `“${match[0]}” is written “${form}” in this house style.`,
    }));
}

const ABBREVIATION = /(?<![\p{L}\p{N}:+-])\p{Lu}{2,7}(?![\p{L}\p{N}-])/gu;

/** At their first use; "World Health Organization (WHO)" and "WHO (World Health Organization)" define. */
function undefinedAbbreviations(text: string, known: readonly string[]): Finding[] {
  const seen = new Set(known);
  const findings: Finding[] = [];
  for (const match of text.matchAll(ABBREVIATION)) {
    const [abbreviation] = match;
    if (seen.has(abbreviation)) continue;
    seen.add(abbreviation);
    const where = spanOf(match);
    if (isDefined(text, where) || isShouting(text, where)) continue;
    findings.push({
      rule: 'undefined-abbreviation',
      where,
      message: `“${abbreviation}” is not written out at its first use.`,
    });
  }
  return findings;
}

function isDefined(text: string, { start, end }: Span): boolean {
  const inBrackets = text.charAt(start - 1) === '(' && text.charAt(end) === ')';
  return inBrackets || /^ \(\p{L}[^()]{3,120}\)/u.test(text.slice(end, end + 130));
}

/** A heading in capitals holds no abbreviations. */
function isShouting(text: string, { start, end }: Span): boolean {
  const line = text.slice(text.lastIndexOf('\n', start) + 1, nextLine(text, end));
  return !/\p{Ll}/u.test(line) && /\p{Lu}\s+\p{Lu}/u.test(line);
}

const nextLine = (text: string, from: number): number => {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
};

const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Only what counts something: units, shares, money and dates keep their figures. */
function smallNumbersInFigures(text: string): Finding[] {
  return extractFigures(text).flatMap(({ start, end, value, unit }) => {
    const word = value === null ? undefined : WORDS[value];
    const written = text.slice(start, end);
    if (unit !== 'count' || word === undefined || !/^\d$/.test(written)) return [];
    return [
      {
        rule: 'small-number-in-figures',
        where: { start, end },
        message: `Numbers under ten are written out: “${word}” for “${written}”.`,
      },
    ];
  });
}

function alteredQuotations(quotations: readonly Quotation[]): Finding[] {
  return quotations
    .filter(({ quote, source }) => findQuote(source, quote).length === 0)
    .map(({ start, end, quote }) => ({
      rule: 'quotation-altered',
      where: { start, end },
      message: `“${shortened(quote, 60)}” does not stand like this in its source.`,
    }));
}

const spanOf = (match: RegExpMatchArray): Span => {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
};
