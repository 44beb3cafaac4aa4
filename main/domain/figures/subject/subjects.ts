import { COMPARED } from '../../language/en/changes.ts';
import { OTHERS, RATE_NAMES } from '../../language/en/word-classes.ts';
import {
  insideAny,
  isCapital,
  lowerAt,
  skipHyphen,
  type Token,
} from '../../reading/sentence-tokens.ts';
import {
  endsPhrase,
  isAdverb,
  isAuxiliary,
  isFiniteVerb,
  isPastParticiple,
  isPlural,
} from '../../reading/word-classes.ts';
import { beforeQualifiers } from '../qualifiers.ts';
import type { Quantity } from '../quantity.ts';
import { followsWhich } from '../relations/parts.ts';
import { antecedent, countAntecedent, laterBase, withoutParticiple } from './antecedents.ts';
import { afterBase, ownedBase } from './bases.ts';
import { measureSubject } from './extents.ts';
import { measuredSubject } from './measured.ts';
import { nounAt, type Phrase, phraseFrom, type SubjectContext } from './noun-phrases.ts';
import { moneySubject } from './sums.ts';

/** The noun phrase that the quantity counts or measures, or null when the sentence names none. */
export function subjectOf(context: SubjectContext, quantity: Quantity): Phrase | null {
  const { unit } = quantity;
  if (unit !== 'count' && context.tokens[quantity.first]?.amount?.unit === 'count')
    return antecedent(context, quantity);
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
  if (quantity.whole) return phraseFrom(context, quantity.base, true);
  const before = comparedWith(context, quantity);
  if (before) return before;
  const group = groupOf(context, quantity);
  if (group) return group;
  let at = quantity.next;
  // "4 x vehicles"
  if (lowerAt(tokens, at) === 'x' && tokens[at + 1]?.kind === 'word') at += 1;
  const link = lowerAt(tokens, at);
  if (link === 'of' || link === 'out') {
    if (link === 'out') at += 1;
    const whom = lowerAt(tokens, at + 1);
    if (/^(?:them|whom|which|us)$/.test(whom))
      return (
        predicateNoun(context, at + 2) ??
        antecedent(context, quantity) ??
        manyBefore(context, quantity)
      );
    if (/^(?:these|those)$/.test(whom) && !nounAt(context, at + 2))
      return antecedent(context, quantity);
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
  // "of which 1,876 concerned missing persons", "of whom 8,000 are children"
  const acts = isPastParticiple(tokens[at]) || isFiniteVerb(tokens[at]);
  if (acts && followsWhich(tokens, quantity)) {
    const isVerbAlone = skipVerb(tokens, at) === at;
    return (isVerbAlone ? null : predicateNoun(context, at)) ?? antecedent(context, quantity);
  }
  // "2.6 million head of livestock"
  if (/^heads?$/.test(link) && lowerAt(tokens, at + 1) === 'of') {
    const herd = phraseFrom(context, at + 2, false);
    if (herd) return { first: at, next: herd.next };
  }
  const direct = phraseFrom(context, at, quantity.value !== 1);
  if (direct) return quantity.value === 1 ? beforeVerb(context, direct) : direct;
  // "Of the 4,100 detainees, 860 are foreigners"
  const named = /^(?:are|were)$/.test(link) ? predicateNoun(context, at) : null;
  if (named && NAMES_MANY.test(lowerAt(tokens, named.next - 1))) return named;
  const shared = sharedNoun(context, at);
  if (shared) return shared;
  return (
    measuredSubject(context, quantity) ??
    antecedent(context, quantity) ??
    laterBase(context, quantity)
  );
}

/** "A minibus carrying worshippers overturned, and 13 of them died": the last noun of many before "them". */
function manyBefore({ tokens, times }: SubjectContext, { first }: Quantity): Phrase | null {
  const at = tokens.findLastIndex(
    (token, on) => on < first && isPlural(token) && !isCapital(token) && !insideAny(token, times),
  );
  return at < 0 ? null : { first: at, next: at + 1 };
}

/** "a family of five": the household is counted. */
function groupOf({ tokens }: SubjectContext, { first }: Quantity): Phrase | null {
  const isGroup =
    lowerAt(tokens, first - 1) === 'of' &&
    /^(?:family|household)$/.test(lowerAt(tokens, first - 2));
  return isGroup ? { first: first - 2, next: first - 1 } : null;
}

/** "47,000 people, up from 31,000", "1,530 boats against 2,010", "the first of 2,500": what was counted before. */
function comparedWith(context: SubjectContext, quantity: Quantity): Phrase | null {
  const { tokens } = context;
  let at = beforeQualifiers(tokens, quantity.first);
  if (lowerAt(tokens, at) === 'of' && AIMS.test(lowerAt(tokens, at - 1))) at -= 2;
  while (/^(?:the|an?|just|only)$/.test(lowerAt(tokens, at))) at -= 1;
  const link = lowerAt(tokens, at);
  const beside = lowerAt(tokens, at - 1);
  const compares =
    link === 'against' ||
    (link === 'from' && /^(?:up|down)$/.test(beside)) ||
    (/^(?:with|to)$/.test(link) && beside === 'compared') ||
    (link === 'of' && /^(?:first|last|latest|second)$/.test(beside));
  if (!compares || nounAt(context, quantity.next)) return null;
  return antecedent(context, quantity);
}

/** "310 people a tap against a standard of 250" */
const AIMS =
  /^(?:standard|target|plan|goal|capacity|need|average|baseline|norm|quota|requirement|minimum|maximum)$/;

/** "children" of "70 of them children", "students" of "nine of whom were students"; none of "five of whom were killed". */
function predicateNoun(context: SubjectContext, at: number): Phrase | null {
  const from = skipVerb(context.tokens, at);
  const noun = phraseFrom(context, from, true);
  return noun && (from === at || isPlural(context.tokens[noun.next - 1])) ? noun : null;
}

/** "One scenario calls for": after one thing a word in -s that ends the phrase is its verb. */
function beforeVerb({ tokens }: SubjectContext, phrase: Phrase): Phrase {
  const last = phrase.next - 1;
  const verb =
    last > phrase.first &&
    isPlural(tokens[last]) &&
    /^(?:for|on|to|into|that|the|an?|of|at|with)$/.test(lowerAt(tokens, phrase.next)) &&
    !isPlural(tokens[last - 1]) &&
    lowerAt(tokens, phrase.next) !== 'of';
  return verb ? { first: phrase.first, next: last } : phrase;
}

/** "two confirmed and eight probable cases": the noun stands behind the number that is joined to it. */
function sharedNoun(context: SubjectContext, at: number): Phrase | null {
  const { tokens, later } = context;
  const [next] = later;
  const described = isPastParticiple(tokens[at]) || /(?:al|ble|ed|ent)$/.test(lowerAt(tokens, at));
  if (!next || !described || !/^(?:and|or|,)$/.test(lowerAt(tokens, at + 1))) return null;
  if (next.first !== at + 2 || next.unit !== 'count') return null;
  const noun = phraseFrom(context, next.next, true);
  return noun && noun.next > next.next + 1 ? { first: noun.next - 1, next: noun.next } : null;
}

/** Not "82 are still missing". */
const NAMES_MANY = /s$|^(?:people|women|men|children)$/;

function skipVerb(tokens: readonly Token[], at: number): number {
  let next = at;
  while (isAuxiliary(tokens[next]) || isAdverb(tokens[next])) next += 1;
  return next;
}

/** "20% (2/10) of cases": past the same share told in another way. */
function afterBrackets(tokens: readonly Token[], at: number): number {
  if (lowerAt(tokens, at) !== '(') return at;
  const close = [2, 3, 4, 5].find((on) => lowerAt(tokens, at + on) === ')');
  return close !== undefined && lowerAt(tokens, at + close + 1) === 'of' ? at + close + 1 : at;
}

/** The words of a share's own name that end right before it. */
function rateBefore(tokens: readonly Token[], at: number): Phrase | null {
  const head = tokens[at - 1];
  if (!head || !RATE_NAMES.has(head.lower)) return null;
  let first = at - 1;
  while (
    first > 0 &&
    tokens[first - 1]?.kind === 'word' &&
    !endsPhrase(tokens[first - 1]) &&
    !isFiniteVerb(tokens[first - 1])
  )
    first -= 1;
  return { first, next: at };
}

/** "1.1 billion cubic metres of gas, two thirds of it": what was measured before. */
function massBefore(context: SubjectContext): Phrase | null {
  return context.earlier.findLast(({ subject }) => subject !== null)?.subject ?? null;
}

/** The base of a percentage or fraction. */
function shareSubject(context: SubjectContext, quantity: Quantity): Phrase | null {
  const { tokens } = context;
  const at = afterBrackets(tokens, quantity.next);
  const link = lowerAt(tokens, at);
  // "case fatality rate 3.6 per cent", "(CFR 100%)": a share that has a name.
  const named = quantity.unit === 'percent' ? rateBefore(tokens, quantity.first) : null;
  if (named) return named;
  if (link === 'of') {
    if (lowerAt(tokens, at + 1) === 'it') return massBefore(context);
    if (/^(?:them|whom|which|us)$/.test(lowerAt(tokens, at + 1))) {
      const named = phraseFrom(context, at + 2, true);
      return named ?? countAntecedent(context);
    }
    const from = afterBase(context, at + 1);
    // "$61 million, or 24 per cent of what is needed"
    if (lowerAt(tokens, from) === 'what' && lowerAt(tokens, quantity.first - 1) === 'or')
      return massBefore(context);
    const owned = ownedBase(context, from);
    const base = owned ?? phraseFrom(context, from, true) ?? phraseFrom(context, from, false);
    // "62 per cent of the 2.3 million targeted": the noun was said before.
    if (base) return isFiniteVerb(tokens[base.next - 1]) ? beforeVerb(context, base) : base;
    return tokens[from - 1]?.amount ? countAntecedent(context) : null;
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
      /^(?:w-o-w|y-o-y|m-o-m|q-o-q|wow|yoy|mom|funded|complete|full|empty|higher|lower|more|less|fewer|above|below|vaccinated|covered|destroyed|larger|smaller|cheaper|malnourished|short|said|say|backed|opposed|are|were|have|had)$/.test(
        link,
      );
    if (determined || (!adjective && !isFiniteVerb(tokens[at]) && !isPastParticiple(tokens[at]))) {
      const named = phraseFrom(context, at, false);
      if (named) return named;
    }
  }
  // "13.4 million containers, 7 per cent fewer than in 2021"
  const beside = COMPARED.has(link) ? countedBeside(context, quantity) : null;
  if (beside) return beside;
  const measured = measuredSubject(context, quantity);
  if (measured) return measured;
  return countAntecedent(context);
}

/** What was counted in the same clause, where nothing but a comma and times part the two. */
function countedBeside(context: SubjectContext, { first }: Quantity): Phrase | null {
  const { tokens, times, earlier } = context;
  const last = earlier.at(-1);
  if (!last?.subject || last.subject.first < last.quantity.first) return null;
  const between = tokens.slice(last.subject.next, first);
  const aside = between.every(
    (token) => token.text === ',' || token.text === '(' || insideAny(token, times),
  );
  return aside && between.length > 0 ? withoutParticiple(context, last.subject) : null;
}
