import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { analyseEntities } from '../analyse.ts';
import { createEngine } from '../engine.ts';
import { markedNames } from '../testing/marked-names.ts';
import { asPlaces, placesByCue } from './place-evidence.ts';

const ASSETS = join(import.meta.dirname, '../../../../assets/entities');
const engine = createEngine({
  gazetteer: readFileSync(join(ASSETS, 'gazetteer.bin')),
  model: readFileSync(join(ASSETS, 'model.bin')),
});

const NAMES = new Set(['person', 'place', 'organization']);

function named(text: string): Record<string, string> {
  const { mentions } = analyseEntities(engine, text, {});
  const names = mentions.filter(({ type }) => NAMES.has(type));
  return Object.fromEntries(names.map(({ start, end, type }) => [text.slice(start, end), type]));
}

test.each([
  [
    '32,400 people were displaced from Um Rawaba and Al Rahad localities.',
    ['Um Rawaba', 'Al Rahad'],
  ],
  ['The big market of Wad Madani reopened on Saturday.', ['Wad Madani']],
  ['WAD MADANI, Sudan — The market reopened.', ['WAD MADANI']],
  ['COLOMBO — A court freed a former detective.', ['COLOMBO']],
  ['QUITO (AP) - Judge Ángel Torres ordered the arrest.', ['QUITO']],
  ['About 1,200 people from Al Rahad came by train.', ['Al Rahad']],
  ['Cholera has reached Ed Dueim (11 cases).', ['Ed Dueim']],
  ['Most of the new arrivals came to Rabak from Al Rahad by train.', ['Al Rahad']],
  ['The road between Malmö and Gothenborg is closed to all lorries.', ['Gothenborg']],
  ['The clinic in Abz, Yemen, was closed by the group.', ['Abz', 'Yemen']],
  ['The crew came from the district of Salahedine to dig.', ['Salahedine']],
  ['Al-Salam site in Tandalti was hit again.', ['Al-Salam', 'Tandalti']],
])('the words around say place: %s', (text, places) => {
  expect(named(text)).toMatchObject(Object.fromEntries(places.map((name) => [name, 'place'])));
});

test.each([
  ['She has confidence in Karim Doukar, the mayor said.', 'Karim Doukar'],
  ['In Obama’s second term the law was changed.', 'Obama'],
  ['They fled from Karim Doukar.', 'Karim Doukar'],
  ['He was sent to President Paul Ryan.', 'Paul Ryan'],
  ['They swore in Abdirahman Mohamed Abdullahi on Friday.', 'Abdirahman Mohamed Abdullahi'],
  ['The Nelson Mandela school was hit.', 'Nelson Mandela'],
])('a person stays one: %s', (text, name) => {
  expect(named(text)).toMatchObject({ [name]: 'person' });
});

test('what is bombed is a place', () => {
  const { scene, findings, nameOf } = markedNames(
    engine,
    'Jets struck [p Khiam] and struck [p Ali Musa].',
  );
  const doubtful = findings.map((finding) => ({ ...finding, confidence: 0.5 }));
  const places = asPlaces(scene, engine.gazetteer, doubtful).filter(({ type }) => type === 'place');
  expect(places.map(nameOf)).toEqual(['Khiam']);
});

test('the head of a column says what its cells name', () => {
  const text = [
    'date\tlocation\tdeaths\tsource',
    '2026-11-14\tUm Rawaba\t14\tNile Courier',
    '2026-11-19\tEd Dueim\t6\tAl Wadi',
    '2026-11-20\tOther\t6\tAl Wadi',
    'Total\t\t26\t',
    'No permit was issued for Ed Dueim this week.',
  ].join('\n\n');
  expect(named(text)).toEqual({
    'Um Rawaba': 'place',
    'Nile Courier': 'organization',
    'Ed Dueim': 'place',
    'Al Wadi': 'organization',
  });
});

test('tags of HXL are heads as well', () => {
  expect(named('#adm1+name\t#affected\t#meta+source\n\nSheikan\t300\tDTM')).toEqual({
    Sheikan: 'place',
    DTM: 'organization',
  });
});

test.each<[string, readonly string[]]>([
  ['Gunmen killed two soldiers in South Waziristan.', ['South Waziristan']],
  ['They spoke about the Torkham crossing.', ['Torkham']],
  ['He lives in South Park Tower, in North Tower and in the Syrian district.', []],
  ['They met in the Congolese province and the Catholic district.', []],
])('places by what stands beside them: %s', (marked, names) => {
  const { scene, findings, nameOf } = markedNames(engine, marked);
  expect(placesByCue(scene, engine.gazetteer, findings).map(nameOf)).toEqual(names);
});
