import type { Span } from '../../document.ts';
import type { Figure } from '../../figures/types.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../../language/en/date-words.ts';
import { topicBy } from './topics.ts';

/** Those who are gone from a place: another question than who is displaced there. */
export const FLED = topicBy('fled');

const ONE = "\\p{Lu}[\\p{L}’'-]+(?: (?:al-|el-)?\\p{Lu}[\\p{L}’'-]+){0,3}";
/** "Nyemba, Rutuku and Kabimba". */
const NAMES = `(?<name>${ONE}(?:(?:, ${ONE}){0,4},? (?:and|et) ${ONE})?)`;
const NO_PLACE = new RegExp(`^(?:${[...MONTH_NAMES, ...WEEKDAY_NAMES].join('|')})(?!\\p{L})`, 'u');
const TROUBLE =
  '(?:fighting|violence|clashes|floods?|flooding|attacks?|shelling|conflict|war|combats|violences|affrontements)';
const HOMES = '(?: (?:their|the) (?:homes|houses|villages|towns|farms))';
const KIND =
  '(?:the )?(?:(?:\\p{L}+ )?(?:north|south|east|west|centre|outskirts|town|city|village|villages|district|area|areas|camp|locality|localities|province|state|county|territory) of )?';
const ENGLISH = new RegExp(
  `(?<!\\p{L})(?:(?:fled|flee|flees|fleeing|left|leave|leaving|abandoned|escaped|escaping)(?:${HOMES}? from|${HOMES} (?:in|across|around)| ${TROUBLE} (?:in|around|from))?|(?:displaced|displacement|evacuated|uprooted|driven|expelled|forced|chased|moved|people|persons|individuals|residents|families|households|inhabitants|civilians|IDPs)(?: out)?(?: \\([^()]{1,40}\\))?(?: \\p{Ll}+){0,2} (?:from|out of)(?:${HOMES} (?:in|across|around))?) ${KIND}${NAMES}`,
  'gu',
);
const KIND_FRENCH =
  "(?:la |le |les |l['’])?(?:(?:ville|village|villages|territoire|zone|localité|localités|cité|province|région|camp|quartier) (?:de |du |des |d['’]))?";
const FRENCH = new RegExp(
  `(?<!\\p{L})(?:(?:fui|fuient|fuyant|fuyait|quitté|quittent|quittant|abandonné|déserté)(?: leurs? (?:maisons?|foyers?|villages?|domiciles?|habitations?) (?:à|de|dans|d['’])| (?:les |des )(?:combats|violences|affrontements|attaques|inondations) (?:à|dans|de|d['’]))?|(?:chassée?s|déplacée?s|évacuée?s|originaires|venue?s|venant|provenant|en provenance) (?:de|du|des|d['’])) ?${KIND_FRENCH}${NAMES}`,
  'gu',
);
const ARABIC =
  /(?:^|\s)و?من(?: (?:سكان|أهالي|مدينة|بلدة|قرية|قرى|محلية|ولاية|منطقة|مناطق|إقليم|محافظة|داخل|ضواحي|مخيم|حي|أحياء))*\s*$/u;

/** The places that a sentence says people are gone from. */
function origins(sentence: string): (Span & { readonly name: string })[] {
  return [ENGLISH, FRENCH].flatMap((pattern) =>
    [...sentence.matchAll(pattern)].flatMap((match) => {
      const name = match.groups?.name ?? '';
      const end = match.index + match[0].length;
      return NO_PLACE.test(name) ? [] : [{ start: end - name.length, end, name }];
    }),
  );
}

/**
 * Where those counted are gone from, as the clause behind the number says; null where it names no such place, or
 * another one where they are now.
 * @param place that the number was read with
 */
export function fledFrom(
  { place: read }: Pick<Figure, 'place'>,
  place: string | null,
  sentence: string,
  inside: Span,
): string | null {
  const from = origins(sentence).find(
    ({ start }) => start >= inside.end && isNear(sentence, inside.end, start),
  );
  const named = place ?? read;
  const at = named === null ? -1 : sentence.indexOf(named);
  if (place !== null && at >= 0 && ARABIC.test(sentence.slice(0, at))) return place;
  if (from === undefined) return null;
  const isElsewhere = place !== null && (at < from.start || at >= from.end);
  return isElsewhere ? null : from.name;
}
/** "900 people displaced from Um Rawaba arrived in Kosti": where those who came are now; null where that is not said. */
export function arrivedIn(place: string | null, sentence: string, inside: Span): string | null {
  const at = place === null ? -1 : sentence.indexOf(place);
  const isOrigin = origins(sentence).some(({ start, end }) => at >= start && at < end);
  if (!isOrigin) return place;
  return ARRIVED_IN.exec(sentence.slice(inside.end))?.groups?.name ?? null;
}
const ARRIVED_IN = new RegExp(
  `(?<!\\p{L})(?:arriv(?:ed|ing|als?)|reached|came|arrivée?s) (?:(?:in|at|to|à|au|dans) )?(?:the )?${KIND}${NAMES}`,
  'u',
);
const isNear = (sentence: string, from: number, to: number): boolean =>
  to - from <= REACH && !/[;.]\s/.test(sentence.slice(from, to));
const REACH = 120;

/** "left Nyala", "drove about 3,000 people from Kabimba": no word of displacement stands there. */
export const isDriven = (after: string, before: string): boolean =>
  LEFT.test(after) ||
  (DROVE.test(before) && /^(?: \p{L}+){1,2} (?:from|out of|to flee) /u.test(after));
const LEFT = /^(?: \p{Ll}+){1,2}(?: have| had)? (?:left|abandoned|escaped) (?=\p{Lu})/u;
const DROVE =
  /(?<!\p{L})(?:drove|driven|drives|driving|expelled|chased|pushed|forced|forcing)(?: out)?(?: (?:about|around|some|over|at|least|more|than|nearly|almost|an|estimated|up|to|another))*\s*$/u;
