/** Feature weights: rows found by hash, one signed byte a label. */
export class WeightTable {
  readonly labels: number;
  /** By slot the feature that lies there, so that one look tells of most features that they have no weights; 0 is none. */
  readonly #keys: Uint32Array;
  /** By slot. */
  readonly #rows: Int8Array;
  readonly #scale: number;
  readonly #mask: number;

  /** @param rows keys.length × labels; a weight is its byte times `scale` */
  constructor(labels: number, keys: Uint32Array, rows: Int8Array, scale: number) {
    this.labels = labels;
    this.#scale = scale;
    let size = 1024;
    while (size < keys.length * 2) size *= 2;
    this.#mask = size - 1;
    this.#keys = new Uint32Array(size);
    this.#rows = new Int8Array(size * labels);
    keys.forEach((feature, row) => {
      const key = keyOf(feature);
      let slot = key & this.#mask;
      while (this.#keys[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#keys[slot] = key;
      this.#rows.set(rows.subarray(row * labels, (row + 1) * labels), slot * labels);
    });
  }

  /** Adds a feature's weights to `out` from `offset`. */
  add(feature: number, out: Float32Array, offset: number): void {
    const key = keyOf(feature);
    let slot = key & this.#mask;
    for (;;) {
      const found = this.#keys[slot] as number;
      if (found === 0) return;
      if (found === key) break;
      slot = (slot + 1) & this.#mask;
    }
    const from = slot * this.labels;
    for (let label = 0; label < this.labels; label += 1) {
      out[offset + label] =
        (out[offset + label] as number) + (this.#rows[from + label] as number) * this.#scale;
    }
  }
}

const keyOf = (feature: number): number => feature >>> 0 || 1;
