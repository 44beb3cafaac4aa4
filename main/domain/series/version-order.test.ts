import { expect, test } from 'vitest';
import { versionOrder } from './version-order.ts';

test.each([
  ['2026-03-06', '2026-03-04', 'newer'],
  ['2026-03-04', '2026-03-06', 'older'],
  ['2026-03-04', '2026-03-04', 'unknown'],
  [null, '2026-03-04', 'unknown'],
  ['2026-03-04', null, 'unknown'],
  ['2026-03-04T08:00:00Z', '2026-03-04', 'unknown'],
  ['2026-03-04T08:00:00Z', '2026-03-05', 'older'],
  ['2026-03-04T20:00:00-05:00', '2026-03-05T00:30:00Z', 'newer'],
  ['2026-03-04T18:00:00-05:00', '2026-03-05T00:30:00Z', 'older'],
] as const)('%s to %s is %s', (ours, theirs, order) => {
  expect(versionOrder({ published: ours }, { published: theirs })).toBe(order);
});
