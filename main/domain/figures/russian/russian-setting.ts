import type { Span } from '../../document.ts';
import { RUSSIAN_SPEECH } from '../../language/ru/figure-words.ts';

const MONTH =
  '(?:янв(?:арь|аря|аре)|феврал[ьяе]|март[ае]?|апрел[ьяе]|ма[йяе]|июн[ьяе]|июл[ьяе]|август[ае]?|сентябр[ьяе]|октябр[ьяе]|ноябр[ьяе]|декабр[ьяе])';
const WEEKDAY =
  '(?:понедельник[аеу]?|вторник[аеу]?|сред[ауые]|четверг[ае]?|пятниц[аыуе]|суббот[аыуе]|воскресень[ею])';
const YEAR = '(?:19|20)\\d\\d(?: (?:год[ауе]?|г\\.))?';
const DAY = `\\d{1,2}(?:-го)? ${MONTH}(?: ${YEAR})?`;
const TIMES = new RegExp(
  `(?<![\\p{L}\\d])(?:${[
    `с \\d{1,2} (?:по|до) ${DAY}`,
    `(?:с начала|с конца|к концу|в начале|в конце|до конца) (?:${MONTH}(?: ${YEAR})?|${YEAR}|года|войны|месяца)`,
    `(?:в|во|с|со|к|до|после|на|за|утром|вечером|ночью)? ?${DAY}`,
    `(?:в|с|к|до|после|за) ${MONTH}(?: ${YEAR})?`,
    `(?:в|во|с|со|к|до|после|за) (?:\\p{L}+ом квартале )?${YEAR}`,
    `(?:в|во|со?|к|до) (?:прошл\\p{L}+ |минувш\\p{L}+ )?${WEEKDAY}`,
    '(?:за|в течение) (?:последни[ех] |прошедши[ех] |минувши[ех] )?(?:сутки|суток|ночь|день|неделю|недели|месяц|месяца|год)',
    '(?:сегодня|вчера|накануне|сейчас|теперь|в настоящее время|в ночь на \\p{L}+)',
    '(?:на|в) (?:прошлой|этой|минувшей) неделе|в (?:прошлом|этом|минувшем|текущем) (?:году|месяце)',
    YEAR,
  ].join('|')})(?![\\p{L}\\d])`,
  'giu',
);

const spans = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ index, 0: words }) => {
    const start = index + (words.length - words.trimStart().length);
    return { start, end: index + words.length };
  });

/** The days and periods of a sentence with their prepositions. */
export const russianTimes = (text: string): Span[] => spans(text, TIMES);

const NAME = '\\p{Lu}\\p{Ll}[\\p{L}-]{1,30}(?: \\p{Lu}\\p{Ll}[\\p{L}-]{1,30}){0,2}';
const KIND =
  '(?:област[ьиью]+|районе?|кра[йею]|республик[еаиу]|округе?|провинци[ияейю]+|губерни[ияе]|штате?|городе?|селе?|деревн[еяи]|посел?ке?|порту?|лагере|остров[е]?)';
const PLACES = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:[Вв]о?|[Нн]а|[Нн]ад|[Пп]од|[Бб]лиз|[Вв]озле|[Уу]|[Ии]з|покинул[аио]?|покидают) )(?:${KIND} )?(?<name>${NAME}(?: (?:област[ьиью]+|районе?|кра[ею]|республик[еиу]|округе?|провинци[ию]))?)`,
  'gu',
);

/** The named places of a sentence: after a preposition of place, with the kind behind them. */
export const russianPlaces = (text: string): Span[] =>
  [...text.matchAll(PLACES)].flatMap((match) => {
    const name = match.groups?.name ?? '';
    const end = match.index + match[0].length;
    return NO_PLACE.test(name) ? [] : [{ start: end - name.length, end }];
  });
const NO_PLACE = new RegExp(
  `^(?:${MONTH}|${WEEKDAY}|Рождеств|Минздрав|Росстат|Минобороны|Генштаб)`,
  'iu',
);

const BODY = '(?:[^,;.:«»()—]|«[^»]{1,60}»){2,80}?';
const END = '(?=[,;.:—]|$)';
const CITED = new RegExp(
  `(?<!\\p{L})(?:по|согласно) (?:предварительным |последним |официальным )?(?:данным|информации|словам|оценкам|оценке|сведениям|подсчетам) (?<who>${BODY})${END}`,
  'giu',
);
const SAID = new RegExp(`, (?:как )?(?:${RUSSIAN_SPEECH}) (?:в )?(?<who>${BODY})${END}`, 'giu');
const OPENS = new RegExp(
  `^(?:В )?(?<who>[^,;:.]{2,80}?) (?:${RUSSIAN_SPEECH}),? (?:что|о том)`,
  'iu',
);

/** Who says it, the first that the sentence names, without its preposition. */
export function russianSource(text: string): Span | null {
  for (const pattern of [CITED, SAID, OPENS]) {
    pattern.lastIndex = 0;
    const match = pattern.exec(text);
    const who = match?.groups?.who?.trim() ?? '';
    if (!match || who === '' || /^(?:он|она|они)$/i.test(who)) continue;
    const start = text.indexOf(who, match.index);
    return { start, end: start + who.length };
  }
  return null;
}
