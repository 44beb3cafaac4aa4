import { type Reading, readingIn, readingsOf } from '../../../reading/arabic-prefixes.ts';
import type { Scene } from '../../../reading/scene.ts';
import { SHAPE } from '../../../reading/words.ts';
import type { EntityType } from '../../types.ts';
import { type Finding, RANK } from '../finding.ts';

/** A stretch as it is read from its beginning, with what was met so far. */
export interface Reader {
  readonly scene: Scene;
  /** Surnames of the people met, folded: later they stand alone. */
  readonly surnames: Set<string>;
  /** Doubtful names that something beside them made sure once. */
  readonly met: Set<string>;
  /** The token before which a title's bearer may still follow. */
  titledUntil: number;
  /** The finding before, to go on with after "و". */
  last: Finding | null;
}

export const readerOf = (scene: Scene): Reader => ({
  scene,
  surnames: new Set(),
  met: new Set(),
  titledUntil: 0,
  last: null,
});

export const foldedAt = ({ words }: Scene, at: number): string => words[at]?.folded ?? '';

/** Whether token `at` is an Arabic word of the sentence of the one before it. */
export const goesOn = (scene: Scene, at: number): boolean =>
  scene.words[at]?.shape === SHAPE.arabic && scene.tokens.opens[at] === 0;

/** Whether token `at` is one of `words`, with or without a prefix. */
export const isOneOf = (scene: Scene, at: number, words: { has(word: string): boolean }): boolean =>
  scene.words[at]?.shape === SHAPE.arabic && readingIn(scene, at, words) !== undefined;

/** The reading of a word after "و" alone. */
export const afterAnd = (scene: Scene, at: number): Reading | undefined =>
  foldedAt(scene, at).startsWith('و')
    ? readingsOf(scene, at).find(({ folded }) => folded === foldedAt(scene, at).slice(1))
    : undefined;

export const findingOf = (
  first: number,
  end: number,
  type: EntityType,
  confidence: number,
  skip = 0,
): Finding => ({ first, end, type, confidence, rank: RANK.arabic, ...(skip ? { skip } : {}) });

/** The token before `at` in its sentence, over an opening quotation mark; -1 when none is. */
export function before(scene: Scene, at: number): number {
  const quoted = isQuoted(scene, at);
  const first = quoted ? at - 1 : at;
  return first > 0 && scene.tokens.opens[first] === 0 ? first - 1 : -1;
}

export const isQuoted = (scene: Scene, at: number): boolean =>
  at > 0 && QUOTES.has(scene.tokens.word[at - 1] ?? '');
const QUOTES = new Set(['«', '"', '“', '”', '‘']);
