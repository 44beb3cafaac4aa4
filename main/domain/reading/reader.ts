import type { Gazetteer } from './gazetteer.ts';
import type { WordMemory } from './words.ts';

/** What a text is read with; made once and shared by every text. */
export interface TextReader {
  readonly gazetteer: Gazetteer;
  readonly memory: WordMemory;
}
