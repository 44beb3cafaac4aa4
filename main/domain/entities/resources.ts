/**
 * The files of assets/entities that an engine is made from. A room that may read files loads each by
 * its name and hands the bytes to `createEngine`; a file that is missing is left out of the record.
 */
export const ENTITY_ASSETS = { gazetteer: 'gazetteer.bin', model: 'model.bin' } as const;

/** Without a model the engine works by rules and gazetteer alone; without both, by rules. */
export interface EngineResources {
  readonly gazetteer?: Uint8Array | null;
  readonly model?: Uint8Array | null;
}
