import { expect, test } from 'vitest';
import { freeLabels, labelLength, labelMiddle } from './place-labels.ts';

const at = (x: number, y: number, label: string) => ({ x, y, label });
const POINTS = [at(0, 0, 'Damascus'), at(20, 4, 'Douma'), at(90, 0, 'Palmyra'), at(0, 20, 'Daraa')];

test.each([
  [1, ['Damascus', 'Palmyra', 'Daraa']],
  // Letters twice as large reach farther, and the first names keep their room.
  [2, ['Damascus']],
])('at %d units for one pixel', (units, labels) => {
  expect([...freeLabels(POINTS, units)].map(({ label }) => label)).toEqual(labels);
});

test('a label at an edge of a narrow picture stands in it whole', () => {
  const label = 'World Health Organiza…';
  for (const units of [1, 1.8, 3]) {
    for (const x of [0, 70, 500, 1_050, 1_100]) {
      const middle = labelMiddle(x, label, units, 1_100);
      const half = labelLength(label, units) / 2;
      expect(middle - half).toBeGreaterThanOrEqual(0);
      expect(middle + half).toBeLessThanOrEqual(1_100);
    }
    expect(labelMiddle(500, label, units, 1_100)).toBe(500);
  }
  expect(labelMiddle(10, label, 9, 100)).toBe(50);
});
