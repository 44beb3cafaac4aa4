import { isArabic } from './arabic-names.ts';

/** Whether a text, or a mere sentence, is in French: it has more of the small words of French than of English. */
export const isFrench = (text: string): boolean => {
  const french = text.match(FRENCH)?.length ?? 0;
  return french >= 2 && french > (text.match(ENGLISH)?.length ?? 0);
};
const FRENCH =
  /(?<!\p{L})(?:le|la|les|des|du|de|une?|est|sont|été|dans|selon|pour|avec|ont|qui|sur|au|aux|à|ne|pas|a|en|et|[ldn]['’]\p{L}+)(?!\p{L})/giu;
const ENGLISH =
  /(?<!\p{L})(?:the|an?|of|and|in|to|was|were|is|are|has|have|that|said|from|for|with|by|on|at)(?!\p{L})/giu;

/** Whether of two texts one is in French and one is not: their words do not compare. */
export const isAcross = (one: string, other: string): boolean => isFrench(one) !== isFrench(other);

/** Whether two texts are both in Arabic, both in French or both in neither: the same word is written the same in both. */
export const isOneTongue = (one: string, other: string): boolean =>
  isArabic(one) === isArabic(other) && !isAcross(one, other);
