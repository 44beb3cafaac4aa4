import { words } from '../text/words.ts';

/** The words of a text as parallel arrays; equal keys mean equal words. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly keys: Int32Array;
  /** 1 where a sentence or a block may begin: a stop or a line end stands before the word. */
  readonly opens: Uint8Array;
}

/** Numbers words; shared by the texts that are to be compared. */
export type Lexicon = Map<string, number>;

/** Words compare without case and with either apostrophe. */
export function tokenise(text: string, lexicon: Lexicon): Tokens {
  const spans = words(text);
  const starts = new Int32Array(spans.length);
  const ends = new Int32Array(spans.length);
  const keys = new Int32Array(spans.length);
  const opens = new Uint8Array(spans.length);
  let last = 0;
  for (const [index, { start, end }] of spans.entries()) {
    starts[index] = start;
    ends[index] = end;
    opens[index] = index === 0 || /[.!?؟۔。\n]/.test(text.slice(last, start)) ? 1 : 0;
    last = end;
    keys[index] = keyOf(text.slice(start, end), lexicon);
  }
  return { text, count: spans.length, starts, ends, keys, opens };
}

function keyOf(word: string, lexicon: Lexicon): number {
  const known = lexicon.get(word);
  if (known !== undefined) return known;
  const folded = word.toLowerCase().replaceAll('’', "'");
  const key = lexicon.get(folded) ?? lexicon.size;
  lexicon.set(folded, key);
  lexicon.set(word, key);
  return key;
}

/** The words from `from` up to `to`, without copying. */
export function partOf(tokens: Tokens, from: number, to: number): Tokens {
  return {
    text: tokens.text,
    count: Math.max(0, to - from),
    starts: tokens.starts.subarray(from, to),
    ends: tokens.ends.subarray(from, to),
    keys: tokens.keys.subarray(from, to),
    opens: tokens.opens.subarray(from, to),
  };
}

/** The first word that ends after `offset`; `count` when there is none. */
export function wordFrom(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.ends[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The last word that begins before `offset`; -1 when there is none. */
export function wordUntil(tokens: Tokens, offset: number): number {
  let low = -1;
  let high = tokens.count - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tokens.starts[middle] ?? 0) < offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A hash of the `size` words from `at`; equal words give equal hashes, not the other way round. */
export function shingle(keys: Int32Array, at: number, size: number): number {
  let hash = 0x811c9dc5;
  for (let offset = 0; offset < size; offset += 1) {
    hash = Math.imul(hash ^ (keys[at + offset] ?? -1), 0x01000193);
    hash ^= hash >>> 15;
  }
  return hash | 0;
}
