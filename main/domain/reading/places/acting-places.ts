import type { Span } from '../../document.ts';
import { DEMONYMS, HOST_VERBS, PLACE_HEADS, PLACE_TAILS } from '../../language/en/place-words.ts';
import { isCapital, lowerAt, type Token } from '../sentence-tokens.ts';
import { isWeather } from '../speech/where-recorded.ts';
import {
  endsPhrase,
  isAdverb,
  isAuxiliary,
  isFiniteVerb,
  isPastParticiple,
  isPlural,
} from '../word-classes.ts';
import { labelledBy } from './labelling-places.ts';
import { accepts, type Name, nameAt, type PlacePhrase, phrase } from './place-names.ts';

/** Places that no preposition leads to: what a sentence is about, or a name beside its kind. */

/** "Lebanon hosts", "Syria’s hospitals", "Kyangwali settlement received", "the capital, Port Vila,". */
export function actingPlace(
  sentence: string,
  tokens: readonly Token[],
  at: number,
  times: readonly Span[],
): PlacePhrase | null {
  if (!isCapital(tokens[at])) return null;
  const name = nameAt(tokens, at, times);
  if (!name) return null;
  const labels = labelledBy(tokens, name);
  if (labels !== null) return phrase(sentence, tokens, at, name.next, true, labels);
  const acts = name.known
    ? knownActs(tokens, at, name)
    : isBesideKind(tokens, name) || hosts(tokens, name) || headsReport(tokens, at, name);
  return acts || siteActs(tokens, name) ? phrase(sentence, tokens, at, name.next, true) : null;
}

/** A place that is known may own or host whatever is counted, or open a report about itself. */
function knownActs(tokens: readonly Token[], at: number, name: Name): boolean {
  // "Haiti: 21 million people need aid", "Mali - 14 dead"
  if (at === 0 && opensReport(tokens, name.next)) return true;
  let next = name.next;
  const possessive = /^[’']s?$/.test(lowerAt(tokens, next)) && tokens[next]?.glued === true;
  if (possessive || isBesideKind(tokens, name)) return true;
  while (/^(?:now|also|already|currently|still|alone)$/.test(lowerAt(tokens, next))) next += 1;
  const hosting = HOST_VERBS.has(lowerAt(tokens, next)) && (at === 0 || !isCapital(tokens[at - 1]));
  const participle =
    /^(?:been|set|sent|said|put|agreed|called|announced|pledged|fired|launched|made|deployed)$/.test(
      lowerAt(tokens, next + 1),
    );
  return hosting && !participle;
}

/** "Thyolo District: 3 deaths": a name that says what kind of place it is. */
const headsReport = (tokens: readonly Token[], at: number, name: Name): boolean =>
  at === 0 &&
  isSite(lowerAt(tokens, name.next - 1)) &&
  name.next > name.first + 1 &&
  isName(tokens, name) &&
  opensReport(tokens, name.next);

const opensReport = (tokens: readonly Token[], at: number): boolean =>
  lowerAt(tokens, at) === ':' || (/^[-–—]$/.test(lowerAt(tokens, at)) && !tokens[at]?.glued);

/** "the capital, Port Vila, lost": the word for what it is stands before it. */
const isBesideKind = (tokens: readonly Token[], { first, next }: Name): boolean =>
  lowerAt(tokens, first - 1) === ',' &&
  PLACE_HEADS.has(lowerAt(tokens, first - 2)) &&
  !isCapital(tokens[first - 2]) &&
  /^[,(]$/.test(lowerAt(tokens, next));

/** Where the name stands as what its clause is about. */
function opensClause(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  if (before === undefined || /^[;:,“”"•–—]$/.test(before.text)) return true;
  if (before.lower === 'the') return opensClause(tokens, first - 1);
  return /^(?:and|but|while|whereas|when|where|after|that)$/.test(before.lower);
}

/** "Kyangwali settlement received", "the Zawra market burned": a name with its kind that does something. */
function siteActs(tokens: readonly Token[], name: Name): boolean {
  const kind = tokens[name.next - 1];
  if (!kind || !isSite(kind.lower) || name.next < name.first + 2) return false;
  if (!opensClause(tokens, name.first) || !isName(tokens, name)) return false;
  // "Rural districts lost", but not "Rural district lost": a kind alone in the singular has a name before it.
  const bare = lowerAt(tokens, name.first - 1) !== 'the';
  const inside = tokens.slice(name.first, name.next).some(({ lower }) => lower === 'and');
  if (bare && isPlural(kind) && !inside) return false;
  let verb = name.next;
  while (isAdverb(tokens[verb])) verb += 1;
  return isVerb(tokens[verb]);
}

/** Kinds of places that do what their people do; a "department" may be an office. */
const isSite = (word: string): boolean =>
  (PLACE_TAILS.has(word) || (PLACE_TAILS.has(word.replace(/s$/, '')) && word.endsWith('s'))) &&
  !/^(?:departments?|divisions?|mosque|church|square|border|coast|basin|corridor|area)$/.test(word);

const isName = (tokens: readonly Token[], { first, next }: Name): boolean =>
  !endsPhrase(tokens[first]) &&
  !(next === first + 2 && DEMONYMS.has(lowerAt(tokens, first))) &&
  !isPlural(tokens[first]);

const isVerb = (token: Token | undefined): boolean =>
  isFiniteVerb(token) || isAuxiliary(token) || isPastParticiple(token);

/** "Kutupalong hosts 600,000 refugees", "Hanoi recorded 41 °C": only a place does, whether it is known or not. */
const hosts = (tokens: readonly Token[], name: Name): boolean =>
  (/^(?:hosts|hosted|shelters|sheltered|accommodates)$/.test(lowerAt(tokens, name.next)) ||
    (/^(?:recorded|registered|logged|reached|saw|hit|had)$/.test(lowerAt(tokens, name.next)) &&
      isWeather(tokens[name.next + 1]))) &&
  opensClause(tokens, name.first) &&
  isName(tokens, name) &&
  accepts(tokens, name);
