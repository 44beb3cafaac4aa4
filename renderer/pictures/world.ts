import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };

type World = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

/** The countries of Natural Earth at 1:50 million. A module of its own, loaded with the first map. */
export const countries = feature(
  atlas as unknown as World,
  (atlas as unknown as World).objects.countries,
);
