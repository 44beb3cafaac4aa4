import {
  forceCenter,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
} from 'd3-force';
import type { EntityNetwork } from '#contract/names.ts';

export interface PlacedNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** In the units of `x` and `y`. */
  readonly radius: number;
}

interface Moving {
  id: string;
  radius: number;
  width: number;
  x?: number;
  y?: number;
}

const STEPS = 320;
/** About as wide as a letter of a label. */
const LETTER = 6.4;

/** Lays a network out, the same each time: the simulation begins at fixed places and knows no chance. */
export function layOut(network: EntityNetwork, width: number, height: number): PlacedNode[] {
  const most = Math.max(1, ...network.nodes.map(({ mentions }) => mentions));
  const nodes: Moving[] = network.nodes.map(({ id, name, mentions }) => ({
    id,
    radius: 5 + 13 * Math.sqrt(mentions / most),
    width: Math.min(name.length, 22) * LETTER,
  }));
  const links = strongest(network).map(({ from, to, weight }) => ({
    source: from,
    target: to,
    weight,
  }));
  forceSimulation(nodes)
    .force(
      'link',
      forceLink<Moving, (typeof links)[number]>(links)
        .id(({ id }) => id)
        .distance(({ weight }) => 60 + 90 / weight)
        .strength(({ weight }) => Math.min(0.5, 0.08 * weight)),
    )
    .force('charge', forceManyBody<Moving>().strength(-420))
    // Room for the label below each node.
    .force(
      'collide',
      forceCollide<Moving>(({ radius, width: label }) => Math.max(radius + 14, label / 2 + 4)),
    )
    .force('centre', forceCenter(width / 2, height / 2))
    .force('x', forceX<Moving>(width / 2).strength(0.05))
    .force('y', forceY<Moving>(height / 2).strength(0.11))
    .stop()
    .tick(STEPS);
  return nodes.map(({ id, radius, width: label, x = 0, y = 0 }) => ({
    id,
    radius,
    x: within(x, label / 2 + 6, width - label / 2 - 6),
    y: within(y, radius + 8, height - radius - 26),
  }));
}

/** The edges that are worth a line: each node's strongest ones. More would be a hairball. */
export function strongest({ edges }: EntityNetwork): EntityNetwork['edges'] {
  const kept = new Set<EntityNetwork['edges'][number]>();
  const ends = new Map<string, EntityNetwork['edges'][number][]>();
  for (const edge of edges) {
    for (const id of [edge.from, edge.to]) ends.set(id, [...(ends.get(id) ?? []), edge]);
  }
  for (const own of ends.values()) {
    for (const edge of own.toSorted((one, other) => other.weight - one.weight).slice(0, 3))
      kept.add(edge);
  }
  return [...kept];
}

const within = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), Math.max(least, most));
