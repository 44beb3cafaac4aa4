import { LENGTH_UNITS, TIME_UNITS } from '../../language/units.ts';
import { isCapital, lowerAt, skipHyphen, type Token } from '../../reading/sentence-tokens.ts';
import { endsPhrase, isFiniteVerb, isPresentParticiple } from '../../reading/word-classes.ts';
import type { Quantity } from '../quantity.ts';
import { afterBase } from './bases.ts';
import { measuredSubject } from './measured.ts';
import { type Phrase, phraseFrom, type SubjectContext } from './noun-phrases.ts';

const DIRECTION_AFTER =
  /^(?:north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west|from|away|outside|off|inland|inside|downstream|upstream|deep|beyond|apart|to|down|up|along|further|closer|behind|ahead|short)$/;

/** "400 metres long": how far something reaches. */
export const isExtent = (tokens: readonly Token[], { unit, next }: Quantity): boolean =>
  LENGTH_UNITS.has(unit) && /^(?:long|wide|high|deep|tall|thick)$/.test(lowerAt(tokens, next));

export function measureSubject(context: SubjectContext, quantity: Quantity): Phrase | null {
  const { tokens } = context;
  const at = quantity.next;
  const link = lowerAt(tokens, at);
  if (link === 'of') {
    const from = afterBase(context, at + 1);
    return phraseFrom(context, from, false) ?? gerund(context, at + 1);
  }
  if (quantity.hyphened) {
    // "a five-day, 300-km journey"
    const beside = context.later.find(({ first, hyphened }) => hyphened && first === at + 1);
    const from = lowerAt(tokens, at) === ',' && beside ? beside.next : at;
    return phraseFrom(context, skipHyphen(tokens, from), false);
  }
  const across =
    link === 'in' && /^(?:length|width|height|depth|diameter)$/.test(lowerAt(tokens, at + 1));
  if (isExtent(tokens, quantity) || (across && LENGTH_UNITS.has(quantity.unit)))
    return described(context, quantity);
  if (LENGTH_UNITS.has(quantity.unit) && DIRECTION_AFTER.test(link)) return null;
  const measured = measuredSubject(context, quantity);
  if (measured)
    return LENGTH_UNITS.has(quantity.unit) &&
      /^(?:is|are|was|were|lies|to|some)$/.test(lowerAt(tokens, quantity.first - 1)) &&
      !isMeasureNoun(tokens, measured)
      ? null
      : measured;
  if (TIME_UNITS.has(quantity.unit) || LENGTH_UNITS.has(quantity.unit)) {
    const attributive = /^(?:a|an|the|its|their|’s)$/.test(lowerAt(tokens, quantity.first - 1));
    return attributive ? phraseFrom(context, at, false) : null;
  }
  return tokens[at]?.kind === 'word' && !endsPhrase(tokens[at])
    ? phraseFrom(context, at, false)
    : null;
}

const isMeasureNoun = (tokens: readonly Token[], phrase: Phrase): boolean =>
  /^(?:range|length|height|width|depth|distance|radius|altitude|perimeter|road|wall|tunnel|trench|fence|rainfall)$/.test(
    lowerAt(tokens, phrase.next - 1),
  );

/** "seven days of fighting", "hours of heavy shelling". */
function gerund(context: SubjectContext, at: number): Phrase | null {
  const token = context.tokens[at];
  return token?.kind === 'word' && isPresentParticiple(token) ? { first: at, next: at + 1 } : null;
}

/** Where the preposition stands that leads to the name which ends right before `next`: "from Kananga". */
function nameBetween(tokens: readonly Token[], next: number): number | null {
  let at = next;
  while (isCapital(tokens[at - 1])) at -= 1;
  const leads = /^(?:from|to|between|in|at|near|of|on|and|across|over)$/.test(
    lowerAt(tokens, at - 1),
  );
  return at < next && leads && at > 1 ? at - 1 : null;
}

/** "The bridge, 400 metres long", "an oil slick 12 km long and 300 m wide". */
function described(context: SubjectContext, quantity: Quantity): Phrase | null {
  const { tokens } = context;
  const earlier = context.earlier.at(-1);
  // "1.2 m wide, 30 m long and 3 m deep"
  const joined = /^(?:and|,)$/.test(lowerAt(tokens, quantity.first - 1));
  const beside = earlier && quantity.first - earlier.quantity.next <= 3;
  if (joined && beside && LENGTH_UNITS.has(earlier.quantity.unit) && earlier.subject)
    return earlier.subject;
  let next = quantity.first;
  while (
    next > 0 &&
    /^(?:,|about|some|nearly|over|around|is|was|are|were|almost|more|than)$/.test(
      lowerAt(tokens, next - 1),
    )
  )
    next -= 1;
  // "The road from Kananga to Tshikapa, 260 km long"
  for (let led = nameBetween(tokens, next); led !== null; led = nameBetween(tokens, next))
    next = led;
  let first = next;
  while (first > 0 && !endsPhrase(tokens[first - 1]) && !isFiniteVerb(tokens[first - 1]))
    first -= 1;
  return first < next ? { first, next } : null;
}
