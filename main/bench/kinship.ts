import { bandKeys, kinship, type Signature, signature } from '#domain/text/similarity.ts';
import { MUTATIONS } from './mutations.ts';
import { Random } from './random.ts';

/** Prints how many mutated articles are known as the same story, and how many strangers are taken for one. */
export function printKinship(articles: readonly string[]): void {
  console.log(`\nOne story or two: ${articles.length} articles, mutated and against each other`);
  const signatures = articles.map(signature);
  for (const [index, mutation] of MUTATIONS.entries()) {
    const edited = articles.map((text, number) => {
      const donor = articles[(number + 1) % articles.length] ?? text;
      return signature(mutation.apply(text, donor, new Random(1000 * index + number)).text);
    });
    const known = count(edited, signatures, (a, b) => kinship(a, b) === 'same');
    const banded = count(edited, signatures, shareBand);
    console.log(
      `${mutation.name.padEnd(24)} same ${known} of ${edited.length}, in a common band ${banded}`,
    );
  }
  let [pairs, same, rewritten] = [0, 0, 0];
  for (const [at, one] of signatures.entries()) {
    for (const other of signatures.slice(at + 1)) {
      const kin = kinship(one, other);
      pairs += 1;
      if (kin === 'same') same += 1;
      if (kin === 'rewritten') rewritten += 1;
    }
  }
  console.log(`of ${pairs} pairs of different articles: same ${same}, rewritten ${rewritten}`);
}

function count(
  edited: readonly Signature[],
  originals: readonly Signature[],
  agree: (a: Signature, b: Signature) => boolean,
): number {
  return edited.filter((one, at) => {
    const original = originals[at];
    return original !== undefined && agree(one, original);
  }).length;
}

function shareBand(a: Signature, b: Signature): boolean {
  const keys = new Set(bandKeys(a));
  return bandKeys(b).some((key) => keys.has(key));
}
