import { hashText } from '../language/fold.ts';
import { GAZETTEER, type Gazetteer, MOST_WORDS } from './gazetteer.ts';
import { isNameLike, SHAPE, type WordFacts } from './words.ts';

/** A name of the gazetteer in the text: its row, and the tokens up to `end`. */
export interface GazetteerHit {
  readonly end: number;
  readonly row: number;
  readonly bits: number;
}

/** The longest name of the gazetteer that begins at token `at`; hyphens between its words don't count. */
export function longestHit(
  gazetteer: Gazetteer,
  words: readonly WordFacts[],
  at: number,
): GazetteerHit | null {
  const first = words[at];
  if (!first || !(isNameLike(first) || first.shape === SHAPE.arabic)) return null;
  let { hash, check } = first;
  let best: GazetteerHit | null = null;
  let end = at + 1;
  for (let length = 1; length <= MOST_WORDS; length += 1) {
    const row = gazetteer.find(hash, check & 0xff);
    if (row < 0) break;
    const bits = gazetteer.bits(row);
    if (bits & ~GAZETTEER.PREFIX) best = { end, row, bits };
    if (!(bits & GAZETTEER.PREFIX)) break;
    if (words[end]?.word === '-') end += 1;
    const next = words[end];
    if (!next || next.shape === SHAPE.sign) break;
    hash = hashText(` ${next.folded}`, hash);
    check = hashText(` ${next.folded}`, check);
    end += 1;
  }
  return best;
}
