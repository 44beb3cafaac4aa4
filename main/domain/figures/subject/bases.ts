import { DETERMINERS } from '../../language/en/word-classes.ts';
import { lowerAt } from '../../reading/sentence-tokens.ts';
import { endsPhrase } from '../../reading/word-classes.ts';
import { type Phrase, phraseFrom, type SubjectContext } from './noun-phrases.ts';

/** Past "the", "the country’s 70", "all", "its": where the base of a share begins. */
export function afterBase(context: SubjectContext, at: number): number {
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

/** "the country’s hospitals": the owner belongs to the base as it stands. */
export function ownedBase(context: SubjectContext, at: number): Phrase | null {
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
