import { lowerAt } from '../../reading/sentence-tokens.ts';
import { isPastParticiple, isPresentParticiple } from '../../reading/word-classes.ts';
import type { Quantity } from '../quantity.ts';
import { type Phrase, phraseFrom, type SubjectContext } from './noun-phrases.ts';

/** The noun of an earlier count in the sentence, where an ellipsis or a pronoun stands for it. */
export function antecedent(context: SubjectContext, quantity: Quantity): Phrase | null {
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

export function withoutParticiple(context: SubjectContext, phrase: Phrase): Phrase {
  const last = context.tokens[phrase.next - 1];
  const cut =
    phrase.next - phrase.first > 1 && (isPastParticiple(last) || isPresentParticiple(last));
  return cut ? { first: phrase.first, next: phrase.next - 1 } : phrase;
}

/** "61 of 120 seats", "9 of the 22 wounded": the noun stands after the next number. */
export function laterBase(context: SubjectContext, quantity: Quantity): Phrase | null {
  const next = context.later.find((other) => other.first > quantity.next);
  if (!next || next.first > quantity.next + 3 || lowerAt(context.tokens, quantity.next) !== 'of')
    return null;
  return phraseFrom(context, next.next, true);
}

export function countAntecedent(context: SubjectContext): Phrase | null {
  const last = context.earlier.filter((one) => one.subject !== null).at(-1)?.subject;
  return last ? withoutParticiple(context, last) : null;
}
