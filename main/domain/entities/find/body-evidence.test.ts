import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createEngine } from '../engine.ts';
import { markedNames } from '../testing/marked-names.ts';
import { asBodies, bodiesByHead, bodiesByOpener, bodiesThatSpeak } from './body-evidence.ts';

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
  ['[p Dahabshiil], the money transfer firm, closed.', ['Dahabshiil']],
  ['[l Plataforma Decide], a monitoring group, said so.', ['Plataforma Decide']],
  ['[p Karim], the firm lawyer, and [p Selma], a foundation head.', []],
  ['The train station [l Gare Lisch] closed.', []],
  ['The company [p Georg Reichenbach] set up grew.', []],
  ['The group [l Kenya] leads.', []],
  ['The company of [p Temirov].', []],
  ['The Company [p Temirov].', []],
  ['The giant [p John Okello] ran.', []],
  [
    'Shares of [l Grupo Pena Verde] fell, as did [p Hapoel Lod].',
    ['Grupo Pena Verde', 'Hapoel Lod'],
  ],
  ['Gas from [l Sirdaryoneftegaz] flowed.', ['Sirdaryoneftegaz']],
  ['[p Baruno] said it would close. [p Omar] said he would leave.', ['Baruno']],
  [
    'He told the [l Nile Courier] so, told [l Tandu] and told [l Moscow].',
    ['Nile Courier', 'Tandu'],
  ],
])('%s', (marked, names) => {
  expect(bodies(marked)).toEqual(names);
});

test('what the tagger is sure of stays', () => {
  expect(bodies('Shares of drugmaker [p Cipla] fell.', 0.9)).toEqual([]);
});

test.each<[string, readonly string[]]>([
  [
    'Lava reached the town, the Icelandic Meteorological Office said on Sunday.',
    ['Icelandic Meteorological Office'],
  ],
  ['Talks with the Royal Danish Armed Forces began on a hill.', ['Royal Danish Armed Forces']],
  ['The judge of the High Court in the town granted him bail.', ['High Court']],
  ['Boats of the Royal Thai Navy searched for the crew.', ['Royal Thai Navy']],
  ['The Young Lawyers’ Association said it had no access.', ['Young Lawyers’ Association']],
  ['He worked for the National Right to Life Committee until then.', []],
  ['They met in the Oval Office of the house.', []],
  ['[l Chester] Borough Council met in the hall and voted.', []],
  ['A Very Large Heading About The Housing Committee', []],
  ['The office of the bank was closed on the day.', []],
])('a body by its last word: %s', (marked, names) => {
  const { scene, findings, nameOf } = markedNames(engine, marked);
  const found = bodiesByHead(scene, findings).filter((one) => !findings.includes(one));
  expect(found.map(nameOf)).toEqual(names);
});

test.each<[string, readonly string[]]>([
  [
    'A jury of the União dos Escritores Angolanos gave him a prize.',
    ['União dos Escritores Angolanos'],
  ],
  ['Workers of the Unión de Gremios de la Costa want more pay.', ['Unión de Gremios de la Costa']],
  ['He heard it on the radio, and Radio waves are free.', []],
  ['The [l Banco] Hill is high and green in May.', []],
])('a body by its first word: %s', (marked, names) => {
  const { scene, findings, nameOf } = markedNames(engine, marked);
  const found = bodiesByOpener(scene, findings).filter((one) => !findings.includes(one));
  expect(found.map(nameOf)).toEqual(names);
});

test.each<[string, readonly string[]]>([
  ['The Federal Board of Revenue said that it would act.', ['Federal Board of Revenue']],
  ['He sat on the Board of Rivers, and the Board of Peter was told of it.', []],
])('a body with its field: %s', (marked, names) => {
  const { scene, findings, nameOf } = markedNames(engine, marked);
  expect(bodiesByHead(scene, findings).map(nameOf)).toEqual(names);
});

test.each<[string, readonly string[]]>([
  ['The tribunal and CACIF asked for calm.', ['CACIF']],
  ['CACIF said so. The IDPs told of it, and HIV reported cases fell.', ['CACIF']],
  ['MARIA SAID so, and Jo TOK said it.', []],
])('letters that speak: %s', (marked, names) => {
  const { scene, findings, nameOf } = markedNames(engine, marked);
  expect(bodiesThatSpeak(scene, findings).map(nameOf)).toEqual(names);
});
