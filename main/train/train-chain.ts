import { LinearChain } from '#domain/entities/find/tagger/chain.ts';
import { mayFollow } from '#domain/entities/find/tagger/labels.ts';
import type { Examples } from './examples.ts';
import { seeded, shuffle } from './random.ts';

export interface TrainingPlan {
  readonly labels: number;
  readonly features: number;
  readonly epochs: number;
  readonly rate: number;
  /** Pulls weights to zero at each update of their feature. */
  readonly decay: number;
  readonly seed: number;
  /** Share of features that a sentence goes without each time it is read, so that none is leant on alone. */
  readonly drop: number;
  /** Scores that are added to what is learnt: tokens × labels. */
  readonly offset?: Float32Array;
  readonly transition?: Float32Array;
}

export interface TrainedChain {
  readonly weights: Float32Array;
  readonly transition: Float32Array;
}

/** Conditional random field by AdaGrad over sentences in seeded order (Duchi et al. 2011). */
export function trainChain(examples: Examples, plan: TrainingPlan): TrainedChain {
  const { labels: L, features, epochs, rate, decay, drop } = plan;
  const chain = new LinearChain(L);
  const weights = new Float32Array(features * L);
  const squares = new Float32Array(features * L).fill(1e-3);
  const transition = plan.transition ? Float32Array.from(plan.transition) : new Float32Array(L * L);
  const transitionSquares = new Float32Array(L * L).fill(1e-1);
  const everyFeature = examples.features.view();
  examples.featureStart.push(everyFeature.length);
  const featureStart = examples.featureStart.view();
  const gold = Uint8Array.from(examples.gold.view());
  let [longest, widest] = [1, 1];
  for (const { from, count } of examples.sentences) {
    longest = Math.max(longest, count);
    widest = Math.max(
      widest,
      (featureStart[from + count] as number) - (featureStart[from] as number),
    );
  }
  const featureIds = new Int32Array(widest);
  const emission = new Float32Array(longest * L);
  const marginal = new Float32Array(longest * L);
  const expected = new Float64Array(L * L);
  const exponent = new Float64Array(L * L);
  const telling = new Uint8Array(L);
  const gradients = new Float64Array(L);
  const order = Int32Array.from(examples.sentences, (_, index) => index);
  const random = seeded(plan.seed);
  // The mean of the last passes generalises better than the last alone.
  const mean = new Float64Array(weights.length + transition.length);
  const averaged = Math.min(3, epochs);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    for (const index of order) {
      const { from, count, weight } = examples.sentences[index] as {
        from: number;
        count: number;
        weight: number;
      };
      emission.fill(0, 0, count * L);
      const base = featureStart[from] as number;
      for (let cell = base; cell < (featureStart[from + count] as number); cell += 1)
        featureIds[cell - base] = random() < drop ? -1 : (everyFeature[cell] as number);
      for (let at = 0; at < count; at += 1) {
        const token = from + at;
        if (plan.offset)
          for (let label = 0; label < L; label += 1)
            emission[at * L + label] = plan.offset[token * L + label] as number;
        for (
          let cell = featureStart[token] as number;
          cell < (featureStart[token + 1] as number);
          cell += 1
        ) {
          const row = (featureIds[cell - base] as number) * L;
          if (row < 0) continue;
          for (let label = 0; label < L; label += 1)
            emission[at * L + label] =
              (emission[at * L + label] as number) + (weights[row + label] as number);
        }
      }
      for (let cell = 0; cell < L * L; cell += 1)
        exponent[cell] = Math.exp(transition[cell] as number);
      chain.marginals(emission, 0, count, exponent, marginal);
      if (count > 1) {
        expected.fill(0);
        chain.expectTransitions(emission, 0, count, exponent, expected, 1);
        for (let at = 1; at < count; at += 1) {
          const cell = (gold[from + at - 1] as number) * L + (gold[from + at] as number);
          expected[cell] = (expected[cell] as number) - 1;
        }
        for (let cell = 0; cell < L * L; cell += 1) {
          const gradient = (expected[cell] as number) * weight;
          if (gradient === 0 || !mayFollow(Math.floor(cell / L), cell % L)) continue;
          transitionSquares[cell] = (transitionSquares[cell] as number) + gradient * gradient;
          transition[cell] =
            (transition[cell] as number) -
            (rate * gradient) / Math.sqrt(transitionSquares[cell] as number);
        }
      }
      for (let at = 0; at < count; at += 1) {
        const token = from + at;
        marginal[at * L + (gold[token] as number)] =
          (marginal[at * L + (gold[token] as number)] as number) - 1;
        let told = 0;
        for (let label = 0; label < L; label += 1) {
          const gradient = (marginal[at * L + label] as number) * weight;
          if (gradient < 1e-3 && gradient > -1e-3) continue;
          telling[told] = label;
          gradients[told] = gradient;
          told += 1;
        }
        // Feature by feature, so that the weights of each are fetched once.
        for (
          let cell = featureStart[token] as number;
          told > 0 && cell < (featureStart[token + 1] as number);
          cell += 1
        ) {
          const row = (featureIds[cell - base] as number) * L;
          if (row < 0) continue;
          for (let index = 0; index < told; index += 1) {
            const place = row + (telling[index] as number);
            const value = weights[place] as number;
            const slope = (gradients[index] as number) + decay * value;
            const square = (squares[place] as number) + slope * slope;
            squares[place] = square;
            weights[place] = value - (rate * slope) / Math.sqrt(square);
          }
        }
      }
    }
    if (epoch >= epochs - averaged) {
      for (let cell = 0; cell < weights.length; cell += 1)
        mean[cell] = (mean[cell] as number) + (weights[cell] as number) / averaged;
      for (let cell = 0; cell < transition.length; cell += 1) {
        const place = weights.length + cell;
        mean[place] = (mean[place] as number) + (transition[cell] as number) / averaged;
      }
    }
  }
  return {
    // All features together would say more than they did with some left out.
    weights: Float32Array.from(mean.subarray(0, weights.length), (weight) => weight * (1 - drop)),
    transition: Float32Array.from(mean.subarray(weights.length)),
  };
}
