import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createEngine } from '../engine.ts';
import { markedNames } from '../testing/marked-names.ts';
import { ClassTable } from './tagger/word-classes.ts';
import { wholeNames } from './whole-names.ts';

const ASSETS = join(import.meta.dirname, '../../../../assets/entities');
const engine = createEngine({ gazetteer: readFileSync(join(ASSETS, 'gazetteer.bin')) });
const SEEN = ClassTable.of([
  ['iron', 1],
  ['Heavy', 1],
  ['Biden', 1],
  ['Trump', 1],
]);

test.each<[string, readonly string[]]>([
  ['There [p Kwabena Ofori]-[p Atta] spoke.', ['Kwabena Ofori-Atta']],
  ['So said Lord [p Ban]-[p Hugo] of it.', ['Ban-Hugo']],
  ['The [p Biden]-[p Trump] debate, and [p Ali] - [p Omar].', ['Biden', 'Trump', 'Ali', 'Omar']],
  ['In [l Mocímboa] da [l Praia] and [l Goa] de [p Lima].', ['Mocímboa da Praia', 'Goa', 'Lima']],
  ['Then Hoàng Thị [p Mai] won.', ['Hoàng Thị Mai']],
  ['Then Minister [p Mai] won, and Heavy [p Kim].', ['Mai', 'Kim']],
  ['So [o Kjetil Aamodt of Norway] won.', ['Kjetil Aamodt', 'Norway']],
  [
    'So [o Iron Sons of Norway] and [o Bank Zuri of Kenya] won.',
    ['Iron Sons of Norway', 'Bank Zuri of Kenya'],
  ],
])('%s', (marked, names) => {
  const { scene, findings, nameOf } = markedNames(engine, marked);
  expect(wholeNames(scene, engine.gazetteer, SEEN, findings).map(nameOf)).toEqual(names);
});
