/** A point with a label to its right. */
export interface Labelled {
  readonly x: number;
  readonly y: number;
  readonly label: string;
}

/** At the size that suits a picture drawn unit for pixel. */
const LETTER = 6.4;
const LINE = 14;

/** How long a label is drawn, at `units` of the picture for one pixel. */
export const labelLength = (label: string, units: number): number => label.length * LETTER * units;

/** Where the middle of a label stands that belongs at `x`, so that all of it is in a picture `width` units wide. */
export function labelMiddle(x: number, label: string, units: number, width: number): number {
  const half = labelLength(label, units) / 2;
  return half * 2 > width ? width / 2 : Math.min(Math.max(x, half), width - half);
}

/** Which labels can be drawn without touching another one, the first ones first. */
export function freeLabels<Point extends Labelled>(
  points: readonly Point[],
  units = 1,
): ReadonlySet<Point> {
  const taken: { left: number; right: number; top: number; bottom: number }[] = [];
  const free = new Set<Point>();
  for (const point of points) {
    const box = {
      left: point.x - 4,
      right: point.x + 12 + labelLength(point.label, units),
      top: point.y - (LINE * units) / 2,
      bottom: point.y + (LINE * units) / 2,
    };
    const touches = taken.some(
      (other) =>
        box.left < other.right &&
        box.right > other.left &&
        box.top < other.bottom &&
        box.bottom > other.top,
    );
    if (touches) continue;
    taken.push(box);
    free.add(point);
  }
  return free;
}
