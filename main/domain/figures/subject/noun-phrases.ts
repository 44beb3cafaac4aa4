import type { Span } from '../../document.ts';
import { CHANGE_VERBS } from '../../language/en/changes.ts';
import {
  ATTRIBUTIVE_PLURALS,
  CONJUNCTIONS,
  DETERMINERS,
  NOMINAL_ADJECTIVES,
  PREPOSITIONS,
} from '../../language/en/word-classes.ts';
import {
  insideAny,
  isCapital,
  lowerAt,
  PARAGRAPH_NUMBER,
  type Token,
} from '../../reading/sentence-tokens.ts';
import {
  endsPhrase,
  isAdverb,
  isAuxiliary,
  isFiniteVerb,
  isPastParticiple,
  isPlural,
  isPresentParticiple,
} from '../../reading/word-classes.ts';
import type { Quantity } from '../quantity.ts';

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

/**
 * The noun phrase that begins at `at`: pre-modifiers, head noun, what "and" joins to it, and a directly
 * following participle. `plural`: the head should be one.
 */
export function phraseFrom(context: SubjectContext, at: number, plural: boolean): Phrase | null {
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
    // "IPC Phase 5 areas"
    const named = lowerAt(tokens, at - 1) === 'phase' && last === at - 1;
    if (named && token.kind === 'number') continue;
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
    if (last !== null && leadsOn(tokens, at)) break;
    if (isAdverb(token) && !isPlural(token)) {
      if (last !== null || isAuxiliary(tokens[at + 1])) break;
      continue;
    }
    if (isPlural(token)) {
      // "people need": a plural head ends the phrase unless it modifies another noun.
      const modifies =
        (ATTRIBUTIVE_PLURALS.has(token.lower) || isCapital(token)) &&
        nounAfter(context, at + 1) &&
        !isFiniteVerb(tokens[at + 1]) &&
        // "30 armed youth raided cattle camps"
        !(isPastParticiple(tokens[at + 1]) && !NOMINAL_ADJECTIVES.has(lowerAt(tokens, at + 1)));
      last = at;
      if (!modifies) return at;
      continue;
    }
    // "territory ISIL once controlled": a clause of its own begins.
    const clause =
      isCapital(token) &&
      last !== null &&
      !isCapital(tokens[last]) &&
      (isFiniteVerb(tokens[at + 1]) || isAdverb(tokens[at + 1]));
    if (clause) break;
    // "our humanitarian support to Iraq"
    const owned =
      last !== null &&
      adjectiveLike(tokens[last]) &&
      /^(?:our|their|its|his|her|the)$/.test(lowerAt(tokens, first - 1)) &&
      PREPOSITIONS.has(lowerAt(tokens, at + 1));
    if (owned && isFiniteVerb(token) && !isAuxiliary(token) && !/ed$/.test(token.lower)) return at;
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
    // "two paid posts", but "30 fled homes"
    const described = /^(?:paid|broken|burnt)$/.test(token.lower) && nounAfter(context, at + 1);
    if (fled && last === null && !described) return null;
    if (verb && last === null) {
      if (at === first && (isAuxiliary(token) || !nounAfter(context, at + 1))) return null;
      if (isAuxiliary(token)) return null;
      // "six wounded soldiers" reads on; "30 arrived" has no noun.
      if (!nounAfter(context, at + 1)) return null;
      continue;
    }
    if (isPresentParticiple(token)) {
      // "the funding needed"
      if (nominal && last === null && !nounAfter(context, at + 1)) return at;
      if (last !== null || !nounAfter(context, at + 1)) break;
      continue;
    }
    last = at;
  }
  if (last === null) return null;
  const head = tokens[last];
  // "nine partially functional"
  if (plural && last === first + 1 && isAdverb(tokens[first]) && !isPlural(head)) return null;
  if (plural && !isPlural(head)) return acceptsSingular(context, last) ? last : null;
  return last;
}

/** "brought the rate down to", "a force south of Baghdad": where it went or stands, and no noun. */
const leadsOn = (tokens: readonly Token[], at: number): boolean =>
  /^(?:down|up|ahead|apart|away)$/.test(lowerAt(tokens, at)) ||
  (/^(?:north|south|east|west)$/.test(lowerAt(tokens, at)) && lowerAt(tokens, at + 1) === 'of');

const PLURAL_PRONOUN = /^(?:other)$/;

/** With a plural number a singular noun counts only where the text leaves no other. */
function acceptsSingular(context: SubjectContext, at: number): boolean {
  const token = context.tokens[at];
  if (token?.kind !== 'word') return false;
  if (
    /^(?:more|less|fewer|high|long|wide|deep|tall|short|old|so|away|apart|far|in|of|up|down|points?|million|percent|out|or|worldwide|nationwide|countrywide|overall|combined)$/.test(
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
export function nounAfter(context: SubjectContext, from: number): boolean {
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
export const nounAt = (context: SubjectContext, at: number): boolean =>
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
      isPresentParticiple(token) ||
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
  // "three Americans being held"
  if (isPresentParticiple(token)) return token.lower === 'being' ? next : next + 1;
  if (!isPastParticiple(token)) return next;
  // "the number of cases climbed from 1,204"
  const moves = CHANGE_VERBS.has(token.lower) || /^(?:doubled|tripled|halved)$/.test(token.lower);
  if (moves && /^(?:from|by|to)$/.test(lowerAt(tokens, next + 1))) return next;
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

export function clauseStart(context: SubjectContext, at: number): number {
  for (let back = at - 1; back >= 0; back -= 1) {
    const token = context.tokens[back];
    if (
      token &&
      (/^[;:—–“”"(]$/.test(token.text) ||
        (CONJUNCTIONS.has(token.lower) && !/^(?:and|or|than|as)$/.test(token.lower)))
    )
      return back + 1;
  }
  return isNumbering(context.tokens[0]) && at > 0 ? 1 : 0;
}

/** "3.2 Price of sorghum": the number of a paragraph stands before its clause. */
const isNumbering = (token: Token | undefined): boolean =>
  token?.kind === 'number' && PARAGRAPH_NUMBER.test(token.text);

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
