/** A point with a label to its right. */
export interface Labelled {
  readonly x: number;
  readonly y: number;
  readonly label: string;
}

const LETTER = 6.4;
const LINE = 14;

/** Which labels can be drawn without touching another one, the first ones first. */
export function freeLabels<Point extends Labelled>(points: readonly Point[]): ReadonlySet<Point> {
  const taken: { left: number; right: number; top: number; bottom: number }[] = [];
  const free = new Set<Point>();
  for (const point of points) {
    const box = {
      left: point.x - 4,
      right: point.x + 12 + point.label.length * LETTER,
      top: point.y - LINE / 2,
      bottom: point.y + LINE / 2,
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
