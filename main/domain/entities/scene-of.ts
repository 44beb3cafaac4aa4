import type { EntityEngine } from './engine.ts';
import type { Scene } from './scene.ts';
import { tokenise } from './tokens.ts';

/** The tokens of a stretch of text with what the engine knows of their words. */
export function sceneOf(
  engine: EntityEngine,
  text: string,
  start: number,
  end: number,
  published: number | null,
): Scene {
  const tokens = tokenise(text, start, end);
  const words = tokens.word.map((word) => engine.memory.get(word));
  const glued = (at: number): boolean =>
    at > 0 && at < tokens.count && tokens.start[at] === tokens.end[at - 1];
  return { text, tokens, words, glued, published };
}
