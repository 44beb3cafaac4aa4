import { analyseEntities } from '#domain/entities/analyse.ts';
import type { EntityAnalysis, EntityContext } from '#domain/entities/types.ts';
import { withStatistics } from '#domain/language/statistics.ts';
import { loadEngine } from '../../analyse/load-engine.ts';

/** Reads the names of texts one after another in this thread, for a terminal that waits anyway. */
export function createTextReader(
  assets: string,
): (text: string, context: EntityContext) => Promise<EntityAnalysis> {
  const engine = loadEngine(assets);
  return (text, context) => withStatistics(() => analyseEntities(engine, text, context));
}
