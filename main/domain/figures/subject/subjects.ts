import { OTHERS } from '../../language/en/word-classes.ts';
import { lowerAt, skipHyphen, type Token } from '../../reading/sentence-tokens.ts';
import {
  endsPhrase,
  isAdverb,
  isAuxiliary,
  isFiniteVerb,
  isPastParticiple,
  isPlural,
} from '../../reading/word-classes.ts';
import type { Quantity } from '../quantity.ts';
import { antecedent, countAntecedent, laterBase } from './antecedents.ts';
import { afterBase, ownedBase } from './bases.ts';
import { measureSubject } from './extents.ts';
import { measuredSubject } from './measured.ts';
import { nounAt, type Phrase, phraseFrom, type SubjectContext } from './noun-phrases.ts';
import { moneySubject } from './sums.ts';

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
  if (quantity.whole) return phraseFrom(context, quantity.base, true);
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
      const noun = phraseFrom(context, predicate, quantity.value !== 1);
      // "nine of whom were students", but "five of whom were killed"
      const counts = predicate === at + 2 || (noun !== null && isPlural(tokens[noun.next - 1]));
      const named = counts ? noun : null;
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
