/** A seeded source of numbers, so that a figure printed today is printed again tomorrow. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** 0 to below 1; a Weyl sequence, mixed. */
  next(): number {
    this.#state = (this.#state + 0x9e3779b9) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  }

  /** 0 to `count` - 1. */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  /** One of them; the list is not empty. */
  pick<T>(list: readonly T[]): T {
    const at = this.below(list.length);
    const found = list[at];
    if (found === undefined) throw new RangeError('Nothing to pick from.');
    return found;
  }
}
