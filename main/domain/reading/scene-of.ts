import { CUE } from '../language/en/lexicon.ts';
import { type DateContext, NO_CONTEXT } from './dates/date-scene.ts';
import type { TextReader } from './reader.ts';
import type { Scene } from './scene.ts';
import { tokenise } from './tokens.ts';
import { has, isFunction, SHAPE, type WordFacts } from './words.ts';

/** The tokens of a stretch of text with what the engine knows of their words. */
export function sceneOf(
  reader: TextReader,
  text: string,
  start: number,
  end: number,
  dates: DateContext = NO_CONTEXT,
): Scene {
  const tokens = tokenise(text, start, end);
  const words = tokens.word.map((word) => reader.memory.get(word));
  lowerShouting(reader, words);
  lowerOpenings(reader, words, tokens.opens);
  const glued = (at: number): boolean =>
    at > 0 && at < tokens.count && tokens.start[at] === tokens.end[at - 1];
  return { text, tokens, words, glued, published: dates.published, order: dates.order };
}

/** "THIS IS ALL" beside other capitals is small words shouted: there "IS" is no acronym. */
function lowerShouting(reader: TextReader, words: WordFacts[]): void {
  const loud = words.map(({ shape, word }) => shape === SHAPE.allCapitals && word.length > 1);
  words.forEach((facts, at) => {
    if (facts.key !== facts.hash && (loud[at - 1] || loud[at + 1]))
      words[at] = reader.memory.get(facts.lower);
  });
}

/** "Near Mosul" that opens a sentence begins with a small word written large for its place alone. */
function lowerOpenings(reader: TextReader, words: WordFacts[], opens: Uint8Array): void {
  words.forEach((facts, at) => {
    if (opens[at] === 1 && facts.shape === SHAPE.capitalised && isOnlyFunction(facts))
      words[at] = reader.memory.get(facts.lower);
  });
}

/** Not "May" and "Will", which months and people are called too. */
const isOnlyFunction = (facts: WordFacts): boolean =>
  isFunction(facts) && !has(facts, CUE.month | CUE.given | CUE.surname) && !KEPT.has(facts.lower);
const KEPT = new Set(['the', 'a', 'an', 'will']);
