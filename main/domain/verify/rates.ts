import type { Amount } from '../reading/amounts/amounts.ts';
import { flawAt, type VerifyFlaw } from './finding.ts';
import type { Tell } from './messages/messages.ts';
import type { BorneNumber } from './numbers.ts';
import type { ReadText } from './read-text.ts';

const EVERY: readonly (readonly [key: string, words: RegExp])[] = [
  [
    'day',
    /^(?:\s\p{L}+){0,2}\s(?:(?:a|an|per|each|every|one) day|daily|par jour|يوميا|في اليوم)(?!\p{L})/iu,
  ],
  [
    'week',
    /^(?:\s\p{L}+){0,2}\s(?:(?:a|an|per|each|every|one) week|weekly|par semaine|أسبوعيا|في الأسبوع)(?!\p{L})/iu,
  ],
  [
    'month',
    /^(?:\s\p{L}+){0,2}\s(?:(?:a|an|per|each|every|one) month|monthly|par mois|شهريا|في الشهر)(?!\p{L})/iu,
  ],
  [
    'year',
    /^(?:\s\p{L}+){0,2}\s(?:(?:a|an|per|each|every|one) year|yearly|annually|par an|سنويا|في السنة)(?!\p{L})/iu,
  ],
];
const LASTS =
  /\b(?:for|within|in|lasts?|enough for (?:[\p{L}\p{N},.]+ ){1,4}for) (?:a|one|another) (day|week|fortnight|month|year)\b/giu;

/** "20 litres a day" of 20 litres a week, "for a week" of "for a month". */
export function otherRates(sentence: ReadText, borne: readonly BorneNumber[]): VerifyFlaw[] {
  const rates = borne.flatMap(({ amount, by }) => {
    const own = everyOf(sentence, amount);
    const there = by.map((one) => everyOf(one.paragraph.read, one.amount));
    const [other] = there;
    if (!own || !other || there.some((one) => one === null || one === own)) return [];
    const message: Tell = (say) => say.perOther(other, own);
    return [flawAt('number-of-something-else', sentence, amount, message)];
  });
  return rates.length > 0 ? rates : otherLength(sentence, borne);
}

const everyOf = ({ text }: ReadText, { end }: Amount): string | null => {
  const behind = text.slice(end);
  return EVERY.find(([, words]) => words.test(behind))?.[0] ?? null;
};

function otherLength(sentence: ReadText, borne: readonly BorneNumber[]): VerifyFlaw[] {
  const [match, more] = [...sentence.text.matchAll(LASTS)];
  const sources = [...new Set(borne.flatMap(({ by }) => by.map(({ paragraph }) => paragraph)))];
  const there = sources.flatMap(({ read }) =>
    [...read.text.matchAll(LASTS)].map(([, unit]) => unit),
  );
  const [other] = there;
  if (!match || more || !other || there.length > 1 || there.includes(match[1])) return [];
  if (sources.some(({ read }) => new RegExp(`\\b${match[1]}s?\\b`, 'i').test(read.text))) return [];
  const span = { start: match.index, end: match.index + match[0].length };
  return [
    flawAt('number-of-something-else', sentence, span, (say) =>
      say.saysHereNot(other, match[1] ?? ''),
    ),
  ];
}
