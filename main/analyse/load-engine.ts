import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine, type EntityEngine } from '#domain/entities/engine.ts';
import { ENTITY_ASSETS } from '#domain/entities/resources.ts';
import { Gazetteer } from '#domain/reading/gazetteer.ts';
import type { PlaceReader } from '#domain/reading/places/locate.ts';

/** Goes up with every change of the engine's rules that should make it read the library again. */
const RULES_VERSION = 17;

/** @param assets the folder that holds `entities/` */
export function loadEngine(assets: string): EntityEngine {
  return createEngine({
    gazetteer: readIfThere(assets, ENTITY_ASSETS.gazetteer),
    model: readIfThere(assets, ENTITY_ASSETS.model),
  });
}

/** The gazetteer alone, read once: what knows places needs no model of names. */
export function loadPlaces(assets: string): PlaceReader {
  const known = places.get(assets);
  if (known) return known;
  const bytes = readIfThere(assets, ENTITY_ASSETS.gazetteer);
  const made = { gazetteer: bytes ? new Gazetteer(bytes) : Gazetteer.empty };
  places.set(assets, made);
  return made;
}
const places = new Map<string, PlaceReader>();

/** Names the engine's rules and data: an analysis made by another one is made again. */
export function engineVersion(assets: string): string {
  const digest = createHash('sha256');
  for (const name of Object.values(ENTITY_ASSETS)) digest.update(readIfThere(assets, name) ?? '');
  return `${RULES_VERSION}-${digest.digest('hex').slice(0, 12)}`;
}

function readIfThere(assets: string, name: string): Uint8Array | null {
  try {
    return readFileSync(join(assets, 'entities', name));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
