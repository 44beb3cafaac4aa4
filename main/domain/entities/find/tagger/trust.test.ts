import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyseEntities } from '../../analyse.ts';
import { createEngine } from '../../engine.ts';

const ASSETS = join(import.meta.dirname, '../../../../../assets/entities');
const engine = createEngine({
  gazetteer: readFileSync(join(ASSETS, 'gazetteer.bin')),
  model: readFileSync(join(ASSETS, 'model.bin')),
});

test.each<[string, readonly string[]]>([
  [
    'A strike was called by Central Obrera Boliviana (COB). Roads were blocked by COB members.',
    ['Central Obrera Boliviana', 'COB', 'COB'],
  ],
  ['The results announced by CENI were late.', ['CENI']],
  ['Divers of the navy and the BIWTA recovered bodies.', ['BIWTA']],
  ['It passed the House of Representatives in the evening.', ['House of Representatives']],
  ['The United Arab Emirates (UAE) paid; the UAE is rich.', []],
  ['Imports of liquefied natural gas (LNG) fell, and LNG rose in price.', []],
  ['THE RESULTS ANNOUNCED BY CENI WERE LATE', []],
])('%s', (text, bodies) => {
  const found = analyseEntities(engine, text, {}).mentions.filter(
    ({ type }) => type === 'organization',
  );
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(bodies);
});
