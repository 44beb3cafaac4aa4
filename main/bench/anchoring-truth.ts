import { type Anchor, anchorFor } from '#domain/annotation.ts';
import type { Span } from '#domain/document.ts';
import { sentences } from '#domain/reading/sentences.ts';
import { words } from '#domain/text/words.ts';
import { paragraphs } from './mutations.ts';
import type { Random } from './random.ts';
import type { TrackedText } from './tracked-text.ts';

/**
 * What became of a passage. `stands`: at least half of its letters are there, together. `light`: at
 * least 90 % of them. `gone`: nothing of it. `torn`: between, or in pieces; to call it lost is no error.
 */
export type Fate = 'light' | 'stands' | 'torn' | 'gone';
export type Verdict = 'right' | 'wrong' | 'lost';

const LETTER = /[\p{L}\p{N}]/u;

export interface Truth {
  readonly fate: Fate;
  /** Offsets in the new text that hold the passage, replaced words included. */
  readonly owned: readonly number[];
  /** Characters put into the passage; to mark them with it, or not, is no error. */
  readonly inserted: ReadonlySet<number>;
}

export function truthOf(original: string, { text, owner, kept }: TrackedText, span: Span): Truth {
  let letters = 0;
  for (let at = span.start; at < span.end; at += 1) {
    if (LETTER.test(original.charAt(at))) letters += 1;
  }
  const owned: number[] = [];
  let left = 0;
  for (const [at, from] of owner.entries()) {
    if (from < span.start || from >= span.end) continue;
    owned.push(at);
    if (kept[at] === 1 && LETTER.test(text.charAt(at))) left += 1;
  }
  const inserted = new Set<number>();
  for (let at = owned[0] ?? 0; at < (owned.at(-1) ?? 0); at += 1) {
    if (owner[at] === -1) inserted.add(at);
  }
  return { fate: fateOf(left / Math.max(1, letters), owned), owned, inserted };
}

function fateOf(share: number, owned: readonly number[]): Fate {
  const [first] = owned;
  const last = owned.at(-1);
  if (first === undefined || last === undefined) return 'gone';
  const together = owned.length / (last + 1 - first);
  if (share < 0.5 || together < 0.75) return 'torn';
  return share >= 0.9 ? 'light' : 'stands';
}

/**
 * Right: three quarters of what is marked belongs to the passage, and three quarters of the passage is
 * marked (of a torn one, a third). Anything else that was placed is wrong.
 */
export function verdictOn(truth: Truth, placed: Span | null): Verdict {
  if (!placed) return 'lost';
  if (truth.owned.length === 0) return 'wrong';
  const hit = truth.owned.filter((at) => at >= placed.start && at < placed.end).length;
  let marked = 0;
  for (let at = placed.start; at < placed.end; at += 1) if (!truth.inserted.has(at)) marked += 1;
  const precision = hit / Math.max(1, marked);
  const recall = hit / truth.owned.length;
  return precision >= 0.75 && recall >= (truth.fate === 'torn' ? 0.33 : 0.75) ? 'right' : 'wrong';
}

/** Whether both ends stand exactly where the passage begins and ends. */
export function isToTheLetter({ owned }: Truth, placed: Span): boolean {
  return owned[0] === placed.start && owned.at(-1) === placed.end - 1;
}

/** Passages as people mark them: words, phrases, clauses, sentences, paragraphs. */
export function annotationsFor(text: string, count: number, random: Random): Anchor[] {
  const all = words(text);
  const wholes = [...sentences(text), ...paragraphs(text)].filter(({ start, end }) =>
    LETTER.test(text.slice(start, end)),
  );
  const phrase = (most: number): Span => {
    const from = random.below(all.length);
    const to = Math.min(all.length - 1, from + random.below(most));
    return { start: all[from]?.start ?? 0, end: all[to]?.end ?? text.length };
  };
  const kinds = [() => phrase(3), () => phrase(8), () => phrase(25), () => random.pick(wholes)];
  return Array.from({ length: count }, () => anchorFor(text, random.pick(kinds)(), ''));
}
