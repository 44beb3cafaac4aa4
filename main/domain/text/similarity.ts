import { foldDiacritics } from '../language/fold-diacritics.ts';
import { words } from './words.ts';

/**
 * A text's number of word shingles (first), and their MinHash signature (the rest): 516 bytes, however
 * long the text. Only signatures of one `SIGNATURE_VERSION` compare: whoever changes how they are made
 * counts it up.
 */
export type Signature = Uint32Array<ArrayBuffer>;
export const SIGNATURE_VERSION = 1;

/** Words in a row that count as one feature; order and case of the rest do not matter. */
const SHINGLE = 3;
/** Hash functions: the standard error of an estimated Jaccard index of 0.5 is 0.044. */
const HASHES = 128;
/** Two rows a band: texts that share 30 % of their shingles meet in a band 998 times in 1,000. */
const ROWS = 2;

/**
 * When two texts are one story. Every fifth word replaced leaves a resemblance of about 0.34, half an
 * article one of 0.5; an excerpt resembles little but is contained, and below `floor` an estimate is
 * mostly error. A story written through for the next day keeps 0.1 and more, as strangers hardly ever do;
 * but two stories that share a third of their text, their background, have 0.2: a reason to ask, not to
 * act. Measured by `npm run bench -- anchoring`.
 */
export const ONE_STORY = {
  same: 0.3,
  contained: 0.6,
  floor: 0.08,
  rewritten: 0.1,
  shingles: 24,
} as const;

const SEEDS = Uint32Array.from({ length: 2 * HASHES }, (_, at) => mix(at + 1));

/** MinHash over word shingles (Broder 1997), without case and accents; linear in the text. */
export function signature(text: string): Signature {
  const found = shingles(text);
  const result: Signature = new Uint32Array(1 + HASHES).fill(0xffffffff);
  result[0] = found.size;
  for (const shingle of found) {
    for (let at = 0; at < HASHES; at += 1) {
      const hash = Math.imul(shingle ^ (SEEDS[2 * at] ?? 0), (SEEDS[2 * at + 1] ?? 0) | 1) >>> 0;
      if (hash < (result[at + 1] ?? 0)) result[at + 1] = hash;
    }
  }
  return result;
}

/** The estimated Jaccard index of the texts' shingles: 1 the same words in a row, 0 none. */
export function similarity(a: Signature, b: Signature): number {
  if (a[0] === 0 || b[0] === 0) return 0;
  let same = 0;
  for (let at = 1; at <= HASHES; at += 1) if (a[at] === b[at]) same += 1;
  return same / HASHES;
}

/** The estimated share of the shorter text that the longer one holds too. */
export function containment(a: Signature, b: Signature): number {
  const shared = similarity(a, b);
  const [one = 0, other = 0] = [a[0], b[0]];
  const common = (shared * (one + other)) / (1 + shared);
  return Math.min(1, common / Math.max(1, Math.min(one, other)));
}

/**
 * `same`: one story, of one publisher a new version, under another masthead the same wire copy, whole or
 * cut. `rewritten`: probably the next day's version of it. Null: neither, or too short to tell.
 */
export function kinship(a: Signature, b: Signature): 'same' | 'rewritten' | null {
  if (Math.min(a[0] ?? 0, b[0] ?? 0) < ONE_STORY.shingles) return null;
  const resemblance = similarity(a, b);
  if (resemblance >= ONE_STORY.same) return 'same';
  const contained = containment(a, b) >= ONE_STORY.contained;
  if (contained && resemblance >= ONE_STORY.floor) return 'same';
  return resemblance >= ONE_STORY.rewritten ? 'rewritten' : null;
}

/**
 * Keys for an index: texts that may be one story share at least one, most others none (locality-sensitive
 * hashing by bands). For libraries of more than some ten thousand articles: comparing every signature is
 * faster below that, and finds more of the rewritten. 32-bit integers, `HASHES / ROWS` of them; none for texts without shingles.
 */
export function bandKeys(of: Signature): number[] {
  if (of[0] === 0) return [];
  const keys: number[] = [];
  for (let at = 1; at <= HASHES; at += ROWS) {
    let key = at;
    for (let row = 0; row < ROWS; row += 1) key = mix(key ^ (of[at + row] ?? 0));
    keys.push(key);
  }
  return keys;
}

/** The hashes of all runs of `SHINGLE` words; of the whole where there are fewer. */
function shingles(text: string): Set<number> {
  const hashes = words(text).map(({ start, end }) => hashWord(text.slice(start, end)));
  const found = new Set<number>();
  const last = Math.max(0, hashes.length - SHINGLE);
  for (let at = 0; at <= last && hashes.length > 0; at += 1) {
    let hash = 0;
    for (const word of hashes.slice(at, at + SHINGLE)) hash = mix(Math.imul(hash, 31) ^ word);
    found.add(hash);
  }
  return found;
}

function hashWord(word: string): number {
  const folded = foldDiacritics(word.toLowerCase()).replaceAll('’', "'");
  let hash = 0x811c9dc5;
  for (let at = 0; at < folded.length; at += 1) {
    hash = Math.imul(hash ^ folded.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** Spreads every bit of a 32-bit integer over all (the finaliser of MurmurHash3). */
function mix(value: number): number {
  let hash = value >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
