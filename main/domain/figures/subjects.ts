import type { Span } from '../document.ts';
import { DEMONYMS, PLACE_TAILS } from './lexicon/places.ts';
import { LENGTH_UNITS, TIME_UNITS } from './lexicon/units.ts';
import {
  ATTRIBUTIVE_PLURALS,
  CONJUNCTIONS,
  DETERMINERS,
  NOMINAL_ADJECTIVES,
  OTHERS,
  PREPOSITIONS,
  PRONOUNS,
} from './lexicon/words.ts';
import { skipHyphen } from './numbers.ts';
import type { Quantity } from './quantities.ts';
import { isCapital, lowerAt, type Token } from './tokens.ts';
import {
  endsPhrase,
  isAdverb,
  isAuxiliary,
  isFiniteVerb,
  isPastParticiple,
  isPlural,
  isPresentParticiple,
} from './words.ts';

/** The tokens of a subject, half-open. */
export interface Phrase {
  readonly first: number;
  readonly next: number;
}

/** What the subject rules see: the sentence's tokens, its times, and the figures before this one. */
export interface SubjectContext {
  readonly tokens: readonly Token[];
  readonly times: readonly Span[];
  /** Earlier figures of the sentence, in order, with the subject each was given. */
  readonly earlier: readonly { readonly quantity: Quantity; readonly subject: Phrase | null }[];
  readonly later: readonly Quantity[];
}

/** The noun phrase that the quantity counts or measures, or null when the sentence names none. */
export function subjectOf(context: SubjectContext, quantity: Quantity): Phrase | null {
  const { unit } = quantity;
  if (unit === 'count') return countSubject(context, quantity);
  if (unit === 'percent' || unit === 'fraction') return shareSubject(context, quantity);
  if (/^[A-Z]{3}$/.test(unit)) return moneySubject(context, quantity);
  return measureSubject(context, quantity);
}

function countSubject(context: SubjectContext, quantity: Quantity): Phrase | null {
  const { tokens } = context;
  if (quantity.hyphened) {
    const at = skipHyphen(tokens, quantity.next);
    if (/^(?:plus|strong)$/.test(lowerAt(tokens, at))) return phraseFrom(context, at + 1, false);
    return tokens[at]?.kind === 'word' ? { first: at, next: at + 1 } : null;
  }
  let at = quantity.next;
  const link = lowerAt(tokens, at);
  if (link === 'of' || link === 'out') {
    if (link === 'out') at += 1;
    const whom = lowerAt(tokens, at + 1);
    if (/^(?:them|whom|which|these|those|us)$/.test(whom) && !nounAt(context, at + 2)) {
      return antecedent(context, quantity);
    }
    if (/^(?:them|whom|which|us)$/.test(whom)) {
      const predicate = skipVerb(tokens, at + 2);
      const named =
        predicate === at + 2 ? phraseFrom(context, predicate, quantity.value !== 1) : null;
      return named ?? antecedent(context, quantity);
    }
    const from = afterBase(context, at + 1);
    if (OTHERS.has(lowerAt(tokens, from)) && !nounAt(context, from + 1)) {
      return antecedent(context, quantity);
    }
    const base = phraseFrom(context, from, true);
    if (base) return base;
  }
  if (OTHERS.has(link)) {
    const named = phraseFrom(context, at + 1, quantity.value !== 1);
    // "30 more people", "42 others": the second has its noun before it.
    return (
      (named && link !== 'others' && named.first === at + 1 ? named : null) ??
      antecedent(context, quantity)
    );
  }
  const direct = phraseFrom(context, at, quantity.value !== 1);
  if (direct) return direct;
  return (
    measuredSubject(context, quantity) ??
    antecedent(context, quantity) ??
    laterBase(context, quantity)
  );
}

/** Past "the", "the country’s 70", "all", "its": where the base of a share begins. */
function afterBase(context: SubjectContext, at: number): number {
  const { tokens, later, earlier } = context;
  let next = at;
  while (
    DETERMINERS.has(lowerAt(tokens, next)) &&
    !/^(?:those|these|this|that)$/.test(lowerAt(tokens, next))
  )
    next += 1;
  if (
    /^(?:more|estimated|around|some|about|nearly|almost|than|roughly|over|total|first|last)$/.test(
      lowerAt(tokens, next),
    )
  )
    next += 1;
  const number = [...later, ...earlier.map((one) => one.quantity)].find(
    (other) => other.first === next,
  );
  if (number) return number.next;
  // "the country’s 70 ambulances"
  const owned = later.find(
    (other) =>
      other.first > next &&
      other.first <= next + 4 &&
      /^[’']s?$/.test(lowerAt(tokens, other.first - 1)),
  );
  return owned ? owned.next : next;
}

/**
 * The noun phrase that begins at `at`: pre-modifiers, head noun, what "and" joins to it, and a directly
 * following participle. `plural`: the head should be one.
 */
function phraseFrom(context: SubjectContext, at: number, plural: boolean): Phrase | null {
  const { tokens } = context;
  let first = at;
  while (
    DETERMINERS.has(lowerAt(tokens, first)) &&
    /^(?:the|a|an|its|their|his|her|our|such|all)$/.test(lowerAt(tokens, first))
  )
    first += 1;
  if (
    /^(?:those|these)$/.test(lowerAt(tokens, first)) &&
    (isPastParticiple(tokens[first + 1]) || isPresentParticiple(tokens[first + 1]))
  ) {
    return { first, next: first + 2 };
  }
  const head = headFrom(context, first, plural);
  if (head === null) return null;
  const joined = coordinated(context, head + 1, plural);
  return { first, next: participleAfter(context, first, joined) };
}

/** The index of the head noun, or null when no noun stands there. */
function headFrom(context: SubjectContext, first: number, plural: boolean): number | null {
  const { tokens, times } = context;
  let last: number | null = null;
  for (let at = first; at < tokens.length && at < first + 9; at += 1) {
    const token = tokens[at];
    if (!token || insideAny(token, times)) break;
    if (token.kind === 'number') break;
    if (token.kind === 'mark') {
      // "hungry, exhausted people"; "so-called “safe zones”"
      const quoted =
        /^[“”"‘’']$/.test(token.text) &&
        at < first + 6 &&
        !endsPhrase(tokens[at + 1]) &&
        tokens[at + 1]?.kind === 'word';
      if (quoted && (last === null || !isPlural(tokens[last]))) continue;
      break;
    }
    if (/^[’']s$/.test(token.lower) && last !== null) {
      last = null;
      continue;
    }
    if (token.kind === 'code' && !/\d/.test(token.text)) break;
    if (NOMINAL_ADJECTIVES.has(token.lower) && last === null) {
      if (!nounAfter(context, at + 1)) return at;
      last = null;
      continue;
    }
    if (
      /^(?:and|or)$/.test(token.lower) &&
      last === null &&
      at > first &&
      adjectiveLike(tokens[at - 1]) &&
      tokens[at + 1]?.kind === 'word' &&
      !endsPhrase(tokens[at + 1])
    )
      continue;
    if (endsPhrase(token) && !PLURAL_PRONOUN.test(token.lower)) break;
    if (isAdverb(token) && !isPlural(token)) {
      if (last !== null || isAuxiliary(tokens[at + 1])) break;
      continue;
    }
    if (isPlural(token)) {
      // "people need": a plural head ends the phrase unless it modifies another noun.
      const modifies =
        (ATTRIBUTIVE_PLURALS.has(token.lower) || isCapital(token)) &&
        nounAfter(context, at + 1) &&
        !isFiniteVerb(tokens[at + 1]);
      last = at;
      if (!modifies) return at;
      continue;
    }
    const verb = isFiniteVerb(token) || isPastParticiple(token);
    if (verb && last !== null && !(isPastParticiple(token) && nounAfter(context, at + 1) && plural))
      break;
    // After an article even a word that looks like a verb is a noun: "the vote".
    const nominal =
      at === first && /^(?:the|a|an|its|their|of|’s|'s)$/.test(lowerAt(tokens, at - 1));
    if (verb && last === null && nominal && !isAuxiliary(token) && !nounAfter(context, at + 1)) {
      return at;
    }
    const fled = at === first && isFiniteVerb(token) && !/ed$/.test(token.lower);
    if (fled && last === null) return null;
    if (verb && last === null) {
      if (at === first && (isAuxiliary(token) || !nounAfter(context, at + 1))) return null;
      if (isAuxiliary(token)) return null;
      // "six wounded soldiers" reads on; "30 arrived" has no noun.
      if (!nounAfter(context, at + 1)) return null;
      continue;
    }
    if (isPresentParticiple(token)) {
      if (last !== null || !nounAfter(context, at + 1)) break;
      continue;
    }
    last = at;
  }
  if (last === null) return null;
  const head = tokens[last];
  if (plural && !isPlural(head)) return acceptsSingular(context, last) ? last : null;
  return last;
}

const PLURAL_PRONOUN = /^(?:other)$/;

/** With a plural number a singular noun counts only where the text leaves no other. */
function acceptsSingular(context: SubjectContext, at: number): boolean {
  const token = context.tokens[at];
  if (token?.kind !== 'word') return false;
  if (
    /^(?:more|less|fewer|high|long|wide|deep|tall|short|old|so|away|apart|far|in|of|up|down|points?|million|percent|out|or)$/.test(
      token.lower,
    )
  )
    return false;
  return !/(?:able|ible|ful|less|ous|ive)$/.test(token.lower);
}

const adjectiveLike = (token: Token | undefined): boolean =>
  token !== undefined &&
  (NOMINAL_ADJECTIVES.has(token.lower) ||
    /(?:ed|al|ic|ive|ous|ful|less|able|ary|ern|ian|ish|ese)$/.test(token.lower));

/** Whether a noun follows within the same run of modifiers. */
function nounAfter(context: SubjectContext, from: number): boolean {
  const { tokens, times } = context;
  for (let at = from; at < from + 5; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || insideAny(token, times)) return false;
    if (endsPhrase(token) || (isAdverb(token) && !isPlural(token))) return false;
    if (/^[’']s$/.test(token.lower)) return false;
    if (isPlural(token))
      return (
        !isFiniteVerb(token) || !/^(?:needs|faces|lives|has|says|remains|works)$/.test(token.lower)
      );
    if (isFiniteVerb(token) && !isPastParticiple(token)) return false;
  }
  return false;
}

/** A noun phrase with or without its article: "them a child", "them children". */
const nounAt = (context: SubjectContext, at: number): boolean =>
  /^an?$/.test(lowerAt(context.tokens, at)) || nounAfter(context, at);

/** Past ", men and children" or "and nurses": bare nouns joined to the head. */
function coordinated(context: SubjectContext, next: number, plural: boolean): number {
  const { tokens, later } = context;
  let at = next;
  let closed = next;
  for (let steps = 0; steps < 4 && plural; steps += 1) {
    const link = lowerAt(tokens, at);
    const comma = link === ',';
    if (!comma && link !== 'and' && link !== 'or') break;
    const from = comma && lowerAt(tokens, at + 1) === 'and' ? at + 2 : at + 1;
    if (later.some((other) => other.first >= at && other.first <= from + 2)) break;
    const token = tokens[from];
    if (
      !token ||
      endsPhrase(token) ||
      isFiniteVerb(token) ||
      isPastParticiple(token) ||
      isAdverb(token)
    )
      break;
    const head = headFrom(context, from, true);
    if (head === null || !isPlural(tokens[head])) break;
    // "12 people, soldiers said": a clause of its own begins here.
    const after = tokens[head + 1];
    if (
      comma &&
      from === at + 1 &&
      (isFiniteVerb(after) ||
        isAuxiliary(after) ||
        /^(?:said|say|told|warned|reported|fear|estimate)$/.test(after?.lower ?? ''))
    )
      break;
    if (
      !comma &&
      link === 'and' &&
      isFiniteVerb(after) &&
      !isAuxiliary(after) &&
      verbBefore(context, next)
    )
      break;
    at = head + 1;
    if (link !== ',' || from > at) closed = at;
    if (!comma || from > at) {
      closed = at;
      break;
    }
    if (lowerAt(tokens, at) !== 'and' && lowerAt(tokens, at) !== ',') break;
  }
  return closed;
}

const verbBefore = (context: SubjectContext, at: number): boolean =>
  context.tokens.slice(Math.max(0, at - 12), at).some((token) => isFiniteVerb(token));

/** Over a participle right after the head, where it modifies the noun and is not its verb. */
function participleAfter(context: SubjectContext, first: number, next: number): number {
  const { tokens } = context;
  const token = tokens[next];
  if (!token) return next;
  if (isPresentParticiple(token)) return next + 1;
  if (!isPastParticiple(token)) return next;
  if (
    /^(?:set|put|cut|left|made|broke|held)$/.test(token.lower) &&
    /^(?:off|out|up|sail|for|on)$/.test(lowerAt(tokens, next + 1))
  )
    return next;
  const past = isFiniteVerb(token) && !IRREGULAR_MODIFIER.test(token.lower);
  if (past) return next;
  if (takesObject(context, next + 1)) return next;
  // With no other verb in the clause the participle is the verb: "Six soldiers wounded" in a headline stays one.
  const governed =
    verbIn(context, clauseStart(context, first), first) ||
    verbIn(context, next + 1, clauseEnd(context, next + 1)) ||
    precededByPreposition(context, first);
  return governed ? next + 1 : next;
}

/** Whether what follows a participle is its object, so that it is an active verb: "adults found support". */
function takesObject(context: SubjectContext, at: number): boolean {
  const token = context.tokens[at];
  if (!token || token.kind === 'mark' || insideAny(token, context.times)) return false;
  if (PREPOSITIONS.has(token.lower) || CONJUNCTIONS.has(token.lower)) return false;
  if (isAdverb(token) || isAuxiliary(token)) return false;
  const finite = isFiniteVerb(token) && /(?:ed|ied)$/.test(token.lower);
  return !finite && !/^(?:dead|alive|last|this|so)$/.test(token.lower);
}

const IRREGULAR_MODIFIER =
  /^(?:killed|held|found|shot|taken|hit|built|made|left|lost|sent|given|seen|known|hurt|caught|born|kept|led|forced|driven|involved)$/;

function precededByPreposition(context: SubjectContext, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 6); at -= 1) {
    const word = lowerAt(context.tokens, at);
    if (/^(?:of|with|among|including|for|to|on|by|from|in|at)$/.test(word))
      return !/^(?:at)$/.test(word) || lowerAt(context.tokens, at + 1) !== 'least';
    if (/^[,;:]$/.test(word)) return false;
  }
  return false;
}

function verbIn(context: SubjectContext, from: number, to: number): boolean {
  return context.tokens.slice(from, to).some((token, index, all) => {
    if (
      isFiniteVerb(token) &&
      token.kind === 'word' &&
      !/^(?:left|set|put|cut|more)$/.test(token.lower)
    )
      return true;
    // A regular past tense with a noun before it and an object after it.
    const after = all[index + 1];
    return (
      isPastParticiple(token) &&
      index > 0 &&
      after !== undefined &&
      !/^(?:by|in|on|at|to|from|for|with)$/.test(after.lower)
    );
  });
}

function clauseStart(context: SubjectContext, at: number): number {
  for (let back = at - 1; back >= 0; back -= 1) {
    const token = context.tokens[back];
    if (
      token &&
      (/^[;:—–“”"]$/.test(token.text) ||
        (CONJUNCTIONS.has(token.lower) && !/^(?:and|or|than|as)$/.test(token.lower)))
    )
      return back + 1;
  }
  return 0;
}

function clauseEnd(context: SubjectContext, at: number): number {
  for (let on = at; on < context.tokens.length; on += 1) {
    const token = context.tokens[on];
    if (
      token &&
      (/^[;:,—“”"]$/.test(token.text) ||
        /^(?:while|but|whereas|although|because|when|after|that|who|which|and)$/.test(token.lower))
    )
      return on;
  }
  return context.tokens.length;
}

/** The noun of an earlier count in the sentence, where an ellipsis or a pronoun stands for it. */
function antecedent(context: SubjectContext, quantity: Quantity): Phrase | null {
  // "the bombing, which killed 95": a relative clause counts its own.
  if (/^(?:which|that)$/.test(lowerAt(context.tokens, quantity.first - 2))) return null;
  const people = context.earlier.filter(
    (one) => one.subject !== null && one.quantity.unit === quantity.unit,
  );
  const last =
    people.at(-1) ??
    context.earlier
      .filter(
        (one) => one.subject !== null && /^(?:count|fraction|percent)$/.test(one.quantity.unit),
      )
      .at(-1);
  if (!last?.subject) return null;
  return withoutParticiple(context, last.subject);
}

function withoutParticiple(context: SubjectContext, phrase: Phrase): Phrase {
  const last = context.tokens[phrase.next - 1];
  const cut =
    phrase.next - phrase.first > 1 && (isPastParticiple(last) || isPresentParticiple(last));
  return cut ? { first: phrase.first, next: phrase.next - 1 } : phrase;
}

/** "61 of 120 seats", "9 of the 22 wounded": the noun stands after the next number. */
function laterBase(context: SubjectContext, quantity: Quantity): Phrase | null {
  const next = context.later.find((other) => other.first > quantity.next);
  if (!next || next.first > quantity.next + 3 || lowerAt(context.tokens, quantity.next) !== 'of')
    return null;
  return phraseFrom(context, next.next, true);
}

/** Verbs and prepositions that set a quantity equal to the clause's subject. */
const MEASURE_VERBS =
  /^(?:is|are|was|were|be|been|stands?|stood|reach(?:ed|es|ing)?|ros?e|rises?|risen|rising|fell|falls?|fallen|falling|grew|grows?|grown|growing|climb(?:ed|s|ing)?|jump(?:ed|s|ing)?|drop(?:ped|s|ping)?|declin(?:ed|es?|ing)|increas(?:ed|es?|ing)|decreas(?:ed|es?|ing)|surg(?:ed|es?|ing)|soar(?:ed|s|ing)?|slow(?:ed|s|ing)?|eas(?:ed|es?|ing)|shr[aiu]nk|contract(?:ed|s|ing)?|expand(?:ed|s|ing)?|total(?:l?ed|s|l?ing)?|amount(?:ed|s|ing)?|average(?:d|s)?|exceed(?:ed|s|ing)?|doubled|tripled|quadrupled|hit|number(?:ed|s|ing)?|worth|costs?|costing|lasted|lasts?|lasting|measur(?:ed|es?|ing)|weigh(?:ed|s|ing)?|plung(?:ed|es?|ing)|tumbled|slumped|hover(?:ed|s|ing)?|remain(?:ed|s)?|swell(?:ed)?|swollen|plummeted|estimated|put|up|down|took|takes?|need|needs|ranges?|ranged|continued|dragged|spans?|stretch(?:ed|es)?|extends?|covers?|holds?|can|store|carries|available|closer|peaked|dwindled|went|gone|became|stayed|rebounded|recovered|cut|set|expected)$/;

/** What may stand between such a verb and its number, besides times and other figures. */
const BETWEEN_VERB_AND_NUMBER =
  /^(?:to|at|by|from|about|around|some|nearly|almost|roughly|approximately|close|closer|just|only|over|under|more|less|fewer|than|above|below|up|down|as|much|many|high|low|a|an|the|record|mere|further|another|estimated|least|most|no|well|still|now|for|in|with|further|total|between|additional|upwards?|past|and|reach|reached|be|been|put|estimated|worth|expected|stand|fall|rise|fallen|risen|grown|dropped|increased|decreased|available|can|costs?|cost|exceed|exceeded|set|funded|,)$/;

/** "The death toll has risen to 1,204", "a turnout of 61%": what the number is the value of. */
function measuredSubject(context: SubjectContext, quantity: Quantity): Phrase | null {
  const { tokens } = context;
  const start = clauseStart(context, quantity.first);
  for (let at = quantity.first - 1; at >= start && at > quantity.first - 16; at -= 1) {
    const word = lowerAt(tokens, at);
    if (word === 'of') {
      if (TOTALS.test(lowerAt(tokens, at - 1))) continue;
      return nounEndingAt(context, at);
    }
    if (MEASURE_VERBS.test(word)) {
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
    if (/^(?:at|to|by)$/.test(word)) {
      const verb = tokens.findLastIndex(
        (token, index) =>
          index >= start &&
          index < at - 1 &&
          /^(?:puts?|putting|brings?|bringing|brought|rais(?:es?|ed|ing)|takes?|taking|took|cut|cuts|cutting|estimated?s?|reduced?|reducing|increased?|increasing)$/.test(
            token.lower,
          ),
      );
      if (verb >= 0) return objectOf(context, verb + 1);
      // "support at 44%"
      return word === 'at' ? nounEndingAt(context, at) : null;
    }
    if (!BETWEEN_VERB_AND_NUMBER.test(word)) return null;
  }
  return null;
}

/** The noun phrase that ends right before `at`: "a funding gap" before "of". */
function nounEndingAt(context: SubjectContext, at: number): Phrase | null {
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

function objectOf(context: SubjectContext, at: number): Phrase | null {
  const phrase = phraseFrom(context, at, false);
  return phrase ? numberOf(context, phrase) : null;
}

/** "number of displaced people" is about displaced people. */
function numberOf(context: SubjectContext, phrase: Phrase): Phrase {
  const { tokens } = context;
  const head = lowerAt(tokens, phrase.next - 1);
  if (
    !/^(?:number|numbers|total|proportion|share|percentage|figure|amount|quantity|count|price|prices)$/.test(
      head,
    )
  )
    return phrase;
  const of = lowerAt(tokens, phrase.next) === 'of';
  // "the figure is closer to 200": what the sentence counted before.
  if (!of && /^(?:figure|number)$/.test(head)) return countAntecedent(context) ?? phrase;
  if (!of || /^prices?$/.test(head)) return phrase;
  return phraseFrom(context, phrase.next + 1, true) ?? phrase;
}

/** The subject noun phrase of the verb at `verb`, read from its clause's beginning. */
function nounBefore(context: SubjectContext, verb: number, clause: number): Phrase | null {
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
      index > start &&
      index < verb - 1 &&
      /^(?:said|says|say|that|showed|shows|found)$/.test(token.lower),
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
  const phrase = simplePhrase(context, at, verb);
  const counted = context.earlier.find(({ quantity }) => quantity.first === phrase?.next);
  if (counted) return counted.subject;
  return phrase ? numberOf(context, phrase) : null;
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

function skipVerb(tokens: readonly Token[], at: number): number {
  let next = at;
  while (isAuxiliary(tokens[next]) || isAdverb(tokens[next])) next += 1;
  return next;
}

/** The base of a percentage or fraction. */
function shareSubject(context: SubjectContext, quantity: Quantity): Phrase | null {
  const { tokens } = context;
  const at = quantity.next;
  const link = lowerAt(tokens, at);
  if (link === 'of') {
    if (/^(?:them|whom|which|us)$/.test(lowerAt(tokens, at + 1))) {
      const named = phraseFrom(context, at + 2, true);
      return named ?? countAntecedent(context);
    }
    const from = afterBase(context, at + 1);
    const owned = ownedBase(context, from);
    return owned ?? phraseFrom(context, from, true) ?? phraseFrom(context, from, false);
  }
  if (quantity.unit === 'fraction') {
    // "half the population", "half its staff", "one in four children"
    const from = afterBase(context, at);
    const direct =
      ownedBase(context, from) ??
      phraseFrom(context, from, true) ??
      (from > at ? phraseFrom(context, from, false) : null) ??
      phraseFrom(context, from, false);
    if (direct && !isFiniteVerb(tokens[direct.first]) && tokens[direct.first]?.start !== undefined)
      return direct;
  }
  if (
    quantity.unit === 'percent' &&
    tokens[at]?.kind === 'word' &&
    !endsPhrase(tokens[at]) &&
    !isAdverb(tokens[at])
  ) {
    const determined =
      /^(?:a|an|the|its|their|this|that|another|further)$/.test(
        lowerAt(tokens, quantity.first - 1),
      ) || quantity.hyphened;
    const adjective =
      /^(?:funded|complete|full|empty|higher|lower|more|less|fewer|above|below|vaccinated|covered|destroyed|larger|smaller|cheaper|malnourished|short|said|say|backed|opposed|are|were|have|had)$/.test(
        link,
      );
    if (determined || (!adjective && !isFiniteVerb(tokens[at]) && !isPastParticiple(tokens[at]))) {
      const named = phraseFrom(context, at, false);
      if (named) return named;
    }
  }
  const measured = measuredSubject(context, quantity);
  if (measured) return measured;
  return countAntecedent(context);
}

/** "the country’s hospitals": the owner belongs to the base as it stands. */
function ownedBase(context: SubjectContext, at: number): Phrase | null {
  const { tokens } = context;
  for (let next = at; next < at + 4; next += 1) {
    if (/^[’']s?$/.test(lowerAt(tokens, next)) && tokens[next]?.glued) {
      const owned = phraseFrom(context, next + 1, true) ?? phraseFrom(context, next + 1, false);
      return owned ? { first: at, next: owned.next } : null;
    }
    if (endsPhrase(tokens[next])) return null;
  }
  return null;
}

function countAntecedent(context: SubjectContext): Phrase | null {
  const last = context.earlier.filter((one) => one.subject !== null).at(-1)?.subject;
  return last ? withoutParticiple(context, last) : null;
}

const MONEY_NOUNS =
  /^(?:appeal|plan|budget|fund|funds|funding|aid|grant|grants|loan|loans|damage|damages|cost|costs|losses|exports|imports|revenue|revenues|debt|deficit|gap|shortfall|package|bill|price|prices|requirements?|contribution|contributions|donation|donations|pledge|pledges|investment|tax|fine|ransom|salary|salaries|wage|wages|income|reserves|deal|contract|project|programme|program|operation|value|support|assistance|bail|compensation|turnover|profit|profits|savings|ration|rent|spending|trade|flour|maize|wheat|bread|rice|fuel|diesel|petrol)$/;

function moneySubject(context: SubjectContext, quantity: Quantity): Phrase | null {
  const { tokens } = context;
  const at = quantity.next;
  const link = lowerAt(tokens, at);
  if (link === 'worth' && lowerAt(tokens, at + 1) === 'of')
    return phraseFrom(context, at + 2, false);
  if (link === 'in' || link === 'of') {
    const next = tokens[at + 1];
    const named =
      next &&
      !isCapital(next) &&
      !insideAny(next, context.times) &&
      !/^(?:the|a|an|its|their|this)$/.test(next.lower)
        ? phraseFrom(context, at + 1, false)
        : null;
    if (named && !PLACE_TAILS.has(lowerAt(tokens, named.next - 1))) return named;
  }
  const before = lowerAt(tokens, quantity.first - 1);
  const determined =
    /^(?:a|an|the|its|their|this|that|new|another|estimated|additional|further|’s|'s)$/.test(
      before,
    ) || quantity.hyphened;
  if (tokens[at]?.kind === 'word' || quantity.hyphened) {
    const from = skipHyphen(tokens, at);
    const named =
      !endsPhrase(tokens[from]) && !isFiniteVerb(tokens[from])
        ? phraseFrom(context, from, false)
        : null;
    if (named && determined) return named;
  }
  const needed = /^(?:needs?|took|takes?|holds?|carries|can|had|have|has)$/;
  const bare = needed.test(lowerAt(tokens, quantity.first - 1));
  const measured = bare ? null : measuredSubject(context, quantity);
  if (measured) {
    const verb = lowerAt(tokens, quantity.first - 1);
    const head = lowerAt(tokens, measured.next - 1);
    if (MONEY_NOUNS.test(head) || verb !== 'of' || !isPlural(tokens[measured.next - 1])) {
      const person = /^(?:he|she|they|it)$/.test(head);
      if (!person) return measured;
    }
  }
  return moneyClauseSubject(context, quantity);
}

/** "The appeal seeks $412 million": the clause's subject when it is a sum by its nature. */
function moneyClauseSubject(context: SubjectContext, quantity: Quantity): Phrase | null {
  const { tokens } = context;
  const start = clauseStart(context, quantity.first);
  for (let at = quantity.first - 1; at > start; at -= 1) {
    if (
      !isFiniteVerb(tokens[at]) &&
      !isAuxiliary(tokens[at]) &&
      !/ed$|^seeks?$|^needs?$/.test(lowerAt(tokens, at))
    )
      continue;
    const subject = nounBefore(context, at, start);
    if (subject && MONEY_NOUNS.test(lowerAt(tokens, subject.next - 1))) return subject;
  }
  return null;
}

const DIRECTION_AFTER =
  /^(?:north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west|from|away|outside|off|inland|inside|downstream|upstream|deep|beyond|apart|to|down|up|along|further|closer|behind|ahead|short)$/;

function measureSubject(context: SubjectContext, quantity: Quantity): Phrase | null {
  const { tokens } = context;
  const at = quantity.next;
  const link = lowerAt(tokens, at);
  if (link === 'of') {
    const from = afterBase(context, at + 1);
    return phraseFrom(context, from, false) ?? gerund(context, at + 1);
  }
  if (quantity.hyphened) return phraseFrom(context, skipHyphen(tokens, at), false);
  if (/^(?:long|wide|high|deep|tall|thick|in)$/.test(link) && LENGTH_UNITS.has(quantity.unit))
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

/** "The bridge, 400 metres long", "an oil slick 12 km long and 300 m wide". */
function described(context: SubjectContext, quantity: Quantity): Phrase | null {
  const { tokens } = context;
  const earlier = context.earlier.at(-1);
  if (lowerAt(tokens, quantity.first - 1) === 'and' && earlier?.subject) return earlier.subject;
  let next = quantity.first;
  while (
    next > 0 &&
    /^(?:,|about|some|nearly|over|around|is|was|are|were|almost|more|than)$/.test(
      lowerAt(tokens, next - 1),
    )
  )
    next -= 1;
  let first = next;
  while (first > 0 && !endsPhrase(tokens[first - 1]) && !isFiniteVerb(tokens[first - 1]))
    first -= 1;
  return first < next ? { first, next } : null;
}

/** Whether a word names a people, so that "Syrian" alone stands for nothing counted. */
export const isDemonym = (word: string): boolean => DEMONYMS.has(word);

const insideAny = (token: Token | undefined, spans: readonly Span[]): boolean =>
  token !== undefined && spans.some((span) => span.start <= token.start && token.end <= span.end);
