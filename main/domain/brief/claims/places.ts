import type { Span } from '../../document.ts';
import { placeKey } from '../../figures/ledger/ledger-key.ts';
import type { Figure } from '../../figures/types.ts';

/** Where somebody spoke, sat or works, and nothing that was counted. */
const STAGE =
  /(?:told|reporters|journalists|press|speaking|spoke|said|statement|meeting|conference|talks|ministry|minister|government|office|offices|based|headquarters|correspondent|parliament|capital|العاصمة|وزارة|حكومة|للصحفيين)(?:,? \p{L}+)? (?:in|from|at|في)\s*$/iu;
/** A house is no place of a map. */
const HOUSE =
  /(?<!\p{L})(?:school|lycée|hospital|university|polytechnic|ministry|office|station|stadium|mosque|church|hotel|bridge|market|wire|agency|society|road|crossroads|dam|مدرسة|مستشفى)(?!\p{L})/iu;

/** The place of a figure as its sentence has it; null where none is named, or where it is only the stage. */
export function placeOf(figure: Figure): string | null {
  const { place, sentence } = figure;
  if (place === null || HOUSE.test(place)) return null;
  const at = sentence.indexOf(place);
  if (at < 0) return place;
  return STAGE.test(sentence.slice(Math.max(0, at - 60), at)) ? null : place.replace(/^the /i, '');
}

/** "At the Lycée Central, where 2,100 sleep": a number of one house, which is no level of a place. */
export const inHouse = (sentence: string, { start, end }: Span): boolean =>
  AT_HOUSE.test(sentence.slice(0, start)) || AT_HOUSE.test(sentence.slice(end, end + 80));
const AT_HOUSE =
  /(?:(?<!\p{L})(?:in|at|inside) (?:the |a |an )?(?:[\p{L}’'-]+ ){0,4}?(?:school|lycée|hospital|university|polytechnic|station|stadium|mosque|church|hotel|clinic|camp|warehouse|gymnasium|shelter)(?!\p{L})|(?:at|in) the Lycée|(?<!\p{L})[وف]?في (?:ال)?(?:مدرسة|مستشفى|ملعب|مسجد|كنيسة|مخيم|محطة|جامعة))[^.;]*$/iu;

/** What the reports are about as a whole: "the Ilma valley" of "Ilma Valley Floods" is no place beside others. */
const AREA =
  /(?<!\p{L})(?:valley|basin|coast|region|delta|islands?|plain|corridor|peninsula|province|governorate|district|state|county|country)(?!\p{L})/iu;

/**
 * Places that stand for all that the reports are about: areas that titles of numbered reports, or of several
 * articles, name.
 * @param titles of all articles
 */
export function wholeAreas(titles: readonly string[]): (place: string) => boolean {
  const folded = titles.map((title) => title.toLowerCase());
  return (place) => {
    const key = place.toLowerCase();
    if (!AREA.test(key)) return false;
    return folded.filter((title) => title.includes(key)).length >= Math.min(2, folded.length);
  };
}

export const keyOfPlace = (place: string | null): string => placeKey(place) ?? '';
