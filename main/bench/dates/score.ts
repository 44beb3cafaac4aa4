import type { Span } from '#domain/document.ts';
import type { DatedSentence, DatedSet } from './labelled/types.ts';

/** A date as a reader found it: `value` as in a labelled sentence. */
export interface FoundDate extends Span {
  readonly value: string;
}

/** Finds the dates of a text that came out on a day. */
export type DateReader = (text: string, published: string) => readonly FoundDate[];

/** Counts over labelled sentences. */
export interface DateScore {
  readonly sentences: number;
  readonly labelled: number;
  readonly found: number;
  /** Labelled dates whose words, without a small word before them, were found as one. */
  readonly spans: number;
  /** Those that have the value too. */
  readonly right: number;
  /** Sentences with every date right and nothing else taken for one. */
  readonly whole: number;
  /** Labelled days to which some days were given, and those that share no day with them. */
  readonly placed: number;
  readonly apart: number;
  /** Labelled as open, and of these found so; and found open where a value is labelled. */
  readonly open: number;
  readonly openRight: number;
  readonly openWrong: number;
}

interface Gold extends FoundDate {}

const OPEN = /^\?/;
/** Words that one convention takes into a date and another leaves outside. */
const LEADING =
  /^(?:(?:in|on|at|by|from|between|since|until|till|within|for|over|during|of|the|a|an|about|before|after|و|في|من|بين|منذ|حتى|خلال)\s+)+/iu;
const TRAILING = /[\s.,;:!?)"”’']+$/u;

export function scoreDates(sets: readonly DatedSet[], read: DateReader): DateScore {
  const total = { ...NOTHING };
  for (const { published, sentences } of sets)
    for (const sentence of sentences) add(total, scoreSentence(sentence, published, read));
  return total;
}

const NOTHING: DateScore = {
  sentences: 0,
  labelled: 0,
  found: 0,
  spans: 0,
  right: 0,
  whole: 0,
  placed: 0,
  apart: 0,
  open: 0,
  openRight: 0,
  openWrong: 0,
};

function add(total: { -readonly [K in keyof DateScore]: number }, one: DateScore): void {
  for (const key of Object.keys(total) as (keyof DateScore)[]) total[key] += one[key];
}

function scoreSentence(sentence: DatedSentence, published: string, read: DateReader): DateScore {
  const [text] = sentence;
  const gold = labelled(sentence);
  const found = read(text, published);
  const pairs = gold.map((one) => ({ one, match: bestMatch(text, one, found) }));
  const spans = pairs.filter(({ one, match }) => match && sameSpan(text, one, match));
  const right = spans.filter(({ one, match }) => one.value === match?.value);
  const placed = pairs.filter(({ one, match }) => isPlaced(one) && match && isPlaced(match));
  const open = pairs.filter(({ one }) => OPEN.test(one.value));
  return {
    sentences: 1,
    labelled: gold.length,
    found: found.length,
    spans: spans.length,
    right: right.length,
    whole: Number(right.length === gold.length && found.length === gold.length),
    placed: placed.length,
    apart: placed.filter(({ one, match }) => match && !shareDay(one.value, match.value)).length,
    open: open.length,
    openRight: open.filter(({ one, match }) => match?.value === one.value).length,
    openWrong: pairs.filter(
      ({ one, match }) => !OPEN.test(one.value) && match && OPEN.test(match.value),
    ).length,
  };
}

/** Where the labelled words stand. @throws {RangeError} for words that the text does not have */
export function labelled([text, ...dates]: DatedSentence): Gold[] {
  let from = 0;
  return dates.map((date) => {
    const [words = '', value = ''] = date.split(' | ');
    const start = text.indexOf(words, from);
    if (words === '' || start < 0) throw new RangeError(`“${text}” has no “${words}”.`);
    from = start + words.length;
    return { start, end: from, value };
  });
}

/** What overlaps a labelled date: of the same words, of the same value, or the first. */
function bestMatch(text: string, gold: Gold, found: readonly FoundDate[]): FoundDate | null {
  const near = found.filter(({ start, end }) => start < gold.end && gold.start < end);
  return (
    near.find((one) => sameSpan(text, gold, one)) ??
    near.find(({ value }) => value === gold.value) ??
    near[0] ??
    null
  );
}

const sameSpan = (text: string, one: Span, other: Span): boolean =>
  core(text, one) === core(text, other);

function core(text: string, { start, end }: Span): string {
  const words = text.slice(start, end);
  const led = LEADING.exec(words)?.[0].length ?? 0;
  const trailed = TRAILING.exec(words)?.[0].length ?? 0;
  return `${start + led} ${end - trailed}`;
}

const isPlaced = ({ value }: FoundDate): boolean => value !== '-' && !OPEN.test(value);

function shareDay(one: string, other: string): boolean {
  const [a, b] = [ends(one), ends(other)];
  return a.from <= b.to && b.from <= a.to;
}

function ends(value: string): { from: string; to: string } {
  const [from = '', to = from] = value.split('..');
  return { from: from || '0000', to: to || '9999' };
}
