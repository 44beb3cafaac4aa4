import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createEngine } from '../engine.ts';
import { markedNames } from '../testing/marked-names.ts';
import { asBodies } from './body-evidence.ts';

const ASSETS = join(import.meta.dirname, '../../../../assets/entities');
const engine = createEngine({ gazetteer: readFileSync(join(ASSETS, 'gazetteer.bin')) });

/** The bodies of a text whose marks are in doubt. */
function bodies(marked: string, confidence = 0.5): string[] {
  const { scene, findings, nameOf } = markedNames(engine, marked);
  const doubtful = findings.map((finding) => ({ ...finding, confidence }));
  return asBodies(scene, engine.gazetteer, doubtful)
    .filter(({ type }) => type === 'organization')
    .map(nameOf);
}

test.each<[string, readonly string[]]>([
  ['Shares of drugmaker [p Cipla] fell.', ['Cipla']],
  ['The outlet [p Temirov Live] said so.', ['Temirov Live']],
  ['The television station [p Mtavari Arkhi] closed.', ['Mtavari Arkhi']],
  ['The train station [l Gare Lisch] closed.', []],
  ['The company [p Georg Reichenbach] set up grew.', []],
  ['The group [l Kenya] leads.', []],
  ['The company of [p Temirov].', []],
  ['The Company [p Temirov].', []],
  ['The giant [p John Okello] ran.', []],
])('%s', (marked, names) => {
  expect(bodies(marked)).toEqual(names);
});

test('what the tagger is sure of stays', () => {
  expect(bodies('Shares of drugmaker [p Cipla] fell.', 0.9)).toEqual([]);
});
