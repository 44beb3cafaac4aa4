import { mayFollow, predecessors } from './labels.ts';

/** A linear chain over `labels` labels with BILOU order; scratch space is kept between sentences. */
export class LinearChain {
  readonly labels: number;
  readonly #before: readonly Int32Array[];
  readonly #opens: Uint8Array;
  readonly #closes: Uint8Array;
  #alpha = new Float64Array(0);
  #beta = new Float64Array(0);
  #score = new Float64Array(0);
  #back = new Uint8Array(0);

  constructor(labels: number) {
    this.labels = labels;
    this.#before = predecessors(labels);
    this.#opens = Uint8Array.from({ length: labels }, (_, label) => (mayFollow(-1, label) ? 1 : 0));
    this.#closes = Uint8Array.from({ length: labels }, (_, label) =>
      mayFollow(label, -1) ? 1 : 0,
    );
  }

  /**
   * The best labels of `count` tokens into `path`.
   * @param emission `count` × labels from `from`, row by row
   * @param transition labels × labels, before × after
   */
  decode(
    emission: Float32Array,
    from: number,
    count: number,
    transition: Float32Array,
    path: Uint8Array,
  ): void {
    const L = this.labels;
    if (this.#score.length < count * L) {
      this.#score = new Float64Array(count * L);
      this.#back = new Uint8Array(count * L);
    }
    const score = this.#score;
    for (let label = 0; label < L; label += 1) {
      score[label] =
        this.#opens[label] === 1 ? (emission[from * L + label] ?? 0) : Number.NEGATIVE_INFINITY;
    }
    for (let at = 1; at < count; at += 1) {
      for (let label = 0; label < L; label += 1) {
        const before = this.#before[label] as Int32Array;
        let best = Number.NEGATIVE_INFINITY;
        let arg = 0;
        for (let index = 0; index < before.length; index += 1) {
          const previous = before[index] as number;
          const sum =
            (score[(at - 1) * L + previous] as number) +
            (transition[previous * L + label] as number);
          if (sum > best) {
            best = sum;
            arg = previous;
          }
        }
        score[at * L + label] = best + (emission[(from + at) * L + label] as number);
        this.#back[at * L + label] = arg;
      }
    }
    let last = 0;
    let best = Number.NEGATIVE_INFINITY;
    for (let label = 0; label < L; label += 1) {
      const sum = score[(count - 1) * L + label] as number;
      if (this.#closes[label] === 1 && sum > best) {
        best = sum;
        last = label;
      }
    }
    for (let at = count - 1; at >= 0; at -= 1) {
      path[from + at] = last;
      last = this.#back[at * L + last] as number;
    }
  }

  /**
   * The probability of each label at each token into `out` (`count` × labels), and the logarithm of the
   * partition function. Scaled at every token, so that long sentences don't underflow.
   * @param expTransition e to the power of the transitions
   */
  marginals(
    emission: Float32Array,
    from: number,
    count: number,
    expTransition: Float64Array,
    out: Float32Array,
  ): number {
    const L = this.labels;
    if (this.#alpha.length < count * L) {
      this.#alpha = new Float64Array(count * L);
      this.#beta = new Float64Array(count * L);
    }
    const [alpha, beta] = [this.#alpha, this.#beta];
    let logZ = 0;
    for (let at = 0; at < count; at += 1) {
      let top = Number.NEGATIVE_INFINITY;
      for (let label = 0; label < L; label += 1)
        top = Math.max(top, emission[(from + at) * L + label] as number);
      let sum = 0;
      for (let label = 0; label < L; label += 1) {
        let mass = 0;
        if (at === 0) mass = this.#opens[label] as number;
        else {
          const before = this.#before[label] as Int32Array;
          for (let index = 0; index < before.length; index += 1) {
            const previous = before[index] as number;
            mass +=
              (alpha[(at - 1) * L + previous] as number) *
              (expTransition[previous * L + label] as number);
          }
        }
        const value = mass * Math.exp((emission[(from + at) * L + label] as number) - top);
        alpha[at * L + label] = value;
        sum += value;
      }
      for (let label = 0; label < L; label += 1)
        alpha[at * L + label] = (alpha[at * L + label] as number) / sum;
      logZ += Math.log(sum) + top;
    }
    for (let label = 0; label < L; label += 1)
      beta[(count - 1) * L + label] = this.#closes[label] as number;
    for (let at = count - 2; at >= 0; at -= 1) {
      for (let label = 0; label < L; label += 1) beta[at * L + label] = 0;
      let top = Number.NEGATIVE_INFINITY;
      for (let label = 0; label < L; label += 1)
        top = Math.max(top, emission[(from + at + 1) * L + label] as number);
      let sum = 0;
      for (let label = 0; label < L; label += 1) {
        const weight =
          (beta[(at + 1) * L + label] as number) *
          Math.exp((emission[(from + at + 1) * L + label] as number) - top);
        if (weight === 0) continue;
        const before = this.#before[label] as Int32Array;
        for (let index = 0; index < before.length; index += 1) {
          const previous = before[index] as number;
          const value = weight * (expTransition[previous * L + label] as number);
          beta[at * L + previous] = (beta[at * L + previous] as number) + value;
          sum += value;
        }
      }
      for (let label = 0; label < L; label += 1)
        beta[at * L + label] = (beta[at * L + label] as number) / sum;
    }
    for (let at = 0; at < count; at += 1) {
      let sum = 0;
      for (let label = 0; label < L; label += 1)
        sum += (alpha[at * L + label] as number) * (beta[at * L + label] as number);
      for (let label = 0; label < L; label += 1) {
        out[(from + at) * L + label] =
          ((alpha[at * L + label] as number) * (beta[at * L + label] as number)) / sum;
      }
    }
    return logZ;
  }

  /** After `marginals`: the expected transitions between tokens `at` - 1 and `at`, added to `out`. */
  expectTransitions(
    emission: Float32Array,
    from: number,
    count: number,
    expTransition: Float64Array,
    out: Float64Array,
    sign: number,
  ): void {
    const L = this.labels;
    const [alpha, beta] = [this.#alpha, this.#beta];
    const edge = new Float64Array(L * L);
    for (let at = 1; at < count; at += 1) {
      let sum = 0;
      let top = Number.NEGATIVE_INFINITY;
      for (let label = 0; label < L; label += 1)
        top = Math.max(top, emission[(from + at) * L + label] as number);
      for (let label = 0; label < L; label += 1) {
        const weight =
          (beta[at * L + label] as number) *
          Math.exp((emission[(from + at) * L + label] as number) - top);
        const before = this.#before[label] as Int32Array;
        for (let index = 0; index < before.length; index += 1) {
          const previous = before[index] as number;
          const value =
            (alpha[(at - 1) * L + previous] as number) *
            (expTransition[previous * L + label] as number) *
            weight;
          edge[previous * L + label] = value;
          sum += value;
        }
      }
      for (let label = 0; label < L; label += 1) {
        const before = this.#before[label] as Int32Array;
        for (let index = 0; index < before.length; index += 1) {
          const cell = (before[index] as number) * L + label;
          out[cell] = (out[cell] as number) + (sign * (edge[cell] as number)) / sum;
        }
      }
    }
  }
}
