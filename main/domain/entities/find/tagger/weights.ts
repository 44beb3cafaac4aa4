/** Feature weights: rows found by hash, one signed byte a label. */
export class WeightTable {
  readonly labels: number;
  readonly #slots: Int32Array;
  readonly #keys: Uint32Array;
  readonly #rows: Int8Array;
  readonly #scale: number;
  readonly #mask: number;

  /** @param rows keys.length × labels; a weight is its byte times `scale` */
  constructor(labels: number, keys: Uint32Array, rows: Int8Array, scale: number) {
    this.labels = labels;
    this.#keys = keys;
    this.#rows = rows;
    this.#scale = scale;
    let size = 1024;
    while (size < keys.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size);
    for (let row = 0; row < keys.length; row += 1) {
      let slot = (keys[row] as number) & this.#mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = row + 1;
    }
  }

  /** Adds a feature's weights to `out` from `offset`. */
  add(feature: number, out: Float32Array, offset: number): void {
    const key = feature >>> 0;
    let slot = key & this.#mask;
    for (;;) {
      const row = (this.#slots[slot] as number) - 1;
      if (row < 0) return;
      if (this.#keys[row] === key) {
        const from = row * this.labels;
        for (let label = 0; label < this.labels; label += 1) {
          out[offset + label] =
            (out[offset + label] as number) + (this.#rows[from + label] as number) * this.#scale;
        }
        return;
      }
      slot = (slot + 1) & this.#mask;
    }
  }
}
