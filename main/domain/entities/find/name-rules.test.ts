import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sceneOf } from '../../reading/scene-of.ts';
import { createEngine } from '../engine.ts';
import { listedNames } from './name-rules.ts';

const ASSETS = join(import.meta.dirname, '../../../../assets/entities');
const engine = createEngine({ gazetteer: readFileSync(join(ASSETS, 'gazetteer.bin')) });

test.each<[string, readonly string[]]>([
  ['Elle vit à Besançon et à Paris.', ['Besançon', 'Paris']],
  ['« Ça va », a dit Marie-Laure Besançon.', []],
  ['Kosti, 15 nov (Wadi Presse)', ['Kosti']],
])('names of a language that is not read: %s', (text, names) => {
  const scene = sceneOf(engine, text, 0, text.length);
  const found = listedNames(scene, engine.gazetteer);
  const { start, end } = scene.tokens;
  expect(found.map(({ first, end: last }) => text.slice(start[first], end[last - 1]))).toEqual(
    names,
  );
});
