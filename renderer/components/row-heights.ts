/** A row's height until one was measured, CSS pixels. */
const GUESS = 74;

/**
 * Where each of many rows stands that lie one below the other, as far as their heights are known; CSS pixels. A row
 * is told by a key of its own, and its height outlives a change of the list. What was never measured counts as high
 * as the first rows that were.
 */
export class RowHeights {
  #keys: readonly string[] = [];
  /** By key. */
  readonly #measured = new Map<string, number>();
  #guess = GUESS;
  /** Of each row; and where each begins, with the end of the last. */
  #heights = new Float64Array(0);
  #tops = new Float64Array(1);
  /** The tops up to this row's hold. */
  #known = 0;

  get count(): number {
    return this.#keys.length;
  }

  /** All of them. */
  get height(): number {
    return this.top(this.count);
  }

  /** Takes another list of rows, by their keys. */
  take(keys: readonly string[]): void {
    if (keys === this.#keys) return;
    this.#keys = keys;
    this.#heights = new Float64Array(keys.length);
    this.#tops = new Float64Array(keys.length + 1);
    this.#fill();
  }

  /** Where a row begins; of one behind the last, where the last ends. */
  top(index: number): number {
    const to = Math.min(Math.max(index, 0), this.count);
    for (; this.#known < to; this.#known += 1) {
      const top = this.#tops[this.#known] ?? 0;
      this.#tops[this.#known + 1] = top + (this.#heights[this.#known] ?? 0);
    }
    return this.#tops[to] ?? 0;
  }

  /** The row that stands there; the first above all, the last below all. */
  at(y: number): number {
    let [from, to] = [0, Math.max(0, this.count - 1)];
    while (from < to) {
      const middle = Math.ceil((from + to) / 2);
      if (this.top(middle) <= y) from = middle;
      else to = middle - 1;
    }
    return from;
  }

  /** Takes what rows measure; whether that moves any. */
  measure(heights: ReadonlyMap<number, number>): boolean {
    const isFirst = this.#measured.size === 0;
    let moved = false;
    for (const [index, height] of heights) {
      const key = this.#keys[index];
      if (key === undefined) continue;
      this.#measured.set(key, height);
      // What rounding makes of it moves nothing.
      if (Math.abs((this.#heights[index] ?? 0) - height) < 0.5) continue;
      this.#heights[index] = height;
      this.#known = Math.min(this.#known, index);
      moved = true;
    }
    if (isFirst && heights.size > 0) {
      const sum = [...heights.values()].reduce((total, height) => total + height, 0);
      this.#guess = sum / heights.size;
      this.#fill();
    }
    return moved;
  }

  /** The rows look otherwise by now: what was measured holds no more. */
  forget(): void {
    this.#measured.clear();
    this.#guess = GUESS;
    this.#fill();
  }

  #fill(): void {
    for (const [index, key] of this.#keys.entries()) {
      this.#heights[index] = this.#measured.get(key) ?? this.#guess;
    }
    this.#known = 0;
  }
}
