import { NEGATIVE } from '../language/en/certainty.ts';
import { sentences } from '../reading/sentences.ts';
import { isHedged } from './certainty.ts';
import { type Claim, claimsOf } from './claims.ts';
import type { SourceParagraph } from './source-text.ts';
import { isOfWhom, stemOf, type Word, wordsOf } from './words.ts';

/** A sentence of a source with its claims. */
export interface SourceSentence {
  readonly text: string;
  readonly claims: readonly Claim[];
  readonly senses: ReadonlySet<string>;
  /** The senses, and the pairs of contraries that its words belong to. */
  readonly topics: ReadonlySet<string>;
  readonly isNegative: boolean;
  readonly isHedged: boolean;
}

const cache = new WeakMap<SourceParagraph, readonly SourceSentence[]>();

export function sentencesOf(paragraph: SourceParagraph): readonly SourceSentence[] {
  const known = cache.get(paragraph);
  if (known) return known;
  const { text } = paragraph.read;
  const found = sentences(text).map(({ start, end }) => sourceSentence(text.slice(start, end)));
  cache.set(paragraph, found);
  return found;
}

function sourceSentence(text: string): SourceSentence {
  const words = wordsOf(text);
  return {
    text,
    claims: claimsOf(words),
    senses: sensesOf(words),
    topics: new Set(words.filter(({ content }) => content).flatMap(topicsOf)),
    isNegative: isNegative(words),
    isHedged: isHedged(words),
  };
}

export const sensesOf = (words: readonly Word[]): Set<string> =>
  new Set(words.filter(({ content }) => content).map(({ sense }) => sense));

/** What a word is about: its sense, or its contrary's. */
export const topicsOf = ({ sense, pairs }: Word): string[] => [
  sense,
  ...pairs.map(({ pair }) => `±${pair.replace(/^=/, '')}`),
];

const NEGATIVE_STEMS = new Set([...NEGATIVE].map(stemOf));

const WITHOUT =
  /^(?:in(?:adequ|activ|complet|capab|abil|suffici|secur|valid|effectiv|accessib|elig|visib|toler)|im(?:poss|pass|mobil)|dis(?:agree|appear|allow|abl|contin|miss|put))/;

/** Whether anything in the words says no in a way of its own. */
export const isNegative = (words: readonly Word[]): boolean =>
  words
    .filter((word) => !isOfWhom(word))
    .some(
      ({ lower, stem }) =>
        NEGATIVE.has(lower) ||
        NEGATIVE_STEMS.has(stem) ||
        /^un(?!i|der|til|less|load)\p{L}{4}/u.test(lower) ||
        WITHOUT.test(lower) ||
        /^(?:did|do|does|is|was|were|are|has|have|had|wo|ca|could|would|should)nt$/.test(lower) ||
        /less$/.test(lower),
    );
