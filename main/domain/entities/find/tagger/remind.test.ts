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

test.each<[string, string, readonly string[]]>([
  ['Market', 'Paul Market spoke first. Then Market sat down.', ['person']],
  ['Waters', 'Kim Waters won the seat. Nobody voted for Waters.', ['person']],
  ['Strong', 'Ed Strong came. Strong winds blew. They gave Strong a medal.', ['person']],
  ['Market', 'Paul Smith spoke first. Then the Market sat down.', []],
  ['Belgrano', 'Trains to Belgrano ran late in Belgrano.', ['place', 'place']],
  ['Jordan', 'Michael Jordan spoke. He will visit Jordan and Iraq.', ['place']],
])('%s alone: %s', (name, text, types) => {
  const alone = analyseEntities(engine, text, {}).mentions.filter(
    ({ start, end }) => text.slice(start, end) === name,
  );
  expect(alone.map(({ type }) => type)).toEqual(types);
});
