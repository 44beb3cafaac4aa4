import type { Span } from '../../document.ts';
import { subjectKey } from './ledger-key.ts';

/** What happened to the people who are counted: 58 killed and 20,000 displaced are no two counts of one thing. */
export const CONDITIONS = [
  'killed',
  'wounded',
  'missing',
  'displaced',
  'detained',
  'rescued',
] as const;
export type Condition = (typeof CONDITIONS)[number];

const WORDS: Readonly<Record<Condition, RegExp>> = {
  killed:
    /\b(?:kill(?:ed|ing|s)|died|dies|dying|dead|deaths?|drowned|perished|lost their lives)\b/gi,
  wounded: /\b(?:wound(?:ed|ing|s)|injur(?:ed|ing|es|ies)|hurt)\b/gi,
  missing: /\b(?:missing|unaccounted)\b/gi,
  displaced: /\b(?:displac(?:ed|ing|es)|fled|flee|fleeing|evacuated|uprooted|homeless)\b/gi,
  detained: /\b(?:detained|arrested|abducted|kidnapped|imprisoned)\b/gi,
  rescued: /\b(?:rescued|saved|brought to safety)\b/gi,
};

/** Heads that say only that people are counted. */
const PEOPLE =
  /(?:^| )(?:person|civilian|woman|man|child|soldier|fighter|refugee|volunteer|worker|member|officer|villager|patient|migrant|journalist|prisoner|hostage)$/;
/** Code units that a clause reaches after its figure, and before it. */
const AFTER = 90;
const BEFORE = 45;

/**
 * What the sentence says of the people counted, from the words after the figure up to the next one, or
 * else from those before it; null where it says nothing, and for things.
 * @param span the figure's in the sentence; `next` and `previous` its neighbours' nearest ends
 */
export function conditionOf(
  sentence: string,
  subject: string | null,
  span: Span,
  { previous, next }: { readonly previous: number; readonly next: number },
): Condition | null {
  if (!PEOPLE.test(subjectKey(subject) ?? '')) return null;
  const after = sentence.slice(span.end, Math.min(next, span.end + AFTER));
  const before = sentence.slice(Math.max(previous, span.start - BEFORE), span.start);
  return nearest(after, 1) ?? nearest(before, -1);
}

/** The first condition of the words (1), or their last (-1). */
function nearest(words: string, from: 1 | -1): Condition | null {
  const found = CONDITIONS.flatMap((condition) =>
    [...words.matchAll(WORDS[condition])].map(({ index }) => ({ condition, index })),
  ).sort((one, other) => from * (one.index - other.index));
  return found[0]?.condition ?? null;
}
