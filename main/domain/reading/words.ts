import { CUE, cuesOf } from '../language/en/lexicon.ts';
import { foldName, hashText } from '../language/fold.ts';
import { CHECK_SEED } from './gazetteer.ts';

/** How a word is written. */
export const SHAPE = {
  lower: 0,
  capitalised: 1,
  allCapitals: 2,
  mixed: 3,
  initial: 4,
  dotted: 5,
  digits: 6,
  number: 7,
  sign: 8,
  arabic: 9,
  otherScript: 10,
  capitalDigits: 11,
} as const;

/** Everything about a word that does not depend on where it stands; worked out once per form. */
export interface WordFacts {
  readonly word: string;
  readonly lower: string;
  readonly folded: string;
  readonly hash: number;
  readonly check: number;
  /** What the tagger knows the word by: "IS" and "WHO" are other words than "is" and "who". */
  readonly key: number;
  readonly shape: number;
  readonly cues: number;
}

export function factsOf(word: string): WordFacts {
  const lower = word.toLowerCase();
  const folded = foldName(word);
  const hash = hashText(folded);
  const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  const shape = shapeOf(word);
  const cues = cuesOf(lower) | cuesOf(folded) | (bare === lower ? 0 : cuesOf(bare));
  const acronym =
    shape === SHAPE.allCapitals &&
    word.length < 4 &&
    ((cues & CUE.function) !== 0 || lower === 'us');
  return {
    word,
    lower,
    folded,
    hash,
    check: hashText(folded, CHECK_SEED),
    key: acronym ? hashText(word) : hash,
    shape,
    cues: acronym ? cues & ~CUE.function : cues,
  };
}

export function isNameLike({ shape }: WordFacts): boolean {
  return (shape >= SHAPE.capitalised && shape <= SHAPE.dotted) || shape === SHAPE.capitalDigits;
}

export const has = (facts: WordFacts | undefined, cues: number): boolean =>
  facts !== undefined && (facts.cues & cues) !== 0;

export const isFunction = (facts: WordFacts | undefined): boolean => has(facts, CUE.function);

function shapeOf(word: string): number {
  if (/^\p{N}/u.test(word)) return /^\p{N}+$/u.test(word) ? SHAPE.digits : SHAPE.number;
  if (!/\p{L}/u.test(word)) return SHAPE.sign;
  if (/[\u0600-\u06ff\u0750-\u077f]/.test(word)) return SHAPE.arabic;
  if (word.includes('.')) return /\p{Lu}/u.test(word) ? SHAPE.dotted : SHAPE.lower;
  if (!/\p{Lu}/u.test(word)) return /\p{Ll}/u.test(word) ? SHAPE.lower : SHAPE.otherScript;
  if (/^\p{Lu}$/u.test(word)) return SHAPE.initial;
  if (/\p{N}/u.test(word)) return SHAPE.capitalDigits;
  if (!/\p{Ll}/u.test(word)) return SHAPE.allCapitals;
  return /^\p{Lu}\P{Lu}*$/u.test(word) ? SHAPE.capitalised : SHAPE.mixed;
}

/** Keeps the facts of forms seen; emptied when full, so that no text can make it grow. */
export class WordMemory {
  readonly #facts = new Map<string, WordFacts>();

  get(word: string): WordFacts {
    const known = this.#facts.get(word);
    if (known) return known;
    if (this.#facts.size >= MOST_FORMS) this.#facts.clear();
    const facts = factsOf(word);
    this.#facts.set(word, facts);
    return facts;
  }
}
const MOST_FORMS = 40_000;
