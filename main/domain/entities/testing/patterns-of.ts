import { sceneOf } from '../../reading/scene-of.ts';
import { patternFindings } from '../analyse.ts';
import { createEngine } from '../engine.ts';
import { settleOverlaps } from '../find/settle-overlaps.ts';
import type { EntityType } from '../types.ts';

const engine = createEngine({});

/** What the patterns find of some types, as "type quote". */
export function patternsOf(text: string, types: readonly EntityType[]): readonly string[] {
  const scene = sceneOf(engine, text, 0, text.length);
  return settleOverlaps(patternFindings(engine, scene), scene.tokens.count)
    .filter(({ type }) => types.includes(type))
    .map(({ first, end, type, skip = 0 }) => {
      const from = (scene.tokens.start[first] ?? 0) + skip;
      return `${type} ${text.slice(from, scene.tokens.end[end - 1])}`;
    });
}
