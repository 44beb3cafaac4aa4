import type { Span } from '../../document.ts';
import {
  FRENCH_BODIES,
  FRENCH_PLACE_HEADS,
  FRENCH_SPEECH,
  FRENCH_SPEECH_NOW,
} from '../../language/fr/figure-words.ts';

const MONTH =
  '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janv\\.|févr\\.|sept\\.|oct\\.|nov\\.|déc\\.)';
const WEEKDAY = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
const YEAR = '(?:19|20)\\d\\d';
const DAY = '\\d{1,2}(?:er)?';
const DATE = [
  `(?:le )?(?:${WEEKDAY} )?${DAY} ${MONTH}(?: ${YEAR})?`,
  `(?:fin |début |mi-)?${MONTH}(?: ${YEAR}| dernier)?`,
  `(?:le )?${WEEKDAY}(?: dernier| prochain)?(?: soir| matin| après-midi)?`,
  `(?:fin |début |mi-)?${YEAR}`,
].join('|');
const UNIT = '(?:heures?|jours?|semaines?|mois|ans?|années?)';
const LENGTH = `(?:une?|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|\\d{1,3}) ${UNIT}`;
const TIMES = new RegExp(
  `(?<![\\p{L}\\d])(?:${[
    `entre (?:le )?${DAY}(?: ${MONTH})?(?: ${YEAR})? et (?:le )?${DAY} ${MONTH}(?: ${YEAR})?`,
    `entre ${YEAR} et ${YEAR}`,
    `du ${DAY}(?: ${MONTH})?(?: ${YEAR})? au ${DAY} ${MONTH}(?: ${YEAR})?`,
    `(?:depuis|dès|avant|après|d'ici(?: (?:à|au|la|le|fin))?|jusqu'(?:à|au|en)|à partir d[eu]|en date du|au|en|le|fin|début) (?:${DATE})`,
    `(?:depuis|avant|après|pendant) (?:le début|la fin|l'arrivée|le déclenchement) (?:du|de la|des|de l'|de) ?\\p{L}+(?: \\d{4})?`,
    `(?:au cours des?|durant les|pendant les|ces|en|depuis|dans les) (?:\\d{1,3} |deux |trois |six )?(?:derniers|dernières|prochains|prochaines) ${UNIT}`,
    `(?:la semaine|le mois|l'année|l'an) (?:dernière?|passée?|prochaine?)`,
    `cette (?:semaine|année|nuit)|ce mois(?:-ci)?|hier|aujourd'hui|à ce jour|à ce stade|actuellement`,
    `(?:en|depuis|il y a|dans) (?:moins d'|plus d'|plus de |moins de )?${LENGTH}`,
    `(?:${WEEKDAY})(?: dernier| prochain)?(?: soir| matin| après-midi)?`,
    `${DAY} ${MONTH}(?: ${YEAR})?`,
  ].join('|')})(?![\\p{L}\\d])`,
  'giu',
);

/** The days and periods of a sentence with their prepositions. */
export const frenchTimes = (text: string): Span[] =>
  [...text.matchAll(TIMES)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));

const NAME =
  "\\p{Lu}[\\p{L}'-]{1,40}(?: (?:(?:de|du|des|la|le|les|sur|el|al|ez) )?\\p{Lu}[\\p{L}'-]{1,40}){0,3}";
const HEADS = FRENCH_PLACE_HEADS.join('|');
const OF = "(?:de la |de l'|du |des |de |d')";
const PLACES = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:[àÀ]|[aA]u|[aA]ux|[eE]n|[dD]ans|[vV]ers|[pP]rès ${OF}?|des|de|du|d')(?: ?(?:le |la |les |l'))?|(?:[lL]a|[lL]e|[lL]es|[lL]'))(?<head>(?: ?(?:${HEADS})(?: (?:\\p{Ll}{3,14} )?(?:${OF})?| ))*) ?(?<name>${NAME})`,
  'gu',
);

/** The named places of a sentence: after a preposition of place, or after a noun for one. */
export function frenchPlaces(text: string): Span[] {
  return [...text.matchAll(PLACES)].flatMap((match) => {
    const { head = '', name = '' } = match.groups ?? {};
    const headed = head.trim() !== '';
    const opening = /^(?:des?|du|d'|la|le|les|l')/i.test(match[0]);
    const first = name.split(' ')[0] ?? '';
    if (!headed && opening) return [];
    if (/^\p{Lu}{2,}$/u.test(first) || FRENCH_BODIES.has(first.toLowerCase())) return [];
    const end = match.index + match[0].length;
    return [{ start: end - name.length, end }];
  });
}

/** Who says it: its words, and where what it governs begins and ends. */
export interface FrenchSource extends Span {
  readonly from: number;
  readonly to: number;
}

const CITED =
  /(?<![\p{L}\d])(?:selon|d'après|citant|de source) ((?:(?!,|;|\.(?: |$)|\(|«| (?:qui|que|dont|ont|a|est|sont|depuis|au cours|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?![\p{L}'])).){2,90})/giu;
const SAID = `(?:a|ont|avait|avaient)(?: également| aussi| encore)? (?:${FRENCH_SPEECH})|${FRENCH_SPEECH_NOW}`;
const SPEAKS = new RegExp(
  `(?:^|[.;»,] |\\bque )([^,;.«»]{2,90}?)(?:, [^,;.«»]{2,60},)? (?:${SAID})(?![\\p{L}])`,
  'giu',
);
const INVERTED = new RegExp(
  `[,»] (?:a|ont) (?:${FRENCH_SPEECH})(?: (?:${WEEKDAY}|hier|aujourd'hui))?(?: à la presse)? ((?:le |la |les |l'|un |une )?[^,;.()«»]{2,90})`,
  'giu',
);

/** The sources that a sentence names, in order. */
export function frenchSources(text: string): FrenchSource[] {
  const found: FrenchSource[] = [];
  const add = (match: RegExpExecArray, words: string, reach: 'both' | 'after' | 'before') => {
    const trimmed = words.trim();
    const start = text.indexOf(trimmed, match.index);
    if (trimmed === '' || /^(?:il|elle|ils|elles|on|nous|je|qui|ce)$/i.test(trimmed)) return;
    const end = start + trimmed.length;
    const left = reach === 'after' ? start : text.lastIndexOf(';', start) + 1;
    const right = text.indexOf(';', end);
    const to = reach === 'before' ? end : right < 0 ? text.length : right;
    found.push({ start, end, from: left, to });
  };
  for (const match of text.matchAll(CITED)) add(match, match[1] ?? '', 'both');
  for (const match of text.matchAll(INVERTED)) add(match, match[1] ?? '', 'before');
  for (const match of text.matchAll(SPEAKS)) add(match, match[1] ?? '', 'after');
  return found.sort((a, b) => a.start - b.start);
}
