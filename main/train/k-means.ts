import { seeded } from './random.ts';

/** Points of `dims` numbers each, of length one, one after another. */
export interface Points {
  readonly dims: number;
  readonly values: Float32Array;
}

const countOf = ({ dims, values }: Points): number => values.length / dims;

/** Each point's numbers divided by its length; a point without one stays. */
export function ofLengthOne({ dims, values }: Points): Points {
  const scaled = Float32Array.from(values);
  for (let at = 0; at < scaled.length; at += dims) {
    let sum = 0;
    for (let dim = at; dim < at + dims; dim += 1) sum += (scaled[dim] as number) ** 2;
    const length = Math.sqrt(sum) || 1;
    for (let dim = at; dim < at + dims; dim += 1) scaled[dim] = (scaled[dim] as number) / length;
  }
  return { dims, values: scaled };
}

/** For each point the centre that lies in its direction. */
export function nearest(points: Points, centres: Points): Uint16Array {
  const { dims, values } = points;
  const nearestOf = new Uint16Array(countOf(points));
  const many = countOf(centres);
  for (let point = 0; point < nearestOf.length; point += 1) {
    const from = point * dims;
    let [best, top] = [0, Number.NEGATIVE_INFINITY];
    for (let centre = 0; centre < many; centre += 1) {
      const base = centre * dims;
      let product = 0;
      for (let dim = 0; dim < dims; dim += 1)
        product += (values[from + dim] as number) * (centres.values[base + dim] as number);
      if (product > top) [best, top] = [centre, product];
    }
    nearestOf[point] = best;
  }
  return nearestOf;
}

/** Centres of `k` groups of directions (spherical k-means), the same on every machine. */
export function centresOf(
  points: Points,
  weights: Float64Array,
  { k, passes, seed }: { k: number; passes: number; seed: number },
): Points {
  const { dims, values } = points;
  const count = countOf(points);
  const random = seeded(seed);
  const chosen = new Set<number>();
  while (chosen.size < Math.min(k, count)) chosen.add(Math.floor(random() * count));
  let centres: Points = {
    dims,
    values: Float32Array.from(
      [...chosen].flatMap((point) => [...values.subarray(point * dims, (point + 1) * dims)]),
    ),
  };
  for (let pass = 0; pass < passes; pass += 1) {
    const groups = nearest(points, centres);
    const sums = new Float32Array(centres.values.length);
    groups.forEach((group, point) => {
      for (let dim = 0; dim < dims; dim += 1) {
        const cell = group * dims + dim;
        sums[cell] =
          (sums[cell] as number) + (values[point * dims + dim] as number) * (weights[point] ?? 1);
      }
    });
    centres = ofLengthOne({ dims, values: sums });
  }
  return centres;
}
