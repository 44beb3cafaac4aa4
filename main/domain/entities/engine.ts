import { Gazetteer } from '../reading/gazetteer.ts';
import type { TextReader } from '../reading/reader.ts';
import { WordMemory } from '../reading/words.ts';
import { NameTagger } from './find/tagger/tag-names.ts';
import type { EngineResources } from './resources.ts';

/** What the analysis works with; made once and shared by every text. */
export interface EntityEngine extends TextReader {
  /** Null: names by rule and gazetteer alone. */
  readonly tagger: NameTagger | null;
}

/** @throws {Error} with one sentence when a file is cut short or of another version */
export function createEngine(resources: EngineResources): EntityEngine {
  const gazetteer = resources.gazetteer ? new Gazetteer(resources.gazetteer) : Gazetteer.empty;
  const tagger = resources.model ? new NameTagger(resources.model, gazetteer) : null;
  return { gazetteer, memory: new WordMemory(), tagger };
}
