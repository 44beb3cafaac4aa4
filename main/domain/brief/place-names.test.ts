import { expect, test } from 'vitest';
import { loadPlaces } from '../../analyse/load-engine.ts';
import { assetsFolder } from '../../hosts/project-folders.ts';
import type { EntityAnalysis } from '../entities/types.ts';
import { placeIn } from './place-names.ts';

const places = loadPlaces(assetsFolder());

const naming = (...names: string[]): { readonly analysis: EntityAnalysis } => ({
  analysis: {
    mentions: [],
    entities: names.map((name, index) => ({
      id: `e${index}`,
      type: 'place',
      name,
      aliases: [],
      mentions: [],
    })),
  },
});

test.each([
  ['Kosti', 'كوستي'],
  ['Kassala', 'كسلا'],
  ['White Nile state', 'ولاية النيل الأبيض'],
  ['Tandalti locality', 'محلية تندلتي'],
  ['Idlib and Homs', 'إدلب وحمص'],
  ['western Yemen', 'غرب اليمن'],
  ['South Sudan', 'جنوب السودان'],
])('an Arabic brief calls %s %s', (place, arabic) => {
  expect(placeIn(place, 'ar', { articles: [], places })).toBe(arabic);
});

test('a name that an Arabic text of the brief has is taken from it', () => {
  expect(placeIn('Halvet', 'ar', { articles: [naming('هلفت', 'سلبط')] })).toBe('هلفت');
  expect(placeIn('Selbat', 'ar', { articles: [naming('هلفت', 'سلبط')] })).toBe('سلبط');
});

test('a Latin brief calls a place as its Latin texts do', () => {
  expect(placeIn('هلفت', 'en', { articles: [naming('Halvet')] })).toBe('Halvet');
  expect(placeIn('كوستي', 'fr', { articles: [], places })).toBe('Kosti');
  expect(placeIn('غرب اليمن', 'en', { articles: [] })).toBe('western Yemen');
  expect(placeIn('جنوب السودان', 'en', { articles: [] })).toBe('South Sudan');
  expect(placeIn('غرب اليمن', 'fr', { articles: [] })).toBe('غرب اليمن');
});

test('no name is made up, and none is half in other letters', () => {
  expect(placeIn('Zqurdan', 'ar', { articles: [naming('كوستي')], places })).toBe('Zqurdan');
  expect(placeIn('Kosti and Zqurdan', 'ar', { articles: [], places })).toBe('Kosti and Zqurdan');
});
