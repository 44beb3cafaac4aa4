import type { Span } from '../../document.ts';
import {
  ARABIC_AMONG,
  ARABIC_COMPARED,
  ARABIC_FALLS,
  ARABIC_LABELS,
  ARABIC_QUALIFIERS,
  ARABIC_RISES,
} from '../../language/ar/figure-words.ts';
import type { Change } from '../../language/en/changes.ts';
import { foldName } from '../../language/fold.ts';
import type { Qualifier } from '../../language/qualifiers.ts';
import type { SentenceTokens, Token } from '../../reading/sentence-tokens.ts';
import { type Quantity, quantities, spanOf } from '../quantity.ts';
import type { Speaker } from '../source/speaker-before.ts';
import type { Figure } from '../types.ts';
import { arabicLabel, arabicPlaces } from './arabic-places.ts';
import { arabicSources, speaksOn } from './arabic-setting.ts';
import { arabicSubject } from './arabic-subjects.ts';

/** The words of an Arabic sentence, folded, with its days. */
export interface ArabicSentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly folded: readonly string[];
  /** Days and periods with their prepositions. */
  readonly times: readonly Span[];
}

/** Whether a sentence is written in Arabic, for the most part. */
export function isArabic({ tokens }: SentenceTokens): boolean {
  const words = tokens.filter(({ kind, amount }) => kind === 'word' && !amount);
  const arabic = words.filter(({ text }) => /[\u0600-\u06ff]/.test(text)).length;
  return arabic * 2 > words.length;
}

/**
 * The figures of an Arabic sentence; what its words leave open stays open.
 * @param before the speaker of the sentence before, asked only where this one goes on with "he added that"
 */
export function arabicFigures(
  sentence: SentenceTokens,
  times: readonly Span[],
  before: () => Speaker | null,
): Figure[] {
  const { text, tokens, start } = sentence;
  const folded = tokens.map((token) => foldName(token.text));
  const read: ArabicSentence = { text, tokens, folded, times };
  const counted = quantities(tokens).filter((quantity) => !countsNothing(read, quantity));
  const sources = arabicSources(read);
  const places = arabicPlaces(read, sources);
  const speaker = sources.length === 0 && speaksOn(read) ? before() : null;
  let earlier: string | null = null;
  return counted.map((quantity, index) => {
    const span = spanOf(tokens, quantity);
    const subject = arabicSubject(read, quantity) ?? earlier;
    const change = changeOf(folded, quantity);
    const part = earlier !== null && isPart(folded, quantity) ? earlier : null;
    earlier = subject;
    const compared = folded.findIndex(
      (word, at) => at >= quantity.next && ARABIC_COMPARED.has(word),
    );
    const limit = tokens[compared]?.start ?? Number.POSITIVE_INFINITY;
    const after = read.times.find((time) => time.start >= span.end && time.end <= limit);
    const asOf = after ?? read.times.findLast((time) => time.end <= span.start);
    return {
      start: start + span.start,
      end: start + span.end,
      value: quantity.value,
      low: quantity.low,
      high: quantity.high,
      qualifier: quantity.range ? 'between' : qualifierOf(folded, quantity.first),
      unit: quantity.unit,
      subject,
      ...(quantity.whole ? { of: quantity.whole.value } : {}),
      ...(part === null ? {} : { partOf: part }),
      ...(change === null ? {} : { change }),
      place:
        arabicLabel(read, places, counted, index) ??
        places.find(({ at }) => at >= quantity.next)?.text ??
        places.at(-1)?.text ??
        null,
      asOf: asOf ? text.slice(asOf.start, asOf.end) : null,
      // "… 27 قتيلا، في حين قال المحافظ إن …": the source before a number holds for it.
      attribution:
        (sources.findLast(({ at }) => at < quantity.first) ?? sources[0])?.text ??
        speaker?.text ??
        null,
      ...(speaker ? { attributionFrom: 'before' as const } : {}),
      sentence: text,
    };
  });
}

function qualifierOf(folded: readonly string[], first: number): Qualifier | null {
  for (const [phrase, sense] of ARABIC_QUALIFIERS) {
    const length = phrase.split(' ').length;
    if (folded.slice(Math.max(0, first - length), first).join(' ') === phrase) return sense;
  }
  return null;
}

/** A day, a year, an age, a number that names. */
function countsNothing({ tokens, folded, times }: ArabicSentence, quantity: Quantity): boolean {
  const { start, end } = spanOf(tokens, quantity);
  if (times.some((time) => time.start <= start && end <= time.end)) return true;
  const before = folded[quantity.first - 1] ?? '';
  if (ARABIC_LABELS.has(before) && quantity.unit === 'count') return true;
  const aged = folded
    .slice(Math.max(0, quantity.first - 4), quantity.first)
    .some((word) => AGED.test(word));
  if (quantity.unit === 'yr' && aged) return true;
  // "نحو 2000 شخص"
  const qualified = qualifierOf(folded, quantity.first) !== null;
  return (
    /^(?:19|20)\d\d$/.test(quantity.number) &&
    quantity.unit === 'count' &&
    before !== '' &&
    !qualified
  );
}
const AGED = /^(?:ال)?عمر(?:ه|ها)?$/;

/** "ارتفعت … بنسبة ٣٠٪", "بزيادة ١٥٪": how far something rose or fell. */
function changeOf(folded: readonly string[], { first, unit }: Quantity): Change | null {
  if (unit !== 'percent' && unit !== 'fraction') return null;
  for (let at = first - 1; at >= Math.max(0, first - 7); at -= 1) {
    const word = (folded[at] ?? '').replace(/^[وف](?=\p{L}{3})/u, '');
    if (ARABIC_RISES.has(word)) return 'increase';
    if (ARABIC_FALLS.has(word)) return 'decrease';
  }
  return null;
}

/** "بينهم 9 نساء", "ستة منهم". */
const isPart = (folded: readonly string[], { first, next }: Quantity): boolean =>
  [first - 2, first - 1, next].some((at) => ARABIC_AMONG.has(folded[at] ?? ''));

/** Who speaks in an Arabic sentence, for one that goes on with "he added". */
export function arabicSpeaker({ text, tokens }: SentenceTokens): Speaker | null {
  const folded = tokens.map((token) => foldName(token.text));
  const last = arabicSources({ text, tokens, folded, times: [] }).at(-1);
  return last ? { text: last.text, says: true } : null;
}
