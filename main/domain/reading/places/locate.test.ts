import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Gazetteer } from '../gazetteer.ts';
import { WordMemory } from '../words.ts';
import { locate } from './locate.ts';

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
