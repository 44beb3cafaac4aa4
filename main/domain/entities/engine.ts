import { foldName } from './fold.ts';
import { GAZETTEER, Gazetteer, type Place } from './gazetteer.ts';
import { knownPlaces } from './known-places.ts';
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

/**
 * Where a named place lies; null when neither the list nor the gazetteer knows it, and for what is no
 * name ("the reservoir"): never guessed.
 */
export function locate(engine: EntityEngine, name: string): Place | null {
  const bare = name.replace(KIND_BEFORE, '');
  if (/^\p{Ll}/u.test(bare) && !/\p{Lu}/u.test(bare)) return null;
  const key = keyOf(bare);
  const places = new Set([key, key.replace(KIND_AFTER, '')]);
  for (const candidate of places) {
    const known = KNOWN.get(candidate);
    if (known) return known;
    const row = engine.gazetteer.lookup(candidate);
    const place =
      row >= 0 && engine.gazetteer.bits(row) & PLACES ? engine.gazetteer.place(row) : null;
    if (place) return place;
  }
  return null;
}
const PLACES = GAZETTEER.country | GAZETTEER.settlement | GAZETTEER.region;
const KINDS = 'city|province|governorate|district|village|town';
const KIND_BEFORE = new RegExp(`^(?:the )?(?:(?:${KINDS}) of )?(?:the )?`, 'i');
const KIND_AFTER = new RegExp(` (?:${KINDS})$`);
const keyOf = (name: string): string =>
  foldName(name)
    .replace(/[\s,-]+/g, ' ')
    .trim();
const KNOWN = knownPlaces(keyOf);
