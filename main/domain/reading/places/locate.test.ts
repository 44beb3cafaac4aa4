import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Gazetteer } from '../gazetteer.ts';
import { WordMemory } from '../words.ts';
import { locate, locateTogether } from './locate.ts';

const ASSETS = join(import.meta.dirname, '../../../../assets/entities');
const reader = {
  gazetteer: new Gazetteer(readFileSync(join(ASSETS, 'gazetteer.bin'))),
  memory: new WordMemory(),
};

/** Degrees are rounded: what matters is the country, and the right town of it. */
test.each([
  ['Geneva', 'CH', 46, 6],
  ['Washington', 'US', 39, -77],
  ['Washington, D.C.', 'US', 39, -77],
  ['Gaza', 'PS', 32, 34],
  ['province of Idlib', 'SY', 36, 37],
  ['Idlib province', 'SY', 36, 37],
  ['the city of Aleppo', 'SY', 36, 37],
  ['the Netherlands', 'NL', 53, 6],
  ['إدلب', 'SY', 36, 37],
])('%s lies in %s', (name, country, lat, lon) => {
  const place = locate(reader, name);
  expect(place && [place.country, Math.round(place.lat), Math.round(place.lon)]).toEqual([
    country,
    lat,
    lon,
  ]);
});

test.each(['The reservoir', 'the city center', 'the city', 'Nowhere at All', '', 'the'])(
  '%j is not guessed',
  (name) => {
    expect(locate(reader, name)).toBeNull();
  },
);

/** Each with the articles that name it, by a letter. */
const libraries = [
  [
    'a namesake far off is not placed',
    { Guli: 'a', Kosti: 'ab', Sudan: 'b' },
    { Guli: null, Kosti: 'SD' },
  ],
  [
    'a small town stands by its country',
    { Kosti: 'a', Sudan: 'a', Geneva: 'a' },
    { Kosti: 'SD', Geneva: 'CH' },
  ],
  [
    'and by another town of it',
    { Homs: 'a', Idlib: 'a', Nairobi: 'a' },
    { Homs: 'SY', Idlib: 'SY', Nairobi: 'KE' },
  ],
  ['alone it is as the gazetteer has it', { Kosti: 'a', Chad: 'b' }, { Kosti: 'SD', Chad: 'TD' }],
] as const;

test.each(libraries)('%s', (_name, named, wanted) => {
  const places = locateTogether(
    reader,
    Object.entries(named).map(([name, articles]) => ({
      forms: [name],
      articles: () => [...articles],
    })),
  );
  const countries = Object.keys(named).map((name, at) => [name, places[at]?.country ?? null]);
  expect(Object.fromEntries(countries)).toMatchObject(wanted);
});
