import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { CLASSES, ClassTable, classForm } from '#domain/entities/find/tagger/word-classes.ts';
import { tokenise } from '#domain/reading/tokens.ts';
import { clusterWords } from './clusters.ts';
import { type GoldDocument, mayTrain } from './corpus.ts';

/** Words seen less often say too little of where they stand. */
const LEAST_SEEN = 3;
const PASSES = { coarse: 8, fine: 15 };

/** The sentences of newswire without labels that stand beside the corpora; none where they are missing. */
export function readNewswire(corpus: string): string[] {
  const file = resolve(corpus, '../text/voa.txt.gz');
  if (!existsSync(file)) return [];
  return gunzipSync(readFileSync(file))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '');
}

/** Classes of the words of the newswire and of the corpora's texts by their neighbours; labels play no part. */
export function learnNeighbours(
  newswire: readonly string[],
  documents: readonly GoldDocument[],
): ClassTable {
  const texts = [...newswire, ...documents.filter(mayTrain).map(({ text }) => text)];
  const sentences = lowerOpenings(texts.flatMap(sentencesOf));
  const coarse = clusterWords(sentences, {
    classes: CLASSES.coarse,
    least: LEAST_SEEN,
    passes: PASSES.coarse,
  });
  const fine = clusterWords(sentences, {
    classes: CLASSES.fine,
    least: LEAST_SEEN,
    passes: PASSES.fine,
  });
  return ClassTable.of(
    [...coarse].map(([word, rough]) => [word, rough * CLASSES.fine + (fine.get(word) ?? 0)]),
  );
}

function sentencesOf(text: string): string[][] {
  const { word, opens, count } = tokenise(text);
  const sentences: string[][] = [];
  for (let at = 0; at < count; at += 1) {
    if (opens[at] === 1) sentences.push([]);
    sentences.at(-1)?.push(classForm(word[at] ?? ''));
  }
  return sentences;
}

/** A sentence's first word is written as it mostly is inside of sentences. */
function lowerOpenings(sentences: string[][]): string[][] {
  const inside = new Map<string, number>();
  for (const sentence of sentences)
    for (const word of sentence.slice(1)) inside.set(word, (inside.get(word) ?? 0) + 1);
  return sentences.map(([first = '', ...rest]) => {
    const small = first.toLowerCase();
    return [(inside.get(small) ?? 0) > (inside.get(first) ?? 0) ? small : first, ...rest];
  });
}
