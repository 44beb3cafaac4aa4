import { type GeoProjection, geoMercator } from 'd3-geo';

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Room around the outermost places; more at the right, where their names stand. */
const MARGIN = { left: 120, right: 160, top: 80, bottom: 80 };

/** One place alone would be fitted to a single field: a few countries around it say more. */
const CLOSEST_SCALE = 2_400;

/** Mercator stretches what lies beyond without an end. */
const FARTHEST_LATITUDE = 84;

/** A world map in `size` that shows all the places, their middle in its middle; the whole world without any. */
export function fitPlaces(
  places: readonly { readonly lon: number; readonly lat: number }[],
  { width, height }: PictureSize,
): GeoProjection {
  const projection = geoMercator()
    .rotate([0, 0])
    .center([0, 0])
    .translate([width / 2, height / 2]);
  // At a scale of 1 the plane is 2π units wide: from there both the fit and the middle follow by themselves.
  const unit = geoMercator().scale(1).translate([0, 0]);
  const drawn = places.flatMap(({ lon, lat }) => {
    const latitude = Math.min(FARTHEST_LATITUDE, Math.max(-FARTHEST_LATITUDE, lat));
    const at = unit([lon, latitude]);
    return at ? [at] : [];
  });
  if (drawn.length === 0) return projection;
  const [across, down] = [extent(drawn.map(([x]) => x)), extent(drawn.map(([, y]) => y))];
  const scale = Math.min(
    CLOSEST_SCALE,
    (width - MARGIN.left - MARGIN.right) / across.length,
    (height - MARGIN.top - MARGIN.bottom) / down.length,
  );
  return projection
    .scale(scale)
    .translate([width / 2 - across.middle * scale, height / 2 - down.middle * scale]);
}

/** The length may be 0, which leaves the scale to the other direction or to the closest. */
function extent(values: readonly number[]): { length: number; middle: number } {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return { length: most - least, middle: (least + most) / 2 };
}
