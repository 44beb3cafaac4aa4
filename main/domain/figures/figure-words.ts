import { QUALIFIERS, type Qualifier } from '../language/qualifiers.ts';
import type { Figure } from './types.ts';

const UNITS: Readonly<Record<string, string>> = { count: '', percent: '%', fraction: '' };

/** How a language says what a figure is said with. */
interface Words {
  readonly locale: string;
  readonly qualifiers: Readonly<Record<Exclude<Qualifier, 'between'>, string>>;
  readonly range: (low: string, high: string) => string;
  readonly from: (low: string) => string;
  readonly upTo: (high: string) => string;
}

const ENGLISH: Words = {
  locale: 'en-GB',
  qualifiers: {
    about: 'about',
    'more than': 'more than',
    'less than': 'less than',
    'at least': 'at least',
    'at most': 'at most',
  },
  range: (low, high) => `${low} to ${high}`,
  from: (low) => `${low} or more`,
  upTo: (high) => `up to ${high}`,
};
const WORDS = {
  en: ENGLISH,
  ar: {
    locale: 'en-GB',
    qualifiers: {
      about: 'نحو',
      'more than': 'أكثر من',
      'less than': 'أقل من',
      'at least': 'ما لا يقل عن',
      'at most': 'ما لا يزيد على',
    },
    range: (low, high) => `${low} إلى ${high}`,
    from: (low) => `${low} أو أكثر`,
    upTo: (high) => `حتى ${high}`,
  },
  fr: {
    locale: 'fr-FR',
    qualifiers: {
      about: 'environ',
      'more than': 'plus de',
      'less than': 'moins de',
      'at least': 'au moins',
      'at most': 'au plus',
    },
    range: (low, high) => `${low} à ${high}`,
    from: (low) => `${low} ou plus`,
    upTo: (high) => `jusqu’à ${high}`,
  },
} as const satisfies Record<string, Words>;

/**
 * A figure as people write it: "more than 18,000", "3 to 5 km".
 * @param tongue in whose words; by English ones a figure is known again
 */
export function figureWords(
  {
    value,
    low,
    high,
    qualifier,
    unit,
  }: Pick<Figure, 'value' | 'low' | 'high' | 'qualifier' | 'unit'>,
  tongue: keyof typeof WORDS = 'en',
): string {
  const own: Words = WORDS[tongue];
  const number = (one: number) =>
    one.toLocaleString(own.locale, { maximumFractionDigits: 3 }).replaceAll('\u202f', '\u00a0');
  const range =
    low !== null && high !== null
      ? own.range(number(low), number(high))
      : low !== null
        ? own.from(number(low))
        : own.upTo(number(high ?? 0));
  const words = value === null ? range : number(value);
  const said = qualifier === null || qualifier === 'between' ? '' : `${own.qualifiers[qualifier]} `;
  return `${said}${words} ${UNITS[unit] ?? unit}`.trim();
}

/** A figure in English words, as a report kept it, in those of another language; as it is where they are none. */
export function inTongue(kept: string, tongue: keyof typeof WORDS): string {
  const found = IN_ENGLISH.exec(kept)?.groups;
  if (!found?.number) return kept;
  const { said, number, to, more, unit = '' } = found;
  const first = numberOf(number);
  const high = said === 'up to' ? first : to === undefined ? null : numberOf(to);
  const low = said !== 'up to' && (to ?? more) !== undefined ? first : null;
  const value = low === null && high === null ? first : null;
  const qualifier = QUALIFIERS.find((one) => one === said) ?? null;
  return figureWords(
    { value, low, high, qualifier, unit: unit === '%' ? 'percent' : unit },
    tongue,
  );
}

const NUMBER = String.raw`-?\d{1,3}(?:,\d{3})*(?:\.\d+)?`;
const IN_ENGLISH = new RegExp(
  `^(?:(?<said>${QUALIFIERS.join('|')}|up to) )?(?<number>${NUMBER})(?: to (?<to>${NUMBER})|(?<more> or more))?(?: (?<unit>\\S+))?$`,
);
const numberOf = (words: string): number => Number(words.replaceAll(',', ''));
