import type { Scene } from '../../reading/scene.ts';
import { sceneOf } from '../../reading/scene-of.ts';
import type { EntityEngine } from '../engine.ts';
import { type Finding, RANK } from '../find/finding.ts';
import type { EntityType } from '../types.ts';

const LETTERS: Readonly<Record<string, EntityType>> = {
  p: 'person',
  o: 'organization',
  l: 'place',
};

/** A text whose names stand in brackets with a letter for their type, "[p Sheikh] spoke", and what they say. */
export interface MarkedNames {
  readonly scene: Scene;
  readonly findings: readonly Finding[];
  readonly nameOf: (finding: Finding) => string;
}

export function markedNames(engine: EntityEngine, marked: string): MarkedNames {
  const found: { start: number; end: number; type: EntityType }[] = [];
  let text = '';
  for (const piece of marked.split(/(\[\w [^\]]*\])/)) {
    const [, letter = '', words = piece] = /^\[(\w) ([^\]]*)\]$/.exec(piece) ?? [];
    const type = LETTERS[letter];
    if (type) found.push({ start: text.length, end: text.length + words.length, type });
    text += words;
  }
  const scene = sceneOf(engine, text, 0, text.length);
  const { start, end } = scene.tokens;
  return {
    scene,
    findings: found.map((one) => ({
      first: start.indexOf(one.start),
      end: end.indexOf(one.end) + 1,
      type: one.type,
      confidence: 0.9,
      rank: RANK.name,
    })),
    nameOf: ({ first, end: last }) => text.slice(start[first], end[last - 1]),
  };
}
