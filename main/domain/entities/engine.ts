import { foldName } from './fold.ts';
import { GAZETTEER, Gazetteer, type Place } from './gazetteer.ts';
import type { EngineResources } from './resources.ts';
import { NameTagger } from './tagger/tag-names.ts';
import { WordMemory } from './words.ts';

/** What the analysis works with; made once and shared by every text. */
export interface EntityEngine {
  readonly gazetteer: Gazetteer;
  readonly memory: WordMemory;
  /** Null: names by rule and gazetteer alone. */
  readonly tagger: NameTagger | null;
}

/** @throws {Error} with one sentence when a file is cut short or of another version */
export function createEngine(resources: EngineResources): EntityEngine {
  const gazetteer = resources.gazetteer ? new Gazetteer(resources.gazetteer) : Gazetteer.empty;
  const tagger = resources.model ? new NameTagger(resources.model, gazetteer) : null;
  return { gazetteer, memory: new WordMemory(), tagger };
}

/** Where a named place lies; null when the gazetteer does not know it: never guessed. */
export function locate(engine: EntityEngine, name: string): Place | null {
  const key = foldName(name)
    .replace(/[\s-]+/g, ' ')
    .trim();
  for (const candidate of [
    key,
    key.replace(/^the /, ''),
    key.replace(/ (?:city|province|governorate|district|village|town)$/, ''),
  ]) {
    const row = engine.gazetteer.lookup(candidate);
    const place =
      row >= 0 && engine.gazetteer.bits(row) & PLACES ? engine.gazetteer.place(row) : null;
    if (place) return place;
  }
  return null;
}
const PLACES = GAZETTEER.country | GAZETTEER.settlement | GAZETTEER.region;
