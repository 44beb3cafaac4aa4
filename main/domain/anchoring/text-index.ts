import { type Lexicon, shingle, type Tokens, tokenise, wordFrom, wordUntil } from './tokens.ts';

/** Words in a row that point to a place, from the surer to the weaker. */
const SIZES = [3, 2, 1] as const;
/** A sequence that stands in more places points to none. */
const COMMON = 24;
/** Words of an anchor that are looked up. */
const QUERY = 64;
/** Predictions this near to each other mean the same place, in characters. */
const BUCKET = 48;

type Places = Map<number, number[]>;

/** A text that many anchors are looked for in; its word sequences are numbered on first use. */
export class TextIndex {
  readonly text: string;
  readonly lexicon: Lexicon;
  #tokens: Tokens | null;
  readonly #places = new Map<number, Places>();

  /** @param tokens the text's words, when they were counted out already with `lexicon` */
  constructor(text: string, lexicon: Lexicon = new Map(), tokens: Tokens | null = null) {
    this.text = text;
    this.lexicon = lexicon;
    this.#tokens = tokens;
  }

  get tokens(): Tokens {
    this.#tokens ??= tokenise(this.text, this.lexicon);
    return this.#tokens;
  }

  /**
   * Offsets where the passage that begins at `offset` inside the wording `query` probably begins in the
   * text, the most voted first; `near` decides between equals.
   */
  hints(query: Tokens, offset: number, near: number, most: number): number[] {
    const step = Math.max(1, Math.ceil(query.count / QUERY));
    const votes = new Map<number, { start: number; votes: number }>();
    for (const size of SIZES) {
      const places = this.#placesOf(size);
      for (let at = 0; at + size <= query.count; at += step) {
        const found = places.get(shingle(query.keys, at, size)) ?? [];
        if (found.length > COMMON) continue;
        for (const place of found) {
          const start = place - (query.starts[at] ?? 0) + offset;
          const bucket = Math.round(start / BUCKET);
          const sum = votes.get(bucket) ?? { start, votes: 0 };
          sum.votes += size / found.length;
          votes.set(bucket, sum);
        }
      }
      if (votes.size > 0 && size < 3) break;
    }
    return [...votes.values()]
      .sort((a, b) => b.votes - a.votes || Math.abs(a.start - near) - Math.abs(b.start - near))
      .slice(0, most)
      .map((sum) => sum.start);
  }

  /**
   * Every offset where the part of `query` that begins at `offset` may stand word for word; null when it
   * has no whole word or begins with words that stand in too many places.
   */
  places(query: Tokens, offset: number, length: number): number[] | null {
    let first = wordFrom(query, offset);
    if ((query.starts[first] ?? 0) < offset) first += 1;
    let last = wordUntil(query, offset + length);
    if ((query.ends[last] ?? 0) > offset + length) last -= 1;
    if (last < first) return null;
    const size = Math.min(SIZES[0], last - first + 1);
    const found = this.#placesOf(size).get(shingle(query.keys, first, size)) ?? [];
    if (found.length > COMMON) return null;
    return found.map((place) => place - (query.starts[first] ?? 0) + offset);
  }

  /** Where each sequence of `size` words begins, in characters; lists stop one past `COMMON`. */
  #placesOf(size: number): Places {
    const known = this.#places.get(size);
    if (known) return known;
    const { keys, starts, count } = this.tokens;
    const places: Places = new Map();
    for (let at = 0; at + size <= count; at += 1) {
      const hash = shingle(keys, at, size);
      const list = places.get(hash);
      if (!list) places.set(hash, [starts[at] ?? 0]);
      else if (list.length <= COMMON) list.push(starts[at] ?? 0);
    }
    this.#places.set(size, places);
    return places;
  }
}
