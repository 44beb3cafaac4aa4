import type { Span } from '../document.ts';
import { OPPOSITES } from '../language/en/certainty.ts';
import { COMPARED } from '../language/en/changes.ts';
import { CUE, cuesOf } from '../language/en/lexicon.ts';
import { EXCHANGED_FOR, IRREGULAR } from '../language/en/word-forms.ts';
import { foldName } from '../language/fold.ts';
import { stopWordsOf } from '../language/stop-words.ts';
import { words as wordSpans } from '../text/words.ts';

/** A word of a sentence as the check compares it. */
export interface Word extends Span {
  /** As it is written, without a possessive "s". */
  readonly text: string;
  readonly lower: string;
  /** Without its endings: "carried" and "carrying" are one. */
  readonly stem: string;
  /** What stands for all words that say about the same. */
  readonly sense: string;
  /** The pairs of contraries that it belongs to, and its side of each. */
  readonly pairs: readonly Side[];
  readonly capital: boolean;
  /** Says something by itself: neither a small word nor a number. */
  readonly content: boolean;
  /** Counts the stretches between commas and the words that join clauses. */
  readonly clause: number;
}

/** One side of a pair of contraries. */
export interface Side {
  readonly pair: string;
  readonly side: 1 | -1;
}

const STOP = stopWordsOf('en');
/** "d'ALIMA", "qu'il". */
const ELIDED = /^(?:[dlnsjmt]|qu)['’](?=\p{L}{2})/iu;
const POSSESSIVE = /['’]s$|['’]$/;
const BREAK = /[,;:()–—]|\s-\s/;
const JOINS = new Set(
  'and but while although though because whereas that which who when where until so after before'.split(
    ' ',
  ),
);

/** The words of a sentence, or of a stretch of text, in order. */
export function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  let clause = 0;
  let last = 0;
  for (const { start: first, end } of wordSpans(text)) {
    const start = first + (ELIDED.exec(text.slice(first, end))?.[0].length ?? 0);
    const written = text.slice(start, end).replace(POSSESSIVE, '');
    const lower = foldName(written);
    if (BREAK.test(text.slice(last, start)) || JOINS.has(lower)) clause += 1;
    last = end;
    const stem = stemOf(lower);
    const negative = pairsOf(stem).length > 0 ? null : withoutPrefix(stem);
    found.push({
      start,
      end,
      text: written,
      lower,
      stem,
      sense: senseOf(negative ?? stem),
      pairs: negative === null ? pairsOf(stem) : contrary(negative),
      capital: /^\p{Lu}/u.test(written),
      content: (!STOP.has(lower) || lower === 'same') && lower.length > 1 && !isNumber(lower),
      clause,
    });
  }
  return found.map((word, at) => compared(word, at, found));
}

const isNumber = (lower: string): boolean =>
  /^\p{N}/u.test(lower) || (cuesOf(lower) & (CUE.number | CUE.multiplier)) !== 0;

/** "down from 16", "12 per cent more than": a small word that says which way something went. */
function compared(word: Word, at: number, words: readonly Word[]): Word {
  const next = words[at + 1]?.lower ?? '';
  // "the end of June" ends nothing.
  if (next === 'of' && /^(?:end|start|beginning|close)$/.test(word.lower))
    return { ...word, pairs: [] };
  const goes =
    /^(?:up|down)$/.test(word.lower) &&
    // "up to now"
    !/^(?:now|date|then)$/.test(words[at + 2]?.lower ?? '') &&
    (/^(?:from|by|to)$/.test(next) ||
      // ", down 38 per cent"
      (isNumber(next) && at > 0 && words[at - 1]?.clause !== word.clause));
  // "more people than it was allowed to carry"; "more than 40" is no comparison.
  const isCompared =
    /^(?:more|fewer|less)$/.test(word.lower) &&
    next !== 'than' &&
    words.slice(at + 1, at + 4).some(({ lower }) => lower === 'than');
  if (isCompared) {
    const side = word.lower === 'more' ? 1 : -1;
    return { ...word, content: true, sense: MORE, pairs: [{ pair: MORE, side }] };
  }
  const before = words.slice(Math.max(0, at - 3), at);
  const change = COMPARED.get(word.lower);
  const counts =
    change !== undefined &&
    before.some(
      ({ lower }) => isNumber(lower) || /^(?:fifth|third|quarter|half|tenth)$/.test(lower),
    ) &&
    !(next === 'than' && isNumber(words[at + 2]?.lower ?? ''));
  if (!goes && !counts) return word;
  const side = word.lower === 'up' || change === 'increase' ? 1 : -1;
  return { ...word, content: true, sense: RISE, pairs: [{ pair: RISE, side }] };
}
const RISE = 'rise';
const MORE = 'more than';

/** French "dont" is "of whom": "don't" is written with its apostrophe. */
export const isOfWhom = (word: Word | undefined): boolean => word?.text === 'dont';

/** "unverified" as the contrary of "verified", where there is no pair of its own. */
function contrary(stem: string): readonly Side[] {
  const pairs = pairsOf(stem);
  return pairs.length > 0
    ? pairs.map(({ pair, side }) => ({ pair, side: side === 1 ? -1 : 1 }))
    : [{ pair: `=${senseOf(stem)}`, side: -1 }];
}

/** "unverified" without its prefix. */
function withoutPrefix(stem: string): string | null {
  const bare = /^(?:un|non)(?=\p{L}{4})/u.test(stem) ? stem.replace(/^(?:un|non)/, '') : '';
  return bare !== '' && !NO_PREFIX.test(stem) ? bare : null;
}
const NO_PREFIX = /^(?:under|until|unit|union|uniform|unless|univers|uncle|unique|unload)/;

const senseOf = (stem: string): string => SENSES.get(stem) ?? stem;

/** A word without the endings of English, roughly as Porter's stemmer takes them off; irregular forms by list. */
export function stemOf(lower: string): string {
  // Villagers are no villages.
  if (/^villagers?$/.test(lower)) return 'resident';
  const known = IRREGULAR.get(lower);
  if (known !== undefined) return cut(known);
  return cut(lower);
}

function cut(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  let stem = word
    .replace(/ies$/, 'y')
    .replace(/(ss|sh|ch|x|z)es$/, '$1')
    .replace(/([^sui])s$/, '$1')
    .replace(/(?<=(?:agr|guarant|fr|decr|ref|squ|knee))eed$/, 'ee');
  const plain = stem.replace(/(?<=[aeiouy].*)(?:ing|ed|er|ers)$/, '');
  if (plain.length >= 3 && plain !== stem) {
    stem = /([bdfgmnprt])\1$/.test(plain) ? plain.slice(0, -1) : plain;
  }
  stem = stem
    .replace(/(?<=\w{4})(?:ment|ly|ness)$/, '')
    .replace(/(?<=\w{3})(?:ation|ition|ion)$/, '');
  return stem.length > 3 ? stem.replace(/(?:e|y|i)$/, '') : stem;
}

/** The pairs of contraries that a word, or else the one that says the same, belongs to. */
const pairsOf = (stem: string): readonly Side[] =>
  PAIRS.get(stem) ?? PAIRS.get(senseOf(stem)) ?? [];

const SENSES: ReadonlyMap<string, string> = new Map(
  [...EXCHANGED_FOR].map(([word, first]) => [stemOf(word), stemOf(first)]),
);

const PAIRS: ReadonlyMap<string, readonly Side[]> = pairsByStem();

function pairsByStem(): Map<string, Side[]> {
  const found = new Map<string, Side[]>();
  for (const [words, side, pair] of OPPOSITES) {
    for (const word of words) {
      const stem = stemOf(word);
      const known = found.get(stem) ?? [];
      if (!known.some((one) => one.pair === pair)) known.push({ pair, side });
      found.set(stem, known);
    }
  }
  return found;
}
