import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createEngine } from '../engine.ts';
import { markedNames } from '../testing/marked-names.ts';
import { withoutNoNames } from './no-names.ts';
import { ClassTable } from './tagger/word-classes.ts';

const ASSETS = join(import.meta.dirname, '../../../../assets/entities');
const engine = createEngine({ gazetteer: readFileSync(join(ASSETS, 'gazetteer.bin')) });
const SEEN = ClassTable.of([
  ['literacy', 1],
  ['cotton', 1],
  ['Bush', 1],
  ['bush', 1],
]);

function named(marked: string): string[] {
  const { scene, findings, nameOf } = markedNames(engine, marked);
  return withoutNoNames(scene, engine.gazetteer, SEEN, findings).map(nameOf);
}

test.each<[string, readonly string[]]>([
  ['Many [p Africans] heard [p French] and the [o Iraqi].', ['French']],
  ['Land of the [l Embera] people near [l Embera].', ['Embera']],
  ['The [l Gaza] people know [p Musa] people.', ['Gaza', 'Musa']],
  ['The [l Africa] Cup in [l Africa], the [o Olympic Games].', ['Africa']],
  ['The [l Paris] cup.', ['Paris']],
  ['[p Literacy] rose. [p Cotton] said so. [p Bush] left. [o Drones] hit.', ['Cotton', 'Bush']],
  ['[o Croats and Muslims] met. [o TLP]:AMBER', []],
  ['[o Shell] hit a school. [o Shell] will drill.', ['Shell']],
  ['The [o Army] and the [o ARMY], a [o Daily] of [l Taoiseach] [p Ali].', ['ARMY', 'Ali']],
  ['Of [p Literacy] he said: [p Literacy].', ['Literacy', 'Literacy']],
])('%s', (marked, names) => {
  expect(named(marked)).toEqual(names);
});
