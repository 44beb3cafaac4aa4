import { NONE, NOT_BEFORE } from '../language/en/certainty.ts';
import { type Certainty, certaintyAt } from './certainty.ts';
import { isOfWhom, type Word } from './words.ts';

/** By "not", by "no" or "none", or left open by "unless". */
type Denied = 'not' | 'none' | 'open';

/** A word that says something, with what its sentence makes of it. */
export interface Claim extends Word {
  /** Denied by a small word: the word itself ("not open"), or that there is any ("no boats"). */
  readonly denied: Denied | null;
  readonly certainty: Certainty;
}

/** The longest first. */
const NOT_PHRASES = NOT_BEFORE.map((phrase) => phrase.split(' ')).sort(
  (a, b) => b.length - a.length,
);
const AUXILIARY = new Set(
  'has have had was were is are be been being could can would will did does do may might should must'.split(
    ' ',
  ),
);
/** Small words between a negation and what it denies. */
const SKIPPED = new Set(
  'yet so far ever fully been be being to have has had the a an any that even also still more'.split(
    ' ',
  ),
);
/** Words within which a negation finds what it denies. */
const REACH = 4;

/** The words of one sentence with what is said of them. */
export function claimsOf(words: readonly Word[]): Claim[] {
  const denied = new Map<number, Denied>();
  words.forEach((word, at) => {
    if (isBound(words, at) || isNotRuledOut(words, at)) return;
    // "nobody may work without a permit" asks for one: neither is denied by itself.
    if (word.lower === 'without' && denied.size > 0 && isDeniedBefore(words, at)) {
      for (const [index] of denied) {
        if (words[index]?.clause === word.clause) denied.set(index, 'open');
      }
      return;
    }
    if (isDeniedDoing(words, at) || isKeptFrom(words, at)) flip(denied, at);
    const length = notLength(words, at);
    if (length > 0) {
      const target = nextContent(words, at + length, word.clause);
      if (target >= 0) flip(denied, target);
    } else if (NONE.has(word.lower)) denyAfter(words, at, denied);
    else if (word.lower === 'unless' || isForestalled(words, at) || isDeniedThat(words, at))
      leaveOpen(words, at, denied);
  });
  return words.map((word, at) => ({
    ...word,
    denied: denied.get(at) ?? null,
    certainty: certaintyAt(words, at),
  }));
}

/** "no fewer than 40", "not only": they deny nothing. */
function isBound(words: readonly Word[], at: number): boolean {
  const [word, next, after] = [
    words[at]?.lower ?? '',
    words[at + 1]?.lower ?? '',
    words[at + 2]?.lower,
  ];
  if (!/^(?:no|not)$/.test(word)) return false;
  if (/^(?:only|just|merely|simply)$/.test(next)) return true;
  // "no stronger cyclone" is the strongest.
  const clause = words[at]?.clause;
  if (
    word === 'no' &&
    words.slice(at).some((one) => one.clause === clause && COMPARATIVE.test(one.lower))
  )
    return true;
  return /^(?:fewer|less|more|later|earlier|higher|lower|greater)$/.test(next) && after === 'than';
}

/** "denied that the army shells schools": who says that it does not says the same. */
const isDeniedThat = (words: readonly Word[], at: number): boolean =>
  (words[at]?.lower === 'that' || DENIED_THINGS.test(words[at]?.lower ?? '')) &&
  /^(?:den(?:y|ies|ied|ying)|reject(?:s|ed)?|dismiss(?:es|ed)?)$/.test(words[at - 1]?.lower ?? '');
/** "denies holding them": it does not hold them. */
const isDeniedDoing = (words: readonly Word[], at: number): boolean =>
  /^den(?:y|ies|ied)$/.test(words[at - 1]?.lower ?? '') &&
  /(?<!hav|be)ing$/.test(words[at]?.lower ?? '');

/** "kept the team from reaching": it did not reach. */
const isKeptFrom = (words: readonly Word[], at: number): boolean =>
  words[at - 1]?.lower === 'from' &&
  /ing$/.test(words[at]?.lower ?? '') &&
  // Right behind its verb it is a phrase of its own.
  words
    .slice(Math.max(0, at - 8), at - 2)
    .some(({ lower }) =>
      /^(?:ke(?:ep|eps|pt)|prevent(?:s|ed)?|stop(?:s|ped)?|bar(?:s|red)?|block(?:s|ed)?|hinder(?:s|ed)?)$/.test(
        lower,
      ),
    );

const DENIED_THINGS =
  /^(?:reports?|claims?|allegations?|rumours?|rumors?|accusations?|having|any)$/;

/** "would turn north before it reached land": it may never reach it. */
const isForestalled = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'before' &&
  words.slice(0, at).some(({ lower }) => /^(?:would|will|may|might|could|should)$/.test(lower));

/** "no organization may work", in the clause of word `at`. */
const isDeniedBefore = (words: readonly Word[], at: number): boolean =>
  words
    .slice(0, at)
    .some(
      ({ lower, clause }) =>
        clause === words[at]?.clause && (NONE.has(lower) || /^(?:not|never|cannot)$/.test(lower)),
    );

/** Whether word `at` is the "not" of "does not rule out", which denies nothing. */
const isNotRuledOut = (words: readonly Word[], at: number): boolean =>
  /^(?:not|never|nor|cannot|didnt|doesnt|dont|wont|cant|couldnt)$/.test(words[at]?.lower ?? '') &&
  /^rul(?:e|ed|ing)$/.test(words[at + 1]?.lower ?? '') &&
  words[at + 2]?.lower === 'out';

const COMPARATIVE =
  /^(?:stronger|higher|bigger|larger|greater|worse|deadlier|heavier|faster|older|younger|better|smaller|deeper|wider)$/;

/** "unless they are released": neither said nor denied. */
function leaveOpen(words: readonly Word[], at: number, denied: Map<number, Denied>): void {
  // "denied reports on social media that the wall had cracked": what is reported stands in the clause of "that".
  const that = DENIED_THINGS.test(words[at]?.lower ?? '')
    ? words.slice(at + 1, at + FAR).find(({ lower }) => lower === 'that')
    : undefined;
  const until = (that ?? words[at])?.clause;
  for (
    let next = at + 1;
    next < words.length && (words[next]?.clause ?? 0) <= (until ?? 0);
    next += 1
  )
    denied.set(next, 'open');
}

/** Words between reports and what they say. */
const FAR = 8;

/** "stopped trains" and "three out of four" deny nothing, nor does "get out of the north". */
function isNoDenial(words: readonly Word[], at: number): boolean {
  const [before, word, next, after] = [-1, 0, 1, 2].map((step) => words[at + step]?.lower ?? '');
  if (/^(?:stopped|ceased)$/.test(word ?? '')) return !/ing$/.test(next ?? '');
  return (
    word === 'out' &&
    next === 'of' &&
    !OUT_OF.test(after ?? '') &&
    !/^(?:ran|run)/.test(before ?? '')
  );
}
const OUT_OF =
  /^(?:order|service|use|action|reach|danger|control|stock|work|hospital|bounds|date|school|business|commission)$/;

/** Denied twice is said. */
const flip = (denied: Map<number, Denied>, at: number): void => {
  if (!denied.delete(at)) denied.set(at, 'not');
};

function notLength(words: readonly Word[], at: number): number {
  if (isNotRuledOut(words, at - 1) || isNoDenial(words, at) || isOfWhom(words[at])) return 0;
  const found = NOT_PHRASES.find((phrase) =>
    phrase.every((part, index) => words[at + index]?.lower === part),
  );
  return found?.length ?? 0;
}

/** The word that a negation denies: the next that says something, over small words and adverbs. */
function nextContent(words: readonly Word[], from: number, clause: number): number {
  for (let at = from; at < Math.min(words.length, from + REACH); at += 1) {
    const word = words[at];
    if (!word || word.clause !== clause) return -1;
    if (isSpeech(word)) return at;
    if (word.content && !SKIPPED.has(word.lower) && !isAdverb(word.lower)) return at;
  }
  return -1;
}

/** Verbs that say nothing of the matter, until they are denied. */
export const isSpeech = ({ lower }: Word): boolean => /^(?:says?|said|tells?|told)$/.test(lower);

/** "not likely" denies that it is likely. */
const isAdverb = (lower: string): boolean => /ly$/.test(lower) && !/(?:like|friend)ly$/.test(lower);

/** "No aid has reached it", "neither was confirmed": there is no such thing, and the verb is denied. */
function denyAfter(words: readonly Word[], at: number, denied: Map<number, Denied>): void {
  const clause = words[at]?.clause ?? -1;
  // "received nothing": the verb before it is denied.
  const before = words[at - 1];
  if (before?.clause === clause && before.content && !before.capital) flip(denied, at - 1);
  let auxiliary = -1;
  for (let next = at + 1; next < Math.min(words.length, at + 9); next += 1) {
    if (words[next]?.clause !== clause) break;
    if (AUXILIARY.has(words[next]?.lower ?? '')) {
      auxiliary = next;
      break;
    }
  }
  const until = auxiliary < 0 ? Math.min(words.length, at + 4) : auxiliary;
  for (let next = at + 1; next < until && words[next]?.clause === clause; next += 1) {
    if (words[next]?.content) denied.set(next, 'none');
  }
  if (auxiliary < 0) return;
  const verb = nextContent(words, auxiliary + 1, clause);
  if (verb >= 0) flip(denied, verb);
}
