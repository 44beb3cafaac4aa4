import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LinearChain } from './chain.ts';
import { BEGIN, kindOf, labelCount, mayFollow, partOf, UNIT } from './labels.ts';

const LABELS = labelCount(2);
const scores = (length: number): fc.Arbitrary<number[]> =>
  fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: length, maxLength: length });
const sentences = fc
  .integer({ min: 1, max: 4 })
  .chain((count) => fc.tuple(scores(count * LABELS), scores(LABELS * LABELS)));

/** The probability of each span by adding up every lawful way to label the sentence. */
function bySum(emission: readonly number[], transition: readonly number[]): Map<string, number> {
  const count = emission.length / LABELS;
  const masses = new Map<string, number>();
  let all = 0;
  const walk = (path: readonly number[], score: number): void => {
    if (path.length < count) {
      const before = path.at(-1) ?? -1;
      for (let label = 0; label < LABELS; label += 1) {
        if (!mayFollow(before, label)) continue;
        const step = before < 0 ? 0 : (transition[before * LABELS + label] ?? 0);
        walk([...path, label], score + step + (emission[path.length * LABELS + label] ?? 0));
      }
    } else if (mayFollow(path.at(-1) ?? -1, -1)) {
      const mass = Math.exp(score);
      all += mass;
      let first = 0;
      path.forEach((label, at) => {
        if (label === 0) return;
        if (partOf(label) === BEGIN || partOf(label) === UNIT) first = at;
        if (partOf(label) < 2) return;
        const span = `${first} ${at + 1} ${kindOf(label)}`;
        masses.set(span, (masses.get(span) ?? 0) + mass);
      });
    }
  };
  walk([], 0);
  return new Map([...masses].map(([span, mass]) => [span, mass / all]));
}

test('spans have the probability of all labellings that hold them', () => {
  fc.assert(
    fc.property(
      sentences,
      fc.double({ min: 0.02, max: 0.4, noNaN: true }),
      ([emission, transition], least) => {
        const chain = new LinearChain(LABELS);
        const [given, exponent] = [
          Float32Array.from(emission),
          Float64Array.from(transition, Math.exp),
        ];
        const count = emission.length / LABELS;
        const marginal = new Float32Array(emission.length);
        chain.marginals(given, 0, count, exponent, marginal);
        const found = new Map<string, number>();
        chain.spans(given, { from: 0, count, least }, exponent, marginal, (span) => {
          found.set(`${span.first} ${span.end} ${span.kind}`, span.probability);
        });
        for (const [span, probability] of bySum(emission, transition)) {
          if (Math.abs(probability - least) < 1e-4) continue;
          if (probability < least) expect(found.has(span)).toBe(false);
          else expect(found.get(span)).toBeCloseTo(probability, 4);
        }
      },
    ),
    { numRuns: 100 },
  );
});
