import type { Article } from '../../article.ts';
import type { Span } from '../../document.ts';
import { placeKey } from '../../figures/ledger/ledger-key.ts';
import type { Figure } from '../../figures/types.ts';
import { foldName } from '../../language/fold.ts';
import { locate, type PlaceReader } from '../../reading/places/locate.ts';
import { clauseOf } from './clauses.ts';

/** Where somebody spoke, sat or works, and nothing that was counted. */
const STAGE =
  /(?:told|reporters|journalists|press|speaking|spoke|said|statement|meeting|conference|talks|ministry|minister|government|office|offices|based|headquarters|correspondent|parliament|capital|العاصمة|وزارة|حكومة|للصحفيين)(?:,? \p{L}+)? (?:in|from|at|في)\s*$/iu;
/** A house is no place of a map. */
const HOUSE =
  /(?<!\p{L})(?:school|lycée|hospital|university|polytechnic|ministry|office|station|stadium|mosque|church|hotel|bridge|market|wire|agency|society|road|crossroads|dam|report|update|bulletin|statement|parliament|agency|committee|republic|مدرسة|مستشفى)(?!\p{L})/iu;

/** "11 wounded were carried to Selbat": where they came from is not said. */
const TAKEN_TO =
  /(?<!\p{L})(?:carried|taken|brought|transferred|rushed|airlifted|flown|نقلوا|نُقلوا|نقل|transportée?s|évacuée?s) (?:by \p{L}+ )?(?:to|إلى|à|vers)\s*(?:\p{Ll}+ ){0,3}$/iu;

/** "In the Karsana earthquake" names what happened. */
const EVENT_AFTER =
  /^ (?:earthquake|quake|floods?|flooding|cyclone|crisis|war|siege|fighting|offensive|outbreak|attack|appeal|response|emergency|disaster)(?!\p{L})/iu;

/** The place of a figure as its own clause has it; null where none is named, or where it is only the stage. */
export function placeOf(figure: Figure, sentence: string, inside: Span): string | null {
  const { place, attribution } = figure;
  if (place === null || BARE_KIND.test(place) || HOUSE.test(place) || /\p{N}/u.test(place))
    return null;
  if (attribution?.includes(place)) return null;
  const clause = clauseOf(sentence, inside);
  const at = sentence.indexOf(place);
  if (at < 0) return place;
  const opens = sentence.slice(0, at).trim().split(/\s+/).length <= 2;
  const isOutside = at < clause.start || at > clause.end;
  if (!opens && isOutside && !isWhereabouts(sentence, at + place.length, clause.start)) return null;
  if (EVENT_AFTER.test(sentence.slice(at + place.length))) return null;
  const before = sentence.slice(Math.max(0, at - 60), at);
  if (TAKEN_TO.test(before)) return null;
  if (STAGE.test(before)) return null;
  const side = SIDE_ARABIC.exec(before)?.[1] ?? '';
  return `${side}${place.replace(/^the /i, '')}${listedBehind(sentence, at + place.length, before)}`;
}

/** "في غرب اليمن": a part of what is named. */
const SIDE_ARABIC = /(?<!\p{L})((?:شمال|جنوب|شرق|غرب|وسط)(?:ي)? )$/u;

/** "في محافظتي الحديدة وحجة": two or more areas of one kind, of which the first is only one. */
function listedBehind(sentence: string, end: number, before: string): string {
  const [, two, more] = SEVERAL_ARABIC.exec(before) ?? [];
  if (two === undefined && more === undefined) return '';
  return (two === undefined ? MORE : ONE_MORE).exec(sentence.slice(end))?.[0] ?? '';
}
const SEVERAL_ARABIC =
  /(?<!\p{L})[وبل]?(?:(?:محافظت|مديريت|مدينت|ولايت|قريت|بلدت|محليت|منطقت|مخيم)(ي)|(محافظات|مديريات|مدن|ولايات|قرى|بلدات|محليات)) $/u;
const ONE_MORE = /^ و\p{L}{2,}(?: ال\p{L}+)?/u;
const MORE = /^(?:،? و\p{L}{2,}|، ?(?!و?(?:قال|قالت|أضاف|أعلن))\p{L}{3,}(?=،| و))*/u;

/** "The State": which one stands elsewhere. */
const BARE_KIND =
  /^(?:the )?(?:state|province|governorate|district|locality|county|region|territory|country|city|town)$/iu;

/** "In Kalemie, where 1,900 are homeless": the clause is about the place before it. */
const isWhereabouts = (sentence: string, from: number, to: number): boolean =>
  from <= to && /^,? (?:where|où|حيث) ?$/iu.test(sentence.slice(from, to));

/** "At the Lycée Central, where 2,100 sleep": a number of one house, which is no level of a place. */
export const inHouse = (sentence: string, { start, end }: Span): boolean =>
  AT_HOUSE.test(sentence.slice(0, start)) || AT_HOUSE.test(sentence.slice(end, end + 80));
const AT_HOUSE =
  /(?:(?<!\p{L})(?:hospital|clinic|school|camp) (?:had|has|received|treats|treated|treating|admitted|took in)(?!\p{L})|(?<!\p{L})(?:in|at|inside) (?:the |a |an )?(?:[\p{L}’'-]+ ){0,4}?(?:school|lycée|hospital|university|polytechnic|station|stadium|mosque|church|hotel|clinic|camp|warehouse|gymnasium|shelter)(?!\p{L})|(?:at|in) the Lycée|(?<!\p{L})[وف]?في (?:ال)?(?:مدرسة|مستشفى|ملعب|مسجد|كنيسة|مخيم|محطة|جامعة)|(?<!\p{L})و?(?:سجلت|سجل|استقبلت|استقبل) (?:ال)?(?:عيادة|مستشفى|مركز|مستوصف))[^.;]*$/iu;

/** "Rabak locality recorded 141 cases", "سجلت محلية ربك": where it was recorded, and nobody's voice. */
export function recordedAt(words: string | null, sentence: string): string | null {
  if (words === null || !RECORDS.test(sentence)) return null;
  return AREA_ARABIC.exec(words)?.[1] ?? AREA_NAMED.exec(words)?.[1] ?? null;
}
const RECORDS = /(?<!\p{L})(?:record(?:s|ed)|register(?:s|ed)|سجلت|سجّلت|سجل)(?!\p{L})/iu;
const AREA_ARABIC =
  /^(?:محلية|ولاية|مدينة|بلدة|قرية|محافظة|منطقة|مديرية) (?!ال?صحة)(\p{L}+(?: \p{L}+)?)$/u;
const AREA_NAMED =
  /^(?:the )?(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?) (?:locality|district|province|governorate|county|town)$/iu;

/** Where a sentence says that something happened, the number's own side first: "hit the school in Tandalti and killed two". */
export function scene(sentence: string, at: number): string | null {
  const told = sentence.split(/,? according to /)[0] ?? '';
  const places = [...told.matchAll(IN_PLACE)].filter(({ 1: name = '' }) => !IN_TIME.test(name));
  const before = places.filter(({ index }) => index < at);
  return (before.at(-1) ?? places[0])?.[1] ?? null;
}
const IN_PLACE = /(?<!\p{L})in (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2})/gu;
const IN_TIME =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December)/;

/** What the reports are about as a whole: "the Ilma valley" of "Ilma Valley Floods" is no place beside others. */
const AREA =
  /(?<!\p{L})(?:valley|basin|coast|region|delta|islands?|plain|corridor|peninsula|province|governorate|district|state|county|country)(?!\p{L})/iu;

/** Of the titles, so many name the place that all is about. */
const MOSTLY = 0.4;
/** Of the texts, so many name several places in one breath, of which they are then about. */
const OFTEN = 0.15;
const OFTEN_LEAST = 3;

/** "Kosti, Rabak and Guli". */
export const SEVERAL = /,|،|(?<!\p{L})(?:and|et)(?!\p{L})| و/u;

/**
 * Places that stand for all that the reports are about: those that most titles name, areas that two of them do, and
 * several areas that many texts name together.
 * @param places that they name: one that is anywhere called a province is that everywhere
 */
export function wholeAreas(
  articles: readonly Pick<Article, 'text' | 'source'>[],
  places: readonly string[] = [],
): (place: string) => boolean {
  const titles = articles.map(({ source }) => source.title);
  const often = Math.max(OFTEN_LEAST, articles.length * OFTEN);
  const together = new Set(
    places.filter(
      (place) =>
        SEVERAL.test(place) && articles.filter(({ text }) => text.includes(place)).length >= often,
    ),
  );
  const areas = new Set(places.filter((place) => AREA.test(place)).map(placeKey));
  const folded = titles.map((title) => title.toLowerCase());
  return (place) => {
    const key = placeKey(place) ?? '';
    if (key === '') return false;
    if (together.has(place)) return true;
    const naming = folded.filter((title) => title.includes(key)).length;
    const least =
      AREA.test(place) || areas.has(key)
        ? Math.min(2, folded.length)
        : Math.max(2, folded.length * MOSTLY);
    return naming >= least;
  };
}

/** French and English write أم in front of a place each in their way: "Oum Rawaba" is Um Rawaba. */
const UMM = /^(?:oumm?|omm|umm)(?= )/;
export const keyOfPlace = (place: string | null): string =>
  (placeKey(place) ?? '').replace(UMM, 'um').replace(KIND_ARABIC, '');
/** "مديرية اللحية" is اللحية. */
const KIND_ARABIC = /^(?:مديرية|محافظة|محلية|ولاية|مدينة|بلدة|قرية|منطقة|إقليم|قضاء) (?=\p{L})/u;

/** What a place is known again by; both are empty where none is named. */
export interface NamedPlace {
  /** Its name, folded, without the kind of place behind it. */
  readonly form: string;
  /** The same for all its names that the gazetteer knows; else the form. */
  readonly key: string;
}

export function namedPlace(reader: PlaceReader, place: string): NamedPlace {
  const bare = placeKey(place) ?? '';
  const form = foldName(bare);
  // "Kassala state" is found as Kassala.
  const found =
    place === '' ? null : (locate(reader, place) ?? locate(reader, place.slice(0, bare.length)));
  return { form, key: found ? `${found.country} ${found.lat} ${found.lon}` : form };
}
