import type { Span } from '../../document.ts';
import type { Change } from '../../language/en/changes.ts';
import {
  ENGLISH_WORDS,
  FRENCH_CHANGES,
  FRENCH_LABELS,
  FRENCH_QUALIFIERS,
  FRENCH_STOPS,
  FRENCH_WORDS,
} from '../../language/fr/figure-words.ts';
import { FRENCH_DOZENS } from '../../language/fr/numbers.ts';
import type { Qualifier } from '../../language/qualifiers.ts';
import { TIME_UNITS } from '../../language/units.ts';
import { isMoney } from '../../reading/amounts/amounts.ts';
import type { SentenceTokens } from '../../reading/sentence-tokens.ts';
import { nearestPhrase, phraseOf } from '../phrases.ts';
import { type Counted, countedIn } from '../quantity.ts';
import type { Figure } from '../types.ts';
import { frenchPlaces, frenchSources, frenchTimes } from './french-setting.ts';

/** Whether a sentence is written in French: by its small words, more of them than English ones. */
export function isFrench({ tokens }: SentenceTokens): boolean {
  let [french, english] = [0, 0];
  for (const { lower, kind } of tokens) {
    if (kind !== 'word') continue;
    const word = lower.replaceAll('’', "'");
    if (FRENCH_WORDS.has(word) || /^(?:[dlnsc]|qu)'./.test(word)) french += 1;
    else if (ENGLISH_WORDS.has(word)) english += 1;
  }
  return french >= 2 && french > english;
}

/** The figures of a French sentence; what its words leave open stays open. */
export function frenchFigures({ text: written, tokens, start }: SentenceTokens): Figure[] {
  const text = written.replaceAll('’', "'");
  const times = frenchTimes(text);
  const counted = countedIn(tokens, text).filter((one) => !countsNothing(one, times));
  if (counted.length === 0) return [];
  const places = frenchPlaces(text);
  const sources = frenchSources(text);
  let earlier: string | null = null;
  return counted.map((one) => {
    const { quantity, span } = one;
    const change = changeOf(one);
    const subject =
      subjectOf(one, text, change !== null) ?? (isMoney(quantity.unit) ? null : earlier);
    const part =
      earlier !== null &&
      /(?:dont|parmi lesquels|parmi lesquelles) (?:[\p{L} ]{2,20} )?$/u.test(one.before)
        ? earlier
        : null;
    earlier = subject ?? earlier;
    const levels = times.filter((time) => !/qu(?:e |')$/.test(text.slice(0, time.start)));
    const compared = change === null ? undefined : times.find((time) => !levels.includes(time));
    const base = compared ? written.slice(compared.start, compared.end) : null;
    const source = sources.find(
      (found) =>
        found.from <= span.start &&
        span.end <= found.to &&
        !(found.start <= span.start && span.end <= found.end),
    );
    const own = places.filter(
      ({ start: at }) => !sources.some((found) => found.start <= at && at < found.end),
    );
    return {
      start: start + span.start,
      end: start + span.end,
      value: quantity.value,
      low: quantity.low,
      high: quantity.high,
      qualifier: quantity.range ? 'between' : qualifierOf(one),
      unit: quantity.unit,
      subject: asWritten(written, text, subject),
      ...(quantity.whole ? { of: quantity.whole.value } : {}),
      ...(part === null ? {} : { partOf: asWritten(written, text, part) ?? part }),
      ...(change === null ? {} : { change }),
      place: phraseOf(written, nearestPhrase(own, span) ?? inSource(places, source)),
      asOf: phraseOf(written, nearestPhrase(levels, span)) ?? base,
      attribution: phraseOf(written, source ?? null),
      sentence: written,
    };
  });
}

/** "Le maire d’Abéché a indiqué": where the source is, in a sentence that names no other place. */
const inSource = (places: readonly Span[], source: Span | undefined): Span | null =>
  places.find(({ start, end }) => source && source.start <= start && end <= source.end) ?? null;

/** The words as the sentence has them: only its apostrophes were exchanged. */
function asWritten(written: string, text: string, words: string | null): string | null {
  const at = words === null ? -1 : text.indexOf(words);
  return words === null || at < 0 ? null : written.slice(at, at + words.length);
}

function qualifierOf({ quantity, before }: Counted): Qualifier | null {
  const words = before.toLowerCase().trimEnd();
  const found = FRENCH_QUALIFIERS.find(([phrase]) => ` ${words}`.endsWith(` ${phrase}`));
  if (found) return found[1];
  // "une dizaine" is no ten.
  const [, dozen = ''] = /^une? (\p{L}+)$/u.exec(quantity.number) ?? [];
  return FRENCH_DOZENS.has(dozen) ? 'about' : null;
}

/** A day, a year, an age, a time of day, a number that names. */
function countsNothing(
  { quantity, span, before, after }: Counted,
  times: readonly Span[],
): boolean {
  const { unit, number } = quantity;
  if (times.some((time) => time.start <= span.start && span.end <= time.end)) return true;
  const word = /([\p{L}°]+)\.? $/u.exec(before)?.[1]?.toLowerCase() ?? '';
  if (unit === 'count' && FRENCH_LABELS.has(word)) return true;
  if (unit === 'count' && /^(?:19|20)\d\d$/.test(number)) return true;
  if (unit === 'count' && /^[.)] ?\p{Lu}/u.test(after) && before.trim() === '') return true;
  if (unit === 'count' && /\d ?h $/.test(before)) return true;
  if (unit === 'h' && (/^ ?\d/.test(after) || /^(?:à|vers|dès)$/.test(word))) return true;
  return TIME_UNITS.has(unit) && !/^ d(?:e |')/.test(after);
}

/** What is counted: the noun behind the number, the base of a share, or the subject of the verb before. */
function subjectOf(
  { quantity, before, after }: Counted,
  text: string,
  isChange: boolean,
): string | null {
  const between =
    / sur /.test(after) && !/^ sur /.test(after) && quantity.whole ? nounAt(after) : null;
  if (between !== null) return between;
  const whole = quantity.whole ? text.slice(text.indexOf(String(quantity.whole.value))) : null;
  const behind = whole?.replace(/^[\d {2}]+/, ' ') ?? after;
  if (!isMoney(quantity.unit) && !isChange) {
    const noun = nounAt(behind.replace(/^ ?(?:d'entre (?:eux|elles)|d'autres)/, ''));
    if (noun !== null) return noun;
  }
  const subject =
    /(?:^|[,;.] |\bque )(?:\p{L}+ \d{4}, )?(?:les? |la |l'|ces |ses |leurs? )?(\p{L}[\p{L}-]{2,30})(?: \p{L}+s)?(?: d(?:e la |es |u |e |')[\p{L}'-]+)? (?:a |ont |est |sont |s'|se |était |étaient |avait |avaient |coûte|atteint|atteignent|compte|dépasse)[^,;.]{0,40}$/iu.exec(
      before,
    )?.[1];
  const measured = isMoney(quantity.unit)
    ? MEASURES.test(before)
    : isChange || quantity.unit !== 'count';
  return measured && subject !== undefined && !/^(?:il|elle|ils|elles|on|qui|ce)$/i.test(subject)
    ? subject
    : null;
}

/** " réfugiés soudanais arrivés", " de personnes", " d'enfants", " des ménages": bare, without what follows in the singular. */
function nounAt(behind: string): string | null {
  const [, opening = '', rest = ''] =
    /^( (?:de la |de l'|des |du |de |d'|les |l')?)(.*)$/su.exec(behind) ?? [];
  if (opening === '') return null;
  const words = rest.match(/^[\p{L}][\p{L}'-]*(?: [\p{L}][\p{L}'-]*){0,4}/u)?.[0]?.split(' ') ?? [];
  const first = words[0] ?? '';
  if (first === '' || isStop(first)) return null;
  let count = 1;
  while (count < words.length && goesOn(words[count] ?? '')) count += 1;
  return words.slice(0, count).join(' ');
}

const isStop = (word: string): boolean =>
  FRENCH_STOPS.has(word.toLowerCase()) || /^(?:[lsnctm]|qu|jusqu)'/.test(word);
/** An adjective or a participle in the plural. */
const goesOn = (word: string): boolean => /^\p{Ll}.*[sx]$/u.test(word) && !isStop(word);

/** "ont augmenté de 12 %", "une hausse de 5 %", "12 % de plus qu'en janvier". */
function changeOf({ before, after }: Counted): Change | null {
  const [, verb = ''] =
    /(\p{L}+) (?:de |d'|à )?(?:près de |plus de |environ |quelque )?$/u.exec(before) ?? [];
  const found = /(?:de |d')(?:près de |plus de |environ |quelque )?$/.test(before)
    ? FRENCH_CHANGES.get(verb.toLowerCase())
    : undefined;
  if (found !== undefined) return found;
  const [, more = ''] = /^(?: [\p{L}]+)? de (plus|moins) qu(?:e |')/u.exec(after) ?? [];
  return more === 'plus' ? 'increase' : more === 'moins' ? 'decrease' : null;
}

/** A sum is the value of what is estimated at it, and nothing of who gives it. */
const MEASURES =
  /(?:estimée?s?|évaluée?s?|chiffrée?s?|élève(?:nt)?|atteint|atteignent|coûte(?:nt)?) (?:à )?(?:près de |plus de |environ )?$/u;
