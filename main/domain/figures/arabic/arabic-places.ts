import {
  ARABIC_EVENT_FORM,
  ARABIC_HOSTS,
  ARABIC_IN,
  ARABIC_PLACE_HEADS,
  ARABIC_PLACE_OPENINGS,
  ARABIC_PLAIN_NOUNS,
  ARABIC_RECORDS,
  ARABIC_SEATS,
  ARABIC_SITES,
  ARABIC_STOPS,
  ARABIC_TOWARDS,
} from '../../language/ar/figure-words.ts';
import { ARABIC_NAMES } from '../../language/ar/names.ts';
import { foldName } from '../../language/fold.ts';
import type { Token } from '../../reading/sentence-tokens.ts';
import type { ArabicSentence } from './arabic-figures.ts';

const PLACES = new Set(
  ARABIC_NAMES.filter(({ type }) => type === 'place').map(({ arabic }) => foldName(arabic)),
);

/** A named place of an Arabic sentence, with its first token. */
export interface ArabicPlace {
  readonly at: number;
  readonly text: string;
}

interface Found {
  readonly at: number;
  readonly end: number;
  /** Where something lies goes before where it goes or comes from, and that before who does it. */
  readonly weight: number;
}

/** Tokens that belong to a source: a place within is where the source is. */
interface Held {
  readonly from: number;
  readonly next: number;
}

/** The named places of an Arabic sentence: listed ones, and what a word of place names. */
export function arabicPlaces(
  { text, tokens, folded, times }: ArabicSentence,
  sources: readonly Held[],
): ArabicPlace[] {
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const place = placeAt({ text, tokens, folded, times }, at);
    if (place && !found.some(({ end }) => end > place.at)) found.push(place);
  }
  const held = ({ at }: Found): boolean =>
    sources.some(({ from, next }) => from <= at && at < next);
  const own = found.filter((place) => !held(place));
  const best = Math.max(0, ...own.map(({ weight }) => weight));
  const chosen = own.filter(({ weight }) => weight === best);
  const places =
    chosen.length > 0 ? chosen : sources.flatMap((source) => seatIn(tokens, folded, source) ?? []);
  return places.flatMap(({ at, end }) => {
    const [first, last] = [tokens[at], tokens[end - 1]];
    return first && last ? [{ at, text: text.slice(first.start, last.end) }] : [];
  });
}

function placeAt(sentence: ArabicSentence, at: number): Found | null {
  const { tokens, folded } = sentence;
  const word = folded[at] ?? '';
  const bare = word.replace(/^[وف](?=\p{L}{2})/u, '');
  const inside = ARABIC_IN.has(word) || ARABIC_IN.has(bare);
  const by = /^[بو]/.test(word) && ARABIC_PLACE_HEADS.has(word.slice(1));
  const acts = ARABIC_HOSTS.has(bare) || ARABIC_RECORDS.has(bare);
  const lies = ARABIC_PLACE_HEADS.has(word) || ARABIC_SITES.has(word);
  const isBase = isShareBase(sentence, at);
  if (!inside && !by && !acts && !lies && !isBase && !ARABIC_TOWARDS.has(word)) return null;
  let next = at + 1;
  while (ARABIC_PLACE_HEADS.has(folded[next] ?? '') && listedPlaceEnd(folded, next) === next)
    next += 1;
  const headed = by || next > at + 1;
  const weight = inside || by || (acts && headed) ? 2 : 1;
  const end = listedPlaceEnd(folded, next);
  if (end > next) return { at: next, end, weight };
  // "في سوق القضارف"
  const within = inside && mayName(folded, tokens, next) ? listedPlaceEnd(folded, next + 1) : 0;
  if (within > next + 1) return { at: next + 1, end: within, weight };
  if (headed && mayName(folded, tokens, next)) {
    const two = mayName(folded, tokens, next + 1) && opensTwo(folded, next);
    return { at: next, end: two ? next + 2 : next + 1, weight: lies ? 1 : 2 };
  }
  // "في أبو حمد"
  if (inside && opensTwo(folded, next) && mayName(folded, tokens, next + 1))
    return { at: next, end: next + 2, weight };
  return inside && isNameAlone(sentence, next) ? { at: next, end: next + 1, weight } : null;
}

/** "60 بالمئة من أطفال تعز", "ثلث مزارع جنين": the noun that a share is of, which a place goes on from. */
function isShareBase({ tokens, folded }: ArabicSentence, at: number): boolean {
  const from = ARABIC_FROM.has(folded[at - 1] ?? '') ? at - 2 : at - 1;
  return /^(?:percent|fraction)$/.test(tokens[from]?.amount?.unit ?? '');
}
const ARABIC_FROM = new Set(['من']);

/**
 * "سجلت درنة 14 حالة وطبرق 6 حالات": the place that stands right before a later number, where one stood so before the
 * first; it holds for that number alone.
 */
export function arabicLabel(
  { text, tokens, folded }: ArabicSentence,
  places: readonly ArabicPlace[],
  numbers: readonly { readonly first: number }[],
  index: number,
): string | null {
  const [first, own] = [numbers[0], numbers[index]];
  if (!first || !own || index === 0) return null;
  const listed = places.some(({ at }) => listedPlaceEnd(folded, at) === first.first);
  const label = tokens[own.first - 1];
  const word = folded[own.first - 1] ?? '';
  if (!listed || label?.kind !== 'word' || !/^و\p{L}{2}/u.test(word)) return null;
  return text.slice(label.start + 1, label.end);
}

const mayName = (folded: readonly string[], tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'word' &&
  !tokens[at]?.amount &&
  !ARABIC_IN.has(folded[at] ?? '') &&
  !ARABIC_STOPS.has(folded[at] ?? '');
const opensTwo = (folded: readonly string[], at: number): boolean =>
  ARABIC_PLACE_OPENINGS.has(folded[at] ?? '');

/**
 * "انتشال 11 جثة في سرمين.": a word without an article that nothing goes on with is a name, for a common noun would
 * have its adjective or what it is of behind it, unless it is one of the few that stand alone.
 */
function isNameAlone({ tokens, folded, times }: ArabicSentence, at: number): boolean {
  const word = folded[at] ?? '';
  const token = tokens[at];
  if (!token || !mayName(folded, tokens, at) || word.length < 3) return false;
  if (/^(?:ال|لل|[وفبك]ال)|(?:ات|ه|.{4}(?:ين|ون))$/.test(word)) return false;
  if (ARABIC_PLAIN_NOUNS.has(word) || ARABIC_EVENT_FORM.test(word)) return false;
  if (times.some(({ start, end }) => start <= token.start && token.end <= end)) return false;
  const after = tokens[at + 1];
  return (
    after === undefined ||
    after.kind !== 'word' ||
    after.amount !== null ||
    ARABIC_STOPS.has(folded[at + 1] ?? '') ||
    /^(?:بسبب|جراء|اثر|نتيجه|حسب|بحسب|وفق|وفقا|امس|اليوم)$/.test(folded[at + 1] ?? '') ||
    /^و/.test(folded[at + 1] ?? '') ||
    times.some(({ start }) => start === after.start)
  );
}

/** "محافظ السويداء", "بلدية سبها": where a source is, for a sentence that names no other place. */
function seatIn(
  tokens: readonly Token[],
  folded: readonly string[],
  { from, next }: Held,
): Found | null {
  for (let at = from; at < next; at += 1) {
    const end = listedPlaceEnd(folded, at);
    if (end > at) return { at, end: Math.min(end, next), weight: 0 };
  }
  for (let at = from; at + 1 < next; at += 1) {
    const name = folded[at + 1] ?? '';
    if (!ARABIC_SEATS.has(folded[at] ?? '') || !mayName(folded, tokens, at + 1)) continue;
    if (name.startsWith('ال') || ARABIC_SEATS.has(name)) continue;
    return {
      at: at + 1,
      end: Math.min(opensTwo(folded, at + 1) ? at + 3 : at + 2, next),
      weight: 0,
    };
  }
  return null;
}

/** The end of the longest listed place that begins at `at`. */
export function listedPlaceEnd(folded: readonly string[], at: number): number {
  for (let length = 3; length > 0; length -= 1) {
    if (PLACES.has(folded.slice(at, at + length).join(' '))) return at + length;
  }
  return at;
}
