/** A list of whole numbers of 32 bits that can be longer than an array may be. */
export class GrowingInts {
  #values = new Int32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const wider = new Int32Array(this.#length * 2);
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.#length] = value;
    this.#length += 1;
  }

  /** What was pushed so far, without a copy. */
  view(): Int32Array {
    return this.#values.subarray(0, this.#length);
  }
}
