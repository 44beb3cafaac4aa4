import type { Article } from '../../article.ts';
import { overlaps, type Span } from '../../document.ts';
import { sentences } from '../../reading/sentences.ts';
import type { Claim } from './claim.ts';
import { keyOfPlace } from './places.ts';

/** A sentence that says that nobody is missing any more, with the ISO day of its article. */
interface NoneMissing {
  readonly sentence: string;
  readonly day: string;
}

const NONE =
  /(?<!\p{L})(?:no ?(?:one|body|people|person) (?:is|are|remains?) (?:still |any longer )?(?:missing|unaccounted for)|(?:everyone|everybody|all)(?: of)?(?: the| those)?(?: (?:\p{N}+|\p{Ll}+)){0,2} (?:missing|unaccounted for)(?: people| persons)?(?: \p{L}+){0,4}? (?:have|has|had|were|was)(?: now| all| since)?(?: been)? (?:found|located|accounted for|traced)|everyone (?:has|had) (?:now )?been (?:found|accounted for)|plus (?:aucune? (?:personne )?(?:n['’]est )?(?:portée? )?disparue?|personne n['’]est portée? disparue?)|(?:tous les(?: \p{N}+)?|toutes les(?: \p{N}+)? personnes(?: portées)?) disparue?s (?:\p{L}+ ){0,4}?(?:ont|avaient) (?:tous |toutes )?été (?:retrouv|localis)ée?s|لم يعد هناك (?:أي )?مفقود(?:ين|ون)?|لا يوجد (?:أي )?مفقود(?:ين|ون)?|(?:عُ?ثر|العثور) على (?:جميع|كل|كافة) المفقودين)(?!\p{L})/iu;
/** "Until all the missing have been found", "not all of them": it has not happened. */
const DENIED =
  /(?<!\p{L})(?:not|until|unless|once|if|when|hopes?|hoped|will|would|pas|jusqu['’]à ce que|tant que|si|حتى|إلى أن|إذا|عندما|لن|سوف|نأمل)(?!\p{L})[^.;]{0,40}$/iu;

/** What of an article says that those who were missing are found. */
export function noneMissingIn(
  { text, source: { published } }: Pick<Article, 'text' | 'source'>,
  withheld: readonly Span[],
): NoneMissing[] {
  if (published === null) return [];
  return sentences(text).flatMap((span) => {
    const sentence = text.slice(span.start, span.end);
    const found = NONE.exec(sentence);
    if (!found || DENIED.test(sentence.slice(0, found.index))) return [];
    return withheld.some((one) => overlaps(one, span))
      ? []
      : [{ sentence, day: published.slice(0, 10) }];
  });
}

/**
 * Whether an older count of missing people is overtaken: nobody is missing since, anywhere or at its place, or just as many were found.
 * @param places that the reports name, by which a sentence is of one place alone
 */
export const isFoundSince = (
  { topic, place, day, figure }: Claim,
  none: readonly NoneMissing[],
  places: readonly string[],
): boolean =>
  topic.id === 'missing' &&
  none.some(({ sentence, day: since }) => {
    if (day === null || day >= since) return false;
    const { value } = figure;
    if (value !== null && new RegExp(`(?<!\\p{N})${value}(?!\\p{N})`, 'u').test(sentence))
      return true;
    const named = places.filter((one) => sentence.includes(one));
    return (
      named.length === 0 ||
      (place !== null && named.some((one) => keyOfPlace(one) === keyOfPlace(place)))
    );
  });
