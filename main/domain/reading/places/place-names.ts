import type { Span } from '../../document.ts';
import { GIVEN_NAMES } from '../../language/en/person-names.ts';
import {
  DEMONYMS,
  KNOWN_PLACES,
  ORGANISATION_WORDS,
  PLACE_HEADS,
  PLACE_TAILS,
  SITES,
  TITLES,
} from '../../language/en/place-words.ts';
import { insideAny, isCapital, lowerAt, type Token } from '../sentence-tokens.ts';
import {
  endsPhrase,
  isAdverb,
  isFiniteVerb,
  isPastParticiple,
  isPresentParticiple,
} from '../word-classes.ts';

/** A named place of a sentence, without its preposition; `first` to `next` are its tokens. */
export interface PlacePhrase extends Span {
  readonly text: string;
  readonly first: number;
  readonly next: number;
  /** No preposition leads to it: "Syria’s", "Lebanon hosts", "Norway 30". */
  readonly bare: boolean;
  /** The token of the amount that it stands right before and holds for: "Norway 30", "Kalabo (18)"; else null. */
  readonly labels: number | null;
}

export interface Name {
  readonly first: number;
  readonly next: number;
  readonly known: boolean;
  readonly tail: boolean;
}

/** Opens a sentence before a name: "Following Iran’s elections", "Another 24 million". */
const OPENINGS = /^(?:another|following|under|upon|amid|despite|unlike|including|even|only|both)$/;

/** "NATO-led", "U.S.-based": tells of the noun behind it. */
const COMPOUND =
  /-(?:led|based|run|owned|backed|born|built|made|trained|funded|financed|sponsored|supported|mediated|brokered|allied|linked|bound|style)$/;

const JOINTS = /^(?:de|del|la|el|al|des|du|sur|der|den|le|les|ez|ul|es|da|do|dos|of)$/;

/** "ez-Zor" after "Deir", "al-Hawa" after "Bab": a small article bound to a name. */
const ARTICLED = /^(?:al|el|ez|es|as|ash|ad|an|ar|at|az)-\p{Lu}/u;

/** "Cote d’Ivoire". */
const ELIDED = /^d[’']\p{Lu}/u;

/** A run of capitalised words, with joints ("Deir ez-Zor", "Gulf of Aden"), tail nouns, lists. */
export function nameAt(
  tokens: readonly Token[],
  first: number,
  times: readonly Span[],
): Name | null {
  const token = tokens[first];
  if (!isCapital(token) || insideAny(token, times)) return null;
  if (OPENINGS.test(lowerAt(tokens, first))) return null;
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
    else if (ARTICLED.test(word?.text ?? '') || ELIDED.test(word?.text ?? '')) next += 1;
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
  const within = /^[’']s$/.test(lowerAt(tokens, next)) ? kindWithin(tokens, next + 1) : null;
  if (within !== null) {
    const inner = nameAt(tokens, within, times);
    if (inner) return inner;
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

/** Words between a possessive and the kind of place: "Pakistan’s southern port city of Karachi". */
const DESCRIBING = 4;

/** Where the name stands that a kind of place leads to: "city of Karachi", "capital, Lhasa"; null for none. */
function kindWithin(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at < from + DESCRIBING; at += 1) {
    if (PLACE_HEADS.has(lowerAt(tokens, at)) && /^(?:of|,)$/.test(lowerAt(tokens, at + 1)))
      return isCapital(tokens[at + 2]) ? at + 2 : null;
    const describes = tokens[at]?.kind === 'word' && !endsPhrase(tokens[at]);
    if (!describes || (isCapital(tokens[at]) && !DEMONYMS.has(lowerAt(tokens, at)))) return null;
  }
  return null;
}

/** "Bardarash and Qushtapa camps" */
const isTail = (word: string): boolean =>
  PLACE_TAILS.has(word) || PLACE_TAILS.has(word.replace(/s$/, ''));

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
    while (isTail(lowerAt(tokens, next)) && !isCapital(tokens[next])) next += 1;
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
export function accepts(tokens: readonly Token[], name: Name): boolean {
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
  if (last === 'phase' || (numbered && NUMBERED.has(last)) || isLettered(words)) return false;
  if (tokens.slice(name.first, name.next).every(isDescribing)) return false;
  if (name.tail) return true;
  if (words.some(isTitle)) return false;
  if (
    ORGANISATION_WORDS.has(last) ||
    ORGANISATION_WORDS.has(whole) ||
    ORGANISATION_WORDS.has(words[0] ?? '')
  )
    return false;
  if (isBodyOf(tokens, name)) return false;
  if (DEMONYMS.has(last) || DEMONYMS.has(whole)) return false;
  const only = tokens[name.first];
  if (words.length === 1 && only && /^[\p{Lu}\d]{2,}$/u.test(only.text)) return false;
  if (words.length === 1 && only && /\d/.test(only.text)) return false;
  // "in Shahed drones": the name modifies what follows.
  return !nounFollows(tokens, name.next) && !modifies(tokens, name);
}

/** "a Shi’ite mosque", "U.S.-based mine": only of what kind it is, and no name. */
const isDescribing = ({ lower, text }: Token): boolean =>
  COMPOUND.test(lower) ||
  DEMONYMS.has(lower) ||
  (PLACE_TAILS.has(lower) &&
    !/^(?:regions?|peninsula|coast|border)$/.test(lower) &&
    text === lower);

/** "Secretary-General", "Lieutenant-General" too. */
const isTitle = (word: string): boolean => word.split('-').some((part) => TITLES.has(part));

/** "Paul Allen": a given name and another word; "Victoria Falls" has its preposition to tell. */
export const isPerson = (tokens: readonly Token[], { first, next, tail }: Name): boolean =>
  next === first + 2 && !tail && GIVEN.has(lowerAt(tokens, first));
const GIVEN: ReadonlySet<string> = new Set(GIVEN_NAMES);

/** "the House of Representatives", "Centers for Disease Control": the name goes on, and is none of a place. */
const isBodyOf = (tokens: readonly Token[], { first, next }: Name): boolean =>
  next === first + 1 &&
  /^(?:of|for|toward)$/.test(lowerAt(tokens, next)) &&
  isCapital(tokens[next + 1]) &&
  /^(?:an?|the)$/.test(lowerAt(tokens, first - 1));

/** "the Bush administration", "a Shell platform", but "the Karni cargo crossing": an article, a name, and what it tells of. */
function modifies(tokens: readonly Token[], { first, next }: Name): boolean {
  const noun = tokens[next];
  return (
    /^(?:an?|the|its|their)$/.test(lowerAt(tokens, first - 1)) &&
    noun?.kind === 'word' &&
    noun.text === noun.lower &&
    !noun.amount &&
    !endsPhrase(noun) &&
    !isFiniteVerb(noun) &&
    !isPastParticiple(noun) &&
    !isPresentParticiple(noun) &&
    !isAdverb(noun) &&
    ![0, 1, 2].some((on) => isSite(lowerAt(tokens, next + on)))
  );
}

const isSite = (word: string): boolean => isTail(word) || SITES.has(word);

const NUMBERED = new Set(
  'block sector zone ward gate site level house building school room well'.split(' '),
);

/** "Block D" of a camp, which has the name. */
export const isLettered = (words: readonly string[]): boolean =>
  words.length === 2 && NUMBERED.has(words[0] ?? '') && words[1]?.length === 1;

function nounFollows(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return (
    next !== undefined &&
    next.kind === 'word' &&
    !endsPhrase(next) &&
    !isFiniteVerb(next) &&
    // "A household in Tartus burns 12 litres"
    (tokens[at + 1]?.amount ?? null) === null &&
    // "The unit in Makeni reports that"
    lowerAt(tokens, at + 1) !== 'that' &&
    /^[a-z][a-z-]+(?:[^su]s|ing)$/.test(next.text) &&
    !/^(?:was|is|has|does|says|alone|during|needs|hosts|remains|faces|lasts|because|including|since|following|according|killing|leaving|wounding|injuring|destroying|displacing|using|carrying|bringing|affecting|forcing|causing|damaging)$/.test(
      next.lower,
    ) &&
    !/ing$/.test(next.lower)
  );
}

export const textOf = (tokens: readonly Token[], from: number, to: number): string => {
  const first = tokens[from];
  if (!first) return '';
  let text = '';
  for (const token of tokens.slice(from, to))
    text += (text === '' || token.glued ? '' : ' ') + token.lower;
  return text;
};

export function phrase(
  sentence: string,
  tokens: readonly Token[],
  first: number,
  next: number,
  bare: boolean,
  labels: number | null = null,
): PlacePhrase {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[next - 1]?.end ?? start;
  return { start, end, text: sentence.slice(start, end), first, next, bare, labels };
}
