import type { Span } from '../document.ts';
import { OPPOSITE } from '../language/en/certainty.ts';
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
  /** Of a pair of contraries, which one: +1 or -1; 0 for others. */
  readonly side: -1 | 0 | 1;
  readonly capital: boolean;
  /** Says something by itself: neither a small word nor a number. */
  readonly content: boolean;
  /** Counts the stretches between commas and the words that join clauses. */
  readonly clause: number;
}

const STOP = stopWordsOf('en');
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
  for (const { start, end } of wordSpans(text)) {
    const written = text.slice(start, end).replace(POSSESSIVE, '');
    const lower = foldName(written);
    if (BREAK.test(text.slice(last, start)) || JOINS.has(lower)) clause += 1;
    last = end;
    const stem = stemOf(lower);
    const pair = pairOf(stem);
    const negative = pair ? null : withoutPrefix(stem);
    const opposed = negative === null ? undefined : pairOf(negative);
    found.push({
      start,
      end,
      text: written,
      lower,
      stem,
      sense: (pair ?? opposed)?.pair ?? senseOf(negative ?? stem),
      side: pair?.side ?? (negative === null ? 0 : opposed?.side === -1 ? 1 : -1),
      capital: /^\p{Lu}/u.test(written),
      content: !STOP.has(lower) && lower.length > 1 && !/^\p{N}/u.test(lower),
      clause,
    });
  }
  return found;
}

/** "unverified" as the contrary of "verified". */
function withoutPrefix(stem: string): string | null {
  const bare = /^(?:un|non)(?=\p{L}{5})/u.test(stem) ? stem.replace(/^(?:un|non)/, '') : '';
  return bare !== '' && !NO_PREFIX.test(stem) ? bare : null;
}
const NO_PREFIX = /^(?:under|until|unit|union|uniform|unless|univers|uncle)/;

const senseOf = (stem: string): string => SENSES.get(stem) ?? stem;

/** A word without the endings of English, roughly as Porter's stemmer takes them off; irregular forms by list. */
export function stemOf(lower: string): string {
  const known = IRREGULAR.get(lower);
  if (known !== undefined) return cut(known);
  return cut(lower);
}

function cut(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  let stem = word
    .replace(/ies$/, 'y')
    .replace(/(ss|sh|ch|x|z)es$/, '$1')
    .replace(/([^sui])s$/, '$1');
  const plain = stem.replace(/(?<=[aeiouy].*)(?:ing|ed|er|ers)$/, '');
  if (plain.length >= 3 && plain !== stem) {
    stem = /([bdfgmnprt])\1$/.test(plain) ? plain.slice(0, -1) : plain;
  }
  stem = stem
    .replace(/(?<=\w{4})(?:ment|ly|ness)$/, '')
    .replace(/(?<=\w{3})(?:ation|ition|ion)$/, '');
  return stem.length > 3 ? stem.replace(/(?:e|y|i)$/, '') : stem;
}

/** The pair of contraries that a word, or the one that says the same, belongs to. */
const pairOf = (stem: string) => PAIRS.get(stem) ?? PAIRS.get(senseOf(stem));

const PAIRS: typeof OPPOSITE = new Map(
  [...OPPOSITE].map(([word, { pair, side }]) => [stemOf(word), { pair: `${pair}±`, side }]),
);

const SENSES: ReadonlyMap<string, string> = new Map(
  [...EXCHANGED_FOR].map(([word, first]) => [stemOf(word), stemOf(first)]),
);
