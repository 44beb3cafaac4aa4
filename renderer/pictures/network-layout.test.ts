import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EntityNetwork } from '#contract/names.ts';
import { layOut, strongest } from './network-layout.ts';
import { freeLabels } from './place-labels.ts';

const networks: fc.Arbitrary<EntityNetwork> = fc
  .record({
    size: fc.integer({ min: 1, max: 25 }),
    pairs: fc.array(fc.tuple(fc.nat(24), fc.nat(24), fc.integer({ min: 1, max: 9 })), {
      maxLength: 60,
    }),
  })
  .map(({ size, pairs }) => ({
    articles: 1,
    nodes: Array.from({ length: size }, (_, index) => ({
      id: `n${index}`,
      type: 'person' as const,
      name: `Name ${index}`,
      mentions: index + 1,
    })),
    edges: pairs
      .filter(([from, to]) => from < to && to < size)
      .map(([from, to, weight]) => ({ from: `n${from}`, to: `n${to}`, weight })),
  }));

test('a network is laid out within its frame, the same each time', () => {
  fc.assert(
    fc.property(networks, (network) => {
      const nodes = layOut(network, 800, 500);
      expect(nodes).toEqual(layOut(network, 800, 500));
      expect(nodes).toHaveLength(network.nodes.length);
      for (const { x, y } of nodes) {
        expect(x >= 0 && x <= 800 && y >= 0 && y <= 500).toBe(true);
      }
      for (const edge of strongest(network)) expect(network.edges).toContain(edge);
    }),
    { numRuns: 20 },
  );
});

test('labels that are drawn never touch', () => {
  const points = fc.array(
    fc.record({ x: fc.nat(300), y: fc.nat(200), label: fc.string({ maxLength: 12 }) }),
  );
  fc.assert(
    fc.property(points, (given) => {
      const free = [...freeLabels(given)];
      expect(free.length > 0).toBe(given.length > 0);
      for (const one of free) {
        for (const other of free) {
          if (one === other) continue;
          const apart =
            Math.abs(one.y - other.y) >= 14 ||
            one.x + 12 + one.label.length * 6.4 <= other.x - 4 ||
            other.x + 12 + other.label.length * 6.4 <= one.x - 4;
          expect(apart).toBe(true);
        }
      }
    }),
  );
});
