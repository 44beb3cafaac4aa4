import { geoPath } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitPlaces } from './fit-places.ts';
import { countries } from './world.ts';

const SIZE = { width: 1_000, height: 600 };

const place = fc.record({
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
});

const outlines = (places: Parameters<typeof fitPlaces>[0]) => {
  const path = geoPath(
    fitPlaces(places, SIZE).clipExtent([
      [0, 0],
      [SIZE.width, SIZE.height],
    ]),
  );
  return countries.features.map((country) => path(country)).filter((outline) => outline !== null);
};

describe('the map', () => {
  test.each([
    { name: 'no place', places: [] },
    { name: 'one place', places: [{ lon: 36.3, lat: 33.5 }] },
    { name: 'one place, named twice', places: [36.3, 36.3].map((lon) => ({ lon, lat: 33.5 })) },
    {
      name: 'two places on one line of latitude',
      places: [10, 40].map((lon) => ({ lon, lat: 5 })),
    },
    { name: 'a place and the pole', places: [36.3, 90].map((lat) => ({ lon: 30, lat })) },
  ])('of $name has land, and no path without numbers', ({ places }) => {
    const drawn = outlines(places);
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.filter((outline) => /NaN|Infinity/.test(outline))).toEqual([]);
  });

  test('shows every place that lies on it', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 20 }), (places) => {
        const projection = fitPlaces(places, SIZE);
        for (const { lon, lat } of places.filter((one) => Math.abs(one.lat) <= 84)) {
          const [x, y] = projection([lon, lat]) ?? [Number.NaN, Number.NaN];
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(SIZE.width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(SIZE.height);
        }
      }),
    );
  });

  test('has one place alone in its middle', () => {
    fc.assert(
      fc.property(place, ({ lon, lat }) => {
        fc.pre(Math.abs(lat) <= 84);
        const [x = 0, y = 0] = fitPlaces([{ lon, lat }], SIZE)([lon, lat]) ?? [];
        expect(x).toBeCloseTo(SIZE.width / 2, 6);
        expect(y).toBeCloseTo(SIZE.height / 2, 6);
      }),
    );
  });
});
