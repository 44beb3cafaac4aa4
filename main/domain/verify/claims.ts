import {
  EXPECTED,
  FUTURE,
  NEGATIVE,
  NONE,
  NOT_BEFORE,
  POSSIBLE,
  TURNING,
} from '../language/en/certainty.ts';
import { sentences } from '../reading/sentences.ts';
import type { VerifyFlaw } from './finding.ts';
import type { ReadText } from './read-text.ts';
import { readText } from './read-text.ts';
import type { SourceParagraph } from './source-text.ts';
import type { Word } from './words.ts';

/** How sure a sentence is of what a word of it says. */
type Certainty = 'fact' | 'possible' | 'expected' | 'future';

/** A word that says something, with what its sentence makes of it. */
interface Claimed extends Word {
  /** Null where a word like "no" stands with it and says nothing of it alone. */
  readonly negated: boolean | null;
  readonly certainty: Certainty;
}

const NOT_PHRASES = NOT_BEFORE.map((phrase) => phrase.split(' '));
const AUXILIARY = new Set(
  'has have had was were is are be been being could can would will did does do may might should must'.split(
    ' ',
  ),
);
/** Words between a negation and what it denies. */
const SKIPPED = new Set(
  'yet so far ever fully been be being to have has had the a an any that even also still ever been more'.split(
    ' ',
  ),
);
/** Words before a claim in which a hedge governs it. */
const REACH = 7;

/** The words of one sentence with what is said of them. */
export function claimsOf(words: readonly Word[]): Claimed[] {
  const negated = new Set<number>();
  const neutral = new Set<number>();
  words.forEach((word, at) => {
    const length = notLength(words, at);
    if (length > 0) {
      const target = nextContent(words, at + length, word.clause);
      if (target >= 0) flip(negated, target);
    } else if (NONE.has(word.lower)) {
      denyAfter(words, at, negated, neutral);
    }
  });
  return words.map((word, at) => ({
    ...word,
    negated: neutral.has(at) ? null : negated.has(at),
    certainty: certaintyAt(words, at),
  }));
}

const flip = (set: Set<number>, at: number): void => {
  if (!set.delete(at)) set.add(at);
};

function notLength(words: readonly Word[], at: number): number {
  for (const phrase of NOT_PHRASES) {
    if (phrase.every((part, index) => words[at + index]?.lower === part)) return phrase.length;
  }
  return 0;
}

/** The word that a negation denies: the next that says something, over small words and adverbs. */
function nextContent(words: readonly Word[], from: number, clause: number): number {
  for (let at = from; at < Math.min(words.length, from + 4); at += 1) {
    const word = words[at];
    if (!word || word.clause !== clause) return -1;
    if (word.content && !SKIPPED.has(word.lower) && !/ly$/.test(word.lower)) return at;
  }
  return -1;
}

/** "No aid has reached it", "neither was confirmed": the noun stays open, the verb is denied. */
function denyAfter(
  words: readonly Word[],
  at: number,
  negated: Set<number>,
  neutral: Set<number>,
): void {
  const clause = words[at]?.clause;
  let auxiliary = -1;
  for (let next = at + 1; next < Math.min(words.length, at + 9); next += 1) {
    if (words[next]?.clause !== clause) break;
    if (AUXILIARY.has(words[next]?.lower ?? '')) {
      auxiliary = next;
      break;
    }
  }
  const until = auxiliary < 0 ? Math.min(words.length, at + 5) : auxiliary;
  for (let next = at + 1; next < until && words[next]?.clause === clause; next += 1) {
    if (words[next]?.content) neutral.add(next);
  }
  if (auxiliary < 0 || clause === undefined) return;
  const verb = nextContent(words, auxiliary + 1, clause);
  if (verb >= 0) flip(negated, verb);
}

function certaintyAt(words: readonly Word[], at: number): Certainty {
  const { clause } = words[at] as Word;
  let found: Certainty = 'fact';
  for (let before = at - 1; before >= Math.max(0, at - REACH); before -= 1) {
    const word = words[before];
    if (!word || clause - word.clause > 0) break;
    const lower = word.lower;
    // "could not be verified" says what was not possible, and no doubt.
    const denied = /^(?:not|never)$/.test(words[before + 1]?.lower ?? '') && /^c/.test(lower);
    if (denied) continue;
    if (POSSIBLE.has(lower) && !isMonth(word)) return 'possible';
    if (EXPECTED.has(lower)) found = 'expected';
    else if (found === 'fact' && (FUTURE.has(lower) || isToBe(words, before))) found = 'future';
  }
  return found;
}

const isMonth = ({ lower, capital }: Word): boolean => lower === 'may' && capital;
const isToBe = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'to' && words[at + 1]?.lower === 'be';

/** A sentence of the source with its claims. */
interface SourceSentence {
  readonly claims: readonly Claimed[];
  readonly senses: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly isNegative: boolean;
  readonly isHedged: boolean;
}

const cache = new WeakMap<SourceParagraph, readonly SourceSentence[]>();

function sentencesOf(paragraph: SourceParagraph): readonly SourceSentence[] {
  const known = cache.get(paragraph);
  if (known) return known;
  const { text } = paragraph.read;
  const found = sentences(text).map(({ start, end }) =>
    toSource(readText(text.slice(start, end), { day: null, language: null }).words),
  );
  cache.set(paragraph, found);
  return found;
}

function toSource(words: readonly Word[]): SourceSentence {
  return {
    claims: claimsOf(words),
    senses: new Set(words.filter(({ content }) => content).map(({ sense }) => sense)),
    words: new Set(words.map(({ lower }) => lower)),
    isNegative: words.some(
      ({ lower, stem, side }) =>
        NEGATIVE.has(lower) ||
        NEGATIVE.has(stem) ||
        /^(?:un|in|im|dis)\p{L}{5}/u.test(lower) ||
        (/nt$/.test(lower) &&
          /^(?:did|do|does|is|was|were|are|has|have|had|wo|ca|could|would)nt$/.test(lower)) ||
        (side < 0 && false),
    ),
    isHedged: words.some(
      (word) => (POSSIBLE.has(word.lower) && !isMonth(word)) || EXPECTED.has(word.lower),
    ),
  };
}

/** Where a sentence says the contrary of its source, or says it with another certainty; one finding at most. */
export function turnedClaims(
  sentence: ReadText,
  paragraphs: readonly SourceParagraph[],
  quoted: (word: Word) => boolean,
): VerifyFlaw[] {
  const claims = claimsOf(sentence.words).filter((claim) => !quoted(claim));
  const sources = paragraphs.flatMap(sentencesOf);
  if (sources.length === 0) return [];
  return (
    contrary(claims, sources, sentence.text) ??
    turned(claims, sources, sentence.text) ??
    otherCertainty(claims, sources, sentence.text) ??
    []
  );
}

/** The sentences of the source that say most of what a clause says. */
function aligned(
  claim: Claimed,
  claims: readonly Claimed[],
  sources: readonly SourceSentence[],
): { readonly source: SourceSentence; readonly shared: number; readonly own: number } | null {
  const own = claims.filter(
    ({ content, clause }) => content && Math.abs(clause - claim.clause) <= 1,
  );
  const senses = new Set(own.map(({ sense }) => sense));
  let best: { source: SourceSentence; shared: number; own: number } | null = null;
  for (const source of sources) {
    const shared = [...senses].filter((sense) => source.senses.has(sense)).length;
    if (!best || shared > best.shared) best = { source, shared, own: senses.size };
  }
  return best;
}

const flaw = (
  rule: VerifyFlaw['rule'],
  text: string,
  { start, end }: Word,
  message: string,
): VerifyFlaw[] => [{ rule, start, end, words: text.slice(start, end), message }];

/** The same thing denied on one side only, by a small word or by a word's contrary. */
function contrary(
  claims: readonly Claimed[],
  sources: readonly SourceSentence[],
  text: string,
): VerifyFlaw[] | null {
  for (const claim of claims) {
    if (!claim.content || (claim.capital && claim.start > 0) || claim.negated === null) continue;
    const best = aligned(claim, claims, sources);
    if (!best || (best.shared < 2 && best.own > 2)) continue;
    const same = best.source.claims.filter(
      ({ sense, content }) => content && sense === claim.sense,
    );
    if (same.length === 0) {
      if (
        claim.negated &&
        !best.source.isNegative &&
        best.shared >= 2 &&
        best.shared / best.own >= 0.6
      )
        return flaw(
          'polarity-reversed',
          text,
          claim,
          `The source does not say “not ${claim.text}”: it says nothing of the kind.`,
        );
      continue;
    }
    const polarity = ({ side, negated }: Claimed): number =>
      (side === 0 ? 1 : side) * (negated ? -1 : 1);
    if (same.some((other) => other.negated === null || polarity(other) === polarity(claim)))
      continue;
    const other = same[0] as Claimed;
    const isDirection = claim.sense === 'ris±' || claim.sense === 'rise±';
    return flaw(
      isDirection ? 'direction-reversed' : 'polarity-reversed',
      text,
      claim,
      `The source says the contrary: “${other.negated ? 'not ' : ''}${other.text}”.`,
    );
  }
  return null;
}

/** "before dawn" for "after dawn": one small word and the same one after it. */
function turned(
  claims: readonly Claimed[],
  sources: readonly SourceSentence[],
  text: string,
): VerifyFlaw[] | null {
  for (const [at, claim] of claims.entries()) {
    if (!TURNING.has(claim.lower)) continue;
    const next = claims.slice(at + 1, at + 4).find(({ content }) => content);
    if (!next) continue;
    const before = sources.flatMap(({ claims: others }) =>
      others.flatMap((other, index) =>
        others.slice(index + 1, index + 4).find(({ content }) => content)?.stem === next.stem &&
        TURNING.has(other.lower)
          ? [other]
          : [],
      ),
    );
    if (before.length === 0 || before.some(({ lower }) => lower === claim.lower)) continue;
    if (before.every(({ sense }) => sense !== claim.sense)) continue;
    return flaw(
      'polarity-reversed',
      text,
      claim,
      `The source says “${before[0]?.text} ${next.text}”.`,
    );
  }
  return null;
}

function otherCertainty(
  claims: readonly Claimed[],
  sources: readonly SourceSentence[],
  text: string,
): VerifyFlaw[] | null {
  const isHedged = claims.some(
    (word) => (POSSIBLE.has(word.lower) && !isMonth(word)) || EXPECTED.has(word.lower),
  );
  for (const claim of claims) {
    if (!claim.content || claim.capital || claim.negated) continue;
    const best = aligned(claim, claims, sources);
    if (!best || (best.shared < 2 && best.own > 2)) continue;
    const same = best.source.claims.filter(
      ({ sense, content }) => content && sense === claim.sense,
    );
    if (same.length === 0) continue;
    const says = new Set(same.map(({ certainty }) => certainty));
    if (!isHedged && !says.has('fact') && !says.has('future'))
      return flaw(
        'certainty-changed',
        text,
        claim,
        `The source is less sure of “${claim.text}”: it says that this is ${says.has('possible') ? 'possible' : 'expected or reported'}.`,
      );
    if (!isHedged && claim.certainty === 'fact' && isPast(claim) && !says.has('fact'))
      return flaw(
        'certainty-changed',
        text,
        claim,
        `In the source “${claim.text}” has not happened yet.`,
      );
    if (
      claim.certainty === 'possible' &&
      !best.source.isHedged &&
      !says.has('possible') &&
      !says.has('expected')
    )
      return flaw(
        'certainty-changed',
        text,
        claim,
        `The source says this for certain, not that it may be.`,
      );
  }
  return null;
}

const isPast = ({ lower, stem }: Claimed): boolean => /ed$/.test(lower) && stem !== lower;
