import type { Span } from '../../document.ts';
import { RULERS } from '../../language/en/offices.ts';
import {
  DEMONYMS,
  DIRECTIONS,
  PLACE_HEADS,
  PLACE_VERBS,
  STRONG_PREPOSITIONS,
  WEAK_PREPOSITIONS,
} from '../../language/en/place-words.ts';
import { isCapital, lowerAt, type Token } from '../sentence-tokens.ts';
import { actingPlace } from './acting-places.ts';
import { datelinePlace } from './datelines.ts';
import { listedBefore } from './labelling-places.ts';
import {
  accepts,
  isLettered,
  isPerson,
  type Name,
  nameAt,
  type PlacePhrase,
  phrase,
} from './place-names.ts';

/** The named places of a sentence in order. `times` hold names of months and days, which are none. */
export function placePhrases(
  sentence: string,
  tokens: readonly Token[],
  times: readonly Span[],
): PlacePhrase[] {
  const dateline = datelinePlace(sentence, tokens, times);
  const found: PlacePhrase[] = dateline ? [dateline] : [];
  for (let at = dateline?.next ?? 0; at < tokens.length; at += 1) {
    const place = placeAt(sentence, tokens, at, times);
    if (!place) continue;
    found.push(place);
    at = place.next - 1;
  }
  return found;
}

function placeAt(
  sentence: string,
  tokens: readonly Token[],
  at: number,
  times: readonly Span[],
): PlacePhrase | null {
  const word = lowerAt(tokens, at);
  // "along the border with Chad"
  const bordering =
    word === 'with' && /^(?:border|borders|frontier)$/.test(lowerAt(tokens, at - 1));
  const strong = STRONG_PREPOSITIONS.has(word) || PLACE_VERBS.has(word) || bordering;
  const weak = WEAK_PREPOSITIONS.has(word);
  // "Gulf of Oman", "Islamic State of Iraq": a name of its own.
  const part = [lowerAt(tokens, at - 2), lowerAt(tokens, at - 1)];
  const lettered = isLettered(part);
  if (word === 'of' && isCapital(tokens[at - 1]) && !lettered) return null;
  const headOf = lowerAt(tokens, at - 1);
  // "The tally for Barpeta rose"
  const tallied = word === 'for' && TALLIES.test(headOf);
  const bearing =
    tallied || lettered || (word === 'of' && (PLACE_HEADS.has(headOf) || RULERS.has(headOf)));
  if (strong || weak) {
    const headed = skipHead(tokens, at + 1);
    const name = nameAt(tokens, headed.next, times);
    if (!name) return null;
    const trusted =
      headed.head ||
      bearing ||
      name.known ||
      isGeographic(tokens, name) ||
      (strong && !PLACE_VERBS.has(word)) ||
      // "Mortar fire on Stepanakert"
      (word === 'on' && ATTACKS.test(lowerAt(tokens, at - 1))) ||
      name.tail;
    const unknownWeak = !trusted && weak && !/^(?:from|to)$/.test(word) && !headed.head;
    if (unknownWeak || (!trusted && word === 'to' && !headsFor(tokens, at))) return null;
    if (!accepts(tokens, name) || (LEADS_TO_PEOPLE.test(word) && isPerson(tokens, name)))
      return null;
    const first = headed.direction ?? withArticle(tokens, name.first);
    return phrase(sentence, tokens, first, name.next, false, listedBefore(tokens, name));
  }
  return actingPlace(sentence, tokens, at, times);
}

/** "The Hague": the article belongs to the name. */
const withArticle = (tokens: readonly Token[], first: number): number =>
  tokens[first - 1]?.text === 'The' && first > 1 ? first - 1 : first;

/** "a win over Tatiana Golovin": what leads to a person as well as to a place. */
const LEADS_TO_PEOPLE = /^(?:from|to|of|for|on|over|off|above|below|through|against|between)$/;

const TALLIES = /^(?:tally|toll|total|count|figure|number)s?$/;

const ATTACKS =
  /^(?:(?:air)?strikes?|attacks?|raids?|assaults?|fire|shelling|bombing|bombardment|offensive|march|advance)$/;

/** "Lake Kivu", "Mount Elgon", "the Canary Islands": the name says itself that it is a place. */
const isGeographic = (tokens: readonly Token[], { first, next }: Name): boolean =>
  next > first + 1 &&
  (/^(?:lake|mount|cape|gulf|strait)$/.test(lowerAt(tokens, first)) ||
    /^(?:islands?|peninsula|archipelago|plateau|heights|delta|county|province|district|governorate)$/.test(
      lowerAt(tokens, next - 1),
    ));

/** A "to" of movement or supply, not of speech. */
const headsFor = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(0, at).some((token) => MOVEMENT.test(token.lower));

const MOVEMENT =
  /^(?:suppl(?:y|ies|ied)|deliver|send|sent|mov|flew|fl(?:y|own|ee)|fled|return|travel|transport|ship|carr|walk|road|border|way|access|convoy|airlift|trucked|bus|took|taken|deploy|reach|drove|evacuat|transfer|displac|escap|cross|head|trip|journey|flight|aid)\p{L}*$/u;

/** Past "the", nationalities and "province of"; `direction` is where "northern" begins. */
function skipHead(
  tokens: readonly Token[],
  from: number,
): { next: number; head: boolean; direction: number | null } {
  let at = from;
  let head = false;
  let direction: number | null = null;
  for (let steps = 0; steps < 7; steps += 1) {
    const word = lowerAt(tokens, at);
    const next = lowerAt(tokens, at + 1);
    if (PLACE_HEADS.has(word) && !isCapital(tokens[at]) && next === 'of') {
      at += 2;
      head = true;
      direction = null;
    } else if (
      PLACE_HEADS.has(word) &&
      !isCapital(tokens[at]) &&
      (next === ',' || isCapital(tokens[at + 1]))
    ) {
      at += next === ',' ? 2 : 1;
      head = true;
      direction = null;
    } else if (DIRECTIONS.has(word)) {
      if (word !== 'nearby') direction ??= at;
      at += 1;
      // "North Darfur" is a name of its own and is read from its capital.
      if (isCapital(tokens[at - 1])) {
        at -= 1;
        break;
      }
    } else if (
      /^(?:the|a|both|parts|much|most|all|least|around|about|nearby)$/.test(word) ||
      (DEMONYMS.has(word) && !isCapital(tokens[at + 1]) && PLACE_HEADS.has(next))
    ) {
      at += 1;
      if (word === 'the') direction = null;
    } else if (word === 'of' && head) at += 1;
    else if (
      /^[a-z-]+$/.test(tokens[at]?.text ?? '') &&
      PLACE_HEADS.has(next) &&
      /^(?:of|,)$/.test(lowerAt(tokens, at + 2))
    )
      at += 1;
    else break;
  }
  return { next: at, head, direction };
}
