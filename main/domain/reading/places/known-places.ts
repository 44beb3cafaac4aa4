import type { Place } from '../gazetteer.ts';

/**
 * Places that the gazetteer has under another name, or not at all, or where a smaller namesake would be
 * taken for them; latitude and longitude in degrees, rounded to a hundredth, from general knowledge.
 */
const LIST = `
  Geneva CH 46.20 6.15; Hanover DE 52.37 9.74; Cologne DE 50.94 6.96; Nuremberg DE 49.45 11.08;
  Lucerne CH 47.05 8.31; Gothenburg SE 57.71 11.97; Antwerp BE 51.22 4.40; Ghent BE 51.05 3.72;
  Bruges BE 51.21 3.22; Lyons FR 45.76 4.84; Seville ES 37.39 -5.98; Saragossa ES 41.65 -0.88;
  Fez MA 34.03 -5.00; Washington US 38.90 -77.04; Washington DC US 38.90 -77.04; Washington D.C. US 38.90 -77.04;
  New York US 40.71 -74.01; New York City US 40.71 -74.01; Rangoon MM 16.87 96.20; Astana KZ 51.17 71.43;
  Gaza PS 31.50 34.47; Gaza City PS 31.50 34.47; Gaza Strip PS 31.42 34.36;
  Palmyra SY 34.56 38.27; Tadmur SY 34.56 38.27; Kobani SY 36.89 38.35; Kobane SY 36.89 38.35;
  Ayn al-Arab SY 36.89 38.35; Tartus SY 34.89 35.89; Tartous SY 34.89 35.89; Daraa SY 32.62 36.10;
  Deraa SY 32.62 36.10; Dara SY 32.62 36.10; Qamishli SY 37.05 41.22; Qamishly SY 37.05 41.22; Azaz SY 36.59 37.05;
  Basra IQ 30.51 47.78; Tal Afar IQ 36.38 42.45; Tall Afar IQ 36.38 42.45; Duhok IQ 36.87 42.99;
  Dohuk IQ 36.87 42.99`;

/** By name, folded as `locate` folds it. */
export const knownPlaces = (keyOf: (name: string) => string): ReadonlyMap<string, Place> =>
  new Map(
    LIST.split(';').map((entry) => {
      const words = entry.trim().split(/\s+/);
      const [country = '', lat, lon] = words.splice(-3);
      return [keyOf(words.join(' ')), { country, lat: Number(lat), lon: Number(lon) }];
    }),
  );
