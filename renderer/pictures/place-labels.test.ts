import { expect, test } from 'vitest';
import { freeLabels } from './place-labels.ts';

const at = (x: number, y: number, label: string) => ({ x, y, label });
const POINTS = [at(0, 0, 'Damascus'), at(20, 4, 'Douma'), at(90, 0, 'Palmyra'), at(0, 20, 'Daraa')];

test.each([
  [1, ['Damascus', 'Palmyra', 'Daraa']],
  // Letters twice as large reach farther, and the first names keep their room.
  [2, ['Damascus']],
])('at %d units for one pixel', (units, labels) => {
  expect([...freeLabels(POINTS, units)].map(({ label }) => label)).toEqual(labels);
});
