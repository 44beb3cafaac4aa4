import { expect, test } from 'vitest';
import { centresOf, nearest, ofLengthOne } from './k-means.ts';

test('directions fall into the groups that they were made of, the same each time', () => {
  const values = Float32Array.from([3, 0.1, 9, -0.2, 0.2, 5, -0.1, 1, -7, 0.3, -1, 0]);
  const points = ofLengthOne({ dims: 2, values });
  const group = (): number[] => {
    const plan = { k: 3, passes: 10, seed: 4 };
    const centres = centresOf(points, new Float64Array(6).fill(1), plan);
    return [...nearest(points, centres)];
  };
  const groups = group();
  expect(groups).toEqual(group());
  const [a, b, c] = [groups.slice(0, 2), groups.slice(2, 4), groups.slice(4)];
  expect([a, b, c].map((pair) => new Set(pair).size)).toEqual([1, 1, 1]);
  expect(new Set([a[0], b[0], c[0]]).size).toBe(3);
});
