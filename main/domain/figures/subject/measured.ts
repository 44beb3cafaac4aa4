import { CHANGE_NOUNS } from '../../language/en/changes.ts';
import { DIRECTIONS } from '../../language/en/place-words.ts';
import { DETERMINERS, PREPOSITIONS, PRONOUNS } from '../../language/en/word-classes.ts';
import { insideAny, isCapital, lowerAt, type Token } from '../../reading/sentence-tokens.ts';
import {
  endsPhrase,
  isAdverb,
  isAuxiliary,
  isFiniteVerb,
  isPastParticiple,
  isPlural,
} from '../../reading/word-classes.ts';
import type { Quantity } from '../quantity.ts';
import { countAntecedent, withoutParticiple } from './antecedents.ts';
import {
  clauseStart,
  nounAfter,
  type Phrase,
  phraseFrom,
  type SubjectContext,
} from './noun-phrases.ts';

/** Verbs and prepositions that set a quantity equal to the clause's subject. */
const MEASURE_VERBS =
  /^(?:is|are|was|were|be|been|stands?|stood|reach(?:ed|es|ing)?|ros?e|rises?|risen|rising|fell|falls?|fallen|falling|grew|grows?|grown|growing|climb(?:ed|s|ing)?|jump(?:ed|s|ing)?|drop(?:ped|s|ping)?|declin(?:ed|es?|ing)|increas(?:ed|es?|ing)|decreas(?:ed|es?|ing)|surg(?:ed|es?|ing)|soar(?:ed|s|ing)?|slow(?:ed|s|ing)?|eas(?:ed|es?|ing)|shr[aiu]nk|contract(?:ed|s|ing)?|expand(?:ed|s|ing)?|total(?:l?ed|s|l?ing)?|amount(?:ed|s|ing)?|average(?:d|s)?|exceed(?:ed|s|ing)?|doubled|tripled|quadrupled|hit|number(?:ed|s|ing)?|worth|costs?|costing|lasted|lasts?|lasting|measur(?:ed|es?|ing)|weigh(?:ed|s|ing)?|plung(?:ed|es?|ing)|tumbled|slumped|hover(?:ed|s|ing)?|remain(?:ed|s)?|swell(?:ed)?|swollen|plummeted|estimated|put|up|down|took|takes?|need|needs|ranges?|ranged|continued|dragged|spans?|stretch(?:ed|es)?|extends?|covers?|holds?|can|store|carries|available|closer|peaked|slipped|slips|settled|traded|trades|closed|weakened|strengthened|firmed|appreciated|depreciated|advanced|retreated|rallied|spread|ballooned|picked|edged|inched|crept|skyrocketed|dipped|dips|narrowed|widened|improved|sold|sells?|fetch(?:ed|es)?|worsened|dwindled|went|gone|became|stayed|rebounded|recovered|cut|set|expected|pass(?:ed|es)?|top(?:ped|s)|surpass(?:ed|es)|cross(?:ed|es)|near(?:ed|s)|rationed|limited|capped)$/;

/** What may stand between such a verb and its number, besides times and other figures. */
const BETWEEN_VERB_AND_NUMBER =
  /^(?:to|at|by|from|current|previous|initial|original|about|around|some|nearly|almost|roughly|approximately|close|closer|just|only|over|under|more|less|fewer|than|above|below|up|down|as|much|many|high|low|a|an|the|record|mere|further|another|estimated|least|most|no|well|still|now|for|in|with|further|total|between|additional|upwards?|past|and|reach|reached|be|been|put|estimated|worth|expected|stand|fall|rise|fallen|risen|grown|dropped|increased|decreased|available|can|points?|bps|w-o-w|y-o-y|m-o-m|yoy|mom|costs?|cost|exceed|exceeded|set|funded|,)$/;

/** "The death toll has risen to 1,204", "a turnout of 61%": what the number is the value of. */
export function measuredSubject(context: SubjectContext, quantity: Quantity): Phrase | null {
  const { tokens } = context;
  const start = clauseStart(context, quantity.first);
  for (let at = quantity.first - 1; at >= start && at > quantity.first - 16; at -= 1) {
    const word = lowerAt(tokens, at);
    if (word === 'of') {
      if (TOTALS.test(lowerAt(tokens, at - 1))) continue;
      // "The toll stands at 77, an increase of five"
      if (CHANGE_NOUNS.has(lowerAt(tokens, at - 1)))
        return countAntecedent(context) ?? nounEndingAt(context, at);
      return isFiniteVerb(tokens[at - 1]) ? null : nounEndingAt(context, at);
    }
    // "the number", "the total", "a total of"
    const noun =
      DETERMINERS.has(lowerAt(tokens, at - 1)) ||
      (word === 'total' && lowerAt(tokens, at + 1) === 'of');
    // "lends farmers up to 50 million": how much at most, and not what has gone up.
    const atMost = word === 'up' && lowerAt(tokens, at + 1) === 'to';
    if (MEASURE_VERBS.test(word) && !noun && !(atMost && !isAuxiliary(tokens[at - 1]))) {
      const subject = nounBefore(context, at, start);
      if (subject) return subject;
    }
    const figure = context.earlier.some(
      ({ quantity: other }) => other.first <= at && at < other.next,
    );
    if (figure || insideAny(tokens[at], context.times)) continue;
    if (!BETWEEN_VERB_AND_NUMBER.test(word) && !isAdverb(tokens[at])) break;
  }
  return settingObject(context, quantity, start);
}

const TOTALS =
  /^(?:out|instead|total|average|minimum|maximum|excess|upwards?|because|as|low|high)$/;

/** "put the death toll at 12", "bringing the total to 45": the object that the number is set for. */
function settingObject(context: SubjectContext, quantity: Quantity, start: number): Phrase | null {
  const { tokens } = context;
  for (let at = quantity.first - 1; at >= start && at > quantity.first - 16; at -= 1) {
    const word = lowerAt(tokens, at);
    if (/^(?:at|to|by|from)$/.test(word) && !/^(?:least|most)$/.test(lowerAt(tokens, at + 1))) {
      const verb = tokens.findLastIndex(
        (token, index) =>
          index >= start &&
          index < at - 1 &&
          /^(?:puts?|putting|brings?|bringing|brought|rais(?:es?|ed|ing)|takes?|taking|took|cut|cuts|cutting|estimated?s?|reduced?|reducing|increased?|increasing)$/.test(
            token.lower,
          ),
      );
      if (verb >= 0) return objectOf(context, verb + 1, at);
      // "support at 44%", and not "to the port at $38"
      const noun = word === 'at' ? nounEndingAt(context, at) : null;
      return noun && isObject(tokens, noun.first) ? null : noun;
    }
    if (!BETWEEN_VERB_AND_NUMBER.test(word)) return null;
  }
  return null;
}

/** "to the port", "moving north": what a preposition governs, and a direction, is no subject. */
const isObject = (tokens: readonly Token[], first: number): boolean =>
  DIRECTIONS.has(lowerAt(tokens, first)) ||
  PREPOSITIONS.has(
    lowerAt(tokens, DETERMINERS.has(lowerAt(tokens, first - 1)) ? first - 2 : first - 1),
  );

/** The noun phrase that ends right before `at`: "a funding gap" before "of". */
export function nounEndingAt(context: SubjectContext, at: number): Phrase | null {
  const { tokens } = context;
  let first = at;
  while (first > 0) {
    const token = tokens[first - 1];
    if (!token || endsPhrase(token) || isAdverb(token) || token.kind !== 'word') break;
    if (
      first < at &&
      (isFiniteVerb(token) || /(?:ed|ing)$/.test(token.lower)) &&
      !DETERMINERS.has(lowerAt(tokens, first - 2))
    )
      break;
    first -= 1;
  }
  return first < at ? { first, next: at } : null;
}

function objectOf(context: SubjectContext, at: number, limit: number): Phrase | null {
  const phrase = phraseFrom(context, at, false);
  return phrase ? numberOf(context, phrase, limit) : null;
}

/** "a kilo of sugar": how much of it, and not what is counted. */
export const MEASURE_HEADS = /^(?:kilo|kilogram|litre|liter|bag|sack|tonne|ton|barrel|quintal)$/;

/** "number of displaced people" is about displaced people; `limit` is where its verb or number stands. */
function numberOf(context: SubjectContext, phrase: Phrase, limit: number): Phrase {
  const { tokens } = context;
  const head = lowerAt(tokens, phrase.next - 1);
  // "a kilo of sugar sells for"
  if (MEASURE_HEADS.test(head) && lowerAt(tokens, phrase.next) === 'of')
    return simplePhrase(context, phrase.next + 1, limit) ?? phrase;
  if (
    !/^(?:number|numbers|total|proportion|share|percentage|figure|amount|quantity|count|price|prices)$/.test(
      head,
    )
  )
    return phrase;
  const of = lowerAt(tokens, phrase.next) === 'of';
  // "the figure is closer to 200": what the sentence counted before.
  if (!of && /^(?:figure|number|total)$/.test(head)) return countAntecedent(context) ?? phrase;
  if (!of || /^prices?$/.test(head)) return phrase;
  return phraseFrom(context, phrase.next + 1, true) ?? phrase;
}

/** The subject noun phrase of the verb at `verb`, read from its clause's beginning. */
export function nounBefore(context: SubjectContext, verb: number, clause: number): Phrase | null {
  const { tokens, times } = context;
  let start = clause;
  // The last comma or coordination that a clause of its own follows.
  for (let at = verb - 1; at > clause; at -= 1) {
    const word = lowerAt(tokens, at);
    if (word === ',' && at < verb - 1) {
      start = at + 1;
      break;
    }
    if (
      word === 'and' &&
      (isFiniteVerb(tokens[at - 1]) ||
        tokens[at - 1]?.kind === 'number' ||
        insideAny(tokens[at - 1], times) ||
        /^(?:percent|cent|%)$/.test(lowerAt(tokens, at - 1)))
    ) {
      start = at + 1;
      break;
    }
  }
  const spoken = tokens.findLastIndex(
    (token, index) =>
      index >= start &&
      index < verb - 1 &&
      !isCapital(token) &&
      /^(?:said|says|say|that|showed|shows|found|reported|reports|announced|predicted|predicts|expects|projected|believes?|estimates?|estimated|warned|confirmed|added)$/.test(
        token.lower,
      ),
  );
  if (spoken >= 0) start = spoken + 1;
  const skip = (at: number): number => {
    let next = at;
    while (
      next < verb &&
      (insideAny(tokens[next], times) ||
        tokens[next]?.kind === 'mark' ||
        isAdverb(tokens[next]) ||
        /^(?:and|but|or|only|meanwhile|that|then)$/.test(lowerAt(tokens, next)))
    )
      next += 1;
    return next;
  };
  let at = skip(start);
  // A leading prepositional phrase is none of the subject.
  if (PREPOSITIONS.has(lowerAt(tokens, at)) && start === clause) {
    const comma = tokens.findIndex(
      (token, index) => index > at && index < verb && token.text === ',',
    );
    if (comma > 0) at = skip(comma + 1);
  }
  if (at >= verb) {
    if (start === clause) return null;
    return nounBefore(context, start - 1, clause);
  }
  // "12 people were killed and 30 were hurt": the earlier figure's own subject.
  const figure = context.earlier.find(({ quantity }) => quantity.first <= at && at < quantity.next);
  if (figure) return figure.subject && withoutParticiple(context, figure.subject);
  if (PRONOUNS.has(lowerAt(tokens, at))) return null;
  if (isPastParticiple(tokens[at])) return null;
  const phrase = simplePhrase(context, at, verb);
  const counted = context.earlier.find(({ quantity }) => quantity.first === phrase?.next);
  if (counted) return counted.subject;
  return phrase ? numberOf(context, phrase, verb) : null;
}

/** Determiner off, then words up to a preposition, a verb or a mark. */
function simplePhrase(context: SubjectContext, at: number, limit: number): Phrase | null {
  const { tokens, times } = context;
  let first = at;
  while (first < limit && DETERMINERS.has(lowerAt(tokens, first))) first += 1;
  let next = first;
  while (next < limit) {
    const token = tokens[next];
    if (!token || token.kind === 'mark' || token.kind === 'number' || insideAny(token, times))
      break;
    if (endsPhrase(token) || isAdverb(token)) break;
    const noun = isFiniteVerb(tokens[next + 1]) && !isAuxiliary(token);
    if (next > first && isFiniteVerb(token) && !isPlural(token) && !noun) break;
    if (next > first && isPastParticiple(token) && !nounAfter(context, next + 1)) break;
    next += 1;
  }
  if (next === first) return null;
  if (/^[’']s$/.test(lowerAt(tokens, next - 1))) return null;
  return { first, next };
}
