import { BEGIN, INSIDE, LAST, labelOf, mayFollow, predecessors, UNIT } from './labels.ts';

/** Tokens `first` up to `end` as one of a kind. */
export interface ProbableSpan {
  readonly first: number;
  readonly end: number;
  readonly kind: number;
  readonly probability: number;
}

/** A linear chain over `labels` labels with BILOU order; scratch space is kept between sentences. */
export class LinearChain {
  readonly labels: number;
  readonly #before: readonly Int32Array[];
  readonly #opens: Uint8Array;
  readonly #closes: Uint8Array;
  #alpha = new Float64Array(0);
  #beta = new Float64Array(0);
  /** Of the last marginals: e to the power of each label's score less the token's highest. */
  #exponents = new Float64Array(0);

  constructor(labels: number) {
    this.labels = labels;
    this.#before = predecessors(labels);
    this.#opens = Uint8Array.from({ length: labels }, (_, label) => (mayFollow(-1, label) ? 1 : 0));
    this.#closes = Uint8Array.from({ length: labels }, (_, label) =>
      mayFollow(label, -1) ? 1 : 0,
    );
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
      this.#exponents = new Float64Array(count * L);
    }
    const [alpha, beta, exponents] = [this.#alpha, this.#beta, this.#exponents];
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
        const exponent = Math.exp((emission[(from + at) * L + label] as number) - top);
        exponents[at * L + label] = exponent;
        const value = mass * exponent;
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
      let sum = 0;
      for (let label = 0; label < L; label += 1) {
        const weight =
          (beta[(at + 1) * L + label] as number) * (exponents[(at + 1) * L + label] as number);
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

  /**
   * After `marginals` of the same sentence: every span whose probability is at least `least`. A label
   * inside a span leads to two others only, so a span's probability is that of its beginning times the
   * shares of going on and of ending. Work is bounded: no more than 1 / `least` spans begin at a token.
   */
  spans(
    emission: Float32Array,
    { from, count, least }: { from: number; count: number; least: number },
    expTransition: Float64Array,
    marginal: Float32Array,
    found: (span: ProbableSpan) => void,
  ): void {
    const L = this.labels;
    const mass = (before: number, at: number, label: number): number =>
      (expTransition[before * L + label] as number) *
      Math.exp(emission[(from + at) * L + label] as number) *
      (this.#beta[at * L + label] as number);
    for (let at = 0; at < count; at += 1) {
      const first = from + at;
      for (let kind = 0; labelOf(kind, UNIT) < L; kind += 1) {
        const alone = marginal[first * L + labelOf(kind, UNIT)] as number;
        if (alone >= least) found({ first, end: first + 1, kind, probability: alone });
        let label = labelOf(kind, BEGIN);
        let open = marginal[first * L + label] as number;
        for (let next = at + 1; next < count && open >= least; next += 1) {
          const onward = mass(label, next, labelOf(kind, INSIDE));
          const closing = mass(label, next, labelOf(kind, LAST));
          const probability = (open * closing) / (onward + closing || 1);
          if (probability >= least) found({ first, end: from + next + 1, kind, probability });
          open -= probability;
          label = labelOf(kind, INSIDE);
        }
      }
    }
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
