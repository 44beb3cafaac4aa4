import type { Span } from '../../document.ts';
import { RULERS } from '../../language/en/offices.ts';
import {
  DEMONYMS,
  DIRECTIONS,
  HOST_VERBS,
  KNOWN_PLACES,
  ORGANISATION_WORDS,
  PLACE_HEADS,
  PLACE_TAILS,
  PLACE_VERBS,
  STRONG_PREPOSITIONS,
  TITLES,
  WEAK_PREPOSITIONS,
} from '../../language/en/place-words.ts';
import { insideAny, isCapital, lowerAt, type Token } from '../sentence-tokens.ts';
import { endsPhrase, isFiniteVerb } from '../word-classes.ts';

/** A named place of a sentence, without its preposition; `first` to `next` are its tokens. */
export interface PlacePhrase extends Span {
  readonly text: string;
  readonly first: number;
  readonly next: number;
  /** A place that only hosts or owns ("Syria’s", "Lebanon hosts"), or after "from" and "to". */
  readonly weak: boolean;
}

/** The named places of a sentence in order. `times` hold names of months and days, which are none. */
export function placePhrases(
  sentence: string,
  tokens: readonly Token[],
  times: readonly Span[],
): PlacePhrase[] {
  const found: PlacePhrase[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
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
  if (word === 'of' && isCapital(tokens[at - 1])) return null;
  const headOf = lowerAt(tokens, at - 1);
  const bearing = word === 'of' && (PLACE_HEADS.has(headOf) || RULERS.has(headOf));
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
      name.tail;
    const unknownWeak = !trusted && weak && !/^(?:from|to)$/.test(word) && !headed.head;
    if (unknownWeak || (!trusted && word === 'to' && !headsFor(tokens, at))) return null;
    if (!accepts(tokens, name)) return null;
    const first = headed.direction ?? name.first;
    return phrase(sentence, tokens, first, name.next, weak && !headed.head && word !== 'on');
  }
  return hostAt(sentence, tokens, at, times);
}

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

/** "Lebanon hosts", "Syria’s hospitals", "southern Idlib’s". */
function hostAt(
  sentence: string,
  tokens: readonly Token[],
  at: number,
  times: readonly Span[],
): PlacePhrase | null {
  if (!isCapital(tokens[at])) return null;
  const name = nameAt(tokens, at, times);
  if (!name?.known) return null;
  // "Haiti: 21 million people need aid", "Mali - 14 dead"
  if (at === 0 && opensReport(tokens, name.next))
    return phrase(sentence, tokens, at, name.next, true);
  let next = name.next;
  const possessive = /^[’']s?$/.test(lowerAt(tokens, next)) && tokens[next]?.glued === true;
  while (/^(?:now|also|already|currently|still|alone)$/.test(lowerAt(tokens, next))) next += 1;
  const hosts = HOST_VERBS.has(lowerAt(tokens, next)) && (at === 0 || !isCapital(tokens[at - 1]));
  const participle =
    /^(?:been|set|sent|said|put|agreed|called|announced|pledged|fired|launched|made|taken|deployed)$/.test(
      lowerAt(tokens, next + 1),
    ) && lowerAt(tokens, next + 1) !== 'taken';
  if (!possessive && (!hosts || participle)) return null;
  return phrase(sentence, tokens, at, name.next, true);
}

const opensReport = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at) === ':' || (/^[-–—]$/.test(lowerAt(tokens, at)) && !tokens[at]?.glued);

interface Name {
  readonly first: number;
  readonly next: number;
  readonly known: boolean;
  readonly tail: boolean;
}

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
      direction ??= at;
      at += 1;
      // "North Darfur" is a name of its own and is read from its capital.
      if (isCapital(tokens[at - 1])) {
        at -= 1;
        break;
      }
    } else if (
      /^(?:the|a|parts|much|most|all|least|around|about|nearby)$/.test(word) ||
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

const JOINTS = /^(?:de|del|la|el|al|des|du|sur|der|den|le|les|ez|ul|es|da|do|dos|of)$/;

/** "ez-Zor" after "Deir", "al-Hawa" after "Bab": a small article bound to a name. */
const ARTICLED = /^(?:al|el|ez|es|as|ash|ad|an|ar|at|az)-\p{Lu}/u;

/** A run of capitalised words, with joints ("Deir ez-Zor", "Gulf of Aden"), tail nouns, lists. */
function nameAt(tokens: readonly Token[], first: number, times: readonly Span[]): Name | null {
  const token = tokens[first];
  if (!isCapital(token) || insideAny(token, times)) return null;
  let next = first + 1;
  while (next < tokens.length && next < first + 6) {
    const word = tokens[next];
    if (isCapital(word) && !insideAny(word, times)) next += 1;
    else if (
      JOINTS.test(word?.lower ?? '') &&
      isCapital(tokens[next + 1]) &&
      (word?.lower !== 'of' ||
        /^(?:gulf|bay|sea|horn|strait|cape|province|state|republic)$/.test(
          lowerAt(tokens, next - 1),
        ))
    )
      next += 2;
    else if (
      /^[’']s$/.test(word?.lower ?? '') &&
      isCapital(tokens[next + 1]) &&
      KNOWN_PLACES.has(textOf(tokens, first, next + 2))
    )
      next += 2;
    else if (ARTICLED.test(word?.text ?? '')) next += 1;
    else break;
  }
  const known =
    KNOWN_PLACES.has(textOf(tokens, first, next)) ||
    KNOWN_PLACES.has(lowerAt(tokens, next - 1)) ||
    KNOWN_PLACES.has(textOf(tokens, next - 2, next));
  let tail = false;
  // A possessive leads on to the place itself: "Syria’s Idlib province".
  if (/^[’']s$/.test(lowerAt(tokens, next)) && isCapital(tokens[next + 1])) {
    const inner = nameAt(tokens, next + 1, times);
    if (inner) return { ...inner, first };
  }
  while (PLACE_TAILS.has(lowerAt(tokens, next)) && !isCapital(tokens[next]) && next < first + 8) {
    tail = true;
    next += 1;
  }
  // "the Kivu town of Walikale"
  if (tail && lowerAt(tokens, next) === 'of') {
    const inner = nameAt(tokens, next + 1, times);
    if (inner) return inner;
  }
  return { first, next: listEnd(tokens, next, times), known, tail };
}

/** "Somalia, Kenya and Ethiopia": a list that "and" closes; a lone comma begins an apposition. */
function listEnd(tokens: readonly Token[], end: number, times: readonly Span[]): number {
  let at = end;
  let closed = end;
  for (let steps = 0; steps < 6; steps += 1) {
    const link = lowerAt(tokens, at);
    let from = at + 1;
    if (link === ',' && lowerAt(tokens, from) === 'and') from += 1;
    else if (link !== ',' && link !== 'and') break;
    const token = tokens[from];
    if (!isCapital(token) || insideAny(token, times)) break;
    let next = from + 1;
    while (isCapital(tokens[next]) && !insideAny(tokens[next], times)) next += 1;
    while (PLACE_TAILS.has(lowerAt(tokens, next)) && !isCapital(tokens[next])) next += 1;
    // "in Aleppo and Turkey said": the second name begins a clause.
    const after = lowerAt(tokens, next);
    if (
      /^(?:said|says|has|have|had|is|was|were|are|will|reported|told|hosts|’s|'s)$/.test(after) &&
      link === 'and'
    )
      break;
    at = next;
    if (link === 'and' || from > at) closed = next;
    if (link === 'and') break;
  }
  return closed;
}

/** Whether a name can be a place at all: no body, no people, no title. */
function accepts(tokens: readonly Token[], name: Name): boolean {
  const words = tokens.slice(name.first, name.next).map((token) => token.lower);
  const whole = words.join(' ');
  // "a US official"
  const modifier = tokens[name.next];
  if (
    /^(?:us|u\.s\.|uk|u\.k\.)$/.test(whole) &&
    modifier?.kind === 'word' &&
    !endsPhrase(modifier)
  ) {
    return false;
  }
  if (KNOWN_PLACES.has(whole)) return !(DEMONYMS.has(whole) && nounFollows(tokens, name.next));
  const last = words.at(-1) ?? '';
  // "IPC Phase 5", "Block 7"
  const numbered = tokens[name.next]?.kind === 'number';
  if (
    last === 'phase' ||
    (numbered &&
      /^(?:block|sector|zone|ward|gate|site|level|house|building|school|room|well)$/.test(last))
  )
    return false;
  if (name.tail) return true;
  if (words.some((word) => TITLES.has(word))) return false;
  if (
    ORGANISATION_WORDS.has(last) ||
    ORGANISATION_WORDS.has(whole) ||
    ORGANISATION_WORDS.has(words[0] ?? '')
  )
    return false;
  if (DEMONYMS.has(last) || DEMONYMS.has(whole)) return false;
  const only = tokens[name.first];
  if (words.length === 1 && only && /^[\p{Lu}\d]{2,}$/u.test(only.text)) return false;
  if (words.length === 1 && only && /\d/.test(only.text)) return false;
  // "in Shahed drones": the name modifies what follows.
  return !nounFollows(tokens, name.next);
}

function nounFollows(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return (
    next !== undefined &&
    next.kind === 'word' &&
    !endsPhrase(next) &&
    !isFiniteVerb(next) &&
    // "A household in Tartus burns 12 litres"
    (tokens[at + 1]?.amount ?? null) === null &&
    /^[a-z][a-z-]+(?:[^su]s|ing)$/.test(next.text) &&
    !/^(?:was|is|has|does|says|alone|during|needs|hosts|remains|faces|lasts|because|including|since|following|according|killing|leaving|wounding|injuring|destroying|displacing|using|carrying|bringing|affecting|forcing|causing|damaging)$/.test(
      next.lower,
    ) &&
    !/ing$/.test(next.lower)
  );
}

const textOf = (tokens: readonly Token[], from: number, to: number): string => {
  const first = tokens[from];
  if (!first) return '';
  let text = '';
  for (const token of tokens.slice(from, to))
    text += (text === '' || token.glued ? '' : ' ') + token.lower;
  return text;
};

function phrase(
  sentence: string,
  tokens: readonly Token[],
  first: number,
  next: number,
  weak: boolean,
): PlacePhrase {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[next - 1]?.end ?? start;
  return { start, end, text: sentence.slice(start, end), first, next, weak };
}
